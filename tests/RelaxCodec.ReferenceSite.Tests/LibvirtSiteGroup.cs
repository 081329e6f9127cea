namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>The tests that share one <see cref="LibvirtSite"/>.</summary>
[CollectionDefinition(Name)]
public sealed class LibvirtSiteGroup : ICollectionFixture<LibvirtSite>
{
    /// <summary>The group's name.</summary>
    public const string Name = "The site of libvirt's model";
}
