using System.Globalization;
using System.Numerics;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>How a text becomes a value and a value a text, as expressions.</summary>
/// <param name="dataClass">The class of this file that holds the datatypes with params.</param>
internal sealed partial class ValueEmitter(string dataClass)
{
    private readonly List<(string Field, XsdDataModel Data)> _fields = [];
    private readonly List<(PropertyModel Property, ListData Data)> _lists = [];

    private readonly List<(PropertyModel Property, ReleasedData Data)> _released = [];

    /// <summary>The datatypes with params that the expressions refer to.</summary>
    public IReadOnlyList<(string Field, XsdDataModel Data)> Fields => _fields;

    /// <summary>The lists that the expressions read.</summary>
    public IReadOnlyList<(PropertyModel Property, ListData Data)> Lists => _lists;

    /// <summary>The values that the expressions read as the release says.</summary>
    public IReadOnlyList<(PropertyModel Property, ReleasedData Data)> Released => _released;

    /// <summary>The condition under which a text is a value, which is then in <paramref name="local"/>; null for any text.</summary>
    public string? Condition(DataModel data, PropertyModel property, string lexical, string local)
    {
        switch (data)
        {
            case WordsData { True: "yes" }:
                return $"{Code.Datatypes}XmlWords.TryParseYesNo({lexical}, out bool {local})";
            case WordsData:
                return $"{Code.Datatypes}XmlWords.TryParseOnOff({lexical}, out bool {local})";
            case EnumData literals:
                return $"{literals.Codec}.Parse({lexical}) is {{ }} {local}";
            case NamedData named:
                return $"{named.Datatype}.TryParse({lexical}, out {named.Value}{(property.IsValueType ? "" : "?")} {local})";
            case ListData list:
                if (_lists.All(l => l.Property.Name != property.Name))
                    _lists.Add((property, list));
                return $"{dataClass}.TryRead{property.Name.TrimStart('@')}({lexical}, {local})";
            case ReleasedData released:
                if (_released.All(r => r.Property.Name != property.Name))
                    _released.Add((property, released));
                string name = property.Name.TrimStart('@');
                string type = property.Type + (property.IsValueType ? "" : "?");
                return IsString(released)
                    ? $"{dataClass}.Is{name}({lexical}, cursor.Release)"
                    : $"{dataClass}.TryRead{name}({lexical}, cursor.Release, out {type} {local})";
            case TupleData tuple:
                if (_tuples.All(t => t.Property.Name != property.Name))
                    _tuples.Add((property, tuple));
                return $"{dataClass}.TryRead{property.Name.TrimStart('@')}({lexical}, out {tuple.Type} {local})";
            case XsdDataModel { CanFail: false }:
                return null;
            case XsdDataModel { IsPlain: true } number:
                return Parse(number, lexical, local) + Bounds(number, local);
            case XsdDataModel { Value: "string" } text:
                return $"{Field(text, property)}.IsValid({lexical})";
            case XsdDataModel other:
                return $"{Field(other, property)}.IsValid({lexical}) && {Parse(other, lexical, local)}";
            default:
                return null;
        }
    }

    /// <summary>The condition under which a text that is no value is valid all the same; null if there is no such text.</summary>
    public string? Validity(DataModel data, PropertyModel property, string lexical) => data switch
    {
        { MayHold: false } => null,
        NamedData named => $"{named.Datatype}.IsValid({lexical})",
        ListData or TupleData => $"{dataClass}.Is{property.Name.TrimStart('@')}({lexical})",
        ReleasedData => $"{dataClass}.Is{property.Name.TrimStart('@')}({lexical}, cursor.Release)",
        XsdDataModel xsd => $"{Field(xsd, property)}.IsValid({lexical})",
        _ => null,
    };

    /// <summary>Whether the value is the text itself.</summary>
    public static bool IsString(DataModel data) => data is TextData or XsdDataModel { Value: "string" }
        || (data is ReleasedData released && released.Versions.All(v => IsString(v.Data)));

    /// <summary>What is valid, in words: an expression.</summary>
    public static string Expected(DataModel data) => data switch
    {
        WordsData words => Code.Literal($"'{words.True}' or '{words.False}'"),
        EnumData literals => literals.Codec + ".Expected",
        NamedData named => named.Datatype + ".Expected",
        TupleData tuple => Expected(tuple, ""),
        ListData { Item: TupleData tuple } list =>
            Expected(tuple, list.IsOneOrMore ? "one or more groups of " : "any number of groups of "),
        ListData list => Code.Literal($"{(list.IsOneOrMore ? "one or more" : "any number of")} items with white space between them, each ")
            + " + "
            + Expected(list.Item),
        XsdDataModel xsd => Code.Literal(Words(xsd)),
        ReleasedData released => ReleaseCode.Choose(released, Expected),
        _ => "\"text\"",
    };

    public static string Words(XsdDataModel xsd) => xsd.Value == ValueTypes.Guid
        ? "a UUID such as 6ba7b810-9dad-11d1-80b4-00c04fd430c8"
        : new XsdData(xsd.Type, xsd.Facets).Describe();

    /// <summary>The call that writes a value.</summary>
    /// <param name="method"><c>Attribute</c>, <c>Text</c> or <c>Element</c>.</param>
    /// <param name="name">The name; null for text.</param>
    /// <param name="data">The datatype.</param>
    /// <param name="value">The value, an expression.</param>
    public static string Write(string method, XmlName? name, DataModel data, string value)
    {
        string before = name is null ? "" : Code.Literal(name.Local) + ", ";
        return Write("output." + method, before, name is null ? "" : Ns(name), data, value);
    }

