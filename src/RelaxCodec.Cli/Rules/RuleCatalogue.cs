using System.Text;

namespace RelaxCodec.Cli;

/// <summary>
/// The rules of everything that <c>check</c> and <c>migrate-check</c> report. The pages of the documentation, which are part of the
/// program, are what describes them: there is no second text to keep in step.
/// </summary>
internal static class RuleCatalogue
{
    /// <summary>The file names of the pages, in the order of their rules.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "schema-rules.md", "failover-rules.md",
        "libvirt-rules.md", "libvirt-rules-storage.md", "libvirt-rules-devices.md", "libvirt-rules-domain.md",
        "migration-rules.md",
    ];

    private static readonly Lazy<IReadOnlyList<RuleDescription>> Rules =
        new(() => [.. Pages.SelectMany(page => RulePage.Read(page, TextOf(page)))]);

    private static readonly Lazy<Dictionary<string, RuleDescription>> ById = new(() => Rules.Value.ToDictionary(rule => rule.Id));

    /// <summary>All rules.</summary>
    public static IReadOnlyList<RuleDescription> All => Rules.Value;

    /// <summary>The rule of an id; null if no page describes it.</summary>
    public static RuleDescription? Find(string id) => ById.Value.GetValueOrDefault(id);

    private static string TextOf(string page)
    {
        using Stream stream = typeof(RuleCatalogue).Assembly.GetManifestResourceStream(page)
            ?? throw new InvalidOperationException($"The page {page} is no part of this program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
