using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes a named datatype: what is valid, its define, and parser and formatter unless the type has its own.</summary>
internal static class DatatypeEmitter
{
    public static string Emit(DatatypeModel pattern)
    {
        var writer = new SourceWriter();
        FileFrame.Open(writer, pattern.Type, pattern.IsHandWritten ? null : $"{Code.Runtime}IXmlDatatype<{pattern.Value}>");
        for (int i = 0; i < pattern.Alternatives.Count; i++)
        {
            if (!IsPlain(pattern.Alternatives[i]))
                DataField.Write(writer, "private", Field(i), pattern.Alternatives[i]);
        }

        writer.Separate();
        writer.Write("/// <summary>What a valid value is, in words that fit after \"expected \".</summary>");
        writer.Write(Code.Generated);
        string expected = pattern.Expected ?? string.Join(", or ", pattern.Alternatives.Select(ValueEmitter.Words).Distinct());
        writer.Write($"public static string Expected => {Code.Literal(expected)};");
        WriteFragment(writer, pattern);

        writer.Separate();
        writer.Write(
            "/// <summary>Whether a text, as it stands in the document, is valid: exactly what the define "
                + $"{pattern.Define} says.</summary>");
        writer.Write(Code.Generated);
        string valid = string.Join(
            "\n    || ", pattern.Alternatives.Select((a, i) => a.CanFail ? $"{FieldOf(pattern, i)}.IsValid(lexical)" : "true"));
        writer.Write($"public static bool IsValid(global::System.ReadOnlySpan<char> lexical) => {(valid.Length > 0 ? valid : "true")};");
        if (pattern.Mapping is { } mapping)
        {
            WriteMapped(writer, pattern, mapping);
        }
        else if (!pattern.IsHandWritten)
        {
            WriteTryParse(writer, pattern);
            WriteTryFormat(writer, pattern);
        }

        FileFrame.Close(writer, pattern.Type);
        return writer.ToString();
    }

    // A datatype without params is judged by an instance all the same: the runtime makes it from the type alone.
    private static bool IsPlain(XsdDataModel data) => !data.CanFail;

    private static string Field(int index) => $"Alternative{index + 1}";

    private static string FieldOf(DatatypeModel pattern, int index) => pattern.Alternatives.Count == 1 ? Field(0) : Field(index);

    private static void WriteFragment(SourceWriter writer, DatatypeModel pattern)
    {
        Pattern data = pattern.Alternatives.Count == 0
            ? TextPattern.Instance
            : Pattern.Choice([.. pattern.Alternatives.Select(DataPatterns.Of)]);
        writer.Separate();
        writer.Write($"/// <summary>The define {pattern.Define}.</summary>");
        FragmentEmitter.Write(
            writer,
            Code.Generated,
            $"public static {Code.Runtime}GrammarFragment Fragment",
            new Define(pattern.Define, data, pattern.Documentation));
    }

    private static void WriteMapped(SourceWriter writer, DatatypeModel pattern, string mapping)
    {
        WriteHeadOfTryParse(writer, pattern);
        writer.Write($"value = default{(pattern.IsReference ? "!" : "")};");
        writer.Write($"return IsValid(lexical) && {mapping}.TryParse(lexical, out value);");
        writer.Close();
        writer.Separate();
        writer.Write("/// <inheritdoc/>");
        writer.Write(Code.Generated);
        writer.Write(
            $"public static bool TryFormat({pattern.Value} value, global::System.Span<char> destination, out int charsWritten) =>");
        writer.Write($"    {mapping}.TryFormat(value, destination, out charsWritten);");
    }

    private static void WriteHeadOfTryParse(SourceWriter writer, DatatypeModel pattern)
    {
        writer.Separate();
        writer.Write("/// <inheritdoc/>");
        writer.Write(Code.Generated);
        string nullable = pattern.IsReference ? "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] " : "";
        writer.Open($"public static bool TryParse(global::System.ReadOnlySpan<char> lexical, {nullable}out {pattern.Value} value)");
    }

    private static void WriteTryParse(SourceWriter writer, DatatypeModel pattern)
    {
        bool isString = pattern.Value == "string";
        WriteHeadOfTryParse(writer, pattern);
        if (isString)
        {
            writer.Write("bool isValid = IsValid(lexical);");
            writer.Write("value = isValid ? lexical.ToString() : null;");
            writer.Write("return isValid;");
        }
        else
        {
            writer.Write($"value = default{(pattern.IsReference ? "!" : "")};");
            // One parser, after all have been asked; or each alternative with its own.
            bool isUniform = pattern.Alternatives.Select(a => a.Parser).Distinct().Count() <= 1;
            IEnumerable<string> reads = isUniform
                ? [$"IsValid(lexical) && {Code.Datatypes}{Codec(pattern).Parser}(lexical, out value)"]
                : pattern.Alternatives.Select(
                    (a, i) => $"({FieldOf(pattern, i)}.IsValid(lexical) && {Code.Datatypes}{a.Parser}(lexical, out value))");
            writer.Write($"return {string.Join("\n    || ", reads)};");
        }

        writer.Close();
    }

    private static void WriteTryFormat(SourceWriter writer, DatatypeModel pattern)
    {
        writer.Separate();
        writer.Write("/// <inheritdoc/>");
        writer.Write(Code.Generated);
        writer.Open($"public static bool TryFormat({pattern.Value} value, global::System.Span<char> destination, out int charsWritten)");
        if (pattern.Value is "string" or "bool")
        {
            string text = pattern.Value == "bool" ? $"{Code.Datatypes}XsdBoolean.Format(value)" : "value";
            if (pattern.Value == "bool")
                writer.Write($"string text = {text};");
            string name = pattern.Value == "bool" ? "text" : "value";
            writer.Write($"bool fits = global::System.MemoryExtensions.AsSpan({name}).TryCopyTo(destination);");
            writer.Write($"charsWritten = fits ? {name}.Length : 0;");
            writer.Write("return fits;");
        }
        else if (Codec(pattern).Formatter is { } formatter)
        {
            writer.Write($"return {Code.Datatypes}{formatter}.TryFormat(value, destination, out charsWritten);");
        }
        else if (pattern.Value == "decimal")
        {
            writer.Write(
                "return value.TryFormat(destination, out charsWritten, default, "
                    + "global::System.Globalization.CultureInfo.InvariantCulture);");
        }
        else
        {
            writer.Write($"return {Code.Datatypes}XsdNumber.TryFormat(value, destination, out charsWritten);");
        }

        writer.Close();
    }

    // The first alternative says how values are written.
    private static XsdDataModel Codec(DatatypeModel pattern) => pattern.Alternatives.Count > 0 ? pattern.Alternatives[0]
        : new XsdDataModel(XsdDataModel.DatatypeOf(pattern.Value) ?? XsdDatatype.String, XsdFacets.None, pattern.Value);
}
