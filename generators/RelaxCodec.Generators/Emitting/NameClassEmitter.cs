using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Prints which names are open as a condition for the parser.</summary>
internal static class NameClassEmitter
{
    /// <summary>The condition under which the current name, which is that of no member, is open; null if it always is.</summary>
    public static string? Condition(OpenNames names, string own)
    {
        var conditions = new List<string>();
        if (names.Namespace is { } only)
            conditions.Add($"!cursor.NameIn({Code.Literal(only)}).IsEmpty");
        else
            conditions.AddRange(names.ExcludedNamespaces(own).Select(ns => $"cursor.NameIn({Code.Literal(ns)}).IsEmpty"));
        foreach (IGrouping<string, XmlName> group in names.ExceptNames.Where(name => names.MayHave(name, own))
            .Distinct()
            .GroupBy(name => name.Namespace, StringComparer.Ordinal))
            conditions.Add(
                $"cursor.NameIn({Code.Literal(group.Key)}) is not ({string.Join(" or ", group.Select(name => Code.Literal(name.Local)))})");
        return conditions.Count == 0 ? null : string.Join(" && ", conditions);
    }
}
