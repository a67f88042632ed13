#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds the release and makes of it the .deb for the Debian this runs on, with a list of
# what it is made of (SPDX) beside it. Prints the paths of both. The same source gives the same bytes.
#
# Dated by SOURCE_DATE_EPOCH, and made by DEBFULLNAME and DEBEMAIL, where these are set; else by the last commit's time
# and author. BIRDCAR_COMMIT names the commit of a source without its git; BIRDCAR_WEBSITE where it is published.

set -euo pipefail

# shellcheck source=packaging/setup.sh
. "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/setup.sh"

mapfile -t version_packages < <(version_packages)
install_missing "${build_packages[@]}" "${version_packages[@]}" "${deb_packages[@]}"
cd -- "$source_dir"
umask 022

if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git -c safe.directory='*' log -1 --format=%ct 2>/dev/null || stat --format=%Y CHANGELOG.md)
fi
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8

# From nothing: what an earlier build left could be dated otherwise.
rm -rf build/package

# Debian's own flags: hardening, and no path of this machine in the program.
flags()
{
    DEB_BUILD_MAINT_OPTIONS=hardening=+all dpkg-buildflags --get "$1"
}
# Its optimisation and debug information are the preset's business.
cxx_flags=$(printf '%s %s' "$(flags CXXFLAGS)" "$(flags CPPFLAGS)" | sed 's/-g //; s/-O2 //')
build package all -DCMAKE_CXX_FLAGS="$cxx_flags" -DCMAKE_EXE_LINKER_FLAGS="$(flags LDFLAGS)" \
    -DBIRDCAR_COMMIT="${BIRDCAR_COMMIT:-}" -DBIRDCAR_WEBSITE="${BIRDCAR_WEBSITE:-}"

(cd build/package && cpack -G DEB) >&2
deb=$(echo build/package/birdcar_*.deb)
[ -f "$deb" ] || fail "CPack made no package"
packaging/sbom.sh "$deb" build/package/app/birdcar build/package/runtime-packages.txt > "${deb%.deb}.spdx"

if command -v lintian >/dev/null; then
    say "Checking with lintian"
    lintian --allow-root --fail-on error "$deb" >&2 || fail "lintian found errors in $deb"
fi
printf '%s\n' "$source_dir/$deb" "$source_dir/${deb%.deb}.spdx"
