namespace RelaxCodec;

/// <summary>A RELAX NG grammar, composed of the fragments of generated classes.</summary>
public sealed partial class Grammar
{
    private Grammar(string start, IReadOnlyList<GrammarFragment> defines)
    {
        Start = start;
        Defines = defines;
    }

    /// <summary>The name of the define that a document starts with.</summary>
    public string Start { get; }

    /// <summary>The defines, in the order in which they are reached from the start.</summary>
    public IReadOnlyList<GrammarFragment> Defines { get; }

    /// <summary>The grammar of documents whose root element is of a class, or one of a choice.</summary>
    /// <typeparam name="T">The class, or the choice of several.</typeparam>
    public static Grammar Of<T>()
        where T : class, IXmlRoot<T> => Of(T.Fragment);

    /// <summary>The grammar that starts with a fragment.</summary>
    /// <param name="start">The fragment.</param>
    /// <exception cref="InvalidOperationException">Two different fragments have one name.</exception>
    public static Grammar Of(GrammarFragment start)
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
                    throw new InvalidOperationException($"Two different defines have the name '{fragment.Name}': rename one of the classes or datatypes.");
                continue;
            }

            byName.Add(fragment.Name, fragment);
            defines.Add(fragment);
            for (int i = fragment.References.Count - 1; i >= 0; i--)
                pending.Push(fragment.References[i]());
        }

        return new Grammar(start.Name, defines);
    }
}
