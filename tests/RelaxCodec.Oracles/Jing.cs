using System.Globalization;
using System.Text.RegularExpressions;

namespace RelaxCodec.Oracles;

/// <summary>James Clark's jing; a schema <c>*.rnc</c> is in the compact syntax.</summary>
/// <param name="options">What it is asked beside the schema.</param>
internal sealed partial class Jing(params string[] options) : SchemaJudge
{
    public override string Name => "jing";

    public override string Package => "jing";

    public override string ObjectionsToSchema(string schema)
    {
        ToolOutcome outcome = InstalledTool.Run(Name, [.. options, .. Syntax(schema), Path.GetFullPath(schema)]);
        return outcome.ExitCode == 0 ? "" : outcome.Output + outcome.Errors;
    }

    protected override IReadOnlyList<Verdict> JudgeBatch(string schema, string folder, IReadOnlyList<string> names)
    {
        var objections = new List<Objection>[names.Count];
        var broken = new bool[names.Count];
        for (int i = 0; i < names.Count; i++)
            objections[i] = [];

        Judge(0, names.Count);
        return [.. names.Select((_, i) =>
            objections[i].Count == 0 ? Verdict.Valid : new Verdict(IsWellFormed: !broken[i], IsValid: false, objections[i]))];

        void Judge(int start, int end)
        {
            // jing stops at the first file that is not well-formed and says nothing of the rest: go on behind it.
            while (start < end)
            {
                ToolOutcome outcome = InstalledTool.Run(Name, [.. options, .. Syntax(schema), schema, .. names.Take(start..end)], folder);
                int? stop = Read(outcome, objections, broken);
                if (stop is null && NamelessStop(outcome) is { } message)
                {
                    Halve(start, end, message);
                    return;
                }

                if (stop is null && outcome.ExitCode != 0 && objections.Take(start..end).All(o => o.Count == 0))
                    throw Unusable(schema, outcome.Output + outcome.Errors);
                start = stop + 1 ?? end;
            }
        }

        // An empty file or broken UTF-8 stops it as well, but it does not tell which file that was.
        void Halve(int start, int end, string message)
        {
            for (int i = start; i < end; i++)
                objections[i].Clear();
            if (end - start > 1)
            {
                Judge(start, (start + end) / 2);
                Judge((start + end) / 2, end);
                return;
            }

            if (ObjectionsToSchema(schema) is { Length: > 0 } fault)
                throw Unusable(schema, fault);
            broken[start] = true;
            objections[start].Add(new Objection(0, 0, message));
        }
    }

    private static string[] Syntax(string schema) => Path.GetExtension(schema) == ".rnc" ? ["-c"] : [];

    private static InvalidOperationException Unusable(string schema, string fault) =>
        new($"jing could not judge by {schema}: {fault}");

    private static string? NamelessStop(ToolOutcome outcome) =>
        outcome.Output.Split('\n').FirstOrDefault(line => line.StartsWith("fatal: ", StringComparison.Ordinal))?["fatal: ".Length..];

    // Returns the number of the document at which jing gave up.
    private static int? Read(ToolOutcome outcome, List<Objection>[] objections, bool[] broken)
    {
        int? stop = null;
        List<Objection>? last = null;
        foreach (string line in outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Match match = MessageLine().Match(line);
            if (!match.Success)
            {
                if (line.StartsWith("fatal: ", StringComparison.Ordinal))
                    break;
                // A pattern in a message may hold line ends of its own.
                if (last is { Count: > 0 })
                    last[^1] = last[^1] with { Message = $"{last[^1].Message}\n{line}" };
                continue;
            }

            int document = Number(match.Groups["document"]);
            last = objections[document];
            last.Add(new Objection(Number(match.Groups["line"]), Number(match.Groups["column"]), match.Groups["message"].Value));
            if (match.Groups["kind"].Value == "fatal")
            {
                broken[document] = true;
                stop = document;
            }
        }

        return stop;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    // .../0007.xml:12:34: error: text
    [GeneratedRegex(@"(^|[/\\])(?<document>\d{4})\.xml:(?<line>\d+):(?<column>\d+): (?<kind>error|fatal): (?<message>.*)$")]
    private static partial Regex MessageLine();
}
