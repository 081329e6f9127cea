using System.Globalization;
using System.Text;

namespace RelaxCodec.Oracles;

/// <summary>
/// libvirt's own parser and printer, in the driver that its library has for tests (<c>test:///default</c>): no daemon, and a state of its own
/// in every process.
/// </summary>
public static class Virsh
{
    private const string Name = "virsh";

    // A start takes no longer than these, and a command line has an end.
    private const int DocumentsInOneStart = 100;

    /// <summary>Skips the running test, or fails it where judges are required, on a machine without it.</summary>
    public static void Require() =>
        Oracle.Require(InstalledTool.Find(Name) is not null, $"{Name} is not installed (Debian's package libvirt-clients).");

    /// <summary>Defines each domain and prints it again.</summary>
    /// <param name="domains">The domains, all of one name.</param>
    /// <param name="name">That name.</param>
    /// <returns>For each what libvirt made of it; null for one that it refuses.</returns>
    public static IReadOnlyList<string?> DefineAndPrint(IReadOnlyList<string> domains, string name)
    {
        var printed = new List<string?>();
        foreach (string[] batch in domains.Chunk(DocumentsInOneStart))
            printed.AddRange(Run(batch, name));
        return printed;
    }

    private static IEnumerable<string?> Run(string[] domains, string name)
    {
        using var folder = new TemporaryFolder();
        var commands = new StringBuilder();
        for (int i = 0; i < domains.Length; i++)
        {
            string file = string.Create(CultureInfo.InvariantCulture, $"{i:D4}.xml");
            folder.Write(file, domains[i]);
            commands.Append(CultureInfo.InvariantCulture, $"echo {Mark(i)}; define {file}; dumpxml {name}; undefine {name}; ");
        }

        string output = InstalledTool.Run(Name, ["-c", "test:///default", commands.ToString()], folder.Path).Output;
        for (int i = 0; i < domains.Length; i++)
        {
            int start = output.IndexOf(Mark(i), StringComparison.Ordinal);
            int end = i + 1 < domains.Length ? output.IndexOf(Mark(i + 1), StringComparison.Ordinal) : output.Length;
            if (start < 0 || end < start)
                throw new InvalidOperationException($"virsh did not come to document {i} of {domains.Length}.");
            int from = output.IndexOf("<domain", start, end - start, StringComparison.Ordinal);
            int to = output.LastIndexOf("</domain>", end - 1, end - start, StringComparison.Ordinal);
            yield return from < 0 || to < from ? null : output[from..(to + "</domain>".Length)];
        }
    }

    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"@@{number:D4}@@");
}
