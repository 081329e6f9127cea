using System.Text.Json;

namespace RelaxCodec.Cli;

/// <summary>The rules that the results of a run break, in the order in which they come up.</summary>
/// <param name="documentation">Where rules are described.</param>
internal sealed class SarifRules(Documentation documentation)
{
    private readonly List<string> _ids = [];
    private readonly Dictionary<string, int> _indexes = [];

    /// <summary>Adds the rule of a problem.</summary>
    public void Add(string id)
    {
        if (_indexes.TryAdd(id, _ids.Count))
            _ids.Add(id);
    }

    /// <summary>The index of a rule that was added.</summary>
    public int IndexOf(string id) => _indexes[id];

    /// <summary>Writes the rules that were added.</summary>
    public void WriteAll(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules");
        foreach (string id in _ids)
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            if (RuleCatalogue.Find(id) is { } rule)
                WriteDescription(writer, rule);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Sentence(string clause) =>
        clause is [var first, .. var rest]
            ? $"{char.ToUpperInvariant(first)}{rest}{(clause.EndsWith('.') ? "" : ".")}"
            : clause;

    // What people search for.
    private static string TagOf(string id) => id[..2] switch
    {
        "RX" => "schema",
        "FO" => "failover",
        "MG" => "migration",
        _ => "libvirt",
    };

    private static void WriteText(Utf8JsonWriter writer, string name, string text, string? markdown = null)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        if (markdown is not null)
            writer.WriteString("markdown", markdown);
        writer.WriteEndObject();
    }

    private void WriteDescription(Utf8JsonWriter writer, RuleDescription rule)
    {
        string summary = Sentence(Documentation.Plain(rule.Meaning));
        string remarks = Documentation.Plain(rule.Remarks);
        string pointsAt = $"Reported at: {rule.Place}.";
        string page = documentation.NameOf(rule);
        WriteText(writer, "shortDescription", summary);
        WriteText(writer, "fullDescription", $"{summary} {(remarks.Length > 0 ? remarks : Documentation.Plain(pointsAt))}");
        WriteText(
            writer,
            "help",
            Paragraphs(summary, remarks, Documentation.Plain(pointsAt), $"See {page}"),
            Paragraphs(
                Sentence(rule.Meaning),
                documentation.Linked(rule.Remarks, rule.Page),
                pointsAt,
                rule.Examples,
                $"See {LinkTo(rule)}"));
        if (documentation.AddressOf(rule) is { } address)
            writer.WriteString("helpUri", address.AbsoluteUri);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SeverityWord.Of(rule.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteStartArray("tags");
        writer.WriteStringValue(TagOf(rule.Id));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Paragraphs(params string[] paragraphs) =>
        string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0));

    private string LinkTo(RuleDescription rule) =>
        documentation.AddressOf(rule) is { } address ? $"[{rule.Id}]({address.AbsoluteUri})" : $"`{documentation.NameOf(rule)}`";
}
