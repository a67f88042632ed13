#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the .deb in a bare Debian 12 and 13 and tries it in another bare one of the same release: installs it, runs it as
# a user does, opens its window, and looks whether a purge leaves anything behind. Needs root, debootstrap
# and the network, and takes minutes.
#
#     packaging/check-debs.sh                        # both releases
#     packaging/check-debs.sh bookworm               # one
#     packaging/check-debs.sh trixie --deb FILE      # one, with a package that is there already
#     packaging/check-debs.sh bookworm --twice       # built again from nothing, elsewhere and later: the same bytes
#
# The packages are put into build/debs. BIRDCAR_ROOTS: where the systems are made (/var/tmp/birdcar-roots).

set -euo pipefail

here=$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")
# shellcheck source=packaging/setup.sh
. "$here/setup.sh"
# shellcheck source=packaging/roots.sh
. "$here/roots.sh"

suites=()
given=
twice=
while [ $# -gt 0 ]; do
    case $1 in
    --deb)
        given=$(readlink -f -- "${2:?--deb needs a file}")
        shift
        ;;
    --twice) twice=yes ;;
    *) suites+=("$(suite_of "$1")") ;;
    esac
    shift
done
[ "${#suites[@]}" -gt 0 ] || suites=(bookworm trixie)
[ -z "$given" ] || [ "${#suites[@]}" -eq 1 ] || fail "--deb goes with one release"
[ -z "$given" ] || [ -z "$twice" ] || fail "--twice is about a package that is made here"
needs_root
install_missing debootstrap git

tools=
bare=
running=()

clean_up()
{
    local process
    for process in "${running[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    [ -z "$tools" ] || unmount_root "$tools"
    [ -z "$bare" ] || unmount_root "$bare"
}
trap clean_up EXIT

passed()
{
    printf 'pass  %-9s %s\n' "$suite" "$*"
}

# as_user COMMAND...: in the bare system.
as_user()
{
    (exec_as_user "$@")
}

exec_as_user()
{
    exec_in_root "$bare" setpriv --reuid=1000 --regid=1000 --clear-groups \
        env HOME=/home/tester USER=tester XDG_RUNTIME_DIR=/run/tester "$@"
}

# answers STATUS PATTERN COMMAND...: ends so, and says so on one of its outputs.
answers()
{
    local status=0 expected=$1 pattern=$2 said
    shift 2
    said=$(as_user timeout 300 "$@" 2>&1) || status=$?
    [ "$status" -eq "$expected" ] || fail "$suite: \"$*\" ended with $status, not $expected: $said"
    grep --quiet -- "$pattern" <<<"$said" || fail "$suite: \"$*\" said nothing of \"$pattern\": $said"
    passed "$*"
}

make_tools()
{
    tools=$(new_root "$suite" tools)
    mount_root "$tools"
    quietly in_root "$tools" apt-get -qq update
    quietly in_root "$tools" apt-get -qq --yes install --no-install-recommends \
        xvfb xdotool desktop-file-utils appstream lintian man-db
}

# package_in FOLDER [NAME=VALUE...]: runs package.sh there, in the tools' system.
package_in()
{
    local folder=$1
    shift
    in_root "$tools" env "${made_of[@]}" "$@" "$folder/packaging/package.sh" >&2
}

build_deb()
{
    share_cache "$suite" "$tools"
    put_source "$tools"
    local git=(git -c safe.directory='*' -C "$source_dir") epoch author mail commit
    epoch=${SOURCE_DATE_EPOCH:-$("${git[@]}" log -1 --format=%ct)}
    author=${DEBFULLNAME:-$("${git[@]}" log -1 --format=%an)}
    mail=${DEBEMAIL:-$("${git[@]}" log -1 --format=%ae)}
    commit=$("${git[@]}" describe --always --dirty=-changed --abbrev=12 '--exclude=*')
    made_of=("SOURCE_DATE_EPOCH=$epoch" "DEBFULLNAME=$author" "DEBEMAIL=$mail" "BIRDCAR_COMMIT=$commit"
        "BIRDCAR_WEBSITE=${BIRDCAR_WEBSITE:-}")
    package_in /src
    mkdir -p -- "$source_dir/build/debs"
    cp -- "$tools"/src/build/package/birdcar_*.{deb,spdx} "$source_dir/build/debs/"
    deb=$(echo "$tools"/src/build/package/birdcar_*.deb)
    passed "package.sh makes $(basename "$deb")"
}

