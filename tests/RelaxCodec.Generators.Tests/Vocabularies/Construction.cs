namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Objects that are hard to make: required and init members, private constructors and setters.</summary>
[Element("construction")]
internal sealed partial class Construction
{
    private Construction()
    {
    }

    [Attr("a")]
    public required int A { get; init; }

    [Attr("b")]
    public string? B { get; private set; }

    [Attr("c")]
    internal Colour? C { get; init; }

    [Element("d")]
    public required List<string> D { get; init; }

    [Element("e")]
    public List<int>? E { get; set; }

    public required Construction? F { get; init; }

    [Group]
    public required Extent? Extent { get; init; }

    [Group]
    public required Pair Pair { get; init; }

    public static Construction Of(int a, string? b) =>
        new() { A = a, B = b, D = [], F = null, Extent = null, Pair = new Pair { Left = "l" } };
}
