using System.Text;
using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>
/// The samples of the READMEs, of the repository and of the packages, compile as they stand, and do what their comments say.
/// </summary>
public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", 3)]
    [InlineData("src/RelaxCodec/README.md", 4)]
    public async Task The_samples_do_what_they_say(string page, int count)
    {
        string[] samples = [.. Samples(page)];
        Assert.Equal(count, samples.Length);
        string use =
            $$"""
            using System.IO;
            using System.Threading.Tasks;
            namespace Example;
            public static class Use
            {
                public static async Task<string> Run(Stream stream, Stream large, Stream output)
                {
                    {{samples[1]}}
                    {{string.Concat(samples[2..])}}
                    return $"{xml}{read.Problems[0].Id} {read.Value!.Size}\n{grammar.ToRng()}";
                }
            }
            """;
        using var stream = new MemoryStream("<mtu size='1501' strict='maybe'/>"u8.ToArray());
        using var large = new MemoryStream("<net><mtus><mtu size='68'/><mtu size='69'/></mtus></net>"u8.ToArray());
        using var output = new MemoryStream();

        string said = await (Task<string>)GuidePage.Compile(samples[0], use).GetType("Example.Use")!.GetMethod("Run")!
            .Invoke(null, [stream, large, output])!;

        Assert.StartsWith("<mtu size='9000'/>\nRX012 1501\n", said, StringComparison.Ordinal);
        Assert.Contains("<a:documentation>Limits the size of packets.</a:documentation>", said, StringComparison.Ordinal);
        Assert.Equal("<mtu size=\"68\"/>\n<mtu size=\"69\"/>\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    // They want a guest, and a QEMU that runs.
    [Theory]
    [InlineData("src/RelaxCodec.Libvirt/README.md")]
    [InlineData("src/RelaxCodec.Libvirt.Qemu/README.md")]
    public void The_sample_of_the_model_compiles(string page) =>
        Assert.NotNull(GuidePage.Compile(new GuidePage(page).Program).GetType("Example.Page"));

    private static IEnumerable<string> Samples(string page) =>
        Sample().Matches(File.ReadAllText(Path.Combine(Repository.Root, page))).Select(m => m.Groups[1].Value);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
