#!/usr/bin/env bash
# Fetches the JSON schema of SARIF 2.1.0 that OASIS publishes, as npm's package @datadog/datadog-ci carries it.
#
#   tests/fetch-sarif.sh         fetch, unless it is there already; prints the folder
#
# The folder is $RELAXCODEC_SARIF, else sarif-2.1.0 under relaxcodec in the user's cache. It holds
#   sarif-schema-2.1.0.json
# The schema is OASIS's: it stays outside our tree.
set -euo pipefail

script=fetch-sarif
what="the schema of SARIF 2.1.0"
package=@datadog/datadog-ci@2.48.0
variable=RELAXCODEC_SARIF
folder=${RELAXCODEC_SARIF:-${XDG_CACHE_HOME:-$HOME/.cache}/relaxcodec/sarif-2.1.0}
file=sarif-schema-2.1.0.json

complete() { [[ -s $1/$file ]]; }
unpack() { tar -xzf "$1" --no-same-owner -O "package/dist/commands/sarif/json-schema/$file" > "$2/$file"; }

source "$(dirname "${BASH_SOURCE[0]}")/npm.sh"
