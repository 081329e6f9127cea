using System.Globalization;
using Spectre.Console;

namespace RelaxCodec.Cli;

/// <summary>What people should know besides results and problems, on standard error.</summary>
internal sealed class Hints(AnsiWriter writer)
{
    private static readonly Style Note = new(Color.Blue);

    /// <summary>Tells the release of libvirt that a run went by.</summary>
    /// <param name="what">What it did: <c>judged by</c>.</param>
    /// <param name="libvirt">The release.</param>
    public void WriteRelease(string what, ReleaseChoice libvirt) => Write($"{what} {libvirt}");

    /// <summary>Tells what was seen in the files that were judged.</summary>
    public void WriteVerdicts(IReadOnlyCollection<FileVerdict> verdicts, bool notesDriverDialect)
    {
        foreach (FileVerdict verdict in verdicts)
        {
            string file = ProblemText.OneLine(verdict.File);
            foreach (string network in verdict.UnknownNetworks)
            {
                Write(
                    $"{file}: the network '{ProblemText.OneLine(network)}' was not given (--network FILE): whether it is a pool of "
                        + "assigned devices, as its interface needs it, was not judged");
            }

            if (verdict.Wrapper is { } wrapper)
                Write(
                    $"{file}: judged is the <{WrappedDocument.InnerName(wrapper)}> in this <{wrapper}>, without what "
                        + "libvirt keeps for itself");
            if (verdict.SchemaProblemsLeftOut is > 0 and var count)
                Write($"{file}: differs from the schema in {count} {(count == 1
                    ? "place"
                    : "places")}, which is no reason against a migration; `relaxcodec check` tells");

            if (notesDriverDialect && verdict.UsesDriverDialect)
            {
                Write(
                    $"{file}: written in the driver dialect: released libvirt silently ignores failover, backupAlias and useBackupMAC; " +
                    "<teaming> is how to tell it (`convert --to teaming` rewrites the file)");
            }
        }
    }

    /// <summary>Tells how many files of folders are something else.</summary>
    public void WriteForeign(IReadOnlyCollection<string> roots)
    {
        if (roots.Count == 0)
            return;
        string kinds = string.Join(", ", roots.CountBy(root => root)
            .OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => $"{kind.Value} <{ProblemText.OneLine(kind.Key)}>"));
        Write($"{roots.Count} {(roots.Count == 1 ? "file" : "files")} left out, with another root: {kinds}");
    }

    /// <summary>Tells what of a document the release that it was printed for does not have.</summary>
    public void WriteKept(string file, Problem problem)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $"{ProblemText.OneLine(file)}:{problem.Line}:{problem.Column}");
        Write($"{place}: kept: {ProblemText.OneLine(problem.Message)}");
    }

    /// <summary>Tells what is to be known of a document.</summary>
    public void WriteNote(string note) => Write(ProblemText.OneLine(note));

    /// <summary>Tells what stands at a place of a file.</summary>
    public void WriteNote(string file, FailoverNote note) =>
        Write($"{PlaceOf(file, note)}: {ProblemText.OneLine(note.Message)}");

    /// <summary>The place of a note in the form that editors can jump to.</summary>
    public static string PlaceOf(string file, FailoverNote note) =>
        string.Create(
            CultureInfo.InvariantCulture, $"{ProblemText.OneLine(file)}:{Math.Max(1, note.Place.Line)}:{Math.Max(1, note.Place.Column)}");

    /// <summary>Tells what a verdict on migration is worth.</summary>
    public void WriteJudgedForMigration() =>
        Write(
            "only assigned devices of the host are judged: disks, processors, memory and what runs already may keep a domain "
                + "from migrating as well");

    /// <summary>Tells what arguments are worth that were made for no QEMU in particular.</summary>
    public void WriteNewestForm() =>
        Write("no QEMU was given (--capabilities): this is the newest form, for one that can do everything");

    private void Write(string text)
    {
        writer.Write("note: ", Note);
        writer.WriteLine(text);
    }
}
