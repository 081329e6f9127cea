namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>An attribute as it was written, after XML's own normalization.</summary>
/// <param name="Owner">The element that has it.</param>
/// <param name="Name">The name; attributes in a namespace are not libvirt's.</param>
/// <param name="Value">The value with all its white space.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record AttributeItem(ElementItem Owner, string Name, string Value, int Line, int Column)
{
    /// <summary>The value as the schema's datatypes compare it.</summary>
    public string Token => Collapse(Value);

    /// <summary>The place in the tree, as problems tell it.</summary>
    public string Path => $"{Owner.Path}/@{Name}";

    /// <summary>A text without white space around it, and with single spaces in it (XSD's <c>collapse</c>).</summary>
    public static string Collapse(string text) => string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
