#!/usr/bin/env bash
# Runs a program of unpacked packages as if they were installed; tests/fetch-judges.sh puts this and what calls it into bin/.
#
#   as-installed RELEASE PROGRAM ARGUMENTS...                a program
#   as-installed RELEASE libvirtd [--state FOLDER] ARGUMENTS virsh -c qemu:///system ARGUMENTS, with a libvirtd that ends with it
#
# In a mount namespace of its own the packages' files lie over the machine's /usr, so that each program finds the libraries, schemas,
# CPU models, modules and firmware of its own release. libvirtd has /etc/libvirt, /run and its folders of /var in FOLDER: what is defined
# stays there, hooks go to FOLDER/etc/libvirt/hooks. Its guests end with it. The machine itself sees nothing of all this.
# Needs root; for a program user namespaces will do.
set -euo pipefail

root=$(dirname "$(dirname "$(realpath "$0")")")/libvirt-$1
program=$2
shift 2
[[ -f $root/complete ]] || { printf '%s is not there: tests/fetch-judges.sh fetches it.\n' "$root" >&2; exit 2; }

packages='
set -e
mount -t overlay packages -o "lowerdir=$1/usr:/usr" /usr
# Of these nothing of another release may be seen: QEMU tries every module that it finds.
for folder in /usr/lib/x86_64-linux-gnu/qemu /usr/lib/x86_64-linux-gnu/libvirt /usr/share/libvirt; do
    mount --bind "$1$folder" "$folder"
done
shift
'
new_namespace=(unshare --mount)
((EUID == 0)) || new_namespace+=(--map-root-user)
if [[ $program != libvirtd ]]; then
    exec "${new_namespace[@]}" sh -c "$packages"'exec "$@"' "$program" "$root" "$program" "$@"
fi

((EUID == 0)) || { echo 'libvirtd starts no QEMU for another user than root.' >&2; exit 2; }
if [[ ${1:-} == --state ]]; then
    mkdir -p "$2"
    state=$(realpath "$2")
    shift 2
else
    state=$(mktemp -d)
    trap 'rm -rf "$state"' EXIT
fi
rm -rf "$state/run"
mkdir -p "$state"/{run,etc/libvirt/hooks,var/lib,var/log/libvirt/qemu,var/cache/libvirt/qemu}
cat > "$state/etc/libvirt/qemu.conf" <<'END'
user = "root"
group = "root"
stdio_handler = "file"
security_driver = "none"
cgroup_controllers = []
END
echo 'auth_unix_rw = "none"' > "$state/etc/libvirt/libvirtd.conf"
# The driver looks these up before it reads its configuration.
{ cat /etc/passwd; getent passwd libvirt-qemu || echo 'libvirt-qemu:x:64055:64055::/nonexistent:/usr/sbin/nologin'; } > "$state/etc/passwd"
{ cat /etc/group; getent group kvm || echo 'kvm:x:64054:'; getent group libvirt-qemu || echo 'libvirt-qemu:x:64055:'; } > "$state/etc/group"
# To ask QEMU for all that it has takes seconds; the driver sees itself when an answer is out of date.
[[ -d $state/var/cache/libvirt/qemu/capabilities || ! -d $root/capabilities ]] || cp -a "$root/capabilities" "$state/var/cache/libvirt/qemu"

daemon='
state=$1
shift
mount -t overlay configuration -o "lowerdir=$state/etc:/etc" /etc
mount --bind "$state/etc/libvirt" /etc/libvirt
for folder in /var/lib /var/log /var/cache /run; do
    mount --bind "$state$folder" "$folder"
done
libvirtd > /var/log/libvirtd.log 2>&1 &
until virsh -q -c qemu:///system uri > /dev/null 2>&1; do
    kill -0 $! 2> /dev/null || { cat /var/log/libvirtd.log >&2; exit 2; }
    sleep 0.05
done
virsh -c qemu:///system "$@"
'
"${new_namespace[@]}" --pid --fork --kill-child --mount-proc sh -c "$packages$daemon" virsh "$root" "$state" "$@"
