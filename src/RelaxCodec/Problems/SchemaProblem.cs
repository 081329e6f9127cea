namespace RelaxCodec;

/// <summary>The ids of problems that reading itself finds. They are stable: scripts depend on them.</summary>
public static class SchemaProblem
{
    /// <summary>The document is not well-formed.</summary>
    public const string NotWellFormed = "RX001";

    /// <summary>The document has a document type declaration.</summary>
    public const string DocumentType = "RX002";

    /// <summary>The document exceeds one of the <see cref="XmlLimits"/>.</summary>
    public const string Limit = "RX003";

    /// <summary>An element of an unknown name.</summary>
    public const string UnknownElement = "RX010";

    /// <summary>An attribute of an unknown name.</summary>
    public const string UnknownAttribute = "RX011";

    /// <summary>A value outside its datatype.</summary>
    public const string BadValue = "RX012";

    /// <summary>A required attribute, element or text is missing.</summary>
    public const string Missing = "RX013";

    /// <summary>More than one where one is allowed, or several that exclude each other.</summary>
    public const string TooMany = "RX014";

    /// <summary>Characters between elements.</summary>
    public const string TextNotAllowed = "RX015";

    /// <summary>An element after one that it has to precede, or where a sequence has no place for it.</summary>
    public const string WrongOrder = "RX016";

    /// <summary>The root element is another one.</summary>
    public const string UnknownRoot = "RX017";

    /// <summary>
    /// An element, attribute, value or case that the release asked for does not have (<see cref="XmlReadOptions.Release"/>).
    /// </summary>
    public const string OutsideRelease = "RX018";

    /// <summary>
    /// An object has a value that no document can hold: a character that XML does not have, an enum value without a literal, a null among
    /// items, an element that holds itself.
    /// </summary>
    public const string Unwritable = "RX019";
}
