using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Acceptance;

/// <summary>The rules of a domain itself, and of what is not started, against libvirt.</summary>
public sealed class DomainAgreementTests
{
    private const string Name = "<name>probe</name>";
    private const string Memory = "<memory>65536</memory>";
    private const string Os = "<os><type>hvm</type></os>";
    private const string Nodes = "<vcpu>1</vcpu><cpu><numa><cell id='0' cpus='0' memory='{0}'/></numa></cpu>";

    private static readonly string[] Domains =
    [
        .. from name in new[] { "a", "a/b", "/", ".", "..", " ", " a ", "ä", "a\tb", "-a" } select $"<name>{name}</name>{Memory}{Os}",
        .. from memory in new[]
           {
               "", "<memory/>", "<memory>0</memory>", "<memory>1</memory>", "<memory> 1</memory>", "<memory>1 </memory>",
               "<memory>+1</memory>",
               "<memory>-0</memory>", "<memory unit='b'>1</memory>", "<memory unit='EiB'>7</memory>", "<memory unit='EiB'>8</memory>",
               "<memory unit='E'>16</memory>", "<memory unit='EB'>9</memory>", "<memory unit='EB'>10</memory>",
               "<memory unit='eb'>9</memory>",
               "<memory unit='bytes'>9223372036854774784</memory>", "<memory unit='bytes'>9223372036854774785</memory>",
               "<memory>9007199254740991</memory>", "<memory>9007199254740992</memory>", "<memory unit='EiB'>99999999</memory>",
               "<memory>18446744073709551615</memory>", "<memory dumpCore=' on '>1</memory>", "<memory dumpCore='off'>1</memory>",
           }
           select $"{Name}{memory}{Os}",
        .. from size in new[] { "0", "1024" } select $"{Name}{Os}{NodesOf(size)}",
        $"{Name}<memory>0</memory>{Os}{NodesOf("1024")}",
        .. from os in new[]
           {
               "", "<os><type>xen</type></os>", "<os><type> hvm </type></os>", "<os><type>exe</type></os>",
               "<os><type>exe</type><init>/sbin/init</init></os>",
               "<os><type arch=' x86_64 '>hvm</type></os>", "<os firmware='efi'><type>hvm</type></os>",
               "<os firmware=' efi'><type>hvm</type></os>",
               "<bootloader>/usr/bin/pygrub</bootloader>", "<bootloader/>", "<bootloader/><os><type>xen</type></os>",
           }
           select $"{Name}{Memory}{os}",
    ];

    private static readonly string[] Interfaces =
    [
        .. from queue in new[]
        {
            "rx_queue_size='256'",
            "rx_queue_size='1024'",
            "rx_queue_size='128'",
            "rx_queue_size='2048'",
            "tx_queue_size='256'",
            "tx_queue_size='512'"
        }
           select $"<interface type='user'><model type='virtio'/><driver {queue}/></interface>",
        "<interface type='user'><script path='/bin/true'/></interface>",
        "<interface type='mcast'><source address='230.0.0.1' port='5558'/><script path='/bin/true'/></interface>",
        "<interface type='mcast'><source address='230.0.0.1' port='5558'/><downscript path='/bin/true'/></interface>",
        "<interface type='vhostuser'><source type='unix' path='/run/none.sock' mode='client'/><model type='virtio'/></interface>",
    ];

    [Theory]
    [InlineData(JudgedReleases.Libvirt9)]
    [InlineData(JudgedReleases.Libvirt11)]
    [InlineData(JudgedReleases.Libvirt12)]
    public void A_domain_that_libvirt_refuses_has_an_error_and_no_other(string release)
    {
        string[] domains = Array.ConvertAll(Domains, content => $"<domain type='test'>{content}<devices/></domain>");
        IReadOnlyList<VirshOutcome> outcomes = Virsh.Require(release).Define(domains);

        Assert.Empty(domains.Zip(outcomes)
            .Where(pair => pair.Second.IsAccepted == AcceptanceRules.Check(pair.First, XmlRelease.Parse(release))
                .Any(problem => problem.Severity == ProblemSeverity.Error))
            .Select(pair => $"libvirt {release}: {pair.Second}: {pair.First}"));
    }

    [Fact]
    public void What_the_QEMU_driver_does_not_start_is_reported_and_nothing_else()
    {
        string[] domains = Array.ConvertAll(Interfaces, device =>
            $"<domain type='qemu'>{Name}{Memory}<os><type arch='x86_64' machine='q35'>hvm</type></os><devices>{device}</devices></domain>");
        IReadOnlyList<VirshOutcome> outcomes = Virsh.RequireQemuDriver().Start(domains);

        Assert.Empty(domains.Zip(outcomes)
            .Where(
                pair => pair.Second.IsAccepted == AcceptanceRules.Check(pair.First, XmlRelease.Parse(JudgedReleases.Libvirt11)).Count > 0)
            .Select(pair => $"{pair.Second}: {pair.First}"));
    }

    private static string NodesOf(string size) => Nodes.Replace("{0}", size, StringComparison.Ordinal);
}
