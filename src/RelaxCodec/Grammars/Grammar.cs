namespace RelaxCodec;

/// <summary>A RELAX NG grammar, composed of the fragments of generated classes.</summary>
public sealed partial class Grammar
{
    private readonly ReleaseFilter _filter;

    private Grammar(string start, IReadOnlyList<GrammarFragment> defines, XmlRelease? release)
    {
        Start = start;
        Release = release;
        _filter = new ReleaseFilter(release?.Packed ?? ulong.MaxValue);
        Defines = defines.Any(ReleaseFilter.HasReleases) ? Reached(defines) : defines;
    }

    /// <summary>The name of the define that a document starts with.</summary>
    public string Start { get; }

    /// <summary>The release whose grammar it is; null for the newest.</summary>
    public XmlRelease? Release { get; }

    /// <summary>The defines, in the order in which they are reached from the start. Their texts say what all releases have.</summary>
    public IReadOnlyList<GrammarFragment> Defines { get; }

    /// <summary>The grammar of documents whose root element is of a class, or one of a choice, in the newest release.</summary>
    /// <typeparam name="T">The class, or the choice of several.</typeparam>
    public static Grammar Of<T>()
        where T : class, IXmlRoot<T> => Of(T.Fragment, null);

    /// <summary>The grammar of documents whose root element is of a class, or one of a choice, in a release.</summary>
    /// <typeparam name="T">The class, or the choice of several.</typeparam>
    /// <param name="release">
    /// The release: what has <see cref="SinceAttribute"/> of a later one, or <see cref="UntilAttribute"/> of it or an earlier one, is out.
    /// </param>
    public static Grammar Of<T>(XmlRelease release)
        where T : class, IXmlRoot<T> => Of(T.Fragment, release);

    /// <summary>The grammar that starts with a fragment, in the newest release.</summary>
    /// <param name="start">The fragment.</param>
    /// <exception cref="InvalidOperationException">Two different fragments have one name.</exception>
    public static Grammar Of(GrammarFragment start) => Of(start, null);

    /// <summary>The grammar that starts with a fragment.</summary>
    /// <param name="start">The fragment.</param>
    /// <param name="release">The release; null for the newest.</param>
    /// <exception cref="InvalidOperationException">Two different fragments have one name.</exception>
    public static Grammar Of(GrammarFragment start, XmlRelease? release)
    {
        ArgumentNullException.ThrowIfNull(start);
        var byName = new Dictionary<string, GrammarFragment>(StringComparer.Ordinal);
        var defines = new List<GrammarFragment>();
        var pending = new Stack<GrammarFragment>();
        pending.Push(start);
        while (pending.TryPop(out GrammarFragment? fragment))
        {
            if (byName.TryGetValue(fragment.Name, out GrammarFragment? known))
            {
                if (known.Rng != fragment.Rng)
                    throw new InvalidOperationException(
                        $"Two different defines have the name '{fragment.Name}': rename one of the classes or datatypes.");
                continue;
            }

            byName.Add(fragment.Name, fragment);
            defines.Add(fragment);
            for (int i = fragment.References.Count - 1; i >= 0; i--)
                pending.Push(fragment.References[i]);
        }

        return new Grammar(start.Name, defines, release);
    }
}
