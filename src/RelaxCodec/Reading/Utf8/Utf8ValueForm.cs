namespace RelaxCodec;

/// <summary>What has to be done to bytes to make a value of them. Nothing: they are ASCII and widened as they are.</summary>
[Flags]
internal enum Utf8ValueForm : byte
{
    /// <summary>Nothing.</summary>
    Ascii = 0,

    /// <summary>There are characters of several bytes.</summary>
    Multibyte = 1,

    /// <summary>There are references, or line ends or white space that are read as something else.</summary>
    Rewritten = 2,

    /// <summary>References are replaced: not in comments, CDATA sections and processing instructions.</summary>
    HasReferences = 4,

    /// <summary>It is the value of an attribute, whose tabs and line ends are spaces.</summary>
    IsAttribute = 8,
}
