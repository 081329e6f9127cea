using System.Collections;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using CsCheck;
using RelaxCodec.Oracles;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>Whatever a document holds besides what the model knows: nothing is lost, and what is written stays as it is.</summary>
public sealed class RandomDocumentTests
{
    private static readonly XmlReadOptions Dropping = new() { Unknown = UnknownContent.Drop, Invalid = InvalidContent.Drop };

    private static readonly Gen<string> Trivia = Pick("", "", "", "", "\n  ", "<!-- c -->", "<?p i?>", "<!---->");

    private static readonly Gen<string> Text = Pick("", "", "7", "7", "x", "300", "a &amp; b", "<![CDATA[<7>]]>", "\n 1\n", "&#13;");

    private static readonly Gen<string> Value = Pick("", "7", "x", "300", "&lt;&#10;&quot;", "usb", "serial");

    private static readonly Gen<string> Attributes =
        Pick("name", "cores", "file", "size", "type", "u:type", "xml:lang", "l:colour", "other").Select(
            Value, static (name, value) => (name, value))
            .Array[0, 3]
            .Select(static pairs => string.Concat(pairs.DistinctBy(static p => p.name).Select(static p => $" {p.name}='{p.value}'")));

    private static readonly Gen<string> Declarations =
        Pick(
            "",
            "",
            "",
            "",
            "",
            " xmlns='urn:d'",
            " xmlns=''",
            " xmlns:u='urn:v'",
            " xmlns:l='urn:example:label'",
            " xmlns:n='urn:n' xmlns='urn:example:label'");

    private static readonly Gen<string> Names = Pick(
        "title", "size", "ready", "tag", "tag", "disk", "disk", "port", "l:label", "label", "metadata", "other", "u:other", "u:disk");

    private static readonly Gen<string> Nodes = Gen.Recursive<string>(static (depth, nodes) =>
        Gen.Select(
            Names,
            Attributes,
            Declarations,
            Text,
            Trivia,
            Trivia,
            depth > 2 ? Gen.Const("") : Gen.Frequency((2, Gen.Const("")), (1, nodes)))
            .Select(static (name, attributes, declarations, text, before, inside, children) =>
                $"{before}<{name}{attributes}{declarations}>{text}{inside}{children}</{name}>")
            .Array[0, 3].Select(string.Concat));

    internal static readonly Gen<string> Documents =
        Gen.Select(Attributes, Declarations, Nodes, Nodes, Trivia, Text)
            .Select(static (attributes, declarations, nodes, more, trivia, text) =>
        {
            string name = attributes.Contains(" name=", StringComparison.Ordinal) ? "" : " name='a'";
            string used = declarations.Contains("xmlns:l", StringComparison.Ordinal) ? "" : " xmlns:l='urn:example:label'";
            used += declarations.Contains("xmlns:u", StringComparison.Ordinal) ? "" : " xmlns:u='urn:u'";
            return $"{trivia}<machine{name}{attributes}{declarations}{used}>{nodes}{trivia}{text}{more}</machine>{trivia}";
        });

