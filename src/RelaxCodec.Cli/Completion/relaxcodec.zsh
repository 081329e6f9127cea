#compdef relaxcodec
# Completes relaxcodec in zsh. It is asked what may stand at the cursor; where it has no answer, zsh completes paths.
_relaxcodec() {
    local line="$words[1,CURRENT-1] $PREFIX" answer
    local -a candidates
    for answer in ${(f)"$($words[1] "[suggest:${#line}]" "$line" 2>/dev/null)"}; do
        candidates+=("${${answer%%$'\t'*}//:/\\:}:${answer#*$'\t'}")
    done
    if (( $#candidates )); then
        _describe relaxcodec candidates
    else
        _files
    fi
}
# As a file in fpath it is the function itself, else it is only defined.
if [[ $funcstack[1] == _relaxcodec ]]; then
    _relaxcodec "$@"
else
    compdef _relaxcodec relaxcodec
fi
