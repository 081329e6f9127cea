using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>
/// Prints a pattern in the RELAX NG compact syntax, for comments: in the newest release, and with the prefixes that the class declares, or
/// none.
/// </summary>
/// <param name="prefixes">The prefixes of the class.</param>
internal sealed class CompactPrinter(EquatableArray<PrefixModel> prefixes)
{
    // By how tightly they bind: what stands within a tighter one is put in parentheses.
    private enum Binding
    {
        Loose,
        Particle,
    }

    public string Print(Pattern pattern) => Print(pattern, Binding.Loose);

    private string Print(Pattern pattern, Binding within) => pattern switch
    {
        ElementPattern element => $"element {Name(element.Name)} {{ {Print(element.Content)} }}",
        AttributePattern { Default: { } value } attribute =>
            $"[ a:defaultValue = {Code.Literal(value)} ] {Print(attribute with { Default = null })}",
        AttributePattern attribute => $"attribute {Name(attribute.Name)} {{ {Print(attribute.Content)} }}",
        ListPattern list => $"list {{ {Print(list.Content)} }}",
        MixedPattern mixed => $"mixed {{ {Print(mixed.Content)} }}",
        OptionalPattern { Span.Until: not null } required => Print(required.Content, within),
        OptionalPattern optional => Print(optional.Content, Binding.Particle) + "?",
        OneOrMorePattern some => Print(some.Content, Binding.Particle) + "+",
        ZeroOrMorePattern many => Print(many.Content, Binding.Particle) + "*",
        GroupPattern group => Join(group, ", ", within),
        InterleavePattern interleave => Join(interleave, " & ", within),
        ChoicePattern choice => Join(choice, " | ", within),
        RefPattern reference => reference.Define ?? "data",
        DataPattern { Except.Count: > 0 } data when within == Binding.Particle => $"({Data(data)})",
        DataPattern data => Data(data),
        ValuePattern value => Value(value),
        TextPattern => "text",
        NotAllowedPattern => "notAllowed",
        _ => "empty",
    };

    private string Join(Pattern parent, string separator, Binding within)
    {
        Pattern[] children = [.. parent.Children.Where(IsInNewest)];
        if (children.Length < 2)
            return children.Length == 1 ? Print(children[0], within) : parent is ChoicePattern ? "notAllowed" : "empty";
        string all = string.Join(separator, children.Select(child =>
            child is GroupPattern or InterleavePattern or ChoicePattern or DataPattern { Except.Count: > 0 }
                ? Print(child, Binding.Particle)
                : Print(child)));
        return within == Binding.Loose ? all : $"({all})";
    }

    private static bool IsInNewest(Pattern pattern) => pattern is OptionalPattern or OneOrMorePattern or ZeroOrMorePattern
        ? pattern.Children.All(IsInNewest)
        : pattern.Span.Until is null;

    private static string Data(DataPattern data)
    {
        string type = data.Params.Count == 0 ? "xsd:" + data.Type
            : $"xsd:{data.Type} {{ {string.Join(" ", data.Params.Select(p => $"{p.Key} = {Code.Literal(p.Value)}"))} }}";
        return data.Except switch
        {
            [] => type,
            [var only] => $"{type} - {Value(only)}",
            _ => $"{type} - ({string.Join(" | ", data.Except.Select(Value))})",
        };
    }

    private static string Value(ValuePattern value) =>
        (value.IsExact ? "string " : value.Type is { } type ? $"xsd:{type} " : "") + Code.Literal(value.Literal);

    private string Name(NameClass name) => name switch
    {
        NameClass.OneName { Name: var one } =>
            prefixes.FirstOrDefault(p => p.Namespace == one.Namespace) is { } prefix && one.Namespace.Length > 0
                ? $"{prefix.Prefix}:{one.Local}"
                : one.Namespace == NilPatterns.Instance ? $"xsi:{one.Local}" // As everybody writes it.
                : one.Local,
        NameClass.ChoiceName several => $"({string.Join(" | ", several.Names.Select(Name))})",
        NameClass.NsName ns => Except($"{prefixes.FirstOrDefault(p => p.Namespace == ns.Namespace)?.Prefix ?? "local"}:*", ns.Except),
        NameClass.AnyName any => Except("*", any.Except),
        _ => "*",
    };

    private string Except(string all, IReadOnlyList<NameClass> except) =>
        except.Count == 0 ? all : $"{all} - ({string.Join(" | ", except.Select(Name))})";
}
