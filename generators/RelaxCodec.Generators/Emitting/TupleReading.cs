using System.Globalization;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the methods that read tuples, alone or in a list.</summary>
internal static class TupleReading
{
    private const string Span = "global::System.ReadOnlySpan<char>";

    /// <summary>Writes the methods that read a property which is one tuple.</summary>
    public static void Write(SourceWriter writer, ValueEmitter values, PropertyModel property, TupleData tuple)
    {
        string name = property.Name.TrimStart('@');
        writer.Separate();
        writer.Write(
            $"/// <summary>Reads the {tuple.Items.Count} items of {name}; false if they are not as many, or one of them "
                + "is no value.</summary>");
        writer.Open($"internal static bool TryRead{name}({Span} lexical, out {tuple.Type} value)");
        writer.Write($"var items = new {Code.Runtime}XmlListItems(lexical);");
        writer.Open($"if ({Join(Conditions(values, property, tuple, "items"))}\n    && !items.MoveNext())");
        writer.Write($"value = {Value(tuple)};");
        writer.Write("return true;");
        writer.Close();
        writer.Separate();
        writer.Write("value = default;");
        writer.Write("return false;");
        writer.Close();
        if (!tuple.MayHold)
            return;
        writer.Separate();
        writer.Write($"/// <summary>Whether the items of {name} are valid, values or not.</summary>");
        writer.Open($"internal static bool Is{name}({Span} lexical)");
        writer.Write($"var items = new {Code.Runtime}XmlListItems(lexical);");
        writer.Write($"return {Join(Validities(values, property, tuple, "items"))}\n    && !items.MoveNext();");
        writer.Close();
    }

    /// <summary>Writes the methods that read a property which is a list of tuples.</summary>
    public static void Write(SourceWriter writer, ValueEmitter values, PropertyModel property, ListData list, TupleData tuple, string type)
    {
        string name = property.Name.TrimStart('@');
        writer.Separate();
        writer.Write(
            $"/// <summary>Reads the tuples of {name}; false, and there are none, if an item is missing or no value{(list.IsOneOrMore
                ? " or there are none"
                : "")}.</summary>");
        writer.Open($"internal static bool TryRead{name}({Span} lexical, {type} items)");
        writer.Write("items.Clear();");
        WriteLoop(writer, Conditions(values, property, tuple, "parts"), "items.Clear();\n", $"items.Add({Value(tuple)});");
        writer.Write(list.IsOneOrMore ? "return items.Count > 0;" : "return true;");
        writer.Close();
        if (!tuple.MayHold)
            return;
        writer.Separate();
        writer.Write($"/// <summary>Whether the items of {name} are valid, values or not.</summary>");
        writer.Open($"internal static bool Is{name}({Span} lexical)");
        if (list.IsOneOrMore)
            writer.Write("bool hasItem = false;");
        WriteLoop(writer, Validities(values, property, tuple, "parts"), "", list.IsOneOrMore ? "hasItem = true;" : null);
        writer.Write(list.IsOneOrMore ? "return hasItem;" : "return true;");
        writer.Close();
    }

    // The first item decides whether there is another tuple at all.
    private static void WriteLoop(SourceWriter writer, List<string> conditions, string beforeFailing, string? add)
    {
        writer.Write($"var parts = new {Code.Runtime}XmlListItems(lexical);");
        writer.Open($"while ({conditions[0]})");
        conditions.RemoveAt(0);
        string failing = beforeFailing + "return false;";
        writer.Write($"if (!({Join(conditions)}))\n{{\n    {failing.Replace("\n", "\n    ")}\n}}");
        if (add is not null)
        {
            writer.Separate();
            writer.Write(add);
        }

        writer.Close();
        writer.Separate();
    }

    private static string Join(List<string> conditions) => string.Join("\n    && ", conditions);

    private static string Value(TupleData tuple) =>
        $"({string.Join(
            ", ", tuple.Items.Select((item, i) => ValueEmitter.IsString(item.Data) ? $"text{i + 1}.ToString()" : $"item{i + 1}"))})";

    private static List<string> Conditions(ValueEmitter values, PropertyModel property, TupleData tuple, string items) =>
        EachItem(property, tuple, items, (data, one, text, local) => values.Condition(data, one, text, local));

    private static List<string> Validities(ValueEmitter values, PropertyModel property, TupleData tuple, string items) =>
        EachItem(
            property, tuple, items, (data, one, text, _) => values.Validity(data, one, text) ?? values.Condition(data, one, text, "_"));

    private static List<string> EachItem(
        PropertyModel property, TupleData tuple, string items, Func<DataModel, PropertyModel, string, string, string?> condition)
    {
        var conditions = new List<string>();
        for (int i = 0; i < tuple.Items.Count; i++)
        {
            TupleItem item = tuple.Items[i];
            string number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var one = property with
            {
                Name = $"{property.Name}Item{number}",
                Type = item.Type,
                IsValueType = item.IsValueType,
                IsNullable = false
            };
            conditions.Add($"{items}.TryNext(out {Span} text{number})");
            if (condition(item.Data, one, "text" + number, "item" + number) is { } more)
                conditions.Add(more);
        }

        return conditions;
    }
}
