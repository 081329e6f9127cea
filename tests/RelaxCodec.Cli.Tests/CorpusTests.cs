using System.Globalization;
using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary>The tool on libvirt's own files.</summary>
public sealed partial class CorpusTests
{
    [Fact]
    public void libvirts_own_teaming_pairs_are_good_but_for_their_machine()
    {
        string[] files = [.. LibvirtCorpus.Require().Files
            .Where(file => Path.GetFileName(file.Name).StartsWith("net-virtio-teaming", StringComparison.Ordinal))
            .Select(file => file.Path)];
        Assert.NotEmpty(files);

        ToolRun run = ToolRun.Of(["check", "--output", "json", .. files]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(files.Length, run.Json.Count);
        Assert.All(run.Ids, id => Assert.Equal("FO015", id));
    }

    [Fact]
    public void Every_file_gets_an_entry_or_is_counted_and_none_is_a_fault()
    {
        LibvirtCorpus corpus = LibvirtCorpus.Require();

        ToolRun run = ToolRun.Of("check", "--output", "json", Path.Combine(corpus.Folder, "tests"));

        Assert.Equal(1, run.ExitCode);
        int left = int.Parse(LeftOut().Match(run.Errors).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        Assert.Equal(corpus.Files.Count, run.Json.Count + left);
        Assert.DoesNotContain("error: ", run.Errors, StringComparison.Ordinal);
    }

    [GeneratedRegex("([0-9]+) files left out")]
    private static partial Regex LeftOut();
}
