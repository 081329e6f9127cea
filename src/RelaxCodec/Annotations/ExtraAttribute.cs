namespace RelaxCodec;

/// <summary>
/// An <see cref="XmlContent"/> property that shows what the model does not know and reading kept: unknown attributes and elements, values
/// outside a datatype, comments and processing instructions. It is not part of the pattern. A class without this property keeps the same
/// content out of sight.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExtraAttribute : Attribute;
