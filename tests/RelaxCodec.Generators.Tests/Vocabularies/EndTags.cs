namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>Elements that have an end tag also where they are empty.</summary>
[Element("tags"), FullEndElement]
public sealed partial class EndTags
{
    /// <summary>An attribute.</summary>
    [Attr("name")]
    public string? Name { get; set; }

    /// <summary>Children.</summary>
    public List<EndTagged> Items { get; } = [];
}

/// <summary>A base class, whose cases have an end tag as well.</summary>
[Element("item"), FullEndElement, Discriminator("type")]
public abstract partial class EndTagged;

/// <summary>A case.</summary>
[Case("a")]
public sealed partial class EndTaggedCase : EndTagged;
