using System.Globalization;

namespace RelaxCodec.Cli;

/// <summary>What there is to draw of a document: its NICs and host devices, what they hang on, and what is wrong with them.</summary>
/// <param name="File">The file's name, as it is reported.</param>
/// <param name="Name">The name of the domain; of a device alone, its element.</param>
internal sealed record Picture(string File, string Name)
{
    /// <summary>How many problems of the rest of the document a picture tells: it is about devices.</summary>
    public const int MostElsewhere = 10;

    /// <summary>What stands above them.</summary>
    public const string ElsewhereTitle = "In the rest of the document";

    /// <summary>The devices, in document order.</summary>
    public IReadOnlyList<PictureDevice> Devices { get; init; } = [];

    /// <summary>The pairs, in the order of their primaries.</summary>
    public IReadOnlyList<PicturePair> Pairs { get; init; } = [];

    /// <summary>The devices by what belongs together.</summary>
    public IReadOnlyList<PictureGroup> Groups { get; init; } = [];

    /// <summary>What is wrong with the rest of the document.</summary>
    public IReadOnlyList<Problem> Elsewhere { get; init; } = [];

    /// <summary>All problems, in document order.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>How many devices and pairs there are, in words.</summary>
    public string Contents
    {
        get
        {
            int nics = Devices.Count(static device => device.Name.StartsWith("interface", StringComparison.Ordinal));
            string[] counts =
            [
                .. nics > 0 ? [Count(nics, "NIC")] : Array.Empty<string>(),
                .. Devices.Count > nics ? [Count(Devices.Count - nics, "host device")] : Array.Empty<string>(),
                .. Pairs.Count > 0 ? [Count(Pairs.Count, "failover pair")] : Array.Empty<string>(),
            ];
            return counts.Length == 0 ? "no network devices" : string.Join(", ", counts);
        }
    }

    /// <summary>How many problems there are, in words.</summary>
    public string Verdict
    {
        get
        {
            IEnumerable<string> counts = Problems.CountBy(static problem => problem.Severity).OrderBy(static group => group.Key)
                .Select(static group => Count(group.Value, SeverityWord.Of(group.Key)));
            return Problems.Count == 0 ? "no problems" : string.Join(", ", counts);
        }
    }

    /// <summary>What tells that there are more problems than are told of the rest of the document; null if there are not.</summary>
    public string? MoreElsewhere => Elsewhere.Count > MostElsewhere
        ? $"and {Count(Elsewhere.Count - MostElsewhere, "problem")} more, which `relaxcodec check` tells"
        : null;

    /// <summary>What is said of a problem beside what it is about: its severity and its rule.</summary>
    public static string LabelOf(Problem problem) => $"{SeverityWord.Of(problem.Severity)} {problem.Id}";

    /// <summary>What a problem is, without what follows from it and what to do.</summary>
    public static string FirstClauseOf(Problem problem)
    {
        string message = ProblemText.OneLine(problem.Message);
        int end = message.IndexOf("; ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    /// <summary>The problem in full, with its line.</summary>
    public static string InFull(Problem problem) => problem.Line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{LabelOf(problem)}, line {problem.Line}: {ProblemText.OneLine(problem.Message)}")
        : $"{LabelOf(problem)}: {ProblemText.OneLine(problem.Message)}";

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
