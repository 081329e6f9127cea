namespace RelaxCodec.ReferenceSite;

/// <summary>What a page is about: one element where it is defined.</summary>
/// <param name="Id">The name of the page's file, without its extension.</param>
/// <param name="Define">The define that has the element.</param>
/// <param name="Element">The element.</param>
/// <param name="ChoiceDocumentation">What the grammar says of a choice of elements that it is one of; empty for nothing.</param>
internal sealed record PageKey(string Id, Define Define, ElementPattern Element, string ChoiceDocumentation)
{
    /// <summary>Whether the define is this element and nothing else.</summary>
    public bool IsDefine => ReferenceEquals(Define.Body, Element);

    /// <summary>What the grammar says of the element; empty for nothing.</summary>
    public string Documentation => IsDefine && Define.Documentation.Length > 0 ? Define.Documentation
        : Element.Documentation.Length > 0 ? Element.Documentation : ChoiceDocumentation;

    /// <summary>The local name.</summary>
    public string LocalName => Element.Name.Name.LocalName;

    /// <summary>Ids are unique.</summary>
    public bool Equals(PageKey? other) => other?.Id == Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
