#!/usr/bin/env bash
# Fetches libvirt 9.0.0's own tests and schemas, the corpus of our tests, from Debian's source package.
#
#   tests/fetch-corpus.sh          fetch, unless it is there already; prints the folder
#
# The folder is $RELAXCODEC_CORPUS, else libvirt-9.0.0 under relaxcodec in the user's cache. It holds
#   schemas/    libvirt's RELAX NG schemas
#   tests/      libvirt's tests/, whole
# libvirt is LGPL: its files stay outside our tree. Needs apt (Debian or a system with Debian's mirrors), tar and xz;
# not root, and the machine's own apt configuration and lists stay as they are.
set -euo pipefail

release=9.0.0
corpus=${RELAXCODEC_CORPUS:-${XDG_CACHE_HOME:-$HOME/.cache}/relaxcodec/libvirt-$release}

say() { printf '%s\n' "$*" >&2; }
fail() { say "fetch-corpus: $*"; exit 1; }
complete() { [[ -f $1/schemas/domain.rng && -d $1/tests/qemuxml2argvdata ]]; }

if complete "$corpus"; then
    printf '%s\n' "$corpus"
    exit 0
fi
[[ ! -e $corpus ]] || fail "$corpus exists but is not the corpus. Remove it, or set RELAXCODEC_CORPUS to another folder."
for tool in apt-get apt-cache tar xz; do
    command -v "$tool" >/dev/null || fail "$tool is needed and not installed."
done

# Beside the target, so that the last step is one rename: half a corpus is never seen.
mkdir -p "$(dirname "$corpus")"
work=$(mktemp -d "$(dirname "$corpus")/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/unpacked"
. "$(dirname "$0")/apt.sh"

# Debian revises its package without a new release of libvirt: any revision will do.
find_version() {
    update_lists
    { apt-cache "${apt_options[@]}" showsrc --only-source libvirt 2>/dev/null || true; } |
        sed -nE "s/^Version: ($release-.*)/\1/p" | sort -V | tail -n 1
}

say "Fetching libvirt $release's tests and schemas into $corpus"
write_sources deb-src
version=$(find_version)
if [[ -z $version ]]; then
    # A newer Debian has a newer libvirt, and its mirrors still have the release that carried this one.
    write_sources deb-src bookworm
    version=$(find_version)
fi
if [[ -z $version ]]; then
    tail -n 5 "$work/update.log" >&2
    fail "no source package of libvirt $release is to be had from this machine's apt sources (Debian 12, bookworm, has it).
Unpack libvirt $release yourself and set RELAXCODEC_CORPUS to a folder with its src/conf/schemas as schemas/ and its tests/ as tests/."
fi

(cd "$work" && apt-get "${apt_options[@]}" -qq source --download-only --tar-only "libvirt=$version" >&2)
tarball=$(find "$work" -maxdepth 1 -name "libvirt_$release.orig.tar.*" ! -name '*.asc')
[[ -n $tarball ]] || fail "the source package libvirt $version came without libvirt_$release.orig.tar."

# Debian's package libvirt0 installs src/conf/schemas as it stands: the source package is enough.
mkdir "$work/corpus"
tar -xf "$tarball" --no-same-owner -C "$work/unpacked" --strip-components=1 --wildcards 'libvirt-*/src/conf/schemas' 'libvirt-*/tests'
mv "$work/unpacked/src/conf/schemas" "$work/corpus/schemas"
mv "$work/unpacked/tests" "$work/corpus/tests"
complete "$work/corpus" || fail "libvirt $version has no schemas/domain.rng or no tests/qemuxml2argvdata."

if ! mv -T "$work/corpus" "$corpus" 2>/dev/null; then
    complete "$corpus" || fail "could not move the corpus to $corpus."  # else another run was faster
fi
printf '%s\n' "$corpus"
