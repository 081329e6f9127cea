namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Elements of which an attribute with a prefix says what they are, as <c>xsi:type</c> does.</summary>
[Element("typed-items"), Ns("urn:items"), Prefix("xsi", TypedItems.Instance), Ordered]
internal sealed partial class TypedItems
{
    public const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    [Group]
    public TypedPlace? Place { get; set; }

    public List<TypedItem> Items { get; } = [];

    public TypedMark? Mark { get; set; }

    [Element("mark")]
    public string? PlainMark { get; set; }
}

[Element("item", Ns = "urn:items"), Discriminator("type", Ns = TypedItems.Instance)]
internal abstract partial class TypedItem
{
    /// <summary>Of the same local name as the attribute that decides.</summary>
    [Attr("type")]
    public string? Type { get; set; }
}

[Case("i:Book", "i:Paper")]
internal sealed partial class TypedBook : TypedItem
{
    [CaseValue]
    public required TypedBookKind Kind { get; set; }

    [Element("title", Ns = "urn:items")]
    public required string Title { get; set; }
}

internal enum TypedBookKind
{
    [Value("i:Book")]
    Book,

    [Value("i:Paper")]
    Paper,
}

[Case("i:Box", Absent = true)]
internal sealed partial class TypedBox : TypedItem
{
    [AnyAttributes]
    public XmlContent? Others { get; set; }

    [Element("size", Ns = "urn:items")]
    public byte? Size { get; set; }
}

/// <summary>A case without a property of its value, and cases of its own by an attribute in no namespace.</summary>
[Case("i:Bag"), Discriminator("of")]
internal abstract partial class TypedBag : TypedItem;

[Case("paper")]
internal sealed partial class TypedPaperBag : TypedBag;

[Case("plastic")]
internal sealed partial class TypedPlasticBag : TypedBag
{
    [Attr("recycled")]
    public bool? Recycled { get; set; }
}

/// <summary>Beside an element of the same name that has no type.</summary>
[Element("mark", Ns = "urn:items"), Discriminator("type", Ns = TypedItems.Instance)]
internal abstract partial class TypedMark;

[Case("round")]
internal sealed partial class TypedRoundMark : TypedMark
{
    [Attr("radius")]
    public required decimal Radius { get; set; }
}

/// <summary>Whose cases stand in the element of the owner.</summary>
[Group, Discriminator("type", Ns = TypedItems.Instance)]
internal abstract partial class TypedPlace;

[Case("shelf")]
internal sealed partial class TypedShelf : TypedPlace
{
    [Attr("number")]
    public required int Number { get; set; }
}

[Case("cellar")]
internal sealed partial class TypedCellar : TypedPlace;
