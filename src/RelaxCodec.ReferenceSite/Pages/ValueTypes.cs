using RelaxCodec.Datatypes;

namespace RelaxCodec.ReferenceSite;

/// <summary>Tells what texts may be.</summary>
internal sealed class ValueTypes(DefineSet defines)
{
    /// <summary>What the value of an attribute, or the text of an element, may be.</summary>
    public ValueType Of(Pattern value)
    {
        Define? named = value is ReferencePattern reference ? defines.Find(reference.Define) : null;
        Pattern[] lists = [.. value.All.OfType<ListPattern>()];
        ValueTerm[] terms =
        [
            .. Terms(value, value.Span, [])
                .DistinctBy(static term => (term.Words, string.Join('\n', term.Patterns), term.Span)),
        ];
        return new ValueType(named?.Name ?? "", named?.Documentation ?? "", terms, lists.Length > 0);
    }

    /// <summary>Whether a define is text.</summary>
    public bool IsText(string define) => defines.KindOf(define) == DefineKind.Datatype;

    private IEnumerable<ValueTerm> Terms(Pattern pattern, ReleaseSpan span, HashSet<string> open)
    {
        switch (pattern)
        {
            case ValuePattern value:
                return [new ValueTerm(true, value.Value, [], span)];
            case DataPattern data:
                return [Term(data, span)];
            case LeafPattern { Kind: LeafKind.Text }:
                return [new ValueTerm(false, ValueTerm.AnyText, [], span)];
            case LeafPattern { Kind: LeafKind.Empty }:
                return [new ValueTerm(false, "nothing", [], span)];
            case ReferencePattern { Define: var name }:
                return open.Add(name) && defines.Find(name) is { } define ? Terms(define.Body, define.Body.Span.Within(span), open) : [];
            default:
                return pattern.Parts.SelectMany(part => Terms(part, part.Span.Within(span), open));
        }
    }

    private static ValueTerm Term(DataPattern data, ReleaseSpan span)
    {
        if (data.Judge is not { } judge)
            return new ValueTerm(false, data.Type, [], span);
        // The regular expressions are shown apart: some are longer than a page is wide.
        var plain = new XsdData(judge.Type, judge.Facets with { Patterns = [], Except = [] });
        string except = judge.Facets.Except.Count == 0 ? ""
            : $", but not {string.Join(" or ", judge.Facets.Except.Select(static value => $"'{value}'"))}";
        return new ValueTerm(false, plain.Describe() + except, [.. judge.Facets.Patterns.Select(static p => p.Source)], span);
    }
}
