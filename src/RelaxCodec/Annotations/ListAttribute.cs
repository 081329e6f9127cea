namespace RelaxCodec;

/// <summary>
/// The property's <see cref="List{T}"/>, array or other collection is one text, its items separated by white space:
/// <c>&lt;list&gt;&lt;zeroOrMore&gt;...</c> (RELAX NG section 4.7), <c>&lt;oneOrMore&gt;</c> with <see cref="OneOrMoreAttribute"/>;
/// optional if the property is nullable. It stands beside <see cref="AttrAttribute"/>, <see cref="TextAttribute"/> or
/// <see cref="ElementAttribute"/>; <see cref="DataAttribute"/> and its kin are about the items.
/// </summary>
/// <remarks>
/// A tuple of two to seven items is a list of as many: <c>&lt;list&gt;</c> with a pattern for each item. A collection of tuples is a list
/// of their items, one tuple after the other.
/// </remarks>
/// <example>
/// <code>
/// [Attr("at"), List]                       // attribute at { list { xsd:int, xsd:int } }?
/// public (int X, int Y)? At { get; set; }
///
/// [Attr("sizes"), List, Range(1, 9)]       // attribute sizes { list { xsd:int { minInclusive = "1" maxInclusive = "9" }* } }?
/// public List&lt;int&gt;? Sizes { get; set; }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ListAttribute : Attribute;
