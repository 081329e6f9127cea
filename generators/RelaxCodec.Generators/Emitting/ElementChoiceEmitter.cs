using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes how a choice of elements passes on to the class of the element that is there.</summary>
internal sealed class ElementChoiceEmitter(ClassContext context, EquatableArray<ElementAlternative> alternatives)
{
    private readonly ClassModel _class = context.Class;
    private readonly SourceWriter _writer = context.Writer;

    private string Self => _class.Type.Name;

    public void WriteRead()
    {
        WriteHead("Reads the current element as the class of its name; null if there is none, or it cannot be read.");
        _writer.Write($"public static {context.New(b => !b.IsGroup)}{Self}? Read<TSource>({Code.CursorParameter})");
        _writer.Open(Code.WhereSource);
        foreach (IGrouping<string, ElementAlternative> sameNamespace in alternatives.GroupBy(a => a.Name.Namespace, StringComparer.Ordinal))
        {
            _writer.Open($"switch (cursor.NameIn({Code.Literal(sameNamespace.Key)}))");
            foreach (ElementAlternative alternative in sameNamespace)
            {
                _writer.Write($"case {Code.Literal(alternative.Name.Local)}:");
                if (!alternative.Span.IsAlways)
                {
                    _writer.Write($"    if ({ReleaseCode.Outside(alternative.Span)})");
                    _writer.Write($"        cursor.ElementOutsideRelease({Code.Literal(alternative.Span.Words)});");
                }

                _writer.Write($"    return {alternative.Type}.Read(ref cursor);");
            }

            _writer.Close();
        }

        _writer.Write("return null;");
        _writer.Close();
    }

    public void WriteWrite()
    {
        WriteHead("Writes the element.");
        _writer.Write($"public static void Write<TSink>({Self} it, {Code.OutputParameter})");
        _writer.Open(Code.WhereSink);
        _writer.Open("switch (it)");
        for (int i = 0; i < alternatives.Count; i++)
        {
            _writer.Write($"case {alternatives[i].Type} element{i}:");
            _writer.Write($"    {alternatives[i].Type}.Write(element{i}, ref output);");
            _writer.Write("    break;");
        }

        _writer.Write("default:");
        _writer.Write($"    throw new global::System.ArgumentException($\"{{it.GetType()}} is not one of the elements of {_class.Type.DefineName}.\", nameof(it));");
        _writer.Close();
        _writer.Close();
    }

    private void WriteHead(string summary)
    {
        _writer.Separate();
        _writer.Write($"/// <summary>{summary}</summary>");
        _writer.Write(Code.Generated);
        _writer.Write(Code.Hidden);
    }
}
