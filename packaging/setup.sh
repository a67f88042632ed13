# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh share; sourced by both, not run by itself.
# Standard output belongs to the program that is started in the end: everything here speaks on
# standard error.

set -euo pipefail

# shellcheck disable=SC2034 # read by the two scripts
readonly build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev         # the window, SQL, HTTP client and Qt Test
    qt6-charts-dev       # the charts of the page Insights
    qt6-httpserver-dev   # receives MessageBird's webhooks
    qt6-websockets-dev   # wanted by the CMake files of Qt's HTTP server
    qt6-tools-dev        # CMake's way to Qt's translation tools
    qt6-l10n-tools       # compiles the window's Dutch, German and Spanish
    qt6-translations-l10n # Qt's own words in these languages
    qtkeychain-qt6-dev   # keeps the keys in the keyring of the desktop
    libsecret-1-0        # which it loads for that when it runs
    libphonenumber-dev   # reads phone numbers in any spelling
    libqt6sql6-sqlite    # the default database
    libqt6sql6-psql      # the shared database of several depots
    qt6-qpa-plugins      # lets Qt run with and without a display
    tzdata               # time zones: texts name the depot's local time
    ca-certificates      # TLS to MessageBird
)
# shellcheck disable=SC2034
readonly test_packages=(
    xvfb xauth curl mold libfaketime clang libclang-rt-dev postgresql postgresql-common
    dbus at-spi2-core python3-pyatspi # the window as a screen reader meets it
    gnome-keyring        # a keyring of the tests' own
    openssh-client       # with openssh-server, where test.sh adds it: a tunnel through a server of its own
)
# shellcheck disable=SC2034
readonly deb_packages=(
    dpkg-dev # what the program is linked with, as packages
    file     # wanted by CPack
)

say()
{
    printf '%s\n' "$*" >&2
}

fail()
{
    say "$(basename "$0"): $*"
    exit 1
}

has_display()
{
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# What has another name in Debian 12, one a line: Qt's SVG reader, for the icons; and what the CMake files of
# Qt Charts want, which is part of qt6-base-dev since Debian 13.
version_packages()
{
    local version=
    if [ -r /etc/os-release ]; then
        version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
    fi
    if [ "$version" = 12 ]; then
        printf '%s\n' libqt6svg6 libqt6opengl6-dev
    else
        printf '%s\n' qt6-svg-plugins
    fi
}

is_installed()
{
    local status
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) || return 1
    [ "$status" = installed ]
}

as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Asks nothing, and waits for another package manager (a fresh machine often updates itself).
apt_get()
{
    as_root env DEBIAN_FRONTEND=noninteractive apt-get --quiet --yes -o DPkg::Lock::Timeout=300 "$@" >&2
}

# Installs those of the named packages that are not there. With all of them there it needs neither
# root nor network.
install_missing()
{
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        fail "this needs Debian 12 or 13 (apt-get was not found). Elsewhere, install the dependencies" \
            "named in README.md and build with: cmake --preset release && cmake --build --preset release"
    fi

    local package missing=()
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "these packages are missing: ${missing[*]}. Run this script as root, install sudo," \
            "or install them yourself."
    fi
    say "Installing ${missing[*]}"
    apt_get update || fail "apt-get update failed; is there a network?"
    apt_get install --no-install-recommends "${missing[@]}" \
        || fail "apt-get could not install these packages: ${missing[*]}. They are part of Debian 12 and 13."
}

# build PRESET TARGET [CMAKE-ARGUMENT...]
build()
{
    local preset=$1 target=$2
    shift 2
    # A dozen files at a time: the program is there in a quarter of the time.
    set -- "$@" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12
    if command -v ccache >/dev/null; then
        set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
        # It keeps nothing that was compiled with precompiled headers, unless it is told that it may.
        if [ -z "$(ccache --get-config sloppiness)" ]; then
            export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        fi
    fi
    say "Building in build/$preset"
    (
        cd -- "$source_dir"
        cmake --preset "$preset" "$@"
        cmake --build --preset "$preset" --target "$target" --parallel "$(nproc)"
    ) >&2
}

unset CDPATH
source_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
readonly source_dir

# Qt wants a UTF-8 locale; a bare machine has none set.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    export LANG=C.UTF-8
fi
