using RelaxCodec.Conformance.Documents;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Libvirt.Tests.Corpus;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Mutants;

/// <summary>Of documents that are nearly right nothing is lost, and nothing is added to them, when they are written.</summary>
public sealed class NothingIsLostTests
{
    private const int Count = 1000;
    private const int CountOfDomains = 2500;

    public static TheoryData<string> Sources => [.. DocumentSource.Made.Select(source => source.Name)];

    [Theory, MemberData(nameof(Sources))]
    public void Interfaces(string source) => Assert.All(Documents("interface", source, 21), IsKept<Interface>);

    [Theory, MemberData(nameof(Sources))]
    public void Host_devices(string source) => Assert.All(Documents("hostdev", source, 22), IsKept<Hostdev>);

    [Theory, MemberData(nameof(Sources))]
    public void Networks(string source) => Assert.All(Documents("network", source, 23), IsKept<Network>);

    [Theory, MemberData(nameof(Sources))]
    public void Domains(string source) => Assert.All(Documents("domain", source, 24, CountOfDomains), IsKept<Domain>);

    [Theory]
    [InlineData(JudgedReleases.Libvirt9)]
    [InlineData(JudgedReleases.Libvirt11)]
    public void Domains_of_libvirts_own_tests(string release) => Assert.All(Subject.Of("domain", release).Corpus(), IsKept<Domain>);

    private static IReadOnlyList<string> Documents(string subject, string source, int seed, int count = Count) =>
        DocumentSource.Made.Single(it => it.Name == source).Take(Subject.Of(subject), seed, count);

    private static void IsKept<T>(string xml)
        where T : class, IXmlElement<T>
    {
        // Null if it is no XML, or none of the kinds that are known.
        XmlReadResult<T> read = XmlCodec.Read<T>(xml, XmlReadOptions.Lenient);
        if (read.Value is null)
            return;

        string written = XmlCodec.Format(read.Value);
        XmlReadResult<T> again = XmlCodec.Read<T>(written, XmlReadOptions.Lenient);

        // XDocument takes no byte order mark before a text.
        Assert.DoesNotContain(DocumentInventory.DifferencesOfNames(xml.TrimStart('\uFEFF'), written), IsNoMove);
        Assert.True(XmlCodec.ContentEquals(read.Value, again.Value), written);
        Assert.Equal(written, XmlCodec.Format(again.Value!));
        Assert.Equal(Ids(read), Ids(again));
    }

    // Comments and processing instructions in a simple element move before it.
    private static bool IsNoMove(string difference) =>
        !difference.EndsWith("/comment()", StringComparison.Ordinal)
            && !difference.Contains("/processing-instruction(", StringComparison.Ordinal);

    private static IEnumerable<string> Ids<T>(XmlReadResult<T> result)
        where T : class => result.Problems.Select(problem => problem.Id).Order(StringComparer.Ordinal);
}
