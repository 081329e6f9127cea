using System.Globalization;
using Spectre.Console;

namespace RelaxCodec.Cli;

/// <summary>Draws a picture with characters, as a tree: pairs, their devices, what each hangs on, and what is wrong with it.</summary>
/// <param name="writer">Where to.</param>
/// <param name="lines">What lines are made of.</param>
/// <param name="width">How many columns there are; null where lines may have any length.</param>
internal sealed class TextPicture(AnsiWriter writer, TextLines lines, int? width)
{
    // However narrow the terminal, a word or two have room.
    private const int Narrowest = 8;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Quiet = new(decoration: Decoration.Dim);

    private readonly HashSet<object> _drawn = new(ReferenceEqualityComparer.Instance);

    /// <summary>Draws it.</summary>
    public void Write(Picture picture)
    {
        Line("", "", picture.Name, Strong);
        Line("", "", picture.File, Quiet);
        Line("", "", $"{picture.Contents}; {picture.Verdict}", Style.Plain);
        foreach (PictureGroup group in picture.Groups)
            Write(group);
        if (picture.Elsewhere.Count > 0)
        {
            writer.WriteLine();
            Line("", "", Picture.ElsewhereTitle, Strong);
            foreach (Problem problem in picture.Elsewhere.Take(Picture.MostElsewhere))
                Line("", TextLines.None, Picture.InFull(problem), TextReport.StyleOf(problem.Severity));
            if (picture.MoreElsewhere is { } more)
                Line("", TextLines.None, more, Style.Plain);
        }
    }

    private void Write(PictureGroup group)
    {
        if (group.Own is { } own)
            Write([own], own.Standby);
        else if (group.Followers.Count == 0)
            Lone(group.Lead);
        if (group.Followers.Count > 0)
            Write(group.Followers, group.Lead);
    }

    private void Lone(PictureDevice device)
    {
        writer.WriteLine();
        Device(device, "", "");
    }

    private void Write(IReadOnlyList<PicturePair> pairs, PictureDevice? standby)
    {
        PicturePair pair = pairs[0];
        writer.WriteLine();
        Line(lines.First, lines.Through, $"failover pair {pair.Alias}{(pair.IsComplete ? "" : $": {pair.Fault}")}", Strong);
        if (standby is not null)
            Device(standby, lines.Branch, lines.Through);
        for (int i = 0; i < pairs.Count; i++)
        {
            bool isLast = i == pairs.Count - 1;
            Device(pairs[i].Primary, isLast ? lines.Last : lines.Branch, isLast ? TextLines.None : lines.Through);
        }
    }

    private void Device(PictureDevice device, string first, string rest)
    {
        string role = device.Role.Length > 0 ? $"{device.Role} {device.Name}" : device.Name;
        string line = device.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $", line {device.Line}") : "";
        if (!_drawn.Add(device))
        {
            Line(first, rest, $"{role}{line} (see its other pair)", Strong);
            return;
        }

        Line(first, rest, $"{role}{line}", Strong);
        (string Text, Style Style)[] items = [.. Items(device)];
        for (int i = 0; i < items.Length; i++)
        {
            (string branch, string below) = i == items.Length - 1 ? (lines.Last, TextLines.None) : (lines.Branch, lines.Through);
            Line(rest + branch, rest + below, items[i].Text, items[i].Style);
        }
    }

    private IEnumerable<(string Text, Style Style)> Items(PictureDevice device)
    {
        yield return (string.Join(", ", [device.Kind, .. device.Marks]), Style.Plain);
        if (device.Source is { } source)
            yield return (source.Detail.Length > 0 ? $"{source.Title} ({source.Detail})" : source.Title, Style.Plain);
        if (device.Address is { } address)
        {
            string place = device.Bus is { } at ? $"{address} on {string.Join(", ", [at.Title, .. at.Above])}" : address;
            yield return ($"in the guest {place}", Style.Plain);
        }

        foreach (Problem problem in device.Problems)
            yield return (Picture.InFull(problem), TextReport.StyleOf(problem.Severity));
        if (device.Bus is { } bus && _drawn.Add(bus))
        {
            foreach (Problem problem in bus.Problems)
                yield return ($"{bus.Title}: {Picture.InFull(problem)}", TextReport.StyleOf(problem.Severity));
        }
    }

    // A text behind lines; what does not fit goes below, behind the lines that go on.
    private void Line(string first, string rest, string text, Style style)
    {
        int room = width is { } columns ? Math.Max(columns - first.Length, Narrowest) : int.MaxValue;
        string before = first;
        foreach (string part in WrappedText.Lines(text, room))
        {
            if (before.Length > 0)
                writer.Write(before, Quiet);
            writer.WriteLine(part, style);
            before = rest;
        }
    }
}
