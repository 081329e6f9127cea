using System.Xml.Serialization;
using RelaxCodec.Benchmarks.Orders;
using RelaxCodec.Benchmarks.XmlSerializerPeer;

namespace RelaxCodec.Benchmarks.Workloads;

/// <summary>Documents of a vocabulary of the benchmarks' own: numbers, dates, lists and text, and nothing that is not modelled.</summary>
internal static class OrderWorkloads
{
    private const int LinesOfAnOrder = 8;

    /// <summary>Orders of 2 KB.</summary>
    /// <param name="count">How many.</param>
    public static Workload Orders(int count) =>
        new WorkloadBuilder<Order>(OrderText.Make(count, LinesOfAnOrder)).Build("orders", new XmlSerializer(typeof(SerializerOrder)));
}
