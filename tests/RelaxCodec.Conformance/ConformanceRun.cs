using System.Globalization;
using RelaxCodec.Conformance.Documents;
using RelaxCodec.Conformance.Judging;
using Spectre.Console;

namespace RelaxCodec.Conformance;

/// <summary>One run, and its tables.</summary>
internal sealed class ConformanceRun(IAnsiConsole console, int seed, int count)
{
    /// <summary>Judges every document of some subjects.</summary>
    /// <returns>Whether there is no disagreement.</returns>
    public bool Judge(IReadOnlyList<Subject> subjects, int shown)
    {
        Agreement[] agreements = [.. console.Status().Start("Judging", status => subjects.SelectMany(subject => Sources().Select(source =>
        {
            status.Status(Markup.Escape($"Judging {subject}: {source}"));
            return Agreement.On(subject, source.Name, source.Take(subject, seed, count));
        })).ToArray())];

        Table table = NewTable("Our strict verdict and that of libvirt's schema");
        foreach (string heading in (string[])["subject", "documents from"])
            table.AddColumn(heading);
        foreach (string heading in (string[])["documents", "both accept", "both refuse", "we refuse", "we accept", "XML or not"])
            table.AddColumn(new TableColumn(heading).RightAligned());
        foreach (Agreement agreement in agreements)
            table.AddRow([agreement.Subject.ToString(), agreement.Source, .. Numbers([agreement])]);
        table.AddEmptyRow();
        table.AddRow(["all", "", .. Numbers(agreements)]);
        console.Write(table);

        Disagreement[] disagreements = [.. agreements.SelectMany(agreement => agreement.Disagreements)];
        foreach (Disagreement disagreement in disagreements.Take(shown))
            console.WriteLine(disagreement.ToString());
        if (disagreements.Length > shown)
            console.MarkupLineInterpolated(
                CultureInfo.InvariantCulture, $"{disagreements.Length - shown} more: --show {disagreements.Length}");
        return disagreements.Length == 0;
    }

    /// <summary>Tells which patterns of libvirt's schema its tests need.</summary>
    public void Cover(IReadOnlyList<Subject> subjects)
    {
        Table table = NewTable("Patterns of libvirt's schema that its own tests need");
        table.AddColumn("subject");
        table.AddColumn(new TableColumn("patterns").RightAligned());
        table.AddColumn(new TableColumn("needed").RightAligned());
        table.AddColumn("not needed by any");
        foreach (Subject subject in subjects)
        {
            DefineCoverage coverage = console.Status().Start("Covering", status =>
                DefineCoverage.Of(subject, (done, all) => status.Status($"Covering {subject}: {done} of {all} patterns")));
            table.AddRow(
                subject.ToString(),
                Text(coverage.Covered.Count + coverage.Uncovered.Count),
                Text(coverage.Covered.Count),
                Markup.Escape(string.Join(", ", coverage.Uncovered)));
        }

        console.Write(table);
    }

    private static IEnumerable<DocumentSource> Sources() => [DocumentSource.Corpus, .. DocumentSource.Made];

    private static Table NewTable(string title) => new Table().Title(title).Border(TableBorder.Simple);

    private static IEnumerable<string> Numbers(IReadOnlyList<Agreement> agreements)
    {
        yield return Text(agreements.Sum(agreement => agreement.Documents));
        yield return Text(agreements.Sum(agreement => agreement.BothAccept));
        yield return Text(agreements.Sum(agreement => agreement.BothRefuse));
        foreach (DisagreementKind kind in Enum.GetValues<DisagreementKind>())
            yield return Text(agreements.Sum(agreement => agreement.Disagreements.Count(disagreement => disagreement.Kind == kind)));
    }

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
