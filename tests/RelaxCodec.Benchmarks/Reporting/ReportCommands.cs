namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>The commands that measure and print.</summary>
internal static class ReportCommands
{
    /// <summary>Prints everything, and writes it into the files that the options name.</summary>
    /// <param name="options">The options.</param>
    public static void Table(ReportOptions options)
    {
        Report report = Report.Measure(options);
        string text = ReportText.Of(report);
        if (options.Out is { } path)
            GeneratedPart.Replace(path, text);
        if (options.Gist is { } gist)
            GeneratedPart.Replace(gist, Gist.Of(report));
        Console.WriteLine(text);
        Console.WriteLine(Reporting.Goals.Print(Reporting.Goals.Of(report)));
    }

    /// <summary>Prints what is to be reached and what is reached.</summary>
    /// <param name="options">The options.</param>
    public static void Goals(ReportOptions options) => Console.WriteLine(Reporting.Goals.Print(Reporting.Goals.Measure(options)));
}
