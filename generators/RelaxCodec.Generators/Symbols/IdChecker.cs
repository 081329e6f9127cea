using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>
/// Reports IDs in a grammar with open content. RELAX NG's DTD compatibility wants an attribute to be an ID wherever its element may stand,
/// and what is open admits each element with any attribute.
/// </summary>
internal static class IdChecker
{
    public static void Check(IReadOnlyList<DefineModel> defines, IReadOnlyCollection<LocatedDefine> located, DiagnosticBag diagnostics)
    {
        if (!defines.Any(d => d.Ids.Count > 0) || !defines.Any(d => d.References.Contains(DefineModel.AnyContent.Type)))
            return;
        Dictionary<string, List<string>> referrers = DefineCollisions.Referrers(defines);
        HashSet<string> open = DefineCollisions.Reaching(DefineModel.AnyContent.Type, referrers);
        foreach (DefineModel define in defines.Where(d => d.Ids.Count > 0 && DefineCollisions.Reaching(d.Type, referrers).Overlaps(open)))
        {
            SourceSpan? place = located.FirstOrDefault(l => l.Type == define.Type)?.Span;
            foreach ((string name, string type) in define.Ids)
                Report(
                    diagnostics,
                    place,
                    name,
                    type,
                    "a grammar with [AnyContent] cannot have it, since any element may stand there, with any attribute");
        }
    }

    public static void Report(DiagnosticBag diagnostics, SourceSpan? place, string name, string type, string why) =>
        diagnostics.Report(Descriptors.MisplacedId, place, name, type, why,
            type == "IDREFS" ? "make it a [List] with [Data(\"NCName\")]" : "write [Data(\"NCName\")]");
}
