namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Recursion, through children and through a group.</summary>
[Element("tree")]
internal sealed partial class Tree
{
    [Attr("name")]
    public required string Name { get; set; }

    public List<Tree> Trees { get; } = [];

    [Element("twig")]
    public Twig? Twig { get; set; }
}

[Group]
internal sealed partial class Twig
{
    public Tree? Tree { get; set; }

    [Element("leaf"), OneOrMore]
    public List<Leaf> Leaves { get; } = [];
}

[Group]
internal sealed partial class Leaf
{
    [Text]
    public byte? Size { get; set; }
}
