#!/bin/sh
# Checks every *.xml below a folder, for one release of libvirt.
# Usage: check-domains.sh FOLDER [RELEASE]
# Ends with the exit code of relaxcodec: 0 good, 1 a document has an error, 2 not everything could be looked at.
set -eu

folder=${1:?usage: check-domains.sh FOLDER [RELEASE]}
release=${2:-}

# Networks of the folder tell which interfaces are assigned devices.
set --
if [ -d "$folder/networks" ]; then
    for network in "$folder"/networks/*.xml; do
        [ -e "$network" ] && set -- "$@" --network "$network"
    done
fi
[ -z "$release" ] || set -- "$@" --libvirt "$release"

exec relaxcodec check "$@" -- "$folder"
