using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the methods that read a list of values.</summary>
internal static class ListReading
{
    private const string Text = "global::System.ReadOnlySpan<char> ";

    private const string Loop = $"foreach ({Text}item in new {Code.Runtime}XmlListItems(lexical))";

    public static void Write(SourceWriter writer, ValueEmitter values, PropertyModel property, ListData list)
    {
        string name = property.Name.TrimStart('@');
        PropertyModel one = property with { Type = list.ItemType, IsValueType = list.IsValueType };
        string type = property.Setter == SetterKind.None ? property.Type : CollectionAccess.ListOf(list.ItemType);
        if (list.Item is TupleData tuple)
        {
            TupleReading.Write(writer, values, property, list, tuple, type);
            return;
        }

        WriteTryRead(writer, list, type, name, values.Condition(list.Item, one, "item", "value"));
        if (values.Validity(list.Item, one, "item") is { } validity)
            WriteIs(writer, list, name, validity);
    }

    private static void WriteTryRead(SourceWriter writer, ListData list, string type, string name, string? condition)
    {
        writer.Separate();
        writer.Write($"/// <summary>Reads the items of {name}; false, and there are none, if one of them is no value{(list.IsOneOrMore
            ? " or there are none"
            : "")}.</summary>");
        writer.Open($"internal static bool TryRead{name}({Text}lexical, {type} items)");
        writer.Write("items.Clear();");
        bool isString = ValueEmitter.IsString(list.Item);
        if (condition is null)
        {
            writer.Write(Loop);
            writer.Write("    items.Add(item.ToString());");
        }
        else
        {
            writer.Open(Loop);
            writer.Open($"if (!{Parenthesized(condition)})");
            writer.Write("items.Clear();");
            writer.Write("return false;");
            writer.Close();
            writer.Separate();
            writer.Write($"items.Add({(isString ? "item.ToString()" : "value")});");
            writer.Close();
        }

        writer.Separate();
        writer.Write(list.IsOneOrMore ? "return items.Count > 0;" : "return true;");
        writer.Close();
    }

    // Asked only when an item is no value.
    private static void WriteIs(SourceWriter writer, ListData list, string name, string validity)
    {
        writer.Separate();
        writer.Write($"/// <summary>Whether the items of {name} are valid, values or not.</summary>");
        writer.Open($"internal static bool Is{name}({Text}lexical)");
        if (list.IsOneOrMore)
            writer.Write("bool hasItem = false;");
        writer.Open(Loop);
        writer.Write($"if (!{Parenthesized(validity)})\n    return false;");
        if (list.IsOneOrMore)
            writer.Write("hasItem = true;");
        writer.Close();
        writer.Separate();
        writer.Write(list.IsOneOrMore ? "return hasItem;" : "return true;");
        writer.Close();
    }

    private static string Parenthesized(string condition) =>
        condition.Contains(" && ") || condition.Contains(" is ") ? $"({condition})" : condition;
}
