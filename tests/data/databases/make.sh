#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the database of a schema, which tst_updateflow opens with every later version: to be run with the first program
# that is released with it. tests/data/databases/make.sh build/release/app/birdcar schema-16

set -euo pipefail

birdcar=$(readlink -f -- "$1")
folder=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
work=$(mktemp --directory)
trap 'rm -r -- "$work"' EXIT
cd -- "$work"
export HOME=$work XDG_DATA_HOME=$work/data BIRDCAR_DATABASE=$work/birdcar.db TZ=Europe/Amsterdam

printf '%s\n' name,number 'Caitlyn Carless,31612345601' 'Chris Carless,31612345602' >customers.csv
printf '%s\n' name,number 'David Driver,31687654301' 'Diana Driver,31687654302' >drivers.csv
printf '%s\n' number 3197010220001 3197010220002 >numbers.csv
for list in customers drivers numbers; do
    "$birdcar" import "$list" "$list.csv"
done
ride=("$birdcar" ride create --start Depot --at 2036-12-24T18:30)
"${ride[@]}" --customer 1 --driver 1 --destination 'Dam square'
"${ride[@]}" --customer 2 --driver 1 --destination Schiphol
"${ride[@]}" --customer 2 --driver 2 --destination Utrecht
"$birdcar" ride cancel 3
"$birdcar" message send --ride 1 --to both 'A few minutes later.'
rm -f -- "$folder/$2.db"
"$birdcar" backup "$folder/$2.db"
