# Completes relaxcodec in fish. It is asked what may stand at the cursor; where it has no answer, fish completes paths.
function __relaxcodec_answers
    set -l line (commandline --current-process --cut-at-cursor)
    set -l program (commandline --current-process --tokenize --cut-at-cursor)[1]
    $program "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command relaxcodec --no-files --condition 'count (__relaxcodec_answers) >/dev/null' --arguments '(__relaxcodec_answers)'
