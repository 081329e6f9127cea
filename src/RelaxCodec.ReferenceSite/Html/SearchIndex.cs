using System.Buffers;
using System.Text;
using System.Text.Json;

namespace RelaxCodec.ReferenceSite;

/// <summary>
/// What the search looks through, and the releases to choose from, as a script: pages that are opened from a folder may load a script, and
/// nothing else.
/// </summary>
internal sealed class SearchIndex(SiteModel model, ReferenceSiteOptions options)
{
    private const string Element = "element";
    private const string Attribute = "attribute";
    private const string Value = "value";

    /// <summary>The script.</summary>
    public string ToScript()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("vocabulary", options.Vocabulary);
            json.WriteString("release", options.Release?.ToString() ?? "");
            json.WriteStartArray("releases");
            foreach (XmlRelease release in Releases())
                json.WriteStringValue(release.ToString());
            json.WriteEndArray();
            json.WriteStartArray("pages");
            foreach (ElementPage page in model.Pages)
                Array(json, page.Key.LocalName, SitePaths.Page(page.Key), page.Context);
            json.WriteEndArray();
            json.WriteStartArray("entries");
            for (int i = 0; i < model.Pages.Count; i++)
                Entries(json, model.Pages[i], i);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return $"window.reference = {Encoding.UTF8.GetString(buffer.WrittenSpan)};\n";
    }

    private IEnumerable<XmlRelease> Releases()
    {
        IEnumerable<XmlRelease> all = model.Releases.Concat(options.Releases);
        if (options.Release is { } chosen)
            all = all.Append(chosen);
        return all.Where(release => options.OldestRelease is not { } oldest || release >= oldest).Distinct().OrderDescending();
    }

    private static void Entries(Utf8JsonWriter json, ElementPage page, int number)
    {
        Entry(json, Element, page.Key.LocalName, number, "", page.Key.Documentation);
        var known = new HashSet<(string, string)>();
        foreach (PageSection section in page.Sections)
        {
            foreach (AttributeRow row in section.Attributes)
            {
                string anchor = section.AnchorOf(row);
                if (!row.IsOpen && known.Add((row.Name.LocalName, row.Documentation)))
                    Entry(json, Attribute, row.Name.LocalName, number, anchor, row.Documentation);
                IEnumerable<string> literals = row.Type.Literals.Where(static literal => literal.Length > 1);
                foreach (string literal in literals.Where(literal => known.Add((row.Name.LocalName + "=", literal))))
                    Entry(json, Value, literal, number, anchor, $"of the attribute {row.Name.LocalName}");
            }

            foreach (string literal in section.Text?.Literals.Where(static literal => literal.Length > 1) ?? [])
                Entry(json, Value, literal, number, section.Anchor, "");
        }
    }

    private static void Entry(Utf8JsonWriter json, string kind, string name, int page, string anchor, string documentation)
    {
        json.WriteStartArray();
        json.WriteStringValue(kind[..1]);
        json.WriteStringValue(name);
        json.WriteNumberValue(page);
        json.WriteStringValue(anchor);
        json.WriteStringValue(documentation.Split('\n')[0]);
        json.WriteEndArray();
    }

    private static void Array(Utf8JsonWriter json, params ReadOnlySpan<string> items)
    {
        json.WriteStartArray();
        foreach (string item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
