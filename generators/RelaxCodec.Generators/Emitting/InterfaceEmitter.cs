using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>
/// Writes the file of an interface that is a choice of elements. What the runtime asks of it is implemented explicitly, since an interface
/// implements nothing otherwise; other generated code calls static members, as it does those of a class.
/// </summary>
internal static class InterfaceEmitter
{
    public static string Emit(InterfaceModel model)
    {
        var writer = new SourceWriter();
        string root = ElementChoiceEmitter.Root(model.Type);
        var dispatch = new ElementChoiceEmitter(writer, model.Type, model.Alternatives);
        var define = new Define(model.Type.DefineName, ClassPatterns.OneOf(model.Alternatives), model.Documentation);
        FileFrame.Open(writer, model.Type, root, remarks: PatternRemarks.Of(define, EquatableArray<PrefixModel>.Empty));
        WriteFragment(writer, define);
        dispatch.WriteRead("new ");
        dispatch.WriteWrite("new ");
        WriteContentEquals(writer, model);
        dispatch.WriteNames();
        WriteForward(writer, $"static {Code.Runtime}GrammarFragment {root}.Fragment => Fragment;");
        WriteForward(writer, $"static {model.Type.Name}? {root}.Read<TSource>({Code.CursorParameter}) => Read(ref cursor);");
        WriteForward(writer, $"static void {root}.Write<TSink>({model.Type.Name} it, {Code.OutputParameter}) => Write(it, ref output);");
        string self = model.Type.Name;
        WriteForward(writer, $"static bool {root}.ContentEquals({self} left, {self} right) => ContentEquals(left, right);");
        FileFrame.Close(writer, model.Type);
        return writer.ToString();
    }

    private static void WriteFragment(SourceWriter writer, Define define)
    {
        writer.Write($"/// <summary>The define {Code.XmlText(define.Name)}.</summary>");
        FragmentEmitter.Write(writer, Code.GeneratedHidden, $"public static new {Code.Runtime}GrammarFragment Fragment", define);
    }

    private static void WriteContentEquals(SourceWriter writer, InterfaceModel model)
    {
        writer.Separate();
        writer.Write("/// <summary>Whether two objects stand for the same element.</summary>");
        writer.Write(Code.GeneratedHidden);
        ComparisonEmitter.WriteContentEquals(writer, "new ", model.Type.Name, model.Alternatives.Select(a => a.Type));
    }

    private static void WriteForward(SourceWriter writer, string member)
    {
        writer.Separate();
        writer.Write("/// <inheritdoc/>");
        writer.Write(Code.Generated);
        writer.Write(member);
    }
}
