namespace RelaxCodec.Tests;

public sealed class RelaxNgTests
{
    [Fact]
    public void The_namespace_is_that_of_the_specification() =>
        Assert.Equal("http://relaxng.org/ns/structure/1.0", RelaxNg.Namespace);
}
