using System.Text;

namespace RelaxCodec;

/// <summary>One define of a grammar and what it refers to.</summary>
/// <param name="name">The name of the define.</param>
/// <param name="rng">The text of the define in the RELAX NG XML syntax.</param>
/// <param name="references">The fragments that it refers to.</param>
public sealed class GrammarFragment(string name, string rng, params Func<GrammarFragment>[] references)
{
    /// <summary>A define as generated code holds it: in UTF-8, half as long in an assembly.</summary>
    /// <param name="name">The name of the define.</param>
    /// <param name="rng">The text of the define in the RELAX NG XML syntax.</param>
    /// <param name="references">The fragments that it refers to.</param>
    public GrammarFragment(string name, ReadOnlySpan<byte> rng, params Func<GrammarFragment>[] references)
        : this(name, Encoding.UTF8.GetString(rng), references)
    {
    }

    /// <summary>The name of the define.</summary>
    public string Name { get; } = name;

    /// <summary>The text of the define.</summary>
    public string Rng { get; } = rng;

    /// <summary>The fragments that the define refers to.</summary>
    public IReadOnlyList<Func<GrammarFragment>> References { get; } = references;

    /// <summary>The define of what <see cref="AnyContentAttribute"/> leaves open: any attributes, text and elements, at any depth.</summary>
    [GrammarDefine(AnyContentRng)]
    public static GrammarFragment AnyContent { get; } = new("anyContent", AnyContentRng);

    private const string AnyContentRng =
        """<define name="anyContent"><zeroOrMore><choice><attribute><anyName/></attribute><text/><element><anyName/><ref name="anyContent"/></element></choice></zeroOrMore></define>""";
}
