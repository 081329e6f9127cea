using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>The patterns of elements that may be nil (XML Schema Part 1, 2.6.2).</summary>
internal static class NilPatterns
{
    /// <summary>The namespace of <c>xsi:nil</c>.</summary>
    public const string Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>What an element holds: nothing if it says that it is nil, else its data.</summary>
    public static Pattern OrNil(Pattern data) => Pattern.Choice(
    [
        Pattern.Group([Nil("true", "1"), EmptyPattern.Instance]),
        Pattern.Group([new OptionalPattern(Nil("false", "0")), data]),
    ]);

    private static AttributePattern Nil(params string[] values) =>
        new(new XmlName("nil", Instance), Pattern.Choice([.. values.Select(value => new ValuePattern(value))]));
}
