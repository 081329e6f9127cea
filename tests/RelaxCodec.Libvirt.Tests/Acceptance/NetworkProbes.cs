using System.Xml.Linq;
using RelaxCodec.Conformance.Judging;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>Networks with a thing or two in them, each valid by our strict parser: what libvirt makes of them is ours to tell.</summary>
internal static class NetworkProbes
{
    /// <summary>The name of nearly all of them.</summary>
    public const string Name = "probe";

    private static readonly string[] Around = [" {0}", "{0} ", "{0}&#9;", "{0}&#10;", "+{0}", "-{0}", "0{0}", "{0}0"];

    private static readonly string[] Values =
    [
        "", "0", "-0", "00", "1", "+1", "01", "08", "010", "0x1", "1f", "255", "65535", "65536", "4294967295", "4294967296",
        "18446744073709551615", "18446744073709551616", "yes", "no", "on", "off",
    ];

    /// <summary>All of them, each once.</summary>
    /// <param name="stride">1 for all, 2 for every second of those that differ in one text only.</param>
    public static IReadOnlyList<string> All(int stride)
    {
        IEnumerable<string> contents = Combined().Where((_, i) => i % Math.Max(1, stride / 3) == 0)
            .Concat(Lexical().Where((_, i) => i % stride == 0))
            .Concat(Without().Where((_, i) => i % Math.Max(1, stride / 3) == 0));
        return
        [
            .. contents.Distinct().Select(content => Network(content, Name))
                .Concat(ProbedNetworks.Names.Select(name => Network(ProbedNetworks.Networks[0], name)))
                .Where(IsValid),
        ];
    }

    private static string Network(string content, string name) =>
        $"<network><name>{name}</name>{With(content, "")}</network>";

    private static bool IsValid(string network) => Strictly.Read<Network>(network).Count == 0;

    private static IEnumerable<string> Combined() =>
        ProbedNetworks.Networks.SelectMany(network => ProbedNetworks.Contents.Select(content => With(network, content)))
            .Concat(ProbedNetworks.Networks)
            .Concat(ProbedNetworks.Forwards)
            .Concat(ProbedNetworks.Contents);

    // Each attribute with each text that its datatype may admit.
    private static IEnumerable<string> Lexical() =>
        ProbedNetworks.Networks.SelectMany(network => Rewritten(With(network, "")))
            .Concat(ProbedNetworks.Contents.SelectMany(Rewritten).Select(content => With(ProbedNetworks.Networks[2], content)));

    private static IEnumerable<string> Rewritten(string content)
    {
        XElement root = Parse(content);
        foreach (XAttribute attribute in root.Descendants().Attributes().ToArray())
        {
            string old = attribute.Value;
            foreach (string value in Values.Concat(Around.Select(around => around.Replace("{0}", old, StringComparison.Ordinal))))
            {
                attribute.Value = value.Replace("&#9;", "\t", StringComparison.Ordinal).Replace("&#10;", "\n", StringComparison.Ordinal);
                yield return Write(root);
            }

            attribute.Value = old;
        }
    }

    // Each attribute and each element left out once.
    private static IEnumerable<string> Without()
    {
        IEnumerable<string> filled = ProbedNetworks.Contents.Select(content => With(ProbedNetworks.Networks[2], content));
        foreach (string network in ProbedNetworks.Networks.Concat(filled))
        {
            int count = Parse(network).Descendants().Sum(element => 1 + element.Attributes().Count());
            for (int i = 0; i < count; i++)
            {
                XElement root = Parse(network);
                XObject left = root.Descendants().SelectMany(element => element.Attributes().Prepend<XObject>(element)).ElementAt(i);
                if (left is XElement element)
                    element.Remove();
                else
                    ((XAttribute)left).Remove();
                yield return Write(root);
            }
        }
    }

    private static string With(string network, string content) => network.Replace("*", content, StringComparison.Ordinal);

    private static XElement Parse(string content) =>
        XElement.Parse($"<network>{With(content, "")}</network>", LoadOptions.PreserveWhitespace);

    private static string Write(XElement root) =>
        string.Concat(root.Elements().Select(element => element.ToString(SaveOptions.DisableFormatting)));
}
