namespace RelaxCodec;

/// <summary>What a name asks for besides being read.</summary>
internal enum Utf8NameKind : byte
{
    /// <summary>No prefix, no declaration.</summary>
    Plain,

    /// <summary>A prefix that has to be declared.</summary>
    Prefixed,

    /// <summary>The prefix <c>xml</c>.</summary>
    Xml,

    /// <summary>As an attribute, <c>xmlns</c>: it declares the default namespace.</summary>
    DefaultDeclaration,

    /// <summary>As an attribute, <c>xmlns:</c> and the prefix that it declares.</summary>
    PrefixDeclaration,
}
