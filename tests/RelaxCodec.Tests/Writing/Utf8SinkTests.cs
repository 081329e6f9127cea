using System.Buffers;
using System.Text;
using System.Xml;
using CsCheck;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Writing;

/// <summary>Characters become UTF-8 block by block; XmlReader is the judge of what it means.</summary>
public sealed class Utf8SinkTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string[] Pieces =
    [
        "a", "plain", "sixteen letters!", "<", ">", "&", "'", "\"", "\t", "\n", "\r", "\r\n",
        "\u007F", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFD", "\U00010000", "\U0010FFFF",
    ];

    /// <summary>A few characters to some blocks of them, so that every kind stands at every place of a vector and of a block.</summary>
    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 24]
        .Select(Gen.Int[0, 40], Gen.Frequency((3, Gen.Const(1)), (1, Gen.Int[2, 120])), static (pieces, letters, times) =>
            string.Concat(Enumerable.Repeat(new string('x', letters) + string.Concat(pieces), times)));

    [Fact]
    public void Values_are_read_as_they_were_written() => Gen.Select(Texts, Texts).Sample(static (value, text) =>
    {
        var blocks = new BlockWriter();
        Write(new Utf8Sink(blocks), value, text);

        using var reader = XmlReader.Create(new StringReader(string.Concat(blocks.Blocks.Select(Strict.GetString))));
        reader.MoveToContent();
        Assert.Equal(value, reader.GetAttribute("v"));
        Assert.Equal(text, reader.ReadElementContentAsString());
    }, iter: 3000);

    [Fact]
    public void A_character_that_XML_cannot_hold_is_refused_wherever_it_stands()
    {
        foreach (string bad in (string[])["\0", "\u0008", "\u000B", "\u001F", "\uD800", "\uDFFF", "\uDC00\uD800", "\uFFFE", "\uFFFF"])
        {
            for (int index = 0; index < 40; index++)
            {
                string text = new string('x', index) + bad + new string('y', 40 - index);
                string expected = $"U+{(int)bad[0]:X4} at index {index} ";

                Assert.StartsWith(expected, Refusal("", text), StringComparison.Ordinal);
                Assert.StartsWith(expected, Refusal(text, ""), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void What_is_refused_leaves_no_half_document()
    {
        var machine = new Machine { Name = "a", Title = new string('x', 500) + '\0' };
        var bytes = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        using var text = new StringWriter();

        Assert.Throws<ArgumentException>(() => XmlCodec.Format(machine, bytes));
        Assert.Throws<ArgumentException>(() => XmlCodec.Format(machine, stream));
        Assert.Throws<ArgumentException>(() => XmlCodec.Format(machine, text));
        Assert.Equal(0, bytes.WrittenCount);
        Assert.Equal(0, stream.Length);
        Assert.Equal("", text.ToString());
    }

    [Fact]
    public void A_warm_thread_allocates_nothing_but_the_buffer()
    {
        var machine = new Machine
        {
            Name = "a",
            Title = "b & c",
            Size = 7,
            Tags = { 1, 2 },
            Label = new Label { Number = 1, Colour = "red" }
        };
        for (int i = 0; i < 50; i++)
            machine.Disks.Add(new Disk { File = "/a/b/c", Size = 7 });
        machine.Content = new XmlContent();
        machine.Content.AddNamespaceDeclaration("l", Label.Namespace);
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        XmlCodec.Format(machine, bytes);

        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            bytes.ResetWrittenCount();
            long before = GC.GetAllocatedBytesForCurrentThread();
            XmlCodec.Format(machine, bytes);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    private static string Refusal(string value, string text)
    {
        try
        {
            Write(new Utf8Sink(new BlockWriter()), value, text);
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }

        return "taken";
    }

    private static void Write(Utf8Sink sink, string value, string text)
    {
        try
        {
            sink.StartElement("e", "");
            sink.Attribute("v", "", value);
            sink.Text(text);
            sink.FullEndElement();
            sink.Complete();
        }
        finally
        {
            sink.Dispose();
        }
    }
}
