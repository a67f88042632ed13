#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds with warnings as errors, fuzzes for a while and runs every test, on SQLite and
# on a throw-away PostgreSQL server. Arguments go to ctest, and nothing is fuzzed: packaging/test.sh -R ridestore
# With --sanitize first, every test with AddressSanitizer and UndefinedBehaviorSanitizer instead; nothing is fuzzed:
# packaging/test.sh --sanitize -R ridestore
# With --release bookworm or --release trixie before all that, the same in a bare system of that Debian, which needs root
# and debootstrap: packaging/test.sh --release trixie -R ridestore

set -euo pipefail

# shellcheck source=packaging/setup.sh
. "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

# A system that is up would start to listen on port 22 for everybody as soon as it is installed.
sshd_packages()
{
    if is_installed openssh-server || [ ! -d /run/systemd/system ]; then
        printf '%s\n' openssh-server
    else
        say "openssh-server is not installed, and is left so: it would open this computer's port 22." \
            "The test of --tunnel ssh is skipped."
    fi
}

# What the tests need from npm, into the build folder, and only once: the real client of localtunnel, for
# tst_tunnelflow, and MessageBird's own SDK, for tst_nodesdk.
fetch_from_npm()
{
    local name=$1 module=$2 tests=$3
    local from=$source_dir/tests/support/$name folder=$source_dir/build/$preset/$name
    if ! command -v npm >/dev/null; then
        say "npm is not installed: $tests are skipped."
    elif ! cmp --quiet "$from/package-lock.json" "$folder/package-lock.json" || [ ! -e "$folder/node_modules/$module" ]; then
        mkdir -p "$folder"
        cp "$from/package.json" "$from/package-lock.json" "$folder"
        (cd -- "$folder" && npm ci --ignore-scripts --no-audit --no-fund) >&2 \
            || say "npm could not fetch $module: $tests are skipped."
    fi
}
if [ "${1:-}" = --release ]; then
    # shellcheck source=packaging/roots.sh
    . "$source_dir/packaging/roots.sh"
    suite=$(suite_of "${2:?--release needs the name of a Debian release}")
    shift 2
    needs_root
    install_missing debootstrap git
    root=$(new_root "$suite" tests)
    trap 'drop_root "$root"' EXIT
    mount_root "$root"
    share_cache "$suite" "$root"
    put_source "$root"
    in_root "$root" /src/packaging/test.sh "$@"
    exit
fi

preset=dev
if [ "${1:-}" = --sanitize ]; then
    preset=asan
    shift
fi

mapfile -t version_packages < <(version_packages)
mapfile -t sshd_packages < <(sshd_packages)
install_missing "${build_packages[@]}" "${version_packages[@]}" "${test_packages[@]}" "${sshd_packages[@]}"
fetch_from_npm localtunnel localtunnel "the tests of --tunnel lt"
fetch_from_npm messagebird-sdk messagebird "the tests with MessageBird's SDK"
# A hundred programs: without local variables in the debug information and with a quick linker they take two
# thirds of the time, and a failure still names its line.
case $preset in
dev)
    build dev all -DCMAKE_CXX_FLAGS_DEBUG=-g1 -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold
    ;;
asan)
    # GCC takes what the sanitizers add for faults of the source: such warnings are the other build's business.
    build asan all -DCMAKE_CXX_FLAGS_DEBUG='-O0 -g1' -DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold \
        -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DBIRDCAR_WERROR=OFF
    # Qt and fontconfig keep much until the end, which is no leak of this program.
    export ASAN_OPTIONS=detect_leaks=0${ASAN_OPTIONS:+:$ASAN_OPTIONS}
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}
    ;;
esac

if [ $# -eq 0 ] && [ "$preset" = dev ]; then
    build fuzz birdcar_fuzz
    "$source_dir/tests/fuzz/fuzz.sh" "$source_dir/build/fuzz/tests/fuzz/birdcar_fuzz" 20
fi

# pg_virtualenv makes a server of its own, leaves any other alone and removes it in the end. It hands
# over the address in PG* variables, which the tests take as one URL. (-t: nothing in /etc, for root too.)
# A test that fails runs once more, alone: three at a time on a busy computer have met each other before. What
# passes only then is named at the very end, and more than two of those are a failure like any other.
# shellcheck disable=SC2016 # expanded inside, where the variables are set
in_postgres='
    export BIRDCAR_TEST_PG_URL="postgresql://$PGUSER:$PGPASSWORD@$PGHOST:$PGPORT/postgres"
    failed=$1/Testing/Temporary/LastTestsFailed.log
    rm -f "$failed"
    set -- --test-dir "$@" --output-on-failure --no-tests=error
    ctest "$@" --parallel 3 && exit
    status=$?
    [ -s "$failed" ] || exit "$status"
    names=$(cut -d: -f2 "$failed" | paste -sd" ")
    [ "$(wc -w <<< "$names")" -le 2 ] || exit "$status"
    ctest "$@" --rerun-failed || exit
    printf "Passed only when run again, alone: %s. Please mend them.\n" "$names" >&2'
cd -- "$source_dir"
exec pg_virtualenv -t -i '--encoding=UTF8 --locale=C.UTF-8' \
    bash -c "$in_postgres" ctest "build/$preset" "$@"
