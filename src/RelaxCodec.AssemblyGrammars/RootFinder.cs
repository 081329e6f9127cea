namespace RelaxCodec.AssemblyGrammars;

/// <summary>Finds the classes and choices whose schemas are written.</summary>
/// <param name="assemblies">The assembly, and what it refers to.</param>
/// <param name="grammar">Reads their defines.</param>
/// <param name="option">What names the roots, for messages.</param>
internal sealed class RootFinder(AssemblySet assemblies, MetadataGrammar grammar, string option)
{
    /// <summary>
    /// The element classes and choices of the assembly with these defines; without names, the classes that nothing else in it refers to.
    /// </summary>
    public IReadOnlyList<TypeIdentity> Find(IReadOnlyList<string> names)
    {
        TypeIdentity[] all = [.. assemblies.Main.ElementClasses];
        TypeIdentity[] roots = names.Count == 0
            ? Unreferenced(all)
            : [.. names.SelectMany(name => Named([.. all, .. assemblies.Main.Choices], name)).Distinct()];
        foreach (IGrouping<string, TypeIdentity> same in roots.GroupBy(t => grammar.DefineOf(t).Name, StringComparer.OrdinalIgnoreCase))
        {
            if (same.Count() > 1)
            {
                throw new ExportException(
                    ExportException.NoGrammar,
                    $"The schemas of {string.Join(" and ", same.Select(t =>
                        $"'{t}'"))} would have one file name, '{same.Key}': rename one of the classes.");
            }
        }

        return roots;
    }

    private TypeIdentity[] Named(TypeIdentity[] all, string name)
    {
        TypeIdentity[] found = [.. all.Where(t => grammar.DefineOf(t).Name == name)];
        return found.Length > 0 ? found : throw new ExportException(
            ExportException.BadOption,
            $"{option} names '{name}', but no class with [Element] and no [Choice] has this define: "
                + $"expected {string.Join(", ", all.Select(t => grammar.DefineOf(t).Name))}.");
    }

    // Classes that refer to each other in a circle are roots together, unless one outside refers to them.
    private TypeIdentity[] Unreferenced(TypeIdentity[] all)
    {
        var reachable = all.ToDictionary(t => t, Reachable);
        return [.. all.Where(t => !all.Any(other => reachable[other].Contains(t) && !reachable[t].Contains(other)))];
    }

    private HashSet<TypeIdentity> Reachable(TypeIdentity start)
    {
        var reached = new HashSet<TypeIdentity> { start };
        var pending = new Stack<TypeIdentity>(reached);
        while (pending.TryPop(out TypeIdentity type))
        {
            foreach (TypeIdentity next in assemblies.DefinesOf(type).SelectMany(d => d.References))
            {
                // What another assembly refers to is no business of this one.
                if (next.Assembly == assemblies.Main.Name && reached.Add(next))
                    pending.Push(next);
            }
        }

        return reached;
    }
}
