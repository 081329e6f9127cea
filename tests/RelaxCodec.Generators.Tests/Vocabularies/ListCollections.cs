using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Texts that are lists, in every collection.</summary>
[Element("list-collections")]
internal sealed partial class ListCollections
{
    [Attr("collection"), List]
    public Collection<int>? Collection { get; set; }

    [Attr("made"), List]
    public Collection<string> Made { get; } = [];

    [Attr("ilist"), List]
    public IList<string>? ListInterface { get; set; }

    [Attr("icollection"), List, OneOrMore]
    public ICollection<int>? CollectionInterface { get; set; }

    [Attr("rolist"), List]
    public IReadOnlyList<DateOnly>? ReadOnlyList { get; init; }

    [Attr("enumerable"), List, OneOrMore]
    public IEnumerable<string> Enumerable { get; set; } = [];

    [Element("sequence"), List]
    public IEnumerable<int>? Sequence { get; set; }

    [Attr("array"), List, Range(1, 9)]
    public int[]? Array { get; set; }

    [Element("octets"), List]
    public required IReadOnlyCollection<byte> Octets { get; set; }

    [Attr("frozen"), List, OneOrMore]
    public ImmutableArray<Letter> Frozen { get; set; }

    [Element("maybe"), List]
    public ImmutableArray<TimeSpan>? Maybe { get; set; }

    [Element("thawed"), List]
    public required ImmutableArray<int> Thawed { get; init; }

    [Attr("immutable"), List]
    public ImmutableList<string>? Immutable { get; set; }

    [Element("row")]
    public IReadOnlyList<ListRow> Rows { get; init; } = [];
}

/// <summary>A text that is an array.</summary>
[Group]
internal sealed partial class ListRow
{
    [Text, List]
    public required decimal[] Cells { get; set; }
}
