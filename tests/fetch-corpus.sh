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
mkdir -p "$work"/{sources,lists/partial,cache/archives/partial,unpacked}

# The machine's own binary sources, as source packages; what else it may know (keys, options) stays.
# With an argument, for that suite alone instead of the machine's.
write_sources() {
    local suite=${1:-} file parts list
    rm -f "$work"/sources/*
    eval "$(apt-config shell list Dir::Etc::sourcelist/f parts Dir::Etc::sourceparts/d)"
    for file in "$list" "$parts"/*.list; do
        [[ -f $file ]] || continue
        sed -nE 's/^deb[[:space:]]/deb-src /p' "$file" |
            if [[ -n $suite ]]; then sed -E "s/^(deb-src (\[[^]]*\] +)?[^ ]+ +)[^ ]+/\1$suite/"; else cat; fi \
            >> "$work/sources/$(basename "$file" .list).list"
    done
    for file in "$parts"/*.sources; do
        [[ -f $file ]] || continue
        sed -E 's/^Types:.*/Types: deb-src/' "$file" |
            if [[ -n $suite ]]; then sed -E "s/^Suites:.*/Suites: $suite/"; else cat; fi \
            > "$work/sources/$(basename "$file")"
    done
}

apt_options=(
    -o "Dir::Etc::sourcelist=/dev/null" -o "Dir::Etc::sourceparts=$work/sources"
    -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache"
    -o "APT::Sandbox::User=$(id -un)" # the folder is ours: apt's own user could not write there
    -o "Acquire::Retries=3"
)

# Debian revises its package without a new release of libvirt: any revision will do.
find_version() {
    apt-get "${apt_options[@]}" update >"$work/update.log" 2>&1 || true
    { apt-cache "${apt_options[@]}" showsrc --only-source libvirt 2>/dev/null || true; } |
        sed -nE "s/^Version: ($release-.*)/\1/p" | sort -V | tail -n 1
}

say "Fetching libvirt $release's tests and schemas into $corpus"
write_sources
version=$(find_version)
if [[ -z $version ]]; then
    # A newer Debian has a newer libvirt, and its mirrors still have the release that carried this one.
    write_sources bookworm
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
