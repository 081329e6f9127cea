namespace RelaxCodec.Generators.Model;

/// <summary>What an attribute of the start tag is like in one of several child elements of one name, and in none of the others.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Values">Its values, compared as tokens; empty where none or any is the element's.</param>
/// <param name="IsAnyValue">Whether any value is the element's.</param>
/// <param name="MayBeAbsent">Whether an element without the attribute is this one.</param>
internal sealed record TellingAttribute(XmlName Name, EquatableArray<string> Values, bool IsAnyValue, bool MayBeAbsent);
