using System.Collections.Immutable;

namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>
/// Collections and groups that no initializer makes: own, inherited, of groups that the parser makes, of classes with cases.
/// </summary>
[Element("depot")]
internal sealed partial class Depot : Stocked
{
    [Group]
    public Goods? Goods { get; set; }

    [Element("item")]
    public List<string> Items { get; set; } = null!;

    [Element("link")]
    public Uri[] Links { get; set; } = default!;

    [Element("hash")]
    public ImmutableList<byte[]> Hashes { get; set; } = [];

    [Element("note")]
    public IEnumerable<string> Notes { get; set; } = [];

    [Attr("words"), List]
    public List<string> Words { get; set; } = null!;

    [Attr("some"), List]
    public string[]? Some { get; set; }

    public List<Bin> Bins { get; set; } = [];

    [Element("place")]
    public Origin[]? Places { get; set; }

    public List<Crate> Crates { get; init; } = null!;

    public List<Load> Loads { get; set; } = [];

    public Ticket? Ticket { get; set; }
}

/// <summary>What a depot inherits.</summary>
[Group]
internal abstract partial class Stocked
{
    [Element("tag")]
    public required List<string> Tags { get; init; }

    [Group]
    public required Label Label { get; set; }
}

[Group]
internal sealed partial class Label
{
    [Element("line")]
    public required List<string> Lines { get; set; }
}

/// <summary>A group that is made when the first of its members is met, with another one in it.</summary>
[Group]
internal sealed partial class Goods : Denoted
{
    [Element("s"), OneOrMore]
    public required List<string> S { get; set; }

    [Attr("kinds"), List]
    public ImmutableArray<string> Kinds { get; set; }

    [Element("mark")]
    public IReadOnlyList<string> Marks { get; set; } = null!;

    [Group]
    public required Origin Origin { get; init; }
}

[Group]
internal partial class Denoted
{
    [Element("name")]
    public required List<string> Names { get; set; }

    [Element("alias")]
    public required string[] Aliases { get; init; }
}

[Group]
internal sealed partial class Origin
{
    [Element("from")]
    public required List<string> From { get; set; }
}

[Element("bin")]
internal sealed partial class Bin
{
    [Attr("load")]
    public int Load { get; set; }
}

/// <summary>A class with cases, whose members no initializer makes.</summary>
[Element("crate"), Discriminator("type")]
internal abstract partial class Crate
{
    [Group]
    public required Origin Made { get; set; }

    [Group]
    public Label? Label { get; set; } = new() { Lines = null! };

    [Element("part")]
    public required List<int> Parts { get; init; }
}

[Case("open")]
internal sealed partial class OpenCrate : Crate
{
    [Element("lid")]
    public required List<string> Lids { get; set; }
}

[Case("shut", Absent = true)]
internal sealed partial class ShutCrate : Crate;

/// <summary>Any of several elements.</summary>
[Choice]
internal abstract partial class Load
{
    [Element("owner")]
    public required List<string> Owners { get; set; }
}

[Element("sack")]
internal sealed partial class Sack : Load;

[Element("barrel")]
internal sealed partial class Barrel : Load;

[Element("ticket")]
internal sealed partial class Ticket
{
    [Mixed]
    public List<MixedItem<Load>> Content { get; set; } = null!;
}
