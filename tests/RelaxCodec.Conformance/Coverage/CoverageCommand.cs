using System.CommandLine;

namespace RelaxCodec.Conformance.Coverage;

/// <summary>The command line that writes what of libvirt's schema the model has.</summary>
internal sealed class CoverageCommand : Command
{
    private readonly Option<string?> _out = new("--out")
    {
        Description = "The page that is written; only the differences are printed if not given."
    };

    public CoverageCommand()
        : base("coverage", "Lists every element and attribute of libvirt's schema for domains, and where the model has it.")
    {
        Options.Add(_out);
        SetAction(line =>
        {
            var page = CoveragePage.Make();
            if (line.GetValue(_out) is { } path)
                File.WriteAllText(path, page.ToString());
            foreach (string difference in page.Differences)
                Console.WriteLine(difference);
            return page.Differences.Count == 0 ? 0 : 1;
        });
    }
}
