using System.Text;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Inputs;

/// <summary>What is kept is the same characters, in whatever encoding and pieces the document comes.</summary>
public sealed class KeptEncodingTests
{
    private const string Content =
        "<machine name='\u00e9'\nu='\u00ff'>\n<wheel n='\u00a7'/><!-- \u00b5 --><wheel>\r\n<axle>\u00fc</axle>"
            + "</wheel>\u00df<![CDATA[\u00e6]]><?p \u00f8?><size>\u00d7</size></machine>";

    private static readonly Machine Expected = XmlCodec.Parse<Machine>(Content, XmlReadOptions.Lenient);

    [Fact]
    public void It_is_the_same_in_every_encoding()
    {
        foreach (byte[] document in Documents())
            AssertSame(XmlCodec.Parse<Machine>(document, XmlReadOptions.Lenient));
    }

    [Fact]
    public void It_is_the_same_from_blocks_of_a_stream()
    {
        var random = new Random(6);
        foreach (byte[] document in Documents())
        {
            using var stream = new BlockStream(document, random, isAsync: false);
            AssertSame(XmlCodec.Parse<Machine>(stream, XmlReadOptions.Lenient));
        }
    }

    private static void AssertSame(Machine machine)
    {
        Assert.Equal(Expected.Content!.Select(Describe), machine.Content!.Select(Describe));
        Assert.Equal(XmlCodec.Format(Expected), XmlCodec.Format(machine));
        Assert.True(XmlCodec.ContentEquals(Expected, machine));
    }

    private static string Describe(XmlContentItem item) => $"{item.Kind} {item.Xml} {item.Line}:{item.Column}";

    // Latin-1 comes first, and has to be declared.
    private static IEnumerable<byte[]> Documents() =>
    [
        .. DocumentBytes.InAllEncodings("", Content).Skip(1),
        Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?>" + Content),
    ];
}
