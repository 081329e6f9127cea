namespace RelaxCodec;

/// <summary>The kinds of <see cref="XmlContentItem"/>, in the terms of the XML Information Set.</summary>
public enum XmlContentKind : byte
{
    /// <summary>An attribute that is not a namespace declaration.</summary>
    Attribute,

    /// <summary>A namespace declaration: <c>xmlns="..."</c> or <c>xmlns:prefix="..."</c>.</summary>
    NamespaceDeclaration,

    /// <summary>An element with all that is in it.</summary>
    Element,

    /// <summary>Character data, as text or as a CDATA section.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A processing instruction.</summary>
    ProcessingInstruction,

    /// <summary>
    /// An attribute or namespace declaration of a child that has no object of its own, because all that the model knows of it is a value.
    /// </summary>
    ChildAttribute,
}
