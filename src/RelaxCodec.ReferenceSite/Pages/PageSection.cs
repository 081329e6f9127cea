using System.Globalization;

namespace RelaxCodec.ReferenceSite;

/// <summary>A part of a page: the element itself, a case of it, or what several cases share.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Anchor">Its id on the page; empty for the element itself.</param>
/// <param name="Title">What it is called; empty for the element itself.</param>
/// <param name="Define">The define that it shows; null for an element that is none.</param>
/// <param name="Span">The releases that have it.</param>
/// <param name="Content">What it shows, with the groups that have no section put in their places.</param>
/// <param name="Attributes">The attributes.</param>
/// <param name="Children">The elements.</param>
/// <param name="Text">The text; null where there is none.</param>
internal sealed record PageSection(
    SectionKind Kind,
    string Anchor,
    string Title,
    Define? Define,
    ReleaseSpan Span,
    Pattern Content,
    IReadOnlyList<AttributeRow> Attributes,
    IReadOnlyList<ChildRow> Children,
    ValueType? Text)
{
    /// <summary>What the grammar says of the group; empty for nothing.</summary>
    public string Documentation => Kind == SectionKind.Element ? "" : Define?.Documentation ?? "";

    /// <summary>The id of an attribute on the page: one name may be there several times, with other values.</summary>
    public string AnchorOf(AttributeRow row)
    {
        int before = Attributes.TakeWhile(other => !ReferenceEquals(other, row)).Count(other => other.Name == row.Name);
        return $"{Anchor}@{row.Name.LocalName}{(before == 0 ? "" : "." + (before + 1).ToString(CultureInfo.InvariantCulture))}";
    }
}
