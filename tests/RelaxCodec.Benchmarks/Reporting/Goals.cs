using RelaxCodec.Benchmarks.Comparing;
using RelaxCodec.Benchmarks.Workloads;

namespace RelaxCodec.Benchmarks.Reporting;

/// <summary>What reading and writing are to reach.</summary>
internal static class Goals
{
    private const string Ratio = "0.000";
    private const string Bytes = "#,0";

    /// <summary>The goals as a table.</summary>
    public static string Print(IReadOnlyList<Goal> goals) => MarkdownTable.Of(["work", "goal", "reached", "met"], [.. goals.Select(goal => goal.ToRow())]);

    /// <summary>Measures just what the goals are about.</summary>
    /// <param name="effort">How long it may take.</param>
    /// <exception cref="InvalidOperationException">libvirt's files are not on this machine.</exception>
    public static IReadOnlyList<Goal> Measure(Effort effort)
    {
        Workload domains = LibvirtWorkloads.Domains();
        Workload interfaces = LibvirtWorkloads.Interfaces();
        return
        [
            .. Reading(domains.Read(
                effort, ContenderNames.XmlReaderLoop, ContenderNames.PugixmlEverything, ContenderNames.Tokens, ContenderNames.ParseBytes)),
            .. Interfaces(interfaces.Read(
                effort, ContenderNames.XmlReaderLoop, ContenderNames.XmlSerializerDeserialize, ContenderNames.ParseBytes)),
            .. Writing(domains.Write(effort, ContenderNames.XDocumentSave, ContenderNames.FormatBuffer)),
        ];
    }

    /// <summary>The goals of reading domains.</summary>
    /// <param name="scores">What was measured.</param>
    public static IEnumerable<Goal> Reading(IReadOnlyList<Score> scores)
    {
        Score codec = Of(scores, ContenderNames.ParseBytes)!;
        Score? pugixml = Of(scores, ContenderNames.PugixmlEverything);
        Score? tokens = Of(scores, ContenderNames.Tokens);
        return
        [
            new("domains, bytes to objects : `XmlReader`, every value a string", 0.50, RatioOf(codec, Of(scores, ContenderNames.XmlReaderLoop)), Ratio),
            new("domains, bytes to objects : pugixml, everything kept", 2.4, RatioOf(codec, pugixml), Ratio),
            new("domains, tokens alone : pugixml, everything kept", 1.0, tokens is null ? null : RatioOf(tokens, pugixml), Ratio),
            new("domains, tokens alone: bytes allocated a document", 0, tokens?.Allocated, Bytes),
            new("domains, bytes allocated : bytes of the objects", 1.15, codec.Allocated / codec.Retained, Ratio),
            new("domains, bytes of the objects of a document", 3_200, codec.Retained, Bytes),
        ];
    }

    /// <summary>The goals of reading interfaces.</summary>
    /// <param name="scores">What was measured.</param>
    public static IEnumerable<Goal> Interfaces(IReadOnlyList<Score> scores)
    {
        Score codec = Of(scores, ContenderNames.ParseBytes)!;
        return
        [
            new("`<interface>`, bytes to objects : `XmlReader`, every value a string", 0.55,
                RatioOf(codec, Of(scores, ContenderNames.XmlReaderLoop)), Ratio),
            new("`<interface>`, bytes to objects : `XmlSerializer`", 0.08,
                RatioOf(codec, Of(scores, ContenderNames.XmlSerializerDeserialize)), Ratio),
            new("`<interface>`, bytes allocated : bytes of the objects", 1.15, codec.Allocated / codec.Retained, Ratio),
        ];
    }

    /// <summary>The goals of writing domains.</summary>
    /// <param name="scores">What was measured.</param>
    public static IEnumerable<Goal> Writing(IReadOnlyList<Score> scores)
    {
        Score codec = Of(scores, ContenderNames.FormatBuffer)!;
        return
        [
            new("domains, objects to bytes : `XDocument.Save`", 0.25, RatioOf(codec, Of(scores, ContenderNames.XDocumentSave)), Ratio),
            new("domains, objects to bytes: bytes allocated beyond the buffer", 64, codec.Allocated, Bytes),
        ];
    }

    private static Score? Of(IReadOnlyList<Score> scores, string name) => scores.FirstOrDefault(score => score.Name == name);

    private static double? RatioOf(Score score, Score? other) => other is null ? null : score.RatioTo(other);
}
