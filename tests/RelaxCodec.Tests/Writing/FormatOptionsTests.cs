using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Writing;

/// <summary>The form is the user's choice, the document is not.</summary>
public sealed class FormatOptionsTests
{
    private const string Sample =
        "<!-- first --><machine name='a' other='b'><title>t</title><ready/><disk file='c' size='1'/><port type='x'><any/></port>"
        + "<wheel/><metadata>m<b/><?p i?></metadata></machine><!-- last -->";

    private static readonly Gen<XmlFormatOptions> Options = Gen.Select(
        Gen.Bool,
        Gen.OneOf(null, "", " ", "  ", "\t", new string(' ', 20)),
        Gen.OneOf('\'', '"'),
        Gen.OneOf("\n", "\r\n"),
        Gen.Bool,
        Gen.Bool,
        static (declaration, indentation, quote, lineEnd, isSpaced, isFinal) => new XmlFormatOptions
        {
            Declaration = declaration,
            Indentation = indentation,
            Quote = quote,
            LineEnd = lineEnd,
            SpaceInEmptyElement = isSpaced,
            FinalLineEnd = isFinal,
        });

    private static readonly Gen<string> Values =
        Gen.OneOf("a", "\n", "\r\n", "\t", " ", "'", "\"", "<&>", "é\U0001F600").Array[1, 6].Select(string.Concat);

    [Fact]
    public void Every_form_is_the_same_document() => Gen.Select(Options, Values, Values).Sample(static (options, value, text) =>
    {
        Machine machine = XmlCodec.Parse<Machine>(Sample, XmlReadOptions.Lenient);
        machine.Name = value;
        machine.Title = text;
        var bytes = new ArrayBufferWriter<byte>();
        XmlCodec.Format(machine, bytes, options);
        string written = XmlCodec.Format(machine, options);

        XDocument document = XDocument.Load(new MemoryStream(bytes.WrittenSpan.ToArray()));
        Assert.True(XNode.DeepEquals(XDocument.Parse(XmlCodec.Format(machine)), document));
        Assert.Equal(value, document.Root!.Attribute("name")!.Value);
        Assert.Equal(text, XDocument.Parse(written, LoadOptions.PreserveWhitespace).Root!.Element("title")!.Value);
        Assert.True(XmlCodec.ContentEquals(machine, XmlCodec.Parse<Machine>(written, XmlReadOptions.Lenient)));
    }, iter: 1000);

    [Theory]
    [InlineData("  ", "\n", true)]
    [InlineData("  ", "\r\n", false)]
    [InlineData("\t", "\n", false)]
    [InlineData("", "\n", true)]
    [InlineData(null, "\n", true)]
    [InlineData(null, "\n", false)]
    public void An_XmlWriter_of_the_same_settings_writes_the_same(string? indentation, string lineEnd, bool declaration)
    {
        Machine machine = XmlCodec.Parse<Machine>(Sample, XmlReadOptions.Lenient);
        var options = new XmlFormatOptions
        {
            Declaration = declaration,
            Indentation = indentation,
            Quote = '"',
            LineEnd = lineEnd,
            SpaceInEmptyElement = true,
            FinalLineEnd = false,
        };
        var settings = new XmlWriterSettings
        {
            OmitXmlDeclaration = !declaration,
            Indent = indentation is not null,
            IndentChars = indentation ?? "",
            NewLineChars = lineEnd,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var expected = new MemoryStream();
        using (var writer = XmlWriter.Create(expected, settings))
            XmlCodec.Format(machine, writer);

        using var stream = new MemoryStream();
        XmlCodec.Format(machine, stream, options);

        // What is kept stays as it was written.
        string line = indentation is null ? "" : lineEnd + indentation;
        string kept = Encoding.UTF8.GetString(stream.ToArray())
            .Replace("<port type='x'><any/></port>", $"<port type=\"x\">{line}{indentation}<any />{line}</port>", StringComparison.Ordinal)
            .Replace("<wheel/>", "<wheel />", StringComparison.Ordinal)
            .Replace("<b/>", "<b />", StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(expected.ToArray()), kept);
    }

    [Fact]
    public void A_line_feed_in_a_value_is_no_end_of_a_line()
    {
        var machine = new Machine { Name = "a\nb", Title = "c\nd" };

        Assert.Equal(
            "<machine name='a&#xA;b'>\r\n  <title>c\nd</title>\r\n</machine>\r\n",
            XmlCodec.Format(machine, new XmlFormatOptions { LineEnd = "\r\n" }));
    }

    [Fact]
    public void The_declaration_names_the_encoding_of_the_bytes()
    {
        var machine = new Machine { Name = "é" };
        var options = new XmlFormatOptions { Declaration = true };
        using var bytes = new MemoryStream();
        XmlCodec.Format(machine, bytes, options);
        using var latin = new MemoryStream();
        using (var writer = new StreamWriter(latin, Encoding.Latin1, leaveOpen: true))
            XmlCodec.Format(machine, writer, options);
        using var text = new StringWriter();
        XmlCodec.Format(machine, text, options);

        Assert.Equal("<?xml version='1.0' encoding='utf-8'?>\n<machine name='é'/>\n", Encoding.UTF8.GetString(bytes.ToArray()));
        Assert.Equal("<?xml version='1.0' encoding='iso-8859-1'?>\n<machine name='é'/>\n", Encoding.Latin1.GetString(latin.ToArray()));
        Assert.Equal("<?xml version='1.0'?>\n<machine name='é'/>\n", text.ToString());
        Assert.Equal("<?xml version='1.0'?>\n<machine name='é'/>\n", XmlCodec.Format(machine, options));
    }

    [Fact]
    public void A_prefix_is_used_where_the_namespace_has_none()
    {
        var options = new XmlFormatOptions { Prefixes = new Dictionary<string, string> { [Label.Namespace] = "l" } };
        var built = new Machine { Name = "a", Label = new Label { Number = 1, Colour = "red" } };
        const string Read =
            "<machine name='a'>\n  <label xmlns='urn:example:label' xmlns:m='urn:example:label' m:colour='red'>1</label>\n</machine>\n";

        Assert.Equal(
            "<machine name='a'>\n  <l:label xmlns:l='urn:example:label' l:colour='red'>1</l:label>\n</machine>\n",
            XmlCodec.Format(built, options));
        Assert.Equal(Read, XmlCodec.Format(XmlCodec.Parse<Machine>(Read), options));
    }

    [Theory]
    [InlineData(" \t")]
    [InlineData("x")]
    [InlineData("\n")]
    public void Indentation_is_spaces_or_tabs(string indentation) =>
        Assert.Throws<ArgumentException>(() => new XmlFormatOptions { Indentation = indentation });

    [Theory]
    [InlineData("urn:a", "a:b")]
    [InlineData("urn:a", "1")]
    [InlineData("urn:a", "xml")]
    [InlineData("urn:a", "xmlns")]
    [InlineData("", "a")]
    [InlineData("http://www.w3.org/2000/xmlns/", "a")]
    [InlineData("http://www.w3.org/XML/1998/namespace", "a")]
    public void A_prefix_is_one_that_can_be_declared(string ns, string prefix) =>
        Assert.Throws<ArgumentException>(() => new XmlFormatOptions { Prefixes = new Dictionary<string, string> { [ns] = prefix } });

    [Fact]
    public void Other_forms_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new XmlFormatOptions { Quote = '`' });
        Assert.Throws<ArgumentException>(() => new XmlFormatOptions { LineEnd = "\r" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new XmlFormatOptions { Depth = 0 });
    }
}
