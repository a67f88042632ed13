#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures of the user's guide anew, in all its languages, from the window as it is now: builds birdcar_tour
# and writes resources/guide/LANGUAGE/pictures. With a folder, the build there is used: packaging/guide-pictures.sh build/dev

set -euo pipefail

cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
build=${1:-build/dev}
if [ ! -f "$build/CMakeCache.txt" ]; then
    cmake --preset dev -B "$build"
fi
cmake --build "$build" --target birdcar_tour
# The window looks the same whatever this desktop is set to.
QT_QPA_PLATFORM=offscreen TZ=Europe/Amsterdam LC_ALL=C.UTF-8 \
    "$build/tests/ui/birdcar_tour" guide resources/guide 2> >(grep -v propagateSizeHints >&2)
du -ch resources/guide/*/pictures/*.png | tail -n 1
