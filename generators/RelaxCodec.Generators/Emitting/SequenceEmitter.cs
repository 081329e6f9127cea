using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the automaton of a class's sequence, and what refers to it.</summary>
internal static class SequenceEmitter
{
    /// <summary>The field that holds the automaton of the class's own sequence, of which there is one.</summary>
    public static string Field(ClassModel of) => Holder(of) + ".Automaton";

    /// <summary>Writes the class that holds the automaton, if there is one.</summary>
    public static void Write(SourceWriter writer, ClassModel of)
    {
        if (of.Members.OfType<ClassElementMember>().FirstOrDefault(m => m.Sequence is not null) is not { Sequence: { } sequence })
            return;
        SequenceTable table = sequence.Table;
        IEnumerable<string> names = sequence.Elements.SelectMany(e => e.Name.Each).Select(name => Code.Literal(
            name.Namespace.Length == 0 ? name.Local : $"{{{name.Namespace}}}{name.Local}"));
        IEnumerable<byte> columns = sequence.Elements.SelectMany((e, i) => e.Name.Each.Select(_ => table.Columns[i]));
        writer.Separate();
        writer.Write($"/// <summary>{Code.XmlText(Line(sequence.Text))}</summary>");
        writer.Open($"file static class {Holder(of)}");
        writer.Write($"internal static readonly {Code.Runtime}XmlSequence Automaton = new(");
        writer.Indent();
        writer.Write($"names: [{string.Join(", ", names)}],");
        writer.Write($"columns: [{string.Join(", ", columns)}],");
        writer.Write("states:");
        writer.Write("[");
        writer.Indent();
        for (int state = 0; state < table.StateCount; state++)
            writer.Write(string.Join(", ", table.States.Skip(state * (table.ColumnCount + 1)).Take(table.ColumnCount + 1)) + ",");
        writer.Unindent();
        writer.Write("]);");
        writer.Unindent();
        writer.Close();
    }

    private static string Holder(ClassModel of) => of.Type.Name.TrimStart('@') + "Sequence";

    private static string Line(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
