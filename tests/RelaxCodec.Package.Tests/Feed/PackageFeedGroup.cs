namespace RelaxCodec.Package.Tests.Feed;

/// <summary>The tests that share one feed and one consumer.</summary>
[CollectionDefinition(Name)]
public sealed class PackageFeedGroup : ICollectionFixture<PackageFeed>
{
    /// <summary>The name by which tests join.</summary>
    public const string Name = "packages";
}
