using System.Xml;
using System.Xml.Linq;
using CsCheck;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>What holds of kept content for every document, and whatever is done to its object.</summary>
public sealed class KeptInvariantTests
{
    private static readonly string[] Nodes =
    [
        "<disk file='#'/>", "<disk file='#' x='1'><wheel n='#'/></disk>", "<wheel n='#'/>", "<wheel n='#'><wheel n='in'/></wheel>",
        "<axle n='#'/>", "<!--#-->", "<?p #?>", "t#",
        "<![CDATA[c#]]>", "\n  ", "<title>t#</title>", "<title a='#'>t</title>", "<size u='#'>5</size>", "<size>huge#</size>",
        "<tag>1</tag>", "<tag v='#'>2</tag>",
        "<tag>x#</tag>", "<ready/>", "<ready now='#'/>", "<port type='usb'/>", "<port type='x#'/>",
    ];

    private static readonly Action<Machine>[] Edits =
    [
        static machine => machine.Disks.Reverse(), static machine => machine.Disks.Clear(),
        static machine => machine.Disks.Insert(0, new Disk { File = "new" }),
        static machine => machine.Title = null, static machine => machine.Title = "new", static machine => machine.Size = 7,
        static machine => machine.Size = null,
        static machine => machine.Tags.Clear(), static machine => machine.Tags.Add(9), static machine => machine.Ports.Reverse(),
        static machine => machine.Ready ^= true,
        static machine => machine.Disks.RemoveRange(0, machine.Disks.Count / 2),
    ];

    private static readonly Gen<(string Xml, Action<Machine>[] Edits)> Changed = Gen.Select(
        Gen.OneOf(Nodes).Array[0, 14].Select(Document),
        Gen.OneOf(Edits).Array[0, 3]);

    // Two wheels, each with anything around it, in both orders.
    private static readonly Gen<(string Before, string After)> Swapped = Gen.Select(
        Gen.OneOf(Nodes).Array[0, 4],
        Gen.OneOf(Nodes).Array[0, 4],
        Gen.OneOf(Nodes).Array[0, 4],
        static (start, middle, end) => (
            Document([.. start, "<wheel n='one'/>", .. middle, "<wheel n='two'/>", .. end]),
            Document([.. start, "<wheel n='two'/>", .. middle, "<wheel n='one'/>", .. end])));

    [Fact]
    public void Siblings_of_one_name_never_change_places() => Changed.Sample(
        static changed => Assert.Equal(Siblings(changed.Xml), Siblings(XmlCodec.Format(Change(changed)))),
        iter: 3000);

    [Fact]
    public void What_is_written_is_read_as_the_same() => Changed.Sample(
        static changed =>
        {
            Machine machine = Change(changed);
            Assert.True(XmlCodec.ContentEquals(machine, Parse(XmlCodec.Format(machine))), XmlCodec.Format(machine));
        },
        iter: 3000);

    [Fact]
    public void What_was_written_once_is_written_so_again() => Changed.Sample(
        static changed =>
        {
            string written = XmlCodec.Format(Change(changed));
            Assert.Equal(written, XmlCodec.Format(Parse(written)));
        },
        iter: 3000);

    [Fact]
    public void Character_data_that_is_beside_each_other_stays_so() => Changed.Sample(
        static changed => Assert.Equal(Texts(changed.Xml), Texts(XmlCodec.Format(Parse(changed.Xml)))),
        iter: 3000);

    [Fact]
    public void A_comparison_sees_siblings_of_one_name_that_changed_places() => Swapped.Sample(
        static documents => Assert.False(XmlCodec.ContentEquals(Parse(documents.Before), Parse(documents.After))),
        iter: 3000);

    private static Machine Change((string Xml, Action<Machine>[] Edits) changed)
    {
        Machine machine = Parse(changed.Xml);
        foreach (Action<Machine> edit in changed.Edits)
            edit(machine);
        return machine;
    }

    private static Machine Parse(string xml) => XmlCodec.Parse<Machine>(xml, XmlReadOptions.Lenient);

    private static string Document(string[] nodes) =>
        $"<machine name='a'>{string.Concat(nodes.Select(static (node, i) =>
            node.Replace("#", $"{i}", StringComparison.Ordinal)))}</machine>";

    // What no member holds, by name.
    private static string Siblings(string xml) => string.Join('\n', XDocument.Parse(xml).Root!.Elements()
        .Where(static element => element.Name.LocalName is "wheel" or "axle")
        .GroupBy(static element => element.Name, static element => (string)element.Attribute("n")!)
        .OrderBy(static group => group.Key.LocalName, StringComparer.Ordinal)
        .Select(static group => $"{group.Key}: {string.Join(' ', group)}"));

    // Runs of text and CDATA in the order of their contents, without the white space around them.
    private static IEnumerable<string> Texts(string xml)
    {
        List<string> texts = [""];
        using XmlReader reader = XmlReader.Create(new StringReader(xml));
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace && reader.Depth == 1)
                texts[^1] += reader.Value;
            else if (texts[^1].Length > 0)
                texts.Add("");
        }

        return texts.SelectMany(static text => text.Split((char[])['\n'], StringSplitOptions.RemoveEmptyEntries
            | StringSplitOptions.TrimEntries)).Order(StringComparer.Ordinal);
    }
}
