namespace RelaxCodec;

/// <summary>
/// On a collection of elements, of which the items are of a class with <see cref="ChoiceAttribute"/> or of one element class: which
/// elements may follow one another, for content in which a name stands twice or a group repeats. The items are in document order. With
/// <see cref="MixedAttribute"/> text may stand anywhere between them (RELAX NG section 4.13).
/// </summary>
/// <remarks>
/// An element that is out of place is RX016, a sequence that ends too early RX013. Writing takes the items as they are.
/// </remarks>
/// <param name="pattern">
/// A pattern in RELAX NG's compact syntax over the names of the elements: <c>,</c> <c>|</c> <c>&amp;</c>, <c>?</c> <c>*</c> <c>+</c>,
/// parentheses and <c>empty</c>, such as <c>a?, (b, a?)?</c>. A name is the local name of an element; where two of them share it, in
/// different namespaces, it is that of the class. Each element that the collection takes has to be mentioned.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SequenceAttribute(string pattern) : Attribute
{
    /// <summary>The pattern.</summary>
    public string Pattern { get; } = pattern;
}
