#!/usr/bin/env bash
# Runs a program of unpacked packages as if they were installed; tests/fetch-judges.sh puts this and what calls it into bin/.
#
#   as-installed RELEASE PROGRAM ARGUMENTS...                      a program
#   as-installed RELEASE qemu-driver [--state FOLDER] ARGUMENTS... virsh with libvirt's real QEMU driver in its own process
#
# In a mount namespace of its own the packages' files lie over the machine's /usr, so that each program finds the libraries, schemas, CPU
# models, modules and firmware of its own release; the machine itself sees nothing of it. Needs root, or user namespaces.
set -euo pipefail

root=$(dirname "$(dirname "$(realpath "$0")")")/libvirt-$1
program=$2
shift 2
[[ -f $root/complete ]] || { printf '%s is not there: tests/fetch-judges.sh fetches it.\n' "$root" >&2; exit 2; }

if [[ $program == qemu-driver ]]; then
    # What is defined stays in that folder: without one it ends with this run.
    if [[ ${1:-} == --state ]]; then
        mkdir -p "$2"
        state=$(realpath "$2")
        shift 2
    else
        state=$(mktemp -d)
        trap 'rm -rf "$state"' EXIT
    fi
    mkdir -p "$state"/{etc,cache/qemu}
    printf '%s\n' 'user = "root"' 'group = "root"' 'stdio_handler = "file"' 'security_driver = "none"' 'cgroup_controllers = []' > "$state/etc/qemu.conf"
    # The driver looks these up before it reads its configuration.
    { cat /etc/passwd; getent passwd libvirt-qemu || echo 'libvirt-qemu:x:64055:64055::/nonexistent:/usr/sbin/nologin'; } > "$state/etc/passwd"
    { cat /etc/group; getent group kvm || echo 'kvm:x:64054:'; getent group libvirt-qemu || echo 'libvirt-qemu:x:64055:'; } > "$state/etc/group"
    # To ask QEMU for all that it has takes seconds; the driver sees itself when an answer is out of date.
    [[ -d $state/cache/qemu/capabilities || ! -d $root/capabilities ]] || cp -a "$root/capabilities" "$state/cache/qemu"
    export LIBVIRT_LOG_OUTPUTS=${LIBVIRT_LOG_OUTPUTS:-3:file:$state/libvirt.log} # not among what virsh says
    set -- "$state" virsh -c "qemu:///embed?root=$state" "$@"
else
    set -- '' "$program" "$@"
fi

new_namespace=(unshare --mount)
((EUID == 0)) || new_namespace+=(--map-root-user)
inside='
set -e
root=$1 state=$2
shift 2
mount -t overlay packages -o "lowerdir=$root/usr:/usr" /usr
# Of these nothing of another release may be seen: QEMU tries every module that it finds.
for folder in /usr/lib/x86_64-linux-gnu/qemu /usr/lib/x86_64-linux-gnu/libvirt /usr/share/libvirt; do
    mount --bind "$root$folder" "$folder"
done
if [ -n "$state" ]; then
    mount --bind "$state/etc/passwd" /etc/passwd
    mount --bind "$state/etc/group" /etc/group
fi
exec "$@"'
run=("${new_namespace[@]}" sh -c "$inside" "$program" "$root" "$@")
[[ $(trap -p EXIT) ]] || exec "${run[@]}"
"${run[@]}"
