using System.Text;

namespace RelaxCodec;

/// <summary>
/// Text that knows where it may be broken into lines: a group is on one line if it fits, else all its own breaks are line ends.
/// </summary>
internal sealed class Layout
{
    private const int Width = 100;

    private readonly Kind _kind;
    private readonly string _text = "";
    private readonly int _indent;
    private readonly IReadOnlyList<Layout> _parts = [];

    private Layout(Kind kind) => _kind = kind;

    private Layout(Kind kind, string text)
        : this(kind) => _text = text;

    private Layout(Kind kind, IReadOnlyList<Layout> parts, int indent = 0)
        : this(kind)
    {
        _parts = parts;
        _indent = indent;
        IsBroken = parts.Any(static part => part.IsBroken);
        IsDocumented = parts is [{ IsDocumented: true }, ..];
    }

    private enum Kind
    {
        Text,
        Break,
        Sequence,
        Group,
    }

    /// <summary>A space, or a line end.</summary>
    public static Layout Space { get; } = new(Kind.Break, " ");

    /// <summary>A line end.</summary>
    public static Layout LineEnd { get; } = new(Kind.Break) { IsBroken = true };

    /// <summary>Whether it cannot be on one line.</summary>
    public bool IsBroken { get; private init; }

    /// <summary>Whether it starts with documentation, which has lines of its own.</summary>
    public bool IsDocumented { get; private init; }

    public static implicit operator Layout(string text) => new(Kind.Text, text);

    /// <summary>One after the other.</summary>
    public static Layout Of(params IReadOnlyList<Layout> parts) => parts is [var only] ? only : new(Kind.Sequence, parts);

    /// <summary>On one line if that fits.</summary>
    public static Layout Group(params IReadOnlyList<Layout> parts) => new(Kind.Group, parts);

    /// <summary>Lines after the first are further to the right.</summary>
    public static Layout Indented(int columns, params IReadOnlyList<Layout> parts) => new(Kind.Sequence, parts, columns);

    /// <summary>Lines of documentation.</summary>
    public static Layout Documentation(IEnumerable<string> lines) =>
        new(Kind.Sequence, [.. lines.SelectMany(static line => (Layout[])[line, LineEnd])]) { IsDocumented = true };

    /// <summary>The text, ended by the line ends that are in it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var pending = new Stack<Place>();
        pending.Push(new Place(this, 0, Flat: false));
        int column = 0;
        int margin = 0;
        while (pending.TryPop(out Place place))
        {
            Layout layout = place.Layout;
            switch (layout._kind)
            {
                case Kind.Break when layout.IsBroken || !place.Flat:
                    text.Append('\n');
                    column = 0;
                    margin = place.Margin;
                    break;
                case Kind.Text or Kind.Break:
                    // The margin waits for text: an empty line has none.
                    if (column == 0 && layout._text.Length > 0)
                        text.Append(' ', column = margin);
                    text.Append(layout._text);
                    column += layout._text.Length;
                    break;
                default:
                    bool flat = place.Flat
                        || (layout._kind == Kind.Group && Fits(place with { Flat = true }, pending, Math.Max(column, margin)));
                    for (int i = layout._parts.Count - 1; i >= 0; i--)
                        pending.Push(new Place(layout._parts[i], place.Margin + layout._indent, flat));
                    break;
            }
        }

        return text.ToString();
    }

    // What follows counts up to the next place that is a line end.
    private static bool Fits(Place first, Stack<Place> following, int column)
    {
        if (first.Layout.IsBroken)
            return false;
        var pending = new Stack<Place>();
        pending.Push(first);
        using Stack<Place>.Enumerator rest = following.GetEnumerator();
        while (column <= Width)
        {
            if (!pending.TryPop(out Place place))
            {
                if (!rest.MoveNext())
                    return true;
                place = rest.Current;
            }

            Layout layout = place.Layout;
            if (layout._kind == Kind.Break && (layout.IsBroken || !place.Flat))
                return true;
            column += layout._text.Length;
            for (int i = layout._parts.Count - 1; i >= 0; i--)
                pending.Push(place with { Layout = layout._parts[i] });
        }

        return false;
    }

    private readonly record struct Place(Layout Layout, int Margin, bool Flat);
}
