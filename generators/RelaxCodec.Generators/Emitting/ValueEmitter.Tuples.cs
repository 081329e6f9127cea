using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>Tuples: a fixed number of items with white space between them.</content>
internal sealed partial class ValueEmitter
{
    private readonly List<(PropertyModel Property, TupleData Data)> _tuples = [];

    /// <summary>The properties that are one tuple, of which the expressions read.</summary>
    public IReadOnlyList<(PropertyModel Property, TupleData Data)> Tuples => _tuples;

    /// <summary>The statements that write a tuple.</summary>
    /// <param name="method"><c>Attribute</c>, <c>Text</c> or <c>Element</c>.</param>
    /// <param name="name">The name; null for text.</param>
    /// <param name="tuple">The datatype.</param>
    /// <param name="value">The tuple, an expression.</param>
    /// <param name="local">The name of a variable for the text.</param>
    /// <param name="check">Makes the expression of an item, and of its index, that says which item is null.</param>
    public static string WriteTuple(
        string method, XmlName? name, TupleData tuple, string value, string local, Func<string, string, string> check) => $"""
        var {local} = new {Code.Runtime}XmlListWriter();
        {AddItems(local, tuple, value, check)}
        {Write(method, name, TextData.Instance, local + ".Written")}
        {local}.Return();
        """;

    // What a loop does with an item of a list.
    private static string Add(string list, DataModel data, string item, Func<string, string, string> check) => data is TupleData tuple
        ? $"{{\n    {AddItems(list, tuple, item, check).Replace("\n", "\n    ")}\n}}"
        : "    " + Write(list + ".Add", "", "", data, item);

    private static string AddItems(string list, TupleData tuple, string value, Func<string, string, string> check) =>
        string.Join("\n", tuple.Items.Select(item =>
        {
            string one = $"{value}.{item.Name}";
            return Write(list + ".Add", "", "", item.Data, item.IsValueType ? one : check(one, list + ".Count"));
        }));

    private static string Expected(TupleData tuple, string times)
    {
        string[] items = [.. tuple.Items.Select(item => Expected(item.Data))];
        string begin = $"{times}{tuple.Items.Count} items with white space between them";
        return items.Distinct().Count() == 1
            ? Code.Literal(begin + ", each ") + " + " + items[0]
            : Code.Literal(begin + ": ") + " + " + string.Join(" + " + Code.Literal(", then ") + " + ", items);
    }
}
