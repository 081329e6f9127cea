using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>
/// One call of libvirt's hook. It refuses a domain whose failover pairs have errors and lets everything else pass: a start is never kept
/// from happening by a fault of this program. Standard output stays empty, which leaves the domain of a migration as it is.
/// </summary>
/// <param name="console">What libvirt gives and takes.</param>
internal sealed class HookRun(ToolConsole console)
{
    private const string RulePrefix = "FO";

    // Where a domain comes to this host: before anything was made for it.
    private static readonly (string Operation, string Suboperation)[] Judged = [("prepare", "begin"), ("migrate", "begin")];

    /// <summary>Does it.</summary>
    /// <param name="args">The options, then what libvirt says: the guest, the operation, the suboperation, something extra.</param>
    public ExitCode Run(IReadOnlyList<string> args)
    {
        try
        {
            ReleaseChoice libvirt = ReleaseOf(ref args);
            // Also what is not judged is read: libvirt writes it in any case.
            byte[] content = new InputReader(console).ReadWhole(
                new InputFile(InputFile.StandardInput, IsNamed: true), out InputFault? fault);
            if (args is not [var guest, var operation, var suboperation, ..])
                return Pass($"expected GUEST OPERATION SUBOPERATION EXTRA, as libvirt gives them, and found {args.Count} arguments");
            if (!Judged.Contains((operation, suboperation)))
                return ExitCode.Good;
            return fault is null ? Judge(guest, content, libvirt.Release) : Pass(fault.Message);
        }
#pragma warning disable CA1031 // Whatever it is: the guest starts.
        catch (Exception e)
        {
            return Pass(InputFault.OfOurs(e));
        }
#pragma warning restore CA1031
    }

    private ExitCode Judge(string guest, byte[] content, LibvirtRelease release)
    {
        using var document = new MemoryStream(content, writable: false);
        XmlReadResult<Domain> read = XmlCodec.Read<Domain>(document, XmlReadOptions.Lenient with { Release = release.Version });
        if (read.Value is not { } domain)
            return Pass(read.Problems.Count > 0 ? read.Problems[^1].Message : "this is no domain");
        Problem[] errors =
            [.. FailoverRules.Check(domain, new FailoverOptions { Release = release.Version })
                .Where(static problem => problem.Severity == ProblemSeverity.Error && IsOfPair(problem))];
        if (errors.Length == 0)
            return ExitCode.Good;

        // All of it reaches whoever starts the domain.
        console.Error.WriteLine($"relaxcodec refuses '{ProblemText.OneLine(guest)}', for its failover pairs have errors:");
        foreach (Problem error in errors)
            console.Error.WriteLine($"error {error.Id}: {ProblemText.OneLine(error.Message)} [{ProblemText.OneLine(error.Path)}]");
        return ExitCode.ProblemsFound;
    }

    private static bool IsOfPair(Problem problem) => problem.Id.StartsWith(RulePrefix, StringComparison.Ordinal);

    private ReleaseChoice ReleaseOf(ref IReadOnlyList<string> args)
    {
        string source = LibvirtOption.VariableName;
        if (args is [LibvirtOption.OptionName, var text, ..])
        {
            source = LibvirtOption.OptionName;
            args = [.. args.Skip(2)];
        }
        else if ((text = Environment.GetEnvironmentVariable(source)) is null or "")
        {
            return ReleaseChoice.Default;
        }

        if (LibvirtRelease.TryParse(text, out LibvirtRelease? release))
            return new ReleaseChoice(release);
        Tell($"{source} {text} is no release of libvirt that is known, the newest judges");
        return ReleaseChoice.Default;
    }

    private ExitCode Pass(string why)
    {
        Tell($"not judged: {why}");
        return ExitCode.Good;
    }

    private void Tell(string what) => console.Error.WriteLine($"relaxcodec hook: {ProblemText.OneLine(what)}");
}
