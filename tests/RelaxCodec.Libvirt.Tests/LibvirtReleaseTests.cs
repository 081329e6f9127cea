namespace RelaxCodec.Libvirt.Tests;

public sealed class LibvirtReleaseTests
{
    [Fact]
    public void The_model_follows_release_9() => Assert.Equal("9.0.0", LibvirtRelease.Version);
}
