#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints what a package is made of, as SPDX 2.3 (tag and value): the program, every package that holds a library it is
# linked with, also through others, and those that it loads at run time. What this system has installed
# counts, so it has to be the one that the program was built on.
#
#     packaging/sbom.sh PACKAGE.deb PROGRAM RUNTIME-PACKAGES-FILE

set -euo pipefail

readonly deb=$1 program=$2 runtime=$3
export LC_ALL=C.UTF-8

# package_of FILE: dpkg knows a library under /lib or under /usr/lib.
package_of()
{
    local path=$1 other found
    other=${path#/usr}
    [ "$other" != "$path" ] || other=/usr$path
    found=$(dpkg-query --search "$path" 2>/dev/null || dpkg-query --search "$other")
    printf '%s\n' "${found%%:*}"
}

linked_packages()
{
    local library
    ldd "$program" | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p; s/^[[:space:]]*\(\/[^ ]*\) (.*/\1/p' \
        | while read -r library; do
            package_of "$(readlink -f -- "$library")"
        done | sort -u
}

control()
{
    dpkg-deb --field "$deb" "$1"
}

spdx_id()
{
    printf 'SPDXRef-Package-%s' "${1//[^A-Za-z0-9.-]/-}"
}

encoded()
{
    local text=${1//+/%2B}
    printf '%s' "${text//:/%3A}"
}

# dependency PACKAGE RELATION: its block, and its relation to the program.
dependency()
{
    local package=$1 version architecture source source_version
    # shellcheck disable=SC2016 # dpkg's variables
    read -r version architecture source source_version < <(dpkg-query --show \
        --showformat='${Version} ${Architecture} ${source:Package} ${source:Version}\n' "$package")
    cat <<END

PackageName: $package
SPDXID: $(spdx_id "$package")
PackageVersion: $version
PackageSupplier: Organization: Debian
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageLicenseConcluded: NOASSERTION
PackageLicenseDeclared: NOASSERTION
PackageCopyrightText: NOASSERTION
PackageSourceInfo: built from the source package $source $source_version
ExternalRef: PACKAGE-MANAGER purl pkg:deb/debian/$(encoded "$package")@$(encoded "$version")?arch=$architecture
Relationship: $2
END
}

name=$(control Package)
version=$(control Version)
digest=$(sha256sum "$deb" | cut -d ' ' -f 1)
# The name of this document: of the package's own digest, so that no two packages share one.
uuid=$(printf '%s' "$digest" | sed -E 's/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/\1-\2-\3-\4-\5/')
me=$(spdx_id "$name")
cat <<END
SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: ${name}_$version
DocumentNamespace: urn:uuid:$uuid
Creator: Tool: packaging/sbom.sh
Created: $(date --utc --date="@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%dT%H:%M:%SZ)

PackageName: $name
SPDXID: $me
PackageVersion: $version
PackageFileName: $(basename "$deb")
PackageSupplier: NOASSERTION
PackageDownloadLocation: NOASSERTION
FilesAnalyzed: false
PackageChecksum: SHA256: $digest
PackageLicenseConcluded: GPL-3.0-or-later
PackageLicenseDeclared: GPL-3.0-or-later
PackageCopyrightText: NOASSERTION
PackageComment: <text>$("$program" --version)</text>
Relationship: SPDXRef-DOCUMENT DESCRIBES $me
END
linked=$(linked_packages)
for package in $linked; do
    dependency "$package" "$me DYNAMIC_LINK $(spdx_id "$package")"
done
while read -r package; do
    if ! grep --quiet --line-regexp --fixed-strings -- "$package" <<<"$linked"; then
        dependency "$package" "$(spdx_id "$package") RUNTIME_DEPENDENCY_OF $me"
    fi
done <"$runtime"
