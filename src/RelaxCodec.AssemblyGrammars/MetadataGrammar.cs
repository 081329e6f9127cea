namespace RelaxCodec.AssemblyGrammars;

/// <summary>Makes of metadata what generated properties return when a program runs.</summary>
internal sealed class MetadataGrammar(AssemblySet assemblies, XmlRelease? release)
{
    /// <summary>The name of an element class's property.</summary>
    private const string Fragment = "Fragment";

    /// <summary>The define of an element class.</summary>
    public DefineMetadata DefineOf(TypeIdentity type) =>
        assemblies.DefinesOf(type).FirstOrDefault(d => d.Property == Fragment)
        ?? throw new ExportException(
            ExportException.NoDefine,
            $"The class '{type}' has [Element] but no define in metadata: compile it with the generator of this version of RelaxCodec.");

    /// <summary>The grammar of documents whose root element is of a class.</summary>
    public Grammar Of(TypeIdentity type)
    {
        try
        {
            return Grammar.Of(ToFragment(type, DefineOf(type)), release);
        }
        catch (InvalidOperationException exception)
        {
            throw new ExportException(ExportException.NoGrammar, $"The schema of '{type}' cannot be composed: {exception.Message}");
        }
    }

    private GrammarFragment ToFragment(TypeIdentity type, DefineMetadata define)
    {
        if (define.Rng is null)
            throw new ExportException(ExportException.NoDefine, OnlyCodeKnows(type, define));
        return new GrammarFragment(define.Name, define.Rng, [.. define.References.SelectMany(r => References(type, define, r))]);
    }

    // A type may have several defines: the names in the text tell which are meant, and in which order they are referred to.
    private IEnumerable<Func<GrammarFragment>> References(TypeIdentity type, DefineMetadata define, TypeIdentity reference)
    {
        DefineMetadata[] meant =
        [
            .. assemblies.DefinesOf(reference).Where(d => d.Rng is null || define.RefNames.Contains(d.Name))
                .OrderBy(d => define.Rng!.IndexOf($"\"{d.Name}\"", StringComparison.Ordinal)),
        ];
        if (meant.Length == 0)
            throw new ExportException(
                ExportException.NoDefine,
                $"'{type}' refers to '{reference}', which has no such define in metadata: compile both with this version of RelaxCodec.");
        return meant.Select(d => (Func<GrammarFragment>)(() => ToFragment(reference, d)));
    }

    private string OnlyCodeKnows(TypeIdentity type, DefineMetadata define)
    {
        IEnumerable<string> unknown = define.References.Where(r => assemblies.DefinesOf(r).Count == 0).Select(r => $"'{r}'");
        return $"'{type}' has values of {string.Join(", ", unknown)}, whose define only its own code knows, and no code is run here: "
            + "annotate it with [Datatype] instead of writing the property Fragment.";
    }
}
