using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace RelaxCodec;

/// <content>The RELAX NG XML syntax.</content>
public sealed partial class Grammar
{
    private static readonly XNamespace Rng = RelaxNg.Namespace;

    /// <summary>The grammar in the RELAX NG XML syntax.</summary>
    public string ToRng()
    {
        using var writer = new Utf8StringWriter();
        WriteRng(writer);
        return writer.ToString();
    }

    /// <summary>Writes the grammar in the RELAX NG XML syntax.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteRng(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using (var xml = XmlWriter.Create(writer, Settings()))
            ToXml().Save(xml);
        writer.Write('\n');
    }

    /// <summary>Writes the grammar in the RELAX NG XML syntax, as UTF-8.</summary>
    /// <param name="stream">Where to; left open.</param>
    public void WriteRng(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using (var xml = XmlWriter.Create(stream, Settings()))
            ToXml().Save(xml);
        stream.WriteByte((byte)'\n');
    }

    private static XmlWriterSettings Settings() => new()
    {
        CloseOutput = false,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        // A carriage return in a value or parameter is part of it.
        NewLineHandling = NewLineHandling.Entitize,
    };

    private XDocument ToXml()
    {
        var grammar = new XElement(
            Rng + "grammar",
            new XAttribute("xmlns", RelaxNg.Namespace),
            new XAttribute(XNamespace.Xmlns + "a", RelaxNg.CompatibilityAnnotations),
            new XAttribute("datatypeLibrary", RelaxNg.XsdDatatypes),
            new XElement(Rng + "start", new XElement(Rng + "ref", new XAttribute("name", Start))));
        foreach (GrammarFragment define in Defines)
            grammar.Add(Parse(define));
        return new XDocument(grammar);
    }

    // What only parts that the release does not have refer to is no part of its grammar.
    private List<GrammarFragment> Reached(IReadOnlyList<GrammarFragment> defines)
    {
        Dictionary<string, XElement> byName = defines.ToDictionary(static define => define.Name, Parse, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { Start };
        var pending = new Stack<string>(reached);
        while (pending.TryPop(out string? name))
        {
            foreach (XElement reference in byName[name].Descendants(Rng + "ref"))
            {
                if (reference.Token("name") is { } target && byName.ContainsKey(target) && reached.Add(target))
                    pending.Push(target);
            }
        }

        return [.. defines.Where(define => reached.Contains(define.Name))];
    }

    /// <summary>What the release has of a define, with the prefixes that the grammar supplies.</summary>
    private XElement Parse(GrammarFragment define)
    {
        var names = new NameTable();
        var namespaces = new XmlNamespaceManager(names);
        namespaces.AddNamespace("", RelaxNg.Namespace);
        namespaces.AddNamespace("a", RelaxNg.CompatibilityAnnotations);
        namespaces.AddNamespace(ReleaseFilter.Prefix, RelaxNg.ReleaseAnnotations);
        var context = new XmlParserContext(names, namespaces, null, XmlSpace.None);
        var settings = new XmlReaderSettings
        {
            ConformanceLevel = ConformanceLevel.Fragment,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null
        };
        using var reader = XmlReader.Create(new StringReader(define.Rng), settings, context);
        try
        {
            reader.MoveToContent();
            XElement element = XElement.Load(reader);
            RemoveIndentation(element);
            return ReleaseFilter.HasReleases(define) ? _filter.Apply(element) : element;
        }
        catch (XmlException exception)
        {
            throw new InvalidOperationException($"The define '{define.Name}' is not well-formed: {exception.Message}", exception);
        }
        catch (FormatException exception)
        {
            throw new InvalidOperationException($"The define '{define.Name}' names a release that is none: {exception.Message}", exception);
        }
    }

    // The writer indents only where there is no text yet. White space in values and annotations is no indentation.
    private static void RemoveIndentation(XElement element)
    {
        if (element.Name.Namespace != Rng || element.Name.LocalName is "value" or "param")
            return;
        foreach (XText text in element.Nodes().OfType<XText>().Where(static text => string.IsNullOrWhiteSpace(text.Value)).ToArray())
            text.Remove();
        foreach (XElement child in element.Elements())
            RemoveIndentation(child);
    }

    /// <summary>The declaration that is written names the encoding of the writer.</summary>
    private sealed class Utf8StringWriter : StringWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
