using System.Text.Json;
using System.Xml.Linq;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>graph --format svg</c>: what is drawn is what the rules see, whatever the document.</summary>
public sealed class GraphSvgTests : IDisposable
{
    private static readonly string[] RealDomains = ["net-*.xml", "hostdev-*.xml", "pcie-*.xml", "*failover*.xml", "*teaming*.xml"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("failover-pair", "docs/pictures/failover-pair.svg")]
    [InlineData("misspelt-alias", "tests/RelaxCodec.Cli.Tests/Graph/misspelt-alias.verified.svg")]
    public void Pictures_of_examples_are_current(string example, string picture) =>
        PictureFile.Verify(picture, ToolRun.Of("graph", "--format", "svg", Repository.PathOf($"docs/examples/{example}.xml")).Output);

    [Fact]
    public void Each_problem_that_check_finds_at_a_device_stands_at_that_device()
    {
        string path = _folder.Write("domain.xml", Xml.Domain(
            Xml.Standby, Xml.Primary("ua-stanbdy"), Xml.WrongInterface, "<interface type='nothing'/>",
            "<hostdev mode='subsystem' type='usb'><source/></hostdev>"));
        JsonElement[] problems = [.. ToolRun.Of("check", "--output", "json", path).Json[0].GetProperty("problems").EnumerateArray()];

        SvgDocument picture = Draw(path);

        Assert.NotEmpty(problems);
        Assert.All(problems, problem =>
        {
            string place = problem.GetProperty("path").GetString()!;
            XElement box = picture.Devices.Single(device => $"{place}/".StartsWith($"{device.Key}/", StringComparison.Ordinal)).Single();
            string label = $"{problem.GetProperty("severity").GetString()} {problem.GetProperty("id").GetString()}";
            Assert.Contains(label, SvgDocument.TextOf(box), StringComparison.Ordinal);
            Assert.Contains(problem.GetProperty("message").GetString()!, box.Elements().First().Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_wrong_with_the_rest_is_told_below()
    {
        string path = _folder.Write("domain.xml", Xml.Domain(Xml.Interface, string.Concat(Enumerable.Repeat("<disk/>", 20))));

        string text = string.Join('\n', Draw(path).All("text").Select(static line => line.Value));

        Assert.Contains("In the rest of the document\nerror RX013, line ", text, StringComparison.Ordinal);
        Assert.Matches("and [0-9]+ problems more", text);
    }

    [Fact]
    public void Each_device_of_real_domains_is_there_once_and_the_pairs_are_those_of_the_rules()
    {
        string folder = Path.Combine(LibvirtCorpus.Require().Folder, "tests/qemuxml2argvdata");
        string[] paths = [.. RealDomains.SelectMany(pattern => Directory.EnumerateFiles(folder, pattern)).Distinct()];

        Assert.NotEmpty(paths);
        Assert.All(paths, path =>
        {
            byte[] xml = File.ReadAllBytes(path);
            if (RelaxCodec.Libvirt.LibvirtRules.Check(xml) is not { Root: RelaxCodec.Libvirt.Domain, Failover.Pairs: { } pairs })
                return;
            SvgDocument picture = Draw(path);
            Assert.All(pairs.Devices, device => Assert.Single(picture.Devices[device.Place.Path]));
            IEnumerable<(string, string)> resolved =
                from pair in pairs.Pairs
                where pair.Standby is not null
                select (pair.Standby!.Place.Path, pair.Primary.Place.Path);
            Assert.Equal(resolved.Order(), picture.Pairs.Order());
        });
    }

    [Fact]
    public void Names_from_outside_stay_text()
    {
        const string Name = "<script>alert('&amp;')</script> \u202Egnp";
        var nic = new XElement("interface", new XAttribute("type", "network"), new XElement("source", new XAttribute("network", Name)));
        string path = _folder.Write("domain.xml", Xml.Domain(nic.ToString()));

        SvgDocument picture = Draw(path);

        Assert.Empty(picture.All("script"));
        Assert.Contains(picture.All("title"), static title => title.Value.Contains("<script>", StringComparison.Ordinal));
        Assert.DoesNotContain('\u202E', picture.Root.ToString());
    }

    [Fact]
    public void Nothing_is_asked_of_other_places()
    {
        SvgDocument picture = Draw(Repository.PathOf("docs/examples/failover-pair.xml"));

        Assert.Equal("img", picture.Root.Attribute("role")!.Value);
        Assert.All(["title", "desc"], id => Assert.Contains(picture.Root.Elements(), element => element.Attribute("id")?.Value == id));
        Assert.Equal($"0 0 {Value("width")} {Value("height")}", Value("viewBox"));
        Assert.DoesNotContain(picture.Root.DescendantsAndSelf().Attributes(), static it => it.Name.LocalName is "href" or "src");
        Assert.DoesNotContain("url(", picture.Root.Value, StringComparison.Ordinal);

        string Value(string name) => picture.Root.Attribute(name)!.Value;
    }

    [Fact]
    public void Rings_and_many_primaries_of_one_standby_are_drawn_as_they_are()
    {
        string ring = _folder.Write("ring.xml", Xml.Domain(Teamed("ua-a", "ua-b"), Teamed("ua-b", "ua-a"), Teamed("ua-c", "ua-c")));
        string many = _folder.Write("many.xml", Xml.Domain(Xml.Standby, Xml.Primary(), Xml.Primary(), Xml.Primary()));

        Assert.Equal(
            [(Nic(1), Nic(2)), (Nic(2), Nic(1)), (Nic(3), Nic(3))],
            Draw(ring).Pairs.Order());
        Assert.Equal([(Nic(1), Nic(2)), (Nic(1), Nic(3)), (Nic(1), Nic(4))], Draw(many).Pairs.Order());
    }

    [Fact]
    public void A_hundred_NICs_have_room_below_each_other()
    {
        const string OfNetwork = "<interface type='network'><source network='default'/></interface>";
        string path = _folder.Write("domain.xml", Xml.Domain([.. Enumerable.Repeat(OfNetwork, 100)]));

        SvgDocument picture = Draw(path);

        (int Top, int Bottom)[] boxes =
        [
            .. from device in picture.Devices
               from rect in device.Single().Elements()
               where rect.Name.LocalName == "rect"
               let top = (int)rect.Attribute("y")!
               orderby top
               select (top, top + (int)rect.Attribute("height")!),
        ];
        Assert.Equal(100, boxes.Length);
        Assert.All(boxes.Zip(boxes.Skip(1)), static two => Assert.True(two.First.Bottom < two.Second.Top));
        Assert.True((int)picture.Root.Attribute("height")! > boxes[^1].Bottom);
    }

    [Fact]
    public void xmllint_reads_it()
    {
        Oracle.Require(InstalledTool.Find("xmllint") is not null, "xmllint is not installed (Debian's libxml2-utils).");
        string picture = Path.Combine(_folder.Path, "picture.svg");
        ToolRun.Of("graph", "--out", picture, Repository.PathOf("docs/examples/misspelt-alias.xml"));

        ToolOutcome read = InstalledTool.Run("xmllint", ["--noout", "--nonet", picture]);

        Assert.Equal((0, ""), (read.ExitCode, read.Errors));
    }

    private static string Nic(int number) => $"/domain/devices/interface[{number}]";

    private static string Teamed(string alias, string standby) => $"""
        <interface type='bridge'>
          <source bridge='br0'/>
          <model type='virtio'/>
          <teaming type='transient' persistent='{standby}'/>
          <alias name='{alias}'/>
        </interface>
        """;

    private static SvgDocument Draw(string path) => new(ToolRun.Of("graph", "--format", "svg", path).Output);
}
