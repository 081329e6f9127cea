using System.Text;

namespace RelaxCodec;

/// <summary>One define of a grammar and what it refers to.</summary>
public sealed class GrammarFragment
{
    private const string Start = "<define name=\"";

    private readonly Func<GrammarFragment[]>? _references;

    /// <summary>A define.</summary>
    /// <param name="name">The name of the define.</param>
    /// <param name="rng">The text of the define in the RELAX NG XML syntax.</param>
    /// <param name="references">The fragments that it refers to.</param>
    public GrammarFragment(string name, string rng, params Func<GrammarFragment>[] references)
    {
        Name = name;
        Rng = rng;
        _references = () => Array.ConvertAll(references, static reference => reference());
    }

    /// <summary>A define as generated code holds it: in UTF-8, half as long in an assembly, and with its name in the text alone.</summary>
    /// <param name="rng">The text of the define in the RELAX NG XML syntax; its start tag has no attribute before the name.</param>
    /// <param name="references">The fragments that it refers to; null for none.</param>
    /// <exception cref="ArgumentException">The text does not begin so.</exception>
    public GrammarFragment(ReadOnlySpan<byte> rng, Func<GrammarFragment[]>? references = null)
    {
        Rng = Encoding.UTF8.GetString(rng);
        int end = Rng.StartsWith(Start, StringComparison.Ordinal) ? Rng.IndexOf('"', Start.Length) : -1;
        Name = end > 0
            ? Rng[Start.Length..end]
            : throw new ArgumentException($"The text of a define begins with {Start}...\".", nameof(rng));
        _references = references;
    }

    /// <summary>
    /// The define of what <see cref="AnyContentAttribute"/> leaves open: any attributes, text and elements, at any depth.
    /// </summary>
    [GrammarDefine]
    public static GrammarFragment AnyContent => new(
        """<define name="anyContent"><zeroOrMore><choice><attribute><anyName/></attribute><text/><element><anyName/>"""u8
            + """<ref name="anyContent"/></element></choice></zeroOrMore></define>"""u8);

    /// <summary>The name of the define.</summary>
    public string Name { get; }

    /// <summary>The text of the define.</summary>
    public string Rng { get; }

    /// <summary>The fragments that the define refers to, made when first asked for: defines may refer to each other.</summary>
    public IReadOnlyList<GrammarFragment> References => field ??= _references?.Invoke() ?? [];
}
