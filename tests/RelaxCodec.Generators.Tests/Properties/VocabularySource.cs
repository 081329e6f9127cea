namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>The source of a random vocabulary.</summary>
/// <param name="Classes">Its classes and interfaces, of the namespace <c>V</c>.</param>
/// <param name="Root">The class or choice that documents are.</param>
internal sealed record VocabularySource(IReadOnlyList<ClassSource> Classes, string Root)
{
    private const string Enum = "public enum Colour { [Value(\"red\")] Red, [Value(\"deep blue\")] DeepBlue, [Value(\"\")] None } "
        + "public enum Shade { [Value(\"light\")] Light, [Value(\"dark\")] Dark } "
        + "public enum Form { [Value(\"plain\")] Plain, [Value(\"of two words\")] TwoWords } public enum OtherForm { [Value(\"other\")] "
        + "Other, [Value(\"exact form\", Type = \"string\")] Exact } "
        + "public enum CaseForm { [Value(\"in a case\")] InCase, [Value(\"\")] None } "
        + "public enum GCKind { [Value(\"two words\")] Words, [Value(\"two\")] Two }\n\n"
        + "public enum Exact { [Value(\" \", Type = \"string\")] Space, [Value(\"a b\", Type = \"string\")] Two, [Value(\"c\")] Token }\n"
        + "public enum State { [Value(\"on\")] On, [Value(\"off\"), Since(\"2\")] Off, [Value(\"out\"), Until(\"3\")] Out, "
        + "[Value(\"red\"), Since(\"2\"), Until(\"3\")] Red }";

    private const string Datatypes = """
        [Datatype("commas"), Data("string", Pattern = "([0-9]{1,3}(,[0-9]{1,3})*)?")]
        public sealed partial class Commas : IXmlDatatype<List<int>>
        {
            public static bool TryParse(ReadOnlySpan<char> lexical, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out List<int> value)
            {
                bool isValid = IsValid(lexical);
                value = isValid ? [.. Array.ConvertAll(lexical.ToString().Split(',', StringSplitOptions.RemoveEmptyEntries), int.Parse)] : null;
                return isValid;
            }

            public static bool TryFormat(List<int> value, Span<char> destination, out int charsWritten)
            {
                string text = string.Join(',', value);
                bool fits = text.TryCopyTo(destination);
                charsWritten = fits ? text.Length : 0;
                return fits;
            }
        }

        [Datatype("marks"), Data("string", Pattern = "([0-9]{1,3}(,[0-9]{1,3})*)?")]
        public sealed partial class Marks : IXmlDatatype<System.Collections.Immutable.ImmutableArray<int>>
        {
            public static bool TryParse(ReadOnlySpan<char> lexical, out System.Collections.Immutable.ImmutableArray<int> value)
            {
                bool isValid = Commas.TryParse(lexical, out List<int>? numbers);
                value = isValid ? [.. numbers!] : default;
                return isValid;
            }

            public static bool TryFormat(System.Collections.Immutable.ImmutableArray<int> value, Span<char> destination, out int charsWritten) =>
                Commas.TryFormat(value.IsDefault ? [] : [.. value], destination, out charsWritten);
        }

        public sealed class HexForm : IXmlLexicalMapping<uint>
        {
            public static bool TryParse(ReadOnlySpan<char> lexical, out uint value) =>
                uint.TryParse(lexical, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out value);

            public static bool TryFormat(uint value, Span<char> destination, out int charsWritten) =>
                value.TryFormat(destination, out charsWritten, "x", System.Globalization.CultureInfo.InvariantCulture);
        }

        [Datatype("hex", Mapping = typeof(HexForm)), Data("string", Pattern = "[0-9a-f]{1,8}")] public sealed partial class Hex;

        [Datatype("shortHex", Mapping = typeof(Hex)), Data("string", Pattern = "[0-9a-f]{1,2}"), Data("NCName", Pattern = "[a-z]{1,3}")] public sealed partial class ShortHex;
        """;

    /// <summary>The same vocabulary with one member less, for each member.</summary>
    public IEnumerable<VocabularySource> Smaller()
    {
        for (int c = 0; c < Classes.Count; c++)
        {
            for (int m = 0; m < Classes[c].Members.Count; m++)
            {
                ClassSource smaller = Classes[c] with { Members = [.. Classes[c].Members.Where((_, i) => i != m)] };
                yield return this with { Classes = [.. Classes.Select((original, i) => i == c ? smaller : original)] };
            }
        }
    }

    public override string ToString() =>
        $"// Documents are {Root}.\nnamespace V;\n\n{Enum}\n\n{Datatypes}\n\n{string.Join("\n\n", Classes)}\n";
}
