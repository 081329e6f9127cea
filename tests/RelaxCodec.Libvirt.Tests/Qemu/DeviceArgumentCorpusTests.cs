using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Qemu;

/// <summary>Our <c>-device</c> arguments of NICs and PCI host devices, held against the command lines of libvirt's own tests.</summary>
public sealed partial class DeviceArgumentCorpusTests
{
    private static readonly string[] AddressOptions = ["bus", "addr", "devno", "reg"];

    [Fact]
    public void The_arguments_are_libvirts() =>
        AssertSame(ArgvPair.All(LibvirtCorpus.Require()).Select(pair => (pair, pair.XmlPath)));

    [Fact]
    public void The_arguments_of_libvirt_11_are_its_own_as_written_and_as_it_prints_them()
    {
        IReadOnlyList<ArgvPair> pairs = ArgvPair.All(LibvirtCorpus.Require(JudgedReleases.Libvirt11));

        Assert.Equal((162, 135), (pairs.Count, pairs.Count(pair => pair.Devices.Any(IsNicOrPciHostdev))));
        AssertSame(pairs.Select(pair => (pair, pair.XmlPath)));
        AssertSame(pairs.Select(pair => (pair, pair.PrintedXmlPath!)));
    }

    /// <summary>
    /// The same, of domains as libvirt prints them: it has assigned the addresses, so that nothing is left out of the comparison.
    /// </summary>
    [Fact]
    public void With_the_addresses_that_libvirt_assigns_they_are_whole()
    {
        (ArgvPair Pair, string XmlPath)[] printed = [.. from pair in ArgvPair.All(LibvirtCorpus.Require())
                                                        where pair.PrintedXmlPath is not null
                                                        select (pair, pair.PrintedXmlPath)];
        Assert.Equal(88, printed.Length);
        AssertSame(printed);
        QemuDeviceArgument[] arguments = [.. printed.SelectMany(it => Arguments(it.Pair, it.XmlPath).Arguments)];
        Assert.Equal(220, arguments.Length);
        // virtio-mmio has none.
        Assert.Equal("virtio-net-device", Assert.Single(arguments, argument => !HasAddress(argument)).Driver);
    }

    /// <summary>What the agreement above is worth: how much is compared, and what is left out of it.</summary>
    [Fact]
    public void What_is_compared_and_what_is_not()
    {
        IReadOnlyList<ArgvPair> pairs = ArgvPair.All(LibvirtCorpus.Require());
        QemuDeviceArguments[] ours = [.. pairs.Select(pair => Arguments(pair, pair.XmlPath))];
        QemuDeviceArgument[] arguments = [.. ours.SelectMany(it => it.Arguments)];

        // The pairs; those without an argument of ours have host devices of other kinds only, or a NIC that is none of -device.
        Assert.Equal(126, pairs.Count);
        Assert.Equal(50, pairs.Count(pair => pair.Devices.Any(value => value.StartsWith('{'))));
        Assert.Equal(22, ours.Count(it => it.Arguments.Count == 0));

        // The arguments.
        Assert.Equal(259, arguments.Length);
        Assert.Equal(55, arguments.Count(argument => argument.IsJson));
        Assert.Equal(49, arguments.Count(argument => argument.Driver == "vfio-pci"));
        Assert.Equal(4, arguments.Count(argument => Has(argument, "failover")));
        Assert.Equal(4, arguments.Count(argument => Has(argument, "failover_pair_id")));

        // Not compared: addresses and MAC addresses that libvirt makes up.
        Assert.Equal(191, arguments.Count(argument => !HasAddress(argument)));
        Assert.Equal(0, arguments.Count(argument => argument.Driver != "vfio-pci" && !Has(argument, "mac")));

        // Not made: the companion that tells S390 of a PCI device, and the NIC of a board that takes no -device.
        Assert.Equal(18, pairs.Sum(pair => pair.Devices.Count(value => value.Contains("zpci", StringComparison.Ordinal))));
        Assert.Equal(
            ["libvirt passes 'lan9118' on this machine as '-net nic', not as '-device'"],
            ours.SelectMany(it => it.Notes)
                .Select(note => note.Message)
                .Where(message => message.StartsWith("libvirt", StringComparison.Ordinal)));
    }

    private static void AssertSame(IEnumerable<(ArgvPair Pair, string XmlPath)> domains)
    {
        var wrong = new List<string>();
        foreach ((ArgvPair pair, string xmlPath) in domains)
        {
            IReadOnlyList<QemuDeviceArgument> ours = Arguments(pair, xmlPath).Arguments;
            string[] libvirts = [.. pair.Devices.Where(IsNicOrPciHostdev)];
            string[] expected = [.. libvirts.Select((value, index) => index < ours.Count ? Comparable(value, ours[index]) : value)];
            if (!expected.SequenceEqual(ours.Select(argument => argument.Value)))
                wrong.Add($"{pair}\n  {string.Join("\n  ", expected)}\n  but\n  {string.Join("\n  ", ours)}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} differ:\n{string.Join('\n', wrong)}");
    }

    private static QemuDeviceArguments Arguments(ArgvPair pair, string xmlPath) =>
        QemuDeviceArguments.Of(
            XmlCodec.Read<Domain>(File.ReadAllText(xmlPath)).Value!,
            pair.Capabilities,
            new FailoverOptions { Release = pair.Release.Version });

    private static bool HasAddress(QemuDeviceArgument argument) => AddressOptions.Any(name => Has(argument, name));

    private static bool Has(QemuDeviceArgument argument, string option) => argument.Options.Any(it => it.Name == option);

    private static bool IsNicOrPciHostdev(string value) => NicOrPciHostdev().IsMatch(value);

    private static string Comparable(string libvirts, QemuDeviceArgument ours)
    {
        if (!HasAddress(ours))
            libvirts = Address().Replace(libvirts, "");
        // Its tests have networks that are nowhere written, and a device of one.
        if (ours is { Driver: "vfio-pci", Device.NetworkName: not null })
            libvirts = Host().Replace(libvirts, "");
        return Has(ours, "mac") ? libvirts : Mac().Replace(libvirts, "");
    }

    [GeneratedRegex("""^vfio-pci,host=|^\{"driver":"vfio-pci(-nohotplug)?","host":|[,"]netdev["=]""")]
    private static partial Regex NicOrPciHostdev();

    [GeneratedRegex(""",(bus|multifunction|addr|devno|port|reg)=[^,]*|,"(bus|multifunction|addr|devno|port|reg)":("[^"]*"|[a-z0-9]+)""")]
    private static partial Regex Address();

    [GeneratedRegex(@",host=[^,]*|,""host"":""[^""]*""")]
    private static partial Regex Host();

    [GeneratedRegex(@",mac=[^,]*|,""mac"":""[^""]*""")]
    private static partial Regex Mac();
}
