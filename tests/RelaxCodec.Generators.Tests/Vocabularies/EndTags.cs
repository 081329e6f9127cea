namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Elements that have an end tag also where they are empty.</summary>
[Element("tags"), FullEndElement]
public sealed partial class EndTags
{
    [Attr("name")]
    public string? Name { get; set; }

    public List<EndTagged> Items { get; } = [];
}

[Element("item"), FullEndElement, Discriminator("type")]
public abstract partial class EndTagged;

[Case("a")]
public sealed partial class EndTaggedCase : EndTagged;
