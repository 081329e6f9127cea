# Sourced by the scripts that fetch packages from Debian: apt with sources, lists and a cache of its own, all of them in $work, so that
# the machine's own configuration and lists stay as they are. Needs not be root.

mkdir -p "$work"/{sources,lists/partial,cache/archives/partial}

apt_options=(
    -o "Dir::Etc::sourcelist=/dev/null" -o "Dir::Etc::sourceparts=$work/sources"
    -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache"
    -o "APT::Sandbox::User=$(id -un)" # the folder is ours: apt's own user could not write there
    -o "Acquire::Retries=3"
)

# The machine's own sources of binary packages, as those of deb or deb-src; what else it may know (keys, options) stays.
# With a second argument, for that suite alone instead of the machine's.
write_sources() {
    local type=$1 suite=${2:-} file parts list
    rm -f "$work"/sources/*
    eval "$(apt-config shell list Dir::Etc::sourcelist/f parts Dir::Etc::sourceparts/d)"
    for file in "$list" "$parts"/*.list; do
        [[ -f $file ]] || continue
        sed -nE "s/^deb[[:space:]]/$type /p" "$file" |
            if [[ -n $suite ]]; then sed -E "s/^($type (\[[^]]*\] +)?[^ ]+ +)[^ ]+/\1$suite/"; else cat; fi \
            >> "$work/sources/$(basename "$file" .list).list"
    done
    for file in "$parts"/*.sources; do
        [[ -f $file ]] || continue
        sed -E "s/^Types:.*/Types: $type/" "$file" |
            if [[ -n $suite ]]; then sed -E "s/^Suites:.*/Suites: $suite/"; else cat; fi \
            > "$work/sources/$(basename "$file")"
    done
}

# A source may have no such suite: what is not to be had is seen when it is asked for.
update_lists() { apt-get "${apt_options[@]}" update >"$work/update.log" 2>&1 || true; }

# Debian revises its packages without a new release of what is in them: any revision will do.
# newest_version SHOW [OPTION] PACKAGE RELEASE: the newest revision of that release, empty for none; SHOW is show or showsrc.
newest_version() {
    { apt-cache "${apt_options[@]}" "${@:1:$#-1}" 2>/dev/null || true; } |
        sed -nE "s/^Version: (([0-9]+:)?${!#}[-+].*)/\1/p" | sort -V | tail -n 1
}
