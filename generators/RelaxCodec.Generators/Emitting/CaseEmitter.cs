using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes how a class with a discriminator passes on to its cases.</summary>
internal sealed partial class CaseEmitter(ClassContext context, EquatableArray<CaseModel> cases)
{
    private readonly ClassModel _class = context.Class;
    private readonly SourceWriter _writer = context.Writer;

    private XmlName Attribute => _class.Discriminator!.Attribute;

    private string Peek =>
        $"cursor.TryPeekAttribute({Code.Literal(Attribute.Local)}, out global::System.ReadOnlySpan<char> "
            + $"value{ValueEmitter.Ns(Attribute)})";

    private string Self => _class.Type.Name;

    private string Read => _class.IsGroup ? "ReadContent" : "Read";

    public void WriteRead()
    {
        WriteHead("/// <summary>Reads the current element as one with the content of a case.</summary>");
        _writer.Write(
            $"public static {context.New(b => _class.IsGroup ? b.IsContent : !b.IsGroup)}{Self}? {Read}<TSource>({Code.CursorParameter})");
        _writer.Open(Code.WhereSource);
        CaseModel? absent = cases.FirstOrDefault(c => c.MayBeAbsent);
        if (absent is not null)
        {
            WriteCase($"if (!{Peek})", absent, $"{absent.Type}.{Read}(ref cursor)");
            WriteSwitch();
        }
        else
        {
            _writer.Open($"if ({Peek})");
            WriteSwitch();
            _writer.Close();
        }

        _writer.Separate();
        string allowed = string.Join(", ", cases.SelectMany(c => c.Values));
        _writer.Write($"cursor.UnknownCase({Code.Literal(Attribute.Local)}, {Code.Literal(allowed)}{ValueEmitter.Ns(Attribute)});");
        _writer.Write("return null;");
        _writer.Close();
    }

    public void WriteWrite()
    {
        WriteHead("/// <summary>Writes an element of this name with the content of the case.</summary>");
        string parameters = _class.IsGroup ? "string name, string ns, " : "";
        string arguments = _class.IsGroup ? "name, ns, " : "";
        _writer.Write(
            $"public static void {(_class.IsGroup ? "WriteContent" : "Write")}<TSink>({Self} it, {parameters}{Code.OutputParameter})");
        _writer.Open(Code.WhereSink);
        _writer.Open("switch (it)");
        for (int i = 0; i < cases.Count; i++)
        {
            _writer.Write($"case {cases[i].Type} case{i}:");
            _writer.Write($"    {cases[i].Type}.{(_class.IsGroup ? "WriteContent" : "Write")}(case{i}, {arguments}ref output);");
            _writer.Write("    break;");
        }

        _writer.Write("default:");
        _writer.Write(
            "    throw new global::System.ArgumentException($\"{it.GetType()} is not a case of "
                + $"{_class.Type.DefineName}.\", nameof(it));");
        _writer.Close();
        _writer.Close();
    }

    private void WriteSwitch() => WriteSwitch(c => $"{c.Type}.{Read}(ref cursor)");

    private void WriteSwitch(Func<CaseModel, string> result)
    {
        CaseModel[] words = [.. cases.Where(c => c.Values.Any(Token.IsWord))];
        if (words.Length > 0)
            _writer.Open($"switch ({Code.Datatypes}XsdWhiteSpace.Trim(value))");
        foreach (CaseModel c in words)
        {
            _writer.Write($"case {string.Join(" or ", c.Values.Where(Token.IsWord).Select(v => Code.Literal(Token.Of(v))))}:");
            WriteOutside(c);
            _writer.Write($"    return {result(c)};");
        }

        if (words.Length > 0)
            _writer.Close();
        // White space within a value may be written in several ways.
        foreach (CaseModel c in cases)
        {
            foreach (string value in c.Values.Where(v => !Token.IsWord(v)))
            {
                WriteCase($"if ({Code.Datatypes}XsdWhiteSpace.TokenEquals(value, {Code.Literal(value)}))", c, result(c));
            }
        }
    }

    private void WriteCase(string condition, CaseModel c, string result)
    {
        if (c.Span.IsAlways)
        {
            _writer.Write(condition);
            _writer.Write($"    return {result};");
            return;
        }

        _writer.Write(condition);
        _writer.Write("{");
        WriteOutside(c);
        _writer.Write($"    return {result};");
        _writer.Write("}");
        _writer.Separate();
    }

    private void WriteOutside(CaseModel c)
    {
        if (c.Span.IsAlways)
            return;
        _writer.Write($"    if ({ReleaseCode.Outside(c.Span)})");
        string arguments = $"{Code.Literal(Attribute.Local)}, {Code.Literal(c.Span.Words)}{ValueEmitter.Ns(Attribute)}";
        _writer.Write($"        cursor.CaseOutsideRelease({arguments});");
    }

    private void WriteHead(string ofGroup)
    {
        _writer.Separate();
        if (_class.IsGroup)
            _writer.Write(ofGroup);
        _writer.Write(Code.GeneratedHidden);
    }
}
