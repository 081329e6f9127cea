using System.Xml;
using System.Xml.Linq;
using RelaxCodec.Benchmarks.Orders;
using RelaxCodec.Benchmarks.Rivals;

namespace RelaxCodec.Benchmarks.BigDocuments;

/// <summary>The ways to read a document of many orders.</summary>
internal static partial class BigContenders
{
    /// <summary>The codec, which gives one order after the other and holds no other.</summary>
    public const string Items = "**RelaxCodec**, `ReadItemsAsync`";

    private const long LongestInMemory = 100_000_000;

    private static readonly XmlReadOptions Unlimited = new() { Limits = new XmlLimits { DocumentCharacters = long.MaxValue } };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BigContender> All { get; } = List();

    /// <summary>The codec's own way to items.</summary>
    static partial void AddItems(List<BigContender> contenders);

    private static List<BigContender> List()
    {
        List<BigContender> contenders =
        [
            new("`XmlReader`, every value a string", long.MaxValue, stream => Task.FromResult(XmlReaderLoop.Read(stream))),
            new("`XDocument.Load`", LongestInMemory, stream => Task.FromResult((long)XDocument.Load(stream).Root!.Elements().Count())),
            new("RelaxCodec, the whole document", LongestInMemory,
                stream => Task.FromResult((long)XmlCodec.Parse<OrderBook>(stream, Unlimited).Orders.Count)),
            new("RelaxCodec, items from an `XmlReader`", long.MaxValue, stream => Task.FromResult(ReadItems(stream))),
        ];
        AddItems(contenders);
        return contenders;
    }

    private static long ReadItems(Stream stream)
    {
        using XmlReader reader = XmlReader.Create(stream, XmlReaderLoop.Settings);
        long items = 0;
        reader.MoveToContent();
        // Not ReadToFollowing: it would step over an order that directly follows the one just read.
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "order")
            {
                XmlCodec.Parse<Order>(reader);
                items++;
            }
            else
            {
                reader.Read();
            }
        }

        return items;
    }
}