build_again()
{
    local file other=$tools/another/place
    mkdir -- "$tools/another"
    cp --archive -- "$tools/src" "$other"
    rm -rf -- "$other/build"
    package_in /another/place CCACHE_DISABLE=1
    for file in "$tools"/src/build/package/birdcar_*.{deb,spdx}; do
        cmp -- "$file" "$other/build/package/$(basename "$file")" || fail "$suite: built again it is another one"
    done
    passed "built again, it is the same byte for byte"
}

# The files of the bare system, but for those that every installation changes.
list_files()
{
    (cd -- "$bare" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./sys -o -path ./tmp -o -path ./run \
        -o -path ./home -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg \) -prune -o -print) | sort
}

install_deb()
{
    quietly in_root "$bare" apt-get -qq --yes install --no-install-recommends /birdcar.deb
}

purge_deb()
{
    quietly in_root "$bare" apt-get -qq --yes purge birdcar
}

try_commands()
{
    answers 0 '^birdcar [0-9.]* (.*Qt 6' birdcar --version
    answers 0 '^Exit status' birdcar --help
    answers 0 ' passed, 0 failed' birdcar selftest
    answers 0 '^\[\]' birdcar list rides --json
    as_user timeout 60 birdcar doctor >"$roots/doctor" 2>&1 || true # nothing is set up: it has complaints
    grep --quiet 'Database.*birdcar.db opens' "$roots/doctor" || fail "$suite: doctor: $(cat "$roots/doctor")"
    passed "birdcar doctor"
}

