using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>Child elements of one name, which an attribute of the start tag tells apart.</content>
internal sealed partial class ParserEmitter
{
    private void WriteNamesakes(ChildMember[] namesakes)
    {
        XmlName name = namesakes[0].TellingAttribute!.Name;
        string attribute = Code.Literal(name.Local);
        string ns = ValueEmitter.Ns(name);
        if (namesakes.FirstOrDefault(m => m.TellingAttribute!.IsAnyValue) is { } any)
        {
            WriteBranch($"if (cursor.TryPeekAttribute({attribute}, out _{ns}))", any);
            WriteBranch("else", namesakes.First(m => !ReferenceEquals(m, any)));
            return;
        }

        string value = context.Locals.Of(namesakes[0].Property, "Value");
        string peek = $"cursor.TryPeekAttribute({attribute}, out global::System.ReadOnlySpan<char> {value}{ns})";
        // What an absent attribute could be taken for comes first: there it is known whether the attribute is there.
        ChildMember[] ordered = [.. namesakes.OrderBy(m => m.TellingAttribute switch
        {
            { MayBeAbsent: true } => 0,
            { } telling when telling.Values.Contains("") => 1,
            _ => 2,
        })];
        for (int i = 0; i < ordered.Length; i++)
        {
            TellingAttribute telling = ordered[i].TellingAttribute!;
            string isOneOf = IsOneOf(telling.Values, value);
            string condition = i > 0 ? isOneOf
                : !telling.MayBeAbsent ? $"{peek} && {(isOneOf.Contains(" || ") ? $"({isOneOf})" : isOneOf)}"
                : isOneOf.Length > 0 ? $"!{peek} || {isOneOf}"
                : "!" + peek;
            WriteBranch($"{(i > 0 ? "else " : "")}if ({condition})", ordered[i]);
        }

        _writer.Write("else");
        string values = string.Join(", ", namesakes.SelectMany(m => m.TellingAttribute!.Values));
        _writer.Write($"    cursor.UnknownNamesake({attribute}, {Code.Literal(values)}{ns});");
    }

    private void WriteBranch(string head, ChildMember child)
    {
        _writer.Open(head);
        WriteChild(child);
        _writer.Close();
    }

    // White space within a value may be written in several ways.
    private static string IsOneOf(EquatableArray<string> values, string value)
    {
        string[] words = [.. values.Where(Token.IsWord).Select(Code.Literal)];
        IEnumerable<string> others = values.Where(v => !Token.IsWord(v))
            .Select(v => $"{Code.Datatypes}XsdWhiteSpace.TokenEquals({value}, {Code.Literal(v)})");
        return string.Join(" || ", words.Length == 0 ? others
            : others.Prepend($"{Code.Datatypes}XsdWhiteSpace.Trim({value}) is {string.Join(" or ", words)}"));
    }
}
