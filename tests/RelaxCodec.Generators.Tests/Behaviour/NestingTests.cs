using System.Text;
using System.Xml;
using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Behaviour;

/// <summary>An object that holds itself is told from a document that is deep, and neither ends the process.</summary>
public sealed class NestingTests
{
    private const string InnermostNames = ".../tree/tree/tree/tree/tree/tree/tree/tree is nested deeper than ";

    [Fact]
    public void An_object_that_holds_itself_cannot_be_written()
    {
        Tree loop = Loop();
        const string Expected = InnermostNames + "1024 elements: is there a cycle? XmlFormatOptions.Depth is the limit.";

        Assert.Equal(Expected, Assert.Throws<InvalidOperationException>(() => XmlCodec.Format(loop)).Message);
        using var writer = XmlWriter.Create(new StringBuilder());
        Assert.Equal(Expected, Assert.Throws<InvalidOperationException>(() => XmlCodec.Format(loop, writer)).Message);
    }

    [Fact]
    public void An_object_that_holds_itself_through_a_group_cannot_be_written()
    {
        var loop = new Tree { Name = "a" };
        loop.Twig = new Twig { Tree = loop };
        var options = new XmlFormatOptions { Depth = 99 };

        Assert.StartsWith(
            ".../tree/twig/tree/twig/tree/twig/tree/twig",
            Assert.Throws<InvalidOperationException>(() => XmlCodec.Format(loop, options)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_that_hold_themselves_cannot_be_compared() => Assert.Equal(
        "<tree> is nested too deep to be compared: is there a cycle?",
        Assert.Throws<InvalidOperationException>(() => XmlCodec.ContentEquals(Loop(), Loop())).Message);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(70)]
    public void The_limit_is_the_depth_that_may_be_written(int depth)
    {
        var root = new Tree { Name = "a" };
        Tree innermost = root;
        for (int i = 1; i < depth; i++)
        {
            innermost.Trees.Add(new Tree { Name = "a" });
            innermost = innermost.Trees[0];
        }

        var options = new XmlFormatOptions { Depth = depth };
        Assert.True(XmlCodec.ContentEquals(root, XmlCodec.Parse<Tree>(XmlCodec.Format(root, options))));
        innermost.Trees.Add(new Tree { Name = "a" });
        Assert.Throws<InvalidOperationException>(() => XmlCodec.Format(root, options));
    }

    [Fact]
    public void A_small_stack_is_the_limit_of_a_thread()
    {
        string? message = null;
        var options = new XmlFormatOptions { Depth = int.MaxValue };
        var thread = new Thread(
            () => message = Assert.Throws<InvalidOperationException>(() => XmlCodec.Format(Loop(), options)).Message,
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.StartsWith(InnermostNames + "the stack of this thread allows, ", message, StringComparison.Ordinal);
    }

    private static Tree Loop()
    {
        var loop = new Tree { Name = "a" };
        loop.Trees.Add(loop);
        return loop;
    }
}
