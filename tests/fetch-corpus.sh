#!/usr/bin/env bash
# Fetches libvirt's own tests and schemas, the corpus of our tests, from Debian.
#
#   tests/fetch-corpus.sh          fetch what is not there yet; prints the folders, one a line, oldest release first
#
# Of each release one folder, side by side under relaxcodec in the user's cache:
#   libvirt-9.0.0     schemas/ and tests/, of Debian's source package (bookworm)
#   libvirt-11.3.0    the same (bookworm-backports, else trixie)
#   libvirt-12.8.0    schemas/ alone, of Debian's package libvirt-common while sid has that release, else a copy of
#                     $RELAXCODEC_SCHEMAS/schemas-12.8.0; where neither is to be had it is left out, and that is no error
# schemas/ has libvirt's RELAX NG schemas, tests/ is libvirt's own, whole.
# $RELAXCODEC_CORPUS names the folder of 9.0.0 where it is another one; the other releases' are beside it then.
#
# libvirt is LGPL: its files stay outside our tree. Needs apt (Debian or a system with Debian's mirrors), dpkg-deb, tar and xz;
# not root, and the machine's own apt configuration and lists stay as they are.
set -euo pipefail

oldest=${RELAXCODEC_CORPUS:-${XDG_CACHE_HOME:-$HOME/.cache}/relaxcodec/libvirt-9.0.0}
place=$(dirname "$oldest")

say() { printf '%s\n' "$*" >&2; }
fail() { say "fetch-corpus: $*"; exit 1; }
complete() { [[ -f $1/schemas/domain.rng && (-f $1/tests/meson.build || $2 == schemas) ]]; } # FOLDER tests|schemas

wanted() { # FOLDER tests|schemas
    ! complete "$@" || return 1
    [[ ! -e $1 ]] || fail "$1 exists but is not the corpus. Remove it, or set RELAXCODEC_CORPUS to a folder in another place."
    for tool in apt-get apt-cache dpkg-deb tar xz; do
        command -v "$tool" >/dev/null || fail "$tool is needed and not installed."
    done
}

# Beside the target, so that the last step is one rename: half a corpus is never seen.
begin() {
    mkdir -p "$place"
    work=$(mktemp -d "$place/fetch.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    mkdir "$work"/{unpacked,corpus}
    . "$(dirname "$0")/apt.sh"
}

finish() { # FOLDER tests|schemas
    complete "$work/corpus" "$2" || fail "libvirt $version has no schemas/domain.rng or no tests/meson.build."
    if ! mv -T "$work/corpus" "$1" 2>/dev/null; then
        complete "$@" || fail "could not move the corpus to $1." # else another run was faster
    fi
    rm -rf "$work"
}

fetch_source() { # FOLDER RELEASE SUITE...
    local folder=$1 release=$2 suite tarball
    shift 2
    if wanted "$folder" tests; then
        say "Fetching libvirt $release's tests and schemas into $folder"
        begin
        for suite; do
            write_sources deb-src "$suite"
            update_lists
            version=$(newest_version showsrc --only-source libvirt "$release")
            [[ -z $version ]] || break
        done
        if [[ -z $version ]]; then
            tail -n 5 "$work/update.log" >&2
            fail "no source package of libvirt $release is to be had from this machine's apt sources (Debian's $* has it).
Unpack libvirt $release yourself: its src/conf/schemas as $folder/schemas, its tests as $folder/tests."
        fi

        (cd "$work" && apt-get "${apt_options[@]}" -qq source --download-only --tar-only "libvirt=$version" >&2)
        tarball=$(find "$work" -maxdepth 1 -name "libvirt_$release.orig.tar.*" ! -name '*.asc')
        [[ -n $tarball ]] || fail "the source package libvirt $version came without libvirt_$release.orig.tar."
        # Debian's packages install src/conf/schemas as it stands: the source package is enough.
        tar -xf "$tarball" --no-same-owner -C "$work/unpacked" --strip-components=1 \
            --wildcards 'libvirt-*/src/conf/schemas' 'libvirt-*/tests'
        mv "$work/unpacked/src/conf/schemas" "$work/unpacked/tests" "$work/corpus"
        finish "$folder" tests
    fi
    printf '%s\n' "$folder"
}

fetch_schemas() { # FOLDER RELEASE SUITE
    local folder=$1 release=$2 suite=$3
    if wanted "$folder" schemas; then
        say "Fetching libvirt $release's schemas into $folder"
        begin
        mkdir "$work/corpus/schemas"
        write_sources deb "$suite"
        update_lists
        version=$(newest_version show libvirt-common "$release")
        if [[ -n $version ]] && (cd "$work" && apt-get "${apt_options[@]}" -qq download "libvirt-common=$version" >&2); then
            dpkg-deb --fsys-tarfile "$work"/libvirt-common_*.deb |
                tar -x --no-same-owner -C "$work/corpus/schemas" --strip-components=5 --wildcards './usr/share/libvirt/schemas/*.rng'
        elif [[ -f ${RELAXCODEC_SCHEMAS:-}/schemas-$release/domain.rng ]]; then
            version=$release
            cp "$RELAXCODEC_SCHEMAS/schemas-$release"/*.rng "$work/corpus/schemas"
        else
            say "libvirt $release's schemas are left out, and what needs them is skipped: Debian's $suite has not this release,
and RELAXCODEC_SCHEMAS names no folder that has them as schemas-$release."
            return
        fi
        finish "$folder" schemas
    fi
    printf '%s\n' "$folder"
}

fetch_source "$oldest" 9.0.0 '' bookworm # a newer Debian has a newer libvirt, and its mirrors still have bookworm
fetch_source "$place/libvirt-11.3.0" 11.3.0 bookworm-backports trixie
fetch_schemas "$place/libvirt-12.8.0" 12.8.0 sid
