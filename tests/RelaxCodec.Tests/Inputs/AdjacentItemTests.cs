using System.Text;
using System.Xml;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests.Inputs;

/// <summary>Items without anything between them are all read. <see cref="XmlReader"/> is the judge of how many there are.</summary>
public sealed class AdjacentItemTests
{
    [Theory]
    [InlineData("<disk file='#'/>")]
    [InlineData("<disk file='#'></disk>")]
    [InlineData("<disk file='#'>text</disk >")]
    [InlineData("<disk file='#'><disk file='inner'/></disk>")]
    [InlineData("<disk file='#'/><tape/><disk file='#'><wheel/></disk>")]
    [InlineData("<disk file='#'/>\n<disk file='#'/>")]
    public async Task None_is_skipped(string item)
    {
        string document =
            $"<disks>{string.Concat(Enumerable.Range(0, 500).Select(i => item.Replace("#", $"{i}", StringComparison.Ordinal)))}</disks>";
        byte[] bytes = Encoding.UTF8.GetBytes(document);
        List<string> files = Files(document);

        Assert.Equal(files, Valid(XmlCodec.ReadItems<Disk>(new MemoryStream(bytes))));
        using var blocks = new BlockStream(bytes, new Random(12), isAsync: false);
        Assert.Equal(files, Valid(XmlCodec.ReadItems<Disk>(blocks)));
        await using var waited = new BlockStream(bytes, new Random(13), isAsync: true);
        List<XmlReadResult<Disk>> results = [];
        await foreach (XmlReadResult<Disk> result in XmlCodec.ReadItemsAsync<Disk>(
            waited, cancellationToken: TestContext.Current.CancellationToken))
            results.Add(result);
        Assert.Equal(files, Valid(results));
    }

    private static IEnumerable<string> Valid(IEnumerable<XmlReadResult<Disk>> results) =>
        results.Where(static result => result.Value is not null).Select(static result => result.Value!.File);

    private static List<string> Files(string document)
    {
        List<string> files = [];
        using XmlReader reader = XmlReader.Create(new StringReader(document));
        while (reader.Read())
        {
            if (reader is { Depth: 1, NodeType: XmlNodeType.Element, LocalName: "disk" })
                files.Add(reader.GetAttribute("file")!);
        }

        return files;
    }
}
