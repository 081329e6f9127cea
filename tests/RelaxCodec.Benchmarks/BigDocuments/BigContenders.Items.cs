using RelaxCodec.Benchmarks.Orders;

namespace RelaxCodec.Benchmarks.BigDocuments;

/// <content>The codec's own way to items.</content>
internal static partial class BigContenders
{
    static partial void AddItems(List<BigContender> contenders) => contenders.Add(new BigContender(Items, long.MaxValue, ReadItemsAsync));

    private static async Task<long> ReadItemsAsync(Stream stream)
    {
        long items = 0;
        await foreach (XmlReadResult<Order> item in XmlCodec.ReadItemsAsync<Order>(stream, below: null).ConfigureAwait(false))
            items += item.IsValid ? 1 : throw new InvalidDataException(item.Problems[0].ToString());
        return items;
    }
}
