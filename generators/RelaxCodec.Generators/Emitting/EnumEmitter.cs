using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the class that reads and writes an enum.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumModel pattern)
    {
        var writer = new SourceWriter();
        EnumData data = pattern.Data;
        string name = data.Type.Substring(data.Type.LastIndexOfAny(['.', ':']) + 1);
        FileFrame.Open(writer, pattern.Type, null, $"Reads and writes the literals of <see cref=\"{data.Type.Replace('<', '{').Replace('>', '}')}\"/>.");
        writer.Write("/// <summary>What a literal has to be, in words.</summary>");
        writer.Write(Code.Generated);
        writer.Write($"public const string Expected = {Code.Literal(Words(data))};");
        writer.Separate();
        writer.Write($"/// <summary>The member that a literal stands for; literals are compared as tokens{(data.Literals.Any(l => l.IsExact) ? ", some character by character" : "")}.</summary>");
        writer.Write(Code.Generated);
        writer.Open($"public static bool TryParse(global::System.ReadOnlySpan<char> lexical, out {data.Type} value)");
        WriteSwitch(writer, data.Type, "lexical", data.Literals.Where(l => l.IsExact), l => l);
        WriteSwitch(writer, data.Type, Code.Datatypes + "XsdWhiteSpace.Trim(lexical)", data.Literals.Where(l => !l.IsExact && Token.IsWord(l.Literal)), Token.Of);
        // White space within a literal may be written in several ways.
        foreach (EnumLiteral literal in data.Literals.Where(l => !l.IsExact && !Token.IsWord(l.Literal)))
        {
            writer.Open($"if ({Code.Datatypes}XsdWhiteSpace.TokenEquals(lexical, {Code.Literal(literal.Literal)}))");
            writer.Write($"value = {data.Type}.{literal.Member};");
            writer.Write("return true;");
            writer.Close();
        }

        writer.Write("value = default;");
        writer.Write("return false;");
        writer.Close();
        writer.Separate();
        writer.Write("/// <summary>The literal of a member.</summary>");
        writer.Write(Code.Generated);
        writer.Open($"public static string Of({data.Type} value) => value switch");
        foreach (EnumLiteral literal in data.Literals)
            writer.Write($"{data.Type}.{literal.Member} => {Code.Literal(literal.Literal)},");
        writer.Write($"_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"{name} has no such member with a literal.\"),");
        writer.Close("};");
        if (data.HasReleases)
            WriteOutside(writer, data);
        FileFrame.Close(writer, pattern.Type);
        return writer.ToString();
    }

    private static void WriteOutside(SourceWriter writer, EnumData data)
    {
        writer.Separate();
        writer.Write("/// <summary>The releases that have a member, in words, if a release is none of them; else null.</summary>");
        writer.Write(Code.Generated);
        writer.Open($"public static string? Outside({data.Type} value, ulong release) => value switch");
        foreach (EnumLiteral literal in data.Literals.Where(l => !l.Span.IsAlways))
        {
            string outside = ReleaseCode.Outside(literal.Span, "release");
            writer.Write($"{data.Type}.{literal.Member} when {outside} => {Code.Literal(literal.Span.Words)},");
        }

        writer.Write("_ => null,");
        writer.Close("};");
    }

    private static void WriteSwitch(SourceWriter writer, string type, string lexical, IEnumerable<EnumLiteral> literals, Func<string, string> form)
    {
        EnumLiteral[] cases = [.. literals];
        if (cases.Length == 0)
            return;
        writer.Open($"switch ({lexical})");
        foreach (EnumLiteral literal in cases)
        {
            writer.Write($"case {Code.Literal(form(literal.Literal))}:");
            writer.Write($"    value = {type}.{literal.Member};");
            writer.Write("    return true;");
        }

        writer.Close();
    }

    private static string Words(EnumData data)
    {
        string[] literals = [.. data.Literals.Select(l => $"'{l.Literal}'")];
        return literals.Length == 1 ? literals[0]
            : string.Join(", ", literals.Take(literals.Length - 1)) + " or " + literals[literals.Length - 1];
    }
}
