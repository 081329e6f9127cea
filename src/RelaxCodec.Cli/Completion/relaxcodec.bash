# Completes relaxcodec in bash. It is asked what may stand at the cursor; where it has no answer, bash completes paths.
_relaxcodec() {
    local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} candidate
    COMPREPLY=()
    while IFS=$'\t' read -r candidate _; do
        COMPREPLY+=("$candidate")
    done < <("$1" "[suggest:${#line}]" "$line" 2>/dev/null)
    # Of --output=json bash completes what is behind the =, and of a URI what is behind the colon.
    local typed=${line##*[[:space:]]}
    [[ $word != [=:] ]] || word=
    local before=${typed%"$word"}
    COMPREPLY=("${COMPREPLY[@]#"$before"}")
}
complete -o bashdefault -o default -F _relaxcodec relaxcodec
