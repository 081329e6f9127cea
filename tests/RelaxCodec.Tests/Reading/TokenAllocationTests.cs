using System.Text;
using RelaxCodec.Oracles;

namespace RelaxCodec.Tests.Reading;

/// <summary>What reading tokens costs in memory once names and namespaces are known: nothing.</summary>
public sealed class TokenAllocationTests
{
    [Theory]
    [InlineData("<a b='c'>text<d/></a>")]
    [InlineData("<a-name-of-more-than-16-bytes another-name-of-more-than-16-bytes='x'></a-name-of-more-than-16-bytes>")]
    [InlineData("<p:a xmlns:p='urn:example:p' xmlns='urn:example' p:b='1' xml:lang='de'><c xmlns:q='urn:example:q' q:d='' p:d=''/></p:a>")]
    [InlineData("<?xml-stylesheet x?><a b='&lt;\n&#x1F600;é'>&amp;é\r\n]<!--é--><![CDATA[<]]></a>")]
    public void A_document_allocates_nothing(string document) => Assert.Equal(0, Allocated(Encoding.UTF8.GetBytes(document)));

    [Fact]
    public void Libvirts_domains_allocate_nothing()
    {
        IEnumerable<CorpusFile> files = LibvirtCorpus.Require().FilesWithRoot("domain", LibvirtCorpus.DomainInputs);
        Assert.All(files, static file => Assert.Equal(0, Allocated(File.ReadAllBytes(file.Path))));
    }

    private static long Allocated(byte[] document)
    {
        byte[] padded = TokenTranscript.Pad(document);
        long least = long.MaxValue;
        // Now and then the run-time system allocates on this thread for its own purposes.
        for (int pass = 0; pass < 4 && least != 0; pass++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Read(padded);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Read(byte[] padded)
    {
        Utf8TokenState state = Utf8TokenState.Rent(int.MaxValue);
        var source = new Utf8TokenSource(padded, padded.Length - Utf8TokenSource.Padding, state);
        int length = 0;
        while (source.Read())
        {
            length += source.Name.Written.Length + source.NamespaceUri.Length + source.Position.Column;
            if (source.Kind is not (XmlTokenKind.StartElement or XmlTokenKind.EndElement))
                length += source.Value.Length;
            while (source.MoveToNextAttribute())
                length += source.Name.Written.Length + source.Value.Length + source.Position.Column;
        }

        Utf8TokenState.Return(state);
    }
}
