using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the methods that compare values by what is in them: tuples, and collections that have a datatype of their own.</summary>
internal static class ComparisonMethods
{
    public static void Write(SourceWriter writer, PropertyModel property, DataModel data, string type)
    {
        string name = property.Name.TrimStart('@');
        writer.Separate();
        writer.Write($"/// <summary>Whether two values of {name} are written alike.</summary>");
        string head = $"internal static bool AreEqual{name}({type} left, {type} right)";
        if (data is TupleData tuple)
            WriteTuple(writer, head, tuple, type.EndsWith("?", StringComparison.Ordinal));
        else if (data is NamedData { Items: { } items })
            WriteCollection(writer, head, items, type);
    }

    private static void WriteTuple(SourceWriter writer, string head, TupleData tuple, bool isNullable)
    {
        (string left, string right) = isNullable ? ("one", "other") : ("left", "right");
        string[] items = [.. tuple.Items.Select(item => ValueEmitter.Equality(item.Data, $"{left}.{item.Name}", $"{right}.{item.Name}"))];
        if (!isNullable)
        {
            writer.Write($"{head} =>\n    {string.Join("\n    && ", items)};");
            return;
        }

        writer.Write($"{head} => left is {{ }} one && right is {{ }} other\n    ? {string.Join("\n        && ", items)}\n    : left is null && right is null;");
    }

    private static void WriteCollection(SourceWriter writer, string head, CollectionValue value, string type)
    {
        CollectionModel collection = value.Collection;
        (string one, string other) = ("left", "right");
        writer.Open(head);
        if (collection.Kind == CollectionKind.ImmutableArray && type.EndsWith("?", StringComparison.Ordinal))
        {
            (one, other) = ("one", "other");
            writer.Write("if (left is not { IsDefault: false } one || right is not { IsDefault: false } other)\n"
                + "    return left is not { IsDefault: false } && right is not { IsDefault: false };");
        }
        else if (collection.Kind == CollectionKind.ImmutableArray)
        {
            writer.Write("if (left.IsDefault || right.IsDefault)\n    return left.IsDefault && right.IsDefault;");
        }
        else
        {
            writer.Write("if (left is null || right is null)\n    return left is null && right is null;");
        }

        if (!collection.HasIndexer)
        {
            (one, other) = ("one", "other");
            writer.Write($"{CollectionAccess.ListOf(value.ItemType)} one = {CollectionAccess.ToList("left", value.ItemType)};");
            writer.Write($"{CollectionAccess.ListOf(value.ItemType)} other = {CollectionAccess.ToList("right", value.ItemType)};");
        }

        writer.Write($"if ({one}.{collection.Count} != {other}.{collection.Count})\n    return false;");
        writer.Open($"for (int i = 0; i < {one}.{collection.Count}; i++)");
        string equal = ValueEmitter.Equality(value.ItemType, one + "[i]", other + "[i]");
        writer.Write($"if ({(equal.Contains(" == ") ? equal.Replace(" == ", " != ") : "!" + equal)})\n    return false;");
        writer.Close();
        writer.Separate();
        writer.Write("return true;");
        writer.Close();
    }
}
