using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the class that reads and writes an enum.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumModel pattern)
    {
        var writer = new SourceWriter();
        EnumData data = pattern.Data;
        FileFrame.Open(
            writer,
            pattern.Type,
            null,
            $"Reads and writes the literals of <see cref=\"{data.Type.Replace('<', '{').Replace('>', '}')}\"/>.");
        writer.Write("/// <summary>What a literal has to be, in words.</summary>");
        writer.Write($"public const string Expected = {Code.Literal(Words(data))};");
        writer.Separate();
        bool hasExact = data.Literals.Any(l => l.IsExact);
        writer.Write($"/// <summary>The member that a literal stands for; null if there is none. Literals are compared as tokens{(hasExact
            ? ", some character by character"
            : "")}.</summary>");
        writer.Open(
            $"public static {data.Type}? Parse(global::System.ReadOnlySpan<char> lexical) => "
                + $"{Code.Datatypes}XsdWhiteSpace.Trim(lexical) switch");
        foreach (EnumLiteral literal in data.Literals.OrderBy(l => !l.IsExact))
        {
            // White space within a literal may be written in several ways.
            string text = Code.Literal(literal.Literal);
            string form = literal.IsExact ? $"_ when lexical is {text}"
                : Token.IsWord(literal.Literal) ? Code.Literal(Token.Of(literal.Literal))
                : $"_ when {Code.Datatypes}XsdWhiteSpace.TokenEquals(lexical, {text})";
            writer.Write($"{form} => {data.Type}.{literal.Member},");
        }

        writer.Write("_ => null,");
        writer.Close("};");
        writer.Separate();
        writer.Write(
            "/// <summary>The literal of a member; null for null. Of what is none a text that is refused where it is written, "
                + "with its place.</summary>");
        writer.Write("[return: global::System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(value))]");
        writer.Open($"public static string? Of({data.Type}? value) => value switch");
        foreach (EnumLiteral literal in data.Literals)
            writer.Write($"{data.Type}.{literal.Member} => {Code.Literal(literal.Literal)},");
        writer.Write("null => null,");
        writer.Write("{ } other => global::RelaxCodec.XmlUnwritable.NoLiteral(other),");
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
        writer.Open($"public static string? Outside({data.Type} value, ulong release) => value switch");
        foreach (EnumLiteral literal in data.Literals.Where(l => !l.Span.IsAlways))
        {
            string outside = ReleaseCode.Outside(literal.Span, "release");
            writer.Write($"{data.Type}.{literal.Member} when {outside} => {Code.Literal(literal.Span.Words)},");
        }

        writer.Write("_ => null,");
        writer.Close("};");
    }

    private static string Words(EnumData data)
    {
        string[] literals = [.. data.Literals.Select(l => $"'{l.Literal}'")];
        return literals.Length == 1 ? literals[0]
            : string.Join(", ", literals.Take(literals.Length - 1)) + " or " + literals[literals.Length - 1];
    }
}
