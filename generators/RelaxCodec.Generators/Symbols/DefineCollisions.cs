using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Finds types whose defines have one name and come together in a grammar. Two that no other refers to at once, such as those of two
/// versions of a vocabulary, do not disturb each other.
/// </summary>
internal static class DefineCollisions
{
    public static EquatableArray<DiagnosticInfo> Find(IEnumerable<DefineModel> defines, IReadOnlyCollection<LocatedDefine> located)
    {
        DefineModel[] all = [.. defines.Append(DefineModel.AnyContent)];
        var diagnostics = new DiagnosticBag();
        IdChecker.Check(all, located, diagnostics);
        Dictionary<string, List<string>>? referrers = null;
        Dictionary<string, LocatedDefine>? places = null;
        var reported = new HashSet<(string, string)>();
        foreach (IGrouping<string, DefineModel> same in all
            .SelectMany(d => d.Names.Select(name => (Name: name, Define: d)))
            .GroupBy(d => d.Name, d => d.Define, StringComparer.Ordinal))
        {
            DefineModel[] ordered = [.. same.OrderBy(d => d.Type, StringComparer.Ordinal)];
            for (int i = 1; i < ordered.Length; i++)
            {
                referrers ??= Referrers(all);
                HashSet<string> reaching = Reaching(ordered[i].Type, referrers);
                if (ordered.Take(i).FirstOrDefault(other => Reaching(other.Type, referrers).Overlaps(reaching)) is not { } first)
                    continue;
                places ??= located.ToDictionary(l => l.Type, StringComparer.Ordinal);
                LocatedDefine? its = Place(first);
                LocatedDefine? place = Place(ordered[i]);
                // A name that was given is told rather than that of a class.
                bool isFirstTold = place is null || (its is { IsGiven: true } && !place.IsGiven);
                (DefineModel told, DefineModel other) = isFirstTold ? (first, ordered[i]) : (ordered[i], first);
                // A class may have several defines, which go by its name: one other name mends all.
                if (reported.Add((told.Type, other.Type)))
                    diagnostics.Report(
                        Descriptors.DuplicateDefine, (isFirstTold ? its : place)?.Span, FullName(told), FullName(other), same.Key);
            }
        }

        return diagnostics.ToArray();

        LocatedDefine? Place(DefineModel define) => places!.TryGetValue(define.Type, out LocatedDefine? place) ? place : null;
    }

    /// <summary>The types that refer to each.</summary>
    public static Dictionary<string, List<string>> Referrers(IEnumerable<DefineModel> defines)
    {
        var referrers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (DefineModel define in defines)
        {
            foreach (string reference in define.References)
                Add(reference, define.Type);
            if (define.CaseOf is { } parent)
                Add(define.Type, parent);
        }

        return referrers;

        void Add(string to, string from)
        {
            if (!referrers.TryGetValue(to, out List<string>? known))
                referrers.Add(to, known = []);
            known.Add(from);
        }
    }

    /// <summary>The types whose grammars have the define of a type, itself among them.</summary>
    public static HashSet<string> Reaching(string type, Dictionary<string, List<string>> referrers)
    {
        var reaching = new HashSet<string>(StringComparer.Ordinal) { type };
        var pending = new Stack<string>(reaching);
        while (pending.Count > 0)
        {
            if (!referrers.TryGetValue(pending.Pop(), out List<string>? more))
                continue;
            foreach (string next in more)
            {
                if (reaching.Add(next))
                    pending.Push(next);
            }
        }

        return reaching;
    }

    private static string FullName(DefineModel define) => define.Type.Substring("global::".Length);
}
