#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/fuzz.sh PROGRAM SECONDS [TARGET...]
# Lets libFuzzer work on each target for so long, two at a time, beginning with the corpus. What finds a new way
# through the code is kept beside PROGRAM, as is an input that breaks something; its path is printed. To keep one
# as a test, mend the fault and put the input into tests/fuzz/corpus/TARGET.

set -euo pipefail

program=$(readlink -f -- "$1")
seconds=$2
shift 2
corpus=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)/corpus
found=$(dirname -- "$program")/found
if [ $# -eq 0 ]; then
    mapfile -t targets < <(ls -- "$corpus")
    set -- "${targets[@]}"
fi
mkdir -p -- "$found"

fuzz_one()
{
    local target=$1 log=$found/$1.log
    mkdir -p -- "$found/$target"
    if BIRDCAR_FUZZ_TARGET=$target "$program" -max_total_time="$seconds" -max_len=4096 -timeout=10 \
        -rss_limit_mb=1024 -print_final_stats=1 -artifact_prefix="$found/$target." \
        "$found/$target" "$corpus/$target" >"$log" 2>&1; then
        printf '%-8s %s inputs, no fault\n' "$target" \
            "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
    else
        printf '%-8s FAULT\n' "$target"
        tail -n 40 -- "$log"
        return 1
    fi
}
export -f fuzz_one
export program seconds corpus found

# shellcheck disable=SC2016 # expanded by the inner shell
printf '%s\0' "$@" | xargs -0 -n 1 -P 2 bash -c 'fuzz_one "$1"' fuzz_one
