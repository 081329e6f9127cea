namespace RelaxCodec;

/// <summary>The kinds of token that an <see cref="IXmlTokenSource"/> gives.</summary>
public enum XmlTokenKind : byte
{
    /// <summary>Before the first token or after the last.</summary>
    None,

    /// <summary>A start tag or an empty-element tag.</summary>
    StartElement,

    /// <summary>An end tag.</summary>
    EndElement,

    /// <summary>An attribute or namespace declaration.</summary>
    Attribute,

    /// <summary>Character data, references replaced; a run of it may come as several tokens.</summary>
    Text,

    /// <summary>Character data that is all white space.</summary>
    WhiteSpace,

    /// <summary>A CDATA section.</summary>
    CData,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A processing instruction; its name is the target.</summary>
    ProcessingInstruction,
}
