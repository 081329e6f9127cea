namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>The options of the commands that measure.</summary>
/// <param name="Short">Whether everything runs once, to show that it runs.</param>
/// <param name="Out">The file that gets the tables; null for none.</param>
/// <param name="Gist">The file that gets their gist; null for none.</param>
/// <param name="Tool">The native tool; null to look for one that was published.</param>
internal sealed record ReportOptions(bool Short, string? Out, string? Gist, string? Tool)
{
    /// <summary>Reads a command line.</summary>
    /// <exception cref="ArgumentException">An option is not known, or has no value.</exception>
    public static ReportOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new ReportOptions(Short: false, Out: null, Gist: null, Tool: null);
        while (!arguments.IsEmpty)
        {
            string name = arguments[0];
            arguments = arguments[1..];
            if (name == "--short")
            {
                options = options with { Short = true };
                continue;
            }

            if (arguments.IsEmpty)
                throw new ArgumentException($"{name} is no option, or has no value: [--short] [--out FILE] [--gist FILE] [--tool FILE]");
            string file = Path.GetFullPath(arguments[0]);
            arguments = arguments[1..];
            options = name switch
            {
                "--out" => options with { Out = file },
                "--gist" => options with { Gist = file },
                "--tool" => options with { Tool = file },
                _ => throw new ArgumentException($"{name} is no option: [--short] [--out FILE] [--gist FILE] [--tool FILE]"),
            };
        }

        return options;
    }
}
