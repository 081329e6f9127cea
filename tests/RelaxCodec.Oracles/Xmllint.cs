using System.Globalization;
using System.Text.RegularExpressions;

namespace RelaxCodec.Oracles;

/// <summary>libxml2's xmllint, with libxml2's known faults.</summary>
internal sealed partial class Xmllint : SchemaJudge
{
    public override string Name => "xmllint";

    public override string Package => "libxml2-utils";

    public override string ObjectionsToSchema(string schema)
    {
        // It compiles a schema only to judge a document by it, and says by exit code 5 that it could not.
        using var folder = new TemporaryFolder();
        ToolOutcome outcome = Run(Path.GetFullPath(schema), folder.Path, [folder.Write("any.xml", "<any/>")]);
        return outcome.ExitCode == 5 ? outcome.Errors : "";
    }

    protected override IReadOnlyList<Verdict> JudgeBatch(string schema, string folder, IReadOnlyList<string> names)
    {
        ToolOutcome outcome = Run(schema, folder, names);
        if (outcome.ExitCode == 5)
            throw new InvalidOperationException($"xmllint could not judge by {schema}: {outcome.Errors}");

        var objections = new List<Objection>[names.Count];
        var broken = new bool[names.Count];
        var validates = new bool[names.Count];
        for (int i = 0; i < names.Count; i++)
            objections[i] = [];

        foreach (string line in outcome.Errors.Split('\n'))
        {
            if (MessageLine().Match(line) is { Success: true } message)
            {
                int document = Number(message.Groups["document"]);
                objections[document].Add(new Objection(Number(message.Groups["line"]), 0, message.Groups["message"].Value));
                // It goes on after an undeclared prefix, as if that were XML with namespaces.
                broken[document] |= message.Groups["kind"].Value is "parser" or "namespace";
            }
            else if (VerdictLine().Match(line) is { Success: true } verdict)
            {
                validates[Number(verdict.Groups["document"])] = true;
            }
        }

        return [.. names.Select((_, i) => validates[i] && !broken[i]
            ? Verdict.Valid
            : new Verdict(IsWellFormed: !broken[i], IsValid: false, objections[i]))];
    }

    private ToolOutcome Run(string schema, string folder, IEnumerable<string> names) =>
        InstalledTool.Run(Name, ["--noout", "--nonet", "--relaxng", schema, .. names], folder);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    // 0007.xml:12: element mtu: Relax-NG validity error : text
    [GeneratedRegex(@"^(?<document>\d{4})\.xml:(?<line>\d+): (element [^ ]+: )?(?<kind>[^ ]+) .*?error : (?<message>.*)$")]
    private static partial Regex MessageLine();

    [GeneratedRegex(@"^(?<document>\d{4})\.xml validates$")]
    private static partial Regex VerdictLine();
}