    /// <summary>The call that writes a value that may be null, and what was kept in its place.</summary>
    /// <param name="method"><c>Attribute</c> or <c>Element</c>.</param>
    /// <param name="name">The name.</param>
    /// <param name="data">The datatype.</param>
    /// <param name="value">The value, an expression.</param>
    /// <param name="slot">The slot of the member, an expression.</param>
    public static string WriteMember(string method, XmlName name, DataModel data, string value, string slot)
    {
        string before = Code.Literal(name.Local) + ", ";
        string after = $", kept, {slot}{Ns(name)}";
        return data is WordsData words
            ? $"output.{method}({before}{Code.Datatypes}XmlWords.Format{(words.True == "yes" ? "YesNo" : "OnOff")}({value}){after});"
            : Write("output." + method, before, after, data, value);
    }

    /// <summary>The argument behind others that tells a namespace; empty for none.</summary>
    public static string Ns(XmlName name) => name.Namespace.Length == 0 ? ""
        : name.IsInSeveral ? $", output.NamespaceAmong({Code.Literal(name.Namespace)})"
        : ", " + Code.Literal(name.Namespace);

    /// <summary>The statements that write a list.</summary>
    /// <param name="method"><c>Attribute</c>, <c>Text</c> or <c>Element</c>.</param>
    /// <param name="name">The name; null for text.</param>
    /// <param name="list">The datatype.</param>
    /// <param name="value">The list, an expression.</param>
    /// <param name="local">The name of a variable for the text.</param>
    /// <param name="item">The name of a variable for an item.</param>
    /// <param name="check">Makes the expression of an item, and of its index, that says which item is null.</param>
    public static string WriteList(
        string method, XmlName? name, ListData list, string value, string local, string item, Func<string, string, string> check)
    {
        (string loop, string one) = list.Collection.BoxesEnumerator
            ? ($"for (int i = 0; i < {value}.Count; i++)", value + "[i]")
            : ($"foreach ({list.ItemType} {item} in {value})", item);
        if (!list.IsValueType)
            one = check(one, local + ".Count");
        return $"""
        var {local} = new {Code.Runtime}XmlListWriter();
        {loop}
        {Add(local, list.Item, one, check)}
        {Write(method, name, TextData.Instance, local + ".Written")}
        {local}.Return();
        """;
    }

    /// <summary>Whether <c>==</c> tells a value that is not the default of its type.</summary>
    public static bool HasDefaultOperator(DataModel data) =>
        ValueOf(data) is var value && (value.Length == 0 || ValueTypes.HasDefaultOperator(value));

    /// <summary>Whether two values, or nulls, are the same: an expression.</summary>
    public static string Equality(DataModel data, string left, string right) => Equality(ValueOf(data), left, right);

    /// <summary>Whether two values, or nulls, of a C# type are the same: an expression.</summary>
    public static string Equality(string value, string left, string right) => value.Length == 0 || ValueTypes.HasOperator(value)
        ? $"{left} == {right}"
        : $"{(ValueTypes.Comparison(value) is { } comparison
            ? Code.Datatypes + comparison
            : Code.Runtime + "XmlEquality.AreEqual")}({left}, {right})";

    /// <summary>The runtime's method that compares two values by what they are written as; null if their type does.</summary>
    public static string? Comparison(DataModel data) =>
        ValueTypes.Comparison(ValueOf(data)) is { } comparison ? Code.Datatypes + comparison : null;

    /// <summary>The type of the values of which the comparison depends; empty for words and literals.</summary>
    private static string ValueOf(DataModel data) => data switch
    {
        NamedData named => named.Value,
        XsdDataModel xsd => xsd.Value,
        ReleasedData released => ValueOf(released.Newest),
        TupleData tuple => tuple.Type,
        _ => "",
    };

    private static string Write(string call, string before, string after, DataModel data, string value) => data switch
    {
        WordsData words => $"{call}({before}{value} ? {Code.Literal(words.True)} : {Code.Literal(words.False)}{after});",
        EnumData literals => $"{call}({before}{literals.Codec}.Of({value}){after});",
        NamedData named => $"{call}<{named.Value}, {named.Datatype}>({before}{value}{after});",
        ReleasedData released => Write(call, before, after, released.Newest, value),
        XsdDataModel { Value: "bool" } => $"{call}({before}{Code.Datatypes}XsdBoolean.Format({value}){after});",
        XsdDataModel { Formatter: { } formatter } xsd => $"{call}<{xsd.Value}, {Code.Datatypes}{formatter}>({before}{value}{after});",
        _ => $"{call}({before}{value}{after});",
    };

    private static string Parse(XsdDataModel data, string lexical, string local) => data.Parser is { } parser
        ? $"{Code.Datatypes}{parser}({lexical}, out {data.Value}{(ValueTypes.IsReference(data.Value) ? "?" : "")} {local})"
        : $"global::System.Guid.TryParse({lexical}, out global::System.Guid {local})";

    private static string Bounds(XsdDataModel number, string local)
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

    private string Field(XsdDataModel data, PropertyModel property)
    {
        string field = property.Name.TrimStart('@');
        while (_fields.Exists(f => f.Field == field && f.Data != data))
            field += "Value"; // An item of a tuple may be named like another property.
        if (!_fields.Exists(f => f.Field == field))
            _fields.Add((field, data));
        return $"{dataClass}.{field}";
    }
}
