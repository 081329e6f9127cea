using System.Globalization;
using System.Numerics;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>How a text becomes a value and a value a text, as expressions.</summary>
/// <param name="dataClass">The class of this file that holds the datatypes with params.</param>
internal sealed class ValueEmitter(string dataClass)
{
    private readonly List<(string Field, XsdDataPattern Data)> _fields = [];

    /// <summary>The datatypes with params that the expressions refer to.</summary>
    public IReadOnlyList<(string Field, XsdDataPattern Data)> Fields => _fields;

    /// <summary>The condition under which a text is a value, which is then in <paramref name="local"/>; null for any text.</summary>
    public string? Condition(DataPattern data, PropertyPattern property, string lexical, string local)
    {
        switch (data)
        {
            case WordsData { True: "yes" }:
                return $"{Code.Datatypes}XmlWords.TryParseYesNo({lexical}, out bool {local})";
            case WordsData:
                return $"{Code.Datatypes}XmlWords.TryParseOnOff({lexical}, out bool {local})";
            case EnumData literals:
                return $"{literals.Codec}.TryParse({lexical}, out {literals.Type} {local})";
            case NamedData named:
                return $"{named.Datatype}.TryParse({lexical}, out {named.Value}{(property.IsValueType ? "" : "?")} {local})";
            case XsdDataPattern { CanFail: false }:
                return null;
            case XsdDataPattern { IsPlainNumber: true } number:
                return Parse(number, lexical, local) + Bounds(number, local);
            case XsdDataPattern { Value: "string" } text:
                return $"{Field(text, property)}.IsValid({lexical})";
            case XsdDataPattern other:
                return $"{Field(other, property)}.IsValid({lexical}) && {Parse(other, lexical, local)}";
            default:
                return null;
        }
    }

    /// <summary>Whether the value is the text itself.</summary>
    public static bool IsString(DataPattern data) => data is TextData or XsdDataPattern { Value: "string" };

    /// <summary>What is valid, in words: an expression.</summary>
    public static string Expected(DataPattern data) => data switch
    {
        WordsData words => Code.Literal($"'{words.True}' or '{words.False}'"),
        EnumData literals => literals.Codec + ".Expected",
        NamedData named => named.Datatype + ".Expected",
        XsdDataPattern xsd => Code.Literal(Words(xsd)),
        _ => "\"text\"",
    };

    public static string Words(XsdDataPattern xsd) => xsd.Value == "global::System.Guid"
        ? "a UUID such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8"
        : new XsdData(xsd.Type, xsd.Facets).Describe();

    /// <summary>The call that writes a value.</summary>
    /// <param name="method"><c>Attribute</c>, <c>Text</c> or <c>Element</c>.</param>
    /// <param name="name">The name; null for text.</param>
    /// <param name="data">The datatype.</param>
    /// <param name="value">The value, an expression.</param>
    public static string Write(string method, XmlName? name, DataPattern data, string value)
    {
        string before = name is null ? "" : Code.Literal(name.Local) + ", ";
        string after = name is null or { Namespace: "" } ? "" : ", " + Code.Literal(name.Namespace);
        return data switch
        {
            WordsData words => $"output.{method}({before}{value} ? {Code.Literal(words.True)} : {Code.Literal(words.False)}{after});",
            EnumData literals => $"output.{method}({before}{literals.Codec}.Of({value}){after});",
            NamedData named => $"output.{method}<{named.Value}, {named.Datatype}>({before}{value}{after});",
            XsdDataPattern { Value: "bool" } => $"output.{method}({before}{Code.Datatypes}XsdBoolean.Format({value}){after});",
            _ => $"output.{method}({before}{value}{after});",
        };
    }

    /// <summary>Whether two values of this type are compared by <c>==</c>.</summary>
    public static bool HasOperator(DataPattern data) => data switch
    {
        NamedData named => named.Value is "string" or "bool" or "byte" or "sbyte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong" or "decimal"
            or "global::System.Guid",
        XsdDataPattern { Value: "double" or "float" } => false, // NaN equals itself here.
        _ => true,
    };

    private static string Parse(XsdDataPattern data, string lexical, string local) => data.NumberParser is { } parser
        ? $"{Code.Datatypes}{parser}({lexical}, out {data.Value} {local})"
        : $"global::System.Guid.TryParse({lexical}, out global::System.Guid {local})";

    private static string Bounds(XsdDataPattern number, string local)
    {
        (string? typeMin, string? typeMax) = XsdDatatypes.IntegerBounds(number.Type);
        string[] bounds = [.. Bound(">=", number.Facets.MinInclusive, typeMin), .. Bound("<=", number.Facets.MaxInclusive, typeMax)];
        return bounds.Length == 0 ? "" : $" && {local} is {string.Join(" and ", bounds)}";

        // In the lexical form of XML Schema, of which C# takes neither a sign + nor spaces. What the type itself bounds is not said again.
        static IEnumerable<string> Bound(string comparison, string? lexical, string? own)
        {
            if (lexical is null)
                yield break;
            string bound = BigInteger.Parse(lexical, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
            if (bound != own)
                yield return $"{comparison} {bound}";
        }
    }

    private string Field(XsdDataPattern data, PropertyPattern property)
    {
        string field = property.Name.TrimStart('@');
        if (_fields.All(f => f.Field != field))
            _fields.Add((field, data));
        return $"{dataClass}.{field}";
    }
}
