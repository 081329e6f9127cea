using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <content>What the release asked for does not have.</content>
internal sealed partial class ParserEmitter
{
    /// <summary>Writes that the current attribute or child is not in the release, unless it is in all of them.</summary>
    private void WriteOutside(ReleaseSpan span, string what)
    {
        if (span.IsAlways)
            return;
        _writer.Write($"if ({ReleaseCode.Outside(span)})");
        _writer.Write($"    cursor.{what}OutsideRelease({Code.Literal(span.Words)});");
    }

    /// <summary>What follows a value that has been read, if it is a literal that some releases do not have.</summary>
    private string OutsideValue(PropertyModel property, DataModel data, string local, string what)
    {
        switch (data)
        {
            case EnumData { HasReleases: true } literals:
                return Check(literals, local, "");
            case ListData { Item: EnumData { HasReleases: true } literals } list:
                string item = context.Locals.Of(property, "Item");
                return $"\nforeach ({list.ItemType} {item} in {local})\n{Nested(Check(literals, item, "\n    break;").TrimStart('\n'))}";
            default:
                return "";
        }

        string Check(EnumData literals, string value, string end)
        {
            string releases = context.Locals.Of(property, "Releases");
            string report = $"cursor.{what}OutsideRelease({releases});";
            return $"\nif ({literals.Codec}.Outside({value}, cursor.Release) is {{ }} {releases})"
                + (end.Length == 0 ? $"\n    {report}" : $"\n{{\n    {report}{end}\n}}");
        }
    }

    /// <summary>
    /// Writes that a name is open where the release has no member of it: the schema then does not except it. Where nothing is refused, it
    /// is the member's.
    /// </summary>
    private void WriteOpenInOtherReleases(OpenNames? open, bool areAttributes)
    {
        if (open is null)
            return;
        int number = 0;
        IEnumerable<XmlName> spanned = _class.Shared.SpannedNames.Where(n => n.IsAttribute == areAttributes).Select(n => n.Name).Distinct();
        foreach ((XmlName whole, XmlName name) in spanned.SelectMany(whole => whole.Each, (whole, name) => (whole, name)))
        {
            if (!open.MayHave(name, _class.Namespace) || open.ExceptNames.Contains(name)
                || _class.Shared.SpansOf(whole, areAttributes) is not { } spans)
                continue;
            string outside = string.Join(" && ", spans.Select(s => ReleaseCode.Outside(s)));
            string isName = $"{Code.NameIn(name.Namespace)} is {Code.Literal(name.Local)}";
            _writer.Open($"if ({isName} && cursor.RefusesOtherReleases && {outside})");
            if (!areAttributes)
                WriteOpenOrder($"Open{++number}");
            _writer.Write(areAttributes ? "cursor.KeepAttribute();" : "cursor.KeepElement();");
            _writer.Write("continue;");
            _writer.Close();
            _writer.Separate();
        }
    }

    // An alternative is there if the release has a member of it. One that is there by a required member has no other condition.
    private static IEnumerable<string> ReleaseTerms(Pattern pattern, Presence alternative)
    {
        if (pattern.Member is null && !pattern.Span.IsAlways)
            yield return ReleaseCode.In(pattern.Span);
        if (IsSpanned(alternative) && !(alternative.Required.Count > 0 && IsOfOneSpan(alternative)))
        {
            string[] terms = [.. alternative.All.Select(p => ReleaseCode.In(p.Span)).Distinct()];
            yield return terms.Length == 1 ? terms[0] : $"({string.Join(" || ", terms)})";
        }
    }

    private static bool IsSpanned(Presence alternative) => alternative.All.Any() && alternative.All.All(p => !p.Span.IsAlways);

    private static bool IsOfOneSpan(Presence alternative) => alternative.All.Select(p => p.Span).Distinct().Count() == 1;
}
