using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Every kind of collection: own, inherited, of a group and of a group with an element, of values and of elements.</summary>
[Element("collections")]
internal sealed partial class Collections : HasItems
{
    [Element("list")]
    public required List<int> List { get; init; }

    [Element("made")]
    public List<string> Made { get; private set; } = [];

    [Element("collection")]
    public Collection<int> Collection { get; } = [];

    [Element("some")]
    public Collection<int>? Some { get; init; }

    [Element("ilist")]
    public IList<string> Lists { get; } = [];

    [Element("icollection")]
    public ICollection<int>? Bag { get; set; }

    [Element("rolist")]
    public required IReadOnlyList<string> ReadOnly { get; init; }

    [Element("rocollection")]
    public IReadOnlyCollection<byte>? Counted { get; init; }

    [Element("enumerable"), OneOrMore]
    public IEnumerable<int> Sequence { get; set; } = [];

    [Element("array")]
    public int[] Array { get; set; } = [1];

    [Element("maybe")]
    public string[]? Maybe { get; init; }

    [Element("immutable"), Data("token")]
    public ImmutableArray<string> Immutable { get; set; }

    [Element("colour")]
    public ImmutableArray<Colour>? Colours { get; init; }

    [Element("frozen")]
    public ImmutableList<double> Frozen { get; init; } = [];

    public Collections[]? Inner { get; set; }

    [Group]
    public HasArrays? Arrays { get; set; }

    [Element("arrays")]
    public IReadOnlyList<HasArrays>? Elements { get; set; }

    [Element("listed")]
    public List<int>? Listed { get; init; }
}

[Group]
internal abstract partial class HasItems
{
    [Element("item")]
    public ImmutableList<string>? Items { get; private set; }

    [Element("leaf")]
    public ImmutableArray<Leaf> Trees { get; init; } = [];
}

[Group]
internal sealed partial class HasArrays
{
    [Element("a")]
    public required int[] A { get; init; }

    [Element("b")]
    public IEnumerable<string>? B { get; set; }

    [Group]
    public HasMore More { get; } = new();
}

[Group]
internal sealed partial class HasMore
{
    [Element("c"), OneOrMore]
    public IReadOnlyList<int> C { get; set; } = [];
}
