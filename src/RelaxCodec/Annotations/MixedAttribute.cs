namespace RelaxCodec;

/// <summary>
/// A <c>List&lt;MixedItem&lt;T&gt;&gt;</c> property that is the mixed content of its element: text and child elements in any number and
/// order, <c>mixed { T* }</c> (RELAX NG section 4.13). <c>T</c> is an element class, or a class with <see cref="ChoiceAttribute"/>. All
/// white space counts, so the element is never indented when it is written.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MixedAttribute : Attribute;
