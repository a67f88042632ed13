# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Bare Debian systems in folders (debootstrap, chroot), for check-debs.sh and test.sh --release; sourced by both.
# Needs root. BIRDCAR_ROOTS is where they lie, BIRDCAR_MIRROR where their packages come from
# (without it, from where debootstrap takes them).

readonly roots=${BIRDCAR_ROOTS:-/var/tmp/birdcar-roots}

needs_root()
{
    [ "$(id -u)" -eq 0 ] || fail "this needs root: it installs Debian in a folder and works in there"
}

# suite_of RELEASE: 12, bookworm, 13 or trixie.
suite_of()
{
    case $1 in
    12 | bookworm) echo bookworm ;;
    13 | trixie) echo trixie ;;
    *) fail "there is no release \"$1\": say bookworm or trixie" ;;
    esac
}

# The base of a release, made once.
base_root()
{
    local suite=$1 base=$roots/$1-base
    if [ ! -e "$base/.birdcar-complete" ]; then
        say "Installing Debian $suite in $base"
        rm -rf -- "$base"
        mkdir -p -- "$base"
        debootstrap --variant=minbase "$suite" "$base" ${BIRDCAR_MIRROR:+"$BIRDCAR_MIRROR"} >&2 || fail "debootstrap failed"
        touch -- "$base/.birdcar-complete"
    fi
}

# new_root SUITE NAME: a fresh copy of the base; prints its path. One of that name that is there is replaced.
new_root()
{
    local root=$roots/$1-$2
    base_root "$1"
    drop_root "$root"
    cp --archive --reflink=auto -- "$roots/$1-base" "$root"
    rm -- "$root/.birdcar-complete"
    printf '%s\n' "$root"
}

# The network as this machine has it: names, proxies, and how apt gets at them.
share_network()
{
    local root=$1 settings
    cp --dereference -- /etc/resolv.conf /etc/hosts "$root/etc/"
    for settings in /etc/apt/apt.conf.d/*; do
        # Those of packages come with their packages.
        if grep --quiet 'Acquire::' "$settings" 2>/dev/null && ! dpkg-query --search "$settings" >/dev/null 2>&1; then
            cp -- "$settings" "$root/etc/apt/apt.conf.d/"
        fi
    done
}

# quietly COMMAND...: what it says is shown only if it fails, which ends everything.
quietly()
{
    local said
    said=$("$@" 2>&1) || fail "$* failed: $said"
}

mount_root()
{
    local root=$1
    share_network "$root"
    mountpoint --quiet "$root/proc" || mount -t proc proc "$root/proc"
    mountpoint --quiet "$root/dev" || mount --rbind /dev "$root/dev"
    mount --make-rslave "$root/dev"
}

unmount_root()
{
    local root=$1 mounted
    for mounted in tmp/.X11-unix root/.cache/ccache proc; do
        ! mountpoint --quiet "$root/$mounted" || umount "$root/$mounted"
    done
    ! mountpoint --quiet "$root/dev" || umount --recursive "$root/dev"
}

drop_root()
{
    [ -d "$1" ] || return 0
    unmount_root "$1"
    rm -rf --one-file-system -- "$1"
}

# share_cache SUITE ROOT: what was compiled in a system of this release before is not compiled again, where this
# computer uses ccache, too. The cache is thrown away with the folder.
share_cache()
{
    local cache=$roots/$1-ccache root=$2
    command -v ccache >/dev/null || return 0
    mkdir -p -- "$cache" "$root/root/.cache/ccache"
    mount --bind -- "$cache" "$root/root/.cache/ccache"
    quietly in_root "$root" apt-get -qq update
    quietly in_root "$root" apt-get -qq --yes install --no-install-recommends ccache
}

# in_root ROOT COMMAND...: as root, in an environment of its own.
in_root()
{
    (exec_in_root "$@")
}

# The same in place of this shell, so that a job in the background is the command itself.
exec_in_root()
{
    local root=$1 name proxies=()
    shift
    for name in http_proxy https_proxy no_proxy; do
        [ -z "${!name:-}" ] || proxies+=("$name=${!name}")
    done
    exec env --ignore-environment PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 TERM=dumb \
        DEBIAN_FRONTEND=noninteractive "${proxies[@]}" chroot "$root" "$@"
}

# put_source ROOT: the source as git has it, committed or not, in /src of the root.
put_source()
{
    local root=$1
    rm -rf -- "$root/src"
    mkdir -- "$root/src"
    # shellcheck disable=SC2154 # of setup.sh
    git -c safe.directory='*' -C "$source_dir" ls-files -z --cached --others --exclude-standard \
        | (cd "$source_dir" && tar --create --file=- --null --files-from=- --ignore-failed-read --owner=0 --group=0) \
        | tar --extract --file=- --directory "$root/src"
}
