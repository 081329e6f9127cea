using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the methods that compare tuples by what their items are written as.</summary>
internal static class ComparisonMethods
{
    public static void Write(SourceWriter writer, PropertyModel property, TupleData tuple, string type)
    {
        string name = property.Name.TrimStart('@');
        writer.Separate();
        writer.Write($"/// <summary>Whether two values of {name} are written alike.</summary>");
        string head = $"internal static bool AreEqual{name}({type} left, {type} right)";
        WriteTuple(writer, head, tuple, type.EndsWith("?", StringComparison.Ordinal));
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

        writer.Write($"{head} => left is {{ }} one && right is {{ }} other\n    ? {string.Join(
            "\n        && ", items)}\n    : left is null && right is null;");
    }
}
