#!/usr/bin/env bash
# Fetches published schemas of the vocabularies that our tests have excerpts of, and real documents, from Debian's packages.
#
#   tests/fetch-vocabularies.sh    fetch, unless they are there already; prints the folder
#
# The folder is $RELAXCODEC_VOCABULARIES, else vocabularies-1 under relaxcodec in the user's cache. It holds a folder for each package,
# with what we need of it in the places where Debian would install it. Nothing is installed.
# Their licences are their own: they stay outside our tree. Needs apt (Debian or a system with Debian's mirrors), dpkg-deb and tar;
# not root.
set -euo pipefail

suite=bookworm # the same schemas and documents wherever the tests run
vocabularies=${RELAXCODEC_VOCABULARIES:-${XDG_CACHE_HOME:-$HOME/.cache}/relaxcodec/vocabularies-1} # raised when the packages below change

say() { printf '%s\n' "$*" >&2; }
fail() { say "fetch-vocabularies: $*"; exit 1; }
complete() { [[ -f $1/complete ]]; }

if complete "$vocabularies"; then
    printf '%s\n' "$vocabularies"
    exit 0
fi
[[ ! -e $vocabularies ]] ||
    fail "$vocabularies exists but is not whole. Remove it, or set RELAXCODEC_VOCABULARIES to another folder."
for tool in apt-get dpkg-deb tar; do
    command -v "$tool" >/dev/null || fail "$tool is needed and not installed."
done

# Beside the target, so that the last step is one rename: half of it is never seen.
mkdir -p "$(dirname "$vocabularies")"
work=$(mktemp -d "$(dirname "$vocabularies")/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{packages,vocabularies}
. "$(dirname "$0")/apt.sh"

# fetch PACKAGE PATH...: what of a package is there, by patterns of tar.
fetch() {
    local package=$1
    shift
    (cd "$work/packages" && apt-get "${apt_options[@]}" -qq download "$package" >&2) ||
        {
            tail -n 5 "$work/update.log" >&2
            fail "package $package is not to be had from this machine's apt sources (Debian 12, $suite, has it)."
        }
    mkdir "$work/vocabularies/$package"
    dpkg-deb --fsys-tarfile "$work/packages/${package}"_*.deb |
        tar -x --no-same-owner -C "$work/vocabularies/$package" --wildcards "$@"
}

say "Fetching published vocabularies into $vocabularies"
write_sources deb "$suite"
update_lists
fetch docbook5-xml './usr/share/xml/docbook/schema/rng/5.0/*.rnc'
fetch emacs-common './usr/share/emacs/*/etc/schema/OpenDocument-schema-v1.3.rnc' './usr/share/emacs/*/etc/org/OrgOdtStyles.xml'
fetch epubcheck './usr/share/java' './usr/share/maven-repo/*.pom'
fetch pacemaker-common './usr/share/pacemaker/*.rng'
fetch xhtml-relaxng './usr/share/xml/xhtml-relaxng'
fetch crmsh './usr/share/crmsh/tests/cibtests'
fetch debian-policy './usr/share/doc/debian-policy/*.epub'
fetch developers-reference './usr/share/developers-reference/*.epub'
fetch docbook-xsl-ns './usr/share/xml/docbook/stylesheet/docbook-xsl-ns/slides/doc/slides.xml' './usr/share/doc/docbook-xsl-ns/examples'
fetch python-odf-doc './usr/share/python-odf/*.odt' './usr/share/python-odf/examples/*.ods'
fetch ubuntu-packaging-guide-epub './usr/share/doc/ubuntu-packaging-guide-epub/*.epub'
touch "$work/vocabularies/complete"

if ! mv -T "$work/vocabularies" "$vocabularies" 2>/dev/null; then
    complete "$vocabularies" || fail "could not move them to $vocabularies." # else another run was faster
fi
printf '%s\n' "$vocabularies"
