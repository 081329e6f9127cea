using System.Text;

namespace RelaxCodec.Cli;

/// <summary>A document in canonical form, or why there is none.</summary>
internal sealed record CanonicalForm
{
    private CanonicalForm(string? text, IReadOnlyList<Problem> problems)
    {
        Text = text;
        Problems = problems;
    }

    /// <summary>The text; null if there is none.</summary>
    public string? Text { get; }

    /// <summary>Why there is no text.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What is in the text and the release that it is for does not have.</summary>
    public IReadOnlyList<Problem> OutsideRelease { get; init; } = [];

    /// <summary>A canonical form.</summary>
    public static CanonicalForm Of(string text) => new(text, []);

    /// <summary>No canonical form, for the errors among these problems.</summary>
    public static CanonicalForm Refused(IEnumerable<Problem> problems) =>
        new(null, [.. problems.Where(problem => problem.Severity == ProblemSeverity.Error)]);

    /// <summary>Whether a file holds exactly this already.</summary>
    public bool IsContentOf(byte[] content) => Text is not null && content.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(Text));
}
