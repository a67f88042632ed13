#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds BirdCar Dispatch and starts it; arguments are passed on.
# Without arguments it starts the demo, or the self-test where there is no display.

set -euo pipefail

# shellcheck source=packaging/setup.sh
. "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

mapfile -t packages < <(version_packages)
packages+=("${build_packages[@]}")
if [ -n "${WAYLAND_DISPLAY:-}" ]; then
    packages+=(qt6-wayland)
fi

install_missing "${packages[@]}"
build release birdcar
birdcar=$source_dir/build/release/app/birdcar

# exec: signals and the exit status are the program's own.
if has_display; then
    [ $# -gt 0 ] || set -- --demo
    exec "$birdcar" "$@"
fi
if [ $# -gt 0 ]; then
    say "No display: starting without a window (birdcar --headless $*)"
    exec "$birdcar" --headless "$@"
fi
echo "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): running the self-test instead of the window."
exec "$birdcar" selftest
