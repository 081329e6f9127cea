using System.Globalization;

namespace RelaxCodec.Oracles;

/// <summary>James Clark's trang, which translates between the syntaxes of RELAX NG.</summary>
public static class Trang
{
    private const string Name = "trang";

    /// <summary>Skips the running test, or fails it where judges are required, on a machine without it.</summary>
    public static void Require() =>
        Oracle.Require(InstalledTool.Find(Name) is not null, $"{Name} is not installed (Debian's package {Name}).");

    /// <summary>Translates schemas, in one start.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="from">Their syntax: <c>rng</c> or <c>rnc</c>.</param>
    /// <param name="to">The other syntax.</param>
    /// <exception cref="InvalidOperationException">It objects to one.</exception>
    public static IReadOnlyList<string> Translate(IReadOnlyList<string> schemas, string from, string to)
    {
        using var folder = new TemporaryFolder();
        string all = WriteAll(folder, schemas, from);
        string output = folder.Write($"out/all.{to}", "");
        ToolOutcome outcome = InstalledTool.Run(Name, [all, output]);
        if (outcome.ExitCode != 0)
            throw new InvalidOperationException($"trang does not take a schema: {outcome.Output}{outcome.Errors}");
        return [.. schemas.Select((_, i) => File.ReadAllText(Path.Combine(Path.GetDirectoryName(output)!, NameOf(i, to))))];
    }

    /// <summary>Writes schemas to a folder, and one that refers to all of them, whose path it returns: a start for all.</summary>
    internal static string WriteAll(TemporaryFolder folder, IReadOnlyList<string> schemas, string syntax)
    {
        for (int i = 0; i < schemas.Count; i++)
            folder.Write(NameOf(i, syntax), schemas[i]);
        IEnumerable<string> names = schemas.Select((_, i) => NameOf(i, syntax));
        return folder.Write($"all.{syntax}", syntax == "rnc"
            ? string.Join(" | ", names.Select(static name => $"external \"{name}\""))
            : $"<choice xmlns='http://relaxng.org/ns/structure/1.0'>{string.Concat(names.Select(static name =>
                $"<externalRef href='{name}'/>"))}</choice>");
    }

    private static string NameOf(int number, string syntax) => string.Create(CultureInfo.InvariantCulture, $"{number:D4}.{syntax}");
}