    [Fact]
    public void Nothing_is_lost_and_what_is_written_stays_as_it_is() => Documents.Sample(
        static xml =>
        {
            if (XmlCodec.Read<Machine>(xml).Value is not { } machine)
                return;
            string written = XmlCodec.Format(machine);
            Machine again = XmlCodec.Read<Machine>(written).Value!;
            Assert.True(XmlCodec.ContentEquals(machine, again), xml);
            Assert.Equal(written, XmlCodec.Format(again));
            Assert.Equal(Inventory(xml), Inventory(written));

            using var text = new StringWriter();
            using (var writer = XmlWriter.Create(
                text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
                XmlCodec.Format(machine, writer);
            Assert.Equal(Inventory(xml), Inventory(text.ToString()));
        },
        iter: 2000);

    [Fact]
    public void What_is_left_when_all_else_is_dropped_is_valid() => Documents.Sample(
        static xml =>
        {
            if (XmlCodec.Read<Machine>(xml, Dropping) is { IsValid: true, Value: { } machine })
                Assert.DoesNotContain(
                    XmlCodec.Read<Machine>(XmlCodec.Format(machine), XmlReadOptions.Strict).Problems,
                    static problem => problem.Id != SchemaProblem.Missing);
        },
        iter: 2000);

    [Fact]
    public void Problems_point_at_what_they_are_about() => Documents.Sample(
        static xml =>
        {
            var document = XDocument.Parse(xml, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace);
            foreach (Problem problem in XmlCodec.Read<Machine>(xml, XmlReadOptions.Strict).Problems)
            {
                Assert.InRange(problem.Line, 1, int.MaxValue);
                if (problem.Id == SchemaProblem.TextNotAllowed || problem.Path.Contains(':', StringComparison.Ordinal))
                    continue;
                int attribute = problem.Path.Contains('@', StringComparison.Ordinal) ? 0 : 1;
                IEnumerable<IXmlLineInfo> places = ((IEnumerable)document.XPathEvaluate(
                    problem.Path.Replace("/label", "/*[local-name()='label']", StringComparison.Ordinal))).Cast<IXmlLineInfo>();
                Assert.True(
                    places.Any(place => (place.LineNumber, place.LinePosition - attribute) == (problem.Line, problem.Column))
                        || xml.Contains("xmlns=", StringComparison.Ordinal),
                    $"{problem}\n{xml}");
            }
        },
        iter: 2000);

    [Fact]
    public void A_broken_document_is_a_problem_and_never_another_exception() =>
        Gen.Select(Documents, Gen.Int[0, 1 << 20], Gen.Int[0, 5], Gen.Byte).Sample(
            static (xml, place, change, value) =>
            {
                var bytes = Encoding.UTF8.GetBytes(xml).ToList();
                place %= bytes.Count;
                switch (change)
                {
                    case 0:
                        bytes.RemoveRange(place, bytes.Count - place);
                        break;
                    case 1:
                        bytes.RemoveAt(place);
                        break;
                    case 2:
                        bytes.Insert(place, value);
                        break;
                    case 3:
                        bytes.InsertRange(place, [.. "<!DOCTYPE a>"u8]);
                        break;
                    case 4:
                        bytes.InsertRange(0, [.. "<?xml version='1.0' encoding='"u8, (byte)(value & 0x7F), .. "utf-7'?>"u8]);
                        break;
                    default:
                        bytes[place] = value;
                        break;
                }

                XmlReadResult<Machine> result = XmlCodec.Read<Machine>(bytes.ToArray(), XmlReadOptions.Strict);
                Assert.True(result.Value is not null || !result.IsValid);
                Assert.All(result.Problems, static problem => Assert.DoesNotContain(problem.Message, char.IsControl));
            },
            iter: 2000);

    [Fact]
    public void Jing_and_strict_reading_agree()
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".rng");
        string[] documents = [.. Documents.Array[800].Single()];
        try
        {
            File.WriteAllText(path, Grammar.Of<Machine>().ToRng());
            IReadOnlyList<Verdict> verdicts = jing.JudgeTexts(path, documents);
            for (int i = 0; i < documents.Length; i++)
                Assert.True(
                    verdicts[i].IsValid == XmlCodec.Read<Machine>(documents[i], XmlReadOptions.Strict).IsValid,
                    $"jing says {verdicts[i].IsValid}: {documents[i]}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>
    /// All names, values, comments, processing instructions and characters, without their order and without white space between elements.
    /// </summary>
    private static string Inventory(string xml)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        IEnumerable<string> things = document.DescendantNodes().Select(static node => node switch
        {
            XElement element => $"element {element.Name}",
            XText text => $"text {new string([.. text.Value.Where(static c => !char.IsWhiteSpace(c)).Order()])}",
            _ => $"{node.NodeType} {node}",
        });
        IEnumerable<string> attributes = document.Descendants()
            .Attributes()
            .Where(static a => !a.IsNamespaceDeclaration)
            .Select(static a => $"attribute {a.Name} {a.Value}");
        var inventory = new StringBuilder();
        string characters = string.Concat(
            things.Where(static t => t.StartsWith("text", StringComparison.Ordinal)).Select(static t => t[5..]));
        foreach (string thing in things.Where(static t => !t.StartsWith("text", StringComparison.Ordinal))
            .Concat(attributes)
            .Order(StringComparer.Ordinal))
            inventory.AppendLine(thing);
        return inventory.Append(string.Concat(characters.Order())).ToString();
    }

    private static Gen<string> Pick(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);
}