try_what_is_missing()
{
    answers 1 'There is no display' birdcar
    answers 1 'display cannot be reached' env DISPLAY=:4711 birdcar
    answers 1 'platform plugin "none" is not installed' env QT_QPA_PLATFORM=none birdcar
    local driver
    driver=$(echo "$bare"/usr/lib/*/qt6/plugins/sqldrivers/libqsqlite.so)
    mv -- "$driver" "$bare/root/" # elsewhere: Qt would load it by any name
    answers 1 'driver QSQLITE' birdcar list rides
    answers 1 'driver QSQLITE' birdcar --headless --listen 127.0.0.1:0
    mv -- "$bare/root/libqsqlite.so" "$driver"
}

# Starts the X server of the tools, and the program by the second entry that the menu has for it, the demo.
try_window()
{
    local display launcher program status=0
    mkdir -p -- "$tools/tmp/.X11-unix" "$bare/tmp/.X11-unix"
    chmod 1777 -- "$tools/tmp/.X11-unix"
    mount --bind "$tools/tmp/.X11-unix" "$bare/tmp/.X11-unix"
    rm -f -- "$roots/display"
    exec_in_root "$tools" Xvfb -displayfd 3 -ac -nolisten tcp -screen 0 1400x900x24 3>"$roots/display" >/dev/null 2>&1 &
    running+=($!)
    timeout 30 bash -c "until [ -s '$roots/display' ]; do sleep 0.1; done" || fail "$suite: no X server"
    display=:$(cat "$roots/display")
    launcher=$(sed -n 's/^Exec=//p' "$bare/usr/share/applications/org.birdcar.Dispatch.desktop" | tail -n 1)
    # shellcheck disable=SC2086 # the words of the line
    exec_as_user env "DISPLAY=$display" $launcher --listen 127.0.0.1:0 >"$roots/window.log" 2>&1 &
    program=$!
    running+=("$program")
    in_root "$tools" env "DISPLAY=$display" timeout 90 \
        xdotool search --sync --onlyvisible --name 'BirdCar' >/dev/null \
        || fail "$suite: no window came: $(cat "$roots/window.log")"
    passed "$launcher opens its window"
    kill "$program"
    wait "$program" || status=$?
    [ "$status" -eq 0 ] || fail "$suite: the window ended with $status: $(cat "$roots/window.log")"
    kill "${running[0]}"
    running=()
    umount "$bare/tmp/.X11-unix"
}

try_desktop_files()
{
    local share=$bare/usr/share side
    for side in 16 22 24 32 48 64 96 128 256 512; do
        [ -s "$share/icons/hicolor/${side}x$side/apps/org.birdcar.Dispatch.png" ] || fail "$suite: no icon of $side"
    done
    [ -s "$share/icons/hicolor/scalable/apps/org.birdcar.Dispatch.svg" ] || fail "$suite: no scalable icon"
    passed "icons"
    cp -- "$share/applications/org.birdcar.Dispatch.desktop" "$share/metainfo/org.birdcar.Dispatch.metainfo.xml" \
        "$share/man/man1/birdcar.1.gz" "$deb" "$tools/tmp/"
    in_root "$tools" desktop-file-validate /tmp/org.birdcar.Dispatch.desktop
    passed "desktop-file-validate"
    local permitted=()
    # AppStream 1.0 wants a home page. There is one in a package that was made for somewhere only.
    if [ "$suite" != bookworm ] && ! grep --quiet 'type="homepage"' "$tools/tmp/org.birdcar.Dispatch.metainfo.xml"; then
        permitted=(--override=url-homepage-missing=info)
    fi
    in_root "$tools" appstreamcli validate --no-net "${permitted[@]}" /tmp/org.birdcar.Dispatch.metainfo.xml >&2
    passed "appstreamcli validate"
    local complaints
    complaints=$(in_root "$tools" man --warnings --local-file /tmp/birdcar.1.gz 2>&1 >/dev/null) || true
    [ -z "$complaints" ] || fail "$suite: the manual page: $complaints"
    passed "man birdcar"
    local language
    for language in en nl de es; do
        [ -s "$share/doc/birdcar/guide/$language/start.html" ] || fail "$suite: no guide in $language"
    done
    passed "guide"
    local link
    while read -r link; do
        [ -e "$share/doc/birdcar/${link%%#*}" ] || fail "$suite: the README leads to $link, which is not there"
    done < <(grep --only-matching '](\([^)]*\))' "$share/doc/birdcar/README.md" | sed 's/^](//; s/)$//' | grep -v '^http')
    passed "links of the README"
    in_root "$tools" lintian --allow-root --fail-on error "/tmp/$(basename "$deb")" >&2
    passed "lintian"
}

check_release()
{
    suite=$1
    deb=$given
    make_tools
    [ -n "$deb" ] || build_deb
    [ -z "$twice" ] || build_again
    bare=$(new_root "$suite" bare)
    mount_root "$bare"
    cp -- "$deb" "$bare/birdcar.deb"
    in_root "$bare" useradd --create-home --uid 1000 tester
    mkdir -- "$bare/run/tester"
    chmod 700 "$bare/run/tester"
    chown 1000:1000 "$bare/run/tester"
    quietly in_root "$bare" apt-get -qq update
    install_deb
    passed "installs in a bare system"
    purge_deb
    list_files >"$roots/before"
    install_deb
    try_commands
    try_what_is_missing
    try_window
    try_desktop_files
    purge_deb
    list_files >"$roots/after"
    diff "$roots/before" "$roots/after" >&2 || fail "$suite: purge left something behind"
    [ -s "$bare/home/tester/.local/share/birdcar/birdcar.db" ] || fail "$suite: purge took the user's data"
    passed "purges without a trace, and leaves the user's data"
    drop_root "$bare"
    drop_root "$tools"
    bare=
    tools=
}

for suite in "${suites[@]}"; do
    check_release "$suite"
done
