# Completes relaxcodec in PowerShell. It is asked what may stand at the cursor; where it has no answer, PowerShell completes paths.
Register-ArgumentCompleter -Native -CommandName relaxcodec -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $position = $cursorPosition - $commandAst.Extent.StartOffset
    # The text has no blanks at its end, which tell that a new word begins.
    $line = $commandAst.ToString().PadRight($position)
    & $commandAst.CommandElements[0].Value "[suggest:$position]" $line 2>$null | ForEach-Object {
        $label, $description = $_ -split "`t", 2
        if (-not $description) { $description = $label }
        [System.Management.Automation.CompletionResult]::new($label, $label, 'ParameterValue', $description)
    }
}
