using System.Buffers;

namespace RelaxCodec.Libvirt.Written;

/// <summary>An attribute as it was written, after XML's own normalization.</summary>
internal sealed class WrittenAttribute
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\n\r");

    public WrittenAttribute(WrittenElement owner, string name, bool isForeign, string value, XmlPosition position)
    {
        Owner = owner;
        Name = name;
        IsForeign = isForeign;
        Value = value;
        IsToken = !value.AsSpan().ContainsAny(WhiteSpace);
        Line = position.Line;
        Column = position.Column;
        Start = (int)position.Offset;
    }

    /// <summary>The element that has it.</summary>
    public WrittenElement Owner { get; }

    /// <summary>The name, as written.</summary>
    public string Name { get; }

    /// <summary>Whether it is in a namespace, and so none of libvirt's.</summary>
    public bool IsForeign { get; }

    /// <summary>The value with all its white space.</summary>
    public string Value { get; }

    /// <summary>Whether there is no white space in the value.</summary>
    public bool IsToken { get; }

    /// <summary>The value as the schema's datatypes compare it.</summary>
    public string Token => IsToken ? Value : Collapse(Value);

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column, from 1.</summary>
    public int Column { get; }

    /// <summary>The offset of its name in the document, in bytes of UTF-8.</summary>
    public int Start { get; }

    /// <summary>The place in the tree, as the reader's problems tell it.</summary>
    public string Path => $"{Owner.Path}/@{Name}";

    /// <summary>A text without white space around it, and with single spaces in it (XSD's <c>collapse</c>).</summary>
    public static string Collapse(string text) => text.AsSpan().ContainsAny(WhiteSpace)
        ? string.Join(' ', text.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        : text;

    /// <inheritdoc/>
    public override string ToString() => Path;
}
