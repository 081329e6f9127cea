using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Prints which names are open: for the schema, and as a condition for the parser.</summary>
internal static class NameClassEmitter
{
    /// <summary>The name class, without the names of members.</summary>
    /// <param name="names">The names that are open.</param>
    /// <param name="own">The namespace of the element's class.</param>
    /// <param name="modelled">The names of members.</param>
    public static RngNode ToRng(OpenNames names, string own, IEnumerable<XmlName> modelled)
    {
        List<RngNode> except = [.. names.Namespace is null ? names.ExcludedNamespaces(own).Select(NsName) : []];
        except.AddRange(modelled.Concat(names.ExceptNames).Where(name => names.MayHave(name, own)).Distinct().Select(DataNodes.NameClass));
        RngNode[] excepted = except.Count == 0 ? [] : [new RngNode("except", except)];
        return names.Namespace is { } ns ? new RngNode("nsName", excepted).With("ns", ns) : new RngNode("anyName", excepted);
    }

    /// <summary>The condition under which the current name, which is that of no member, is open; null if it always is.</summary>
    public static string? Condition(OpenNames names, string own)
    {
        var conditions = new List<string>();
        if (names.Namespace is { } only)
            conditions.Add($"!cursor.NameIn({Code.Literal(only)}).IsEmpty");
        else
            conditions.AddRange(names.ExcludedNamespaces(own).Select(ns => $"cursor.NameIn({Code.Literal(ns)}).IsEmpty"));
        foreach (IGrouping<string, XmlName> group in names.ExceptNames.Where(name => names.MayHave(name, own)).Distinct().GroupBy(name => name.Namespace, StringComparer.Ordinal))
            conditions.Add($"cursor.NameIn({Code.Literal(group.Key)}) is not ({string.Join(" or ", group.Select(name => Code.Literal(name.Local)))})");
        return conditions.Count == 0 ? null : string.Join(" && ", conditions);
    }

    private static RngNode NsName(string ns) => new RngNode("nsName").With("ns", ns);
}
