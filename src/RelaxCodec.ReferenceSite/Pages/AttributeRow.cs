using System.Xml.Linq;

namespace RelaxCodec.ReferenceSite;

/// <summary>An attribute, as a table shows it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOpen">Whether it may have any name.</param>
/// <param name="Presence">Whether it has to be there.</param>
/// <param name="OptionalIn">The releases in which it is optional, if it is not in all of them; in the others it is required.</param>
/// <param name="Type">Its value.</param>
/// <param name="Default">What holds where it is absent, as far as that is documented; empty where it is not.</param>
/// <param name="Documentation">What the grammar says of it; empty for nothing.</param>
/// <param name="Span">The releases that have it.</param>
internal sealed record AttributeRow(
    XName Name,
    bool IsOpen,
    Presence Presence,
    ReleaseSpan OptionalIn,
    ValueType Type,
    string Default,
    string Documentation,
    ReleaseSpan Span);
