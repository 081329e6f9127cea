namespace RelaxCodec;

/// <summary>
/// The property is the character content of its element: <c>&lt;text/&gt;</c> for a plain <see cref="string"/>,
/// <c>&lt;data&gt;</c>, <c>&lt;value&gt;</c> or a datatype's <c>&lt;ref&gt;</c> for every other type. Such an element has no child
/// elements.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextAttribute : Attribute;
