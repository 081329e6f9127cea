#!/usr/bin/env bash
# Fetches newer releases of virsh, libvirtd with its QEMU driver, and QEMU than Debian 12 installs, from Debian's packages.
#
#   tests/fetch-judges.sh [RELEASE...]   fetch what is not there yet; prints the folder. Releases of libvirt, with a QEMU of the time:
#                                        11.3.0 with QEMU 10.0 (bookworm-backports; this one unless others are named),
#                                        12.8.0 with QEMU 11.1 (sid, as long as that has it)
#
# The folder is $RELAXCODEC_JUDGES, else judges-2 under relaxcodec in the user's cache. Nothing is installed. It holds a folder for each
# release, libvirt-RELEASE, and in bin/ what runs them in the place of installed ones (as-installed.sh tells how; needs root):
#   virsh-RELEASE -c test:///default ...      virsh: libvirt's own parser, printer and schemas, in the driver for tests
#   virsh-qemu-RELEASE [--state FOLDER] ...   virsh on the real QEMU driver, which starts that QEMU, in a libvirtd of its own
#   qemu-10 ..., qemu-11 ...                  QEMU for x86_64
#
# Needs apt (Debian 12 or a system with its mirrors), dpkg-deb and tar, not root, and for 11.3.0 the libraries that Debian 12's own
# libvirt-clients and qemu-system-x86 bring; 12.8.0 comes with all of its own.
set -euo pipefail

judges=${RELAXCODEC_JUDGES:-${XDG_CACHE_HOME:-$HOME/.cache}/relaxcodec/judges-2} # raised when the packages below change
programs=(libvirt-clients libvirt-daemon libvirt-daemon-driver-qemu qemu-system-x86)

say() { printf '%s\n' "$*" >&2; }
fail() { say "fetch-judges: $*"; exit 1; }

begin() { # RELEASE SUITE: a folder beside the target, so that the last step is one rename, and the suite's lists
    for tool in apt-get apt-cache dpkg-deb tar; do
        command -v "$tool" >/dev/null || fail "$tool is needed and not installed."
    done
    say "Fetching libvirt $1 and its QEMU into $judges"
    mkdir -p "$judges"
    work=$(mktemp -d "$judges/fetch.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work"/{packages,unpacked}
    . "$(dirname "$0")/apt.sh"
    : > "$work/nothing-installed"
    apt_options+=(-o "Dir::State::status=$work/nothing-installed")
    write_sources deb "$2"
    update_lists
    [[ -n $(newest_version show libvirt-clients "$1") ]] || {
        tail -n 5 "$work/update.log" >&2
        fail "libvirt $1 is not to be had from this machine's apt sources (Debian's $2 had it)."
    }
}

unpack() { # RELEASE PACKAGE...
    local release=$1 package
    shift
    (cd "$work/packages" && apt-get "${apt_options[@]}" -qq download "$@" >&2) || fail "not all of $* could be downloaded."
    for package in "$work"/packages/*.deb; do
        dpkg-deb --fsys-tarfile "$package" |
            tar -x --no-same-owner -C "$work/unpacked" --exclude='./usr/share/'{doc,man,locale,lintian}
    done
    rm -rf "$work/packages"
}

finish() { # RELEASE
    local file
    for file in bin/virsh sbin/libvirtd bin/qemu-system-x86_64 lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so; do
        [[ -f $work/unpacked/usr/$file ]] || fail "libvirt $1's packages came without $file."
    done
    touch "$work/unpacked/complete"
    if ! mv -T "$work/unpacked" "$judges/libvirt-$1" 2>/dev/null; then
        [[ -f $judges/libvirt-$1/complete ]] || fail "could not move them to $judges/libvirt-$1." # else another run was faster
    fi
    rm -rf "$work"
}

# Built for Debian 12's libraries, so only the packages themselves.
fetch_backports() {
    begin "$1" bookworm-backports
    unpack "$1" "${programs[@]}" libvirt0 libvirt-common qemu-system-common qemu-system-data seabios
    LD_LIBRARY_PATH=$work/unpacked/usr/lib/x86_64-linux-gnu ldd "$work"/unpacked/usr/{bin/virsh,sbin/libvirtd,bin/qemu-system-x86_64} |
        sed -n 's/ => not found//p' > "$work/missing"
    [[ ! -s $work/missing ]] || fail "missing libraries:$(tr -s '\n\t' ' ' < "$work/missing")
They come with Debian 12's libvirt-clients and qemu-system-x86: install these."
    finish "$1"
}

# Needs a newer C library than Debian 12's: everything that the programs would bring to a machine that has nothing.
fetch_sid() {
    begin "$1" sid
    apt-get "${apt_options[@]}" -s install --no-install-recommends "${programs[@]}" > "$work/plan"
    mapfile -t packages < <(sed -nE 's/^Inst ((lib|qemu-|seabios|ipxe-|zlib)[^ ]*) .*/\1/p' "$work/plan")
    unpack "$1" "${packages[@]}"
    finish "$1"
}

put() { # NAME RELEASE PROGRAM: a name for it in bin/
    printf '#!/bin/sh\nexec "$(dirname "$(realpath "$0")")/as-installed" %s %s "$@"\n' "$2" "$3" > "$judges/bin/$1.$$"
    chmod +x "$judges/bin/$1.$$"
    mv "$judges/bin/$1.$$" "$judges/bin/$1"
}

put_all() { # RELEASE QEMU
    mkdir -p "$judges/bin"
    install "$(dirname "$0")/as-installed.sh" "$judges/bin/as-installed.$$"
    mv "$judges/bin/as-installed.$$" "$judges/bin/as-installed"
    put "virsh-$1" "$1" virsh
    put "virsh-qemu-$1" "$1" libvirtd
    put "$2" "$1" qemu-system-x86_64
}

# What libvirt asks QEMU at its first start, so that nobody waits for it again. Where the driver cannot run, it is not needed.
ask_capabilities() { # RELEASE
    local state
    state=$(mktemp -d "$judges/state.XXXXXX")
    if "$judges/bin/virsh-qemu-$1" --state "$state" version > /dev/null 2>&1; then
        mv -T "$state/var/cache/libvirt/qemu/capabilities" "$judges/libvirt-$1/capabilities" 2>/dev/null || true # another run was faster
    fi
    rm -rf "$state"
}

for release in "${@:-11.3.0}"; do
    folder=$judges/libvirt-$release
    case $release in
        11.3.0) fetch=fetch_backports qemu=qemu-10 ;;
        12.8.0) fetch=fetch_sid qemu=qemu-11 ;;
        *) fail "libvirt $release is none of those that can be fetched: 11.3.0 and 12.8.0." ;;
    esac
    [[ -f $folder/complete || ! -e $folder ]] ||
        fail "$folder exists but is not whole. Remove it, or set RELAXCODEC_JUDGES to another folder."
    [[ -f $folder/complete ]] || "$fetch" "$release"
    put_all "$release" "$qemu"
    [[ -d $folder/capabilities ]] || ask_capabilities "$release"
done
printf '%s\n' "$judges"
