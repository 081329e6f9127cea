using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>A group with cases in the elements of its owners: what these call passes on to the case that is there.</content>
internal sealed partial class CaseEmitter
{
    /// <summary>Writes the methods that owners of the group call.</summary>
    public void WriteInlined()
    {
        if (!_class.IsGroup || cases.Any(c => c.Shared is null or { IsAbstract: true }))
            return;
        WriteChoose();
        WriteReadAttribute();
        Dispatch(
            $"bool ReadCaseChild<TSource>({Code.CursorParameter}, {Self}? it, ref {Code.Runtime}SlotSet seen, int first)",
            Code.WhereSource,
            "Reads the current child if it is one of the case.",
            c => c.HasOwnChildren,
            (callee, it) => $"return {callee.Type}.ReadSharedChild(ref cursor, {it}, ref seen, first);",
            "return false;");
        WriteCheck();
        Dispatch($"void AssignCase<TSource>({Code.CursorParameter}, {Self} it, int first)", Code.WhereSource,
            "Sets the collections of the case of which the items have been gathered.", c => c.HasOwnGathered,
            (callee, it) => $"{callee.Type}.AssignShared(ref cursor, {it}, first);", null);
        Dispatch(
            $"void WriteCaseAttributes<TSink>({Self}? it, {Code.OutputParameter}, {Code.Runtime}XmlContent? kept, int first)",
            Code.WhereSink,
            "Writes the attributes of the case.",
            null,
            (_, it) => $"WriteCaseAttributes({it}, ref output, kept, first);",
            null);
        Dispatch(
            $"void WriteCaseChildren<TSink>({Self}? it, {Code.OutputParameter}, {Code.Runtime}XmlContent? kept, int first)",
            Code.WhereSink,
            "Writes the children of the case.",
            null,
            (shared, it) => shared.HasChildren ? $"WriteCaseChildren({it}, ref output, kept, first);" : "",
            null);
    }

    private int DiscriminatorSlot => _class.Discriminator!.Slot;

    private void WriteChoose()
    {
        Head("Makes the case that the current start tag says; null if there is none.");
        _writer.Write($"public static {Self}? ChooseCase<TSource>({Code.CursorParameter})");
        _writer.Open(Code.WhereSource);
        _writer.Open($"if ({Peek})");
        WriteSwitch(static c => $"{c.Type}.MakeCase()");
        _writer.Close();
        _writer.Separate();
        _writer.Write("return null;");
        _writer.Close();
    }

    // Without a case there is still the attribute that says which.
    private void WriteReadAttribute()
    {
        string slot = DiscriminatorSlot == 0 ? "first" : $"first + {DiscriminatorSlot}";
        Head("Reads the current attribute if it is one of the case.");
        _writer.Write(
            $"public static bool ReadCaseAttribute<TSource>({Code.CursorParameter}, {Self}? it, ref "
                + $"{Code.Runtime}SlotSet seen, int first)");
        _writer.Open(Code.WhereSource);
        _writer.Open("switch (it)");
        for (int i = 0; i < cases.Count; i++)
        {
            _writer.Write($"case {cases[i].Type} case{i}:");
            _writer.Write($"    return {cases[i].Type}.ReadSharedAttribute(ref cursor, case{i}, ref seen, first);");
        }

        _writer.Close();
        _writer.Write($"if (cursor.NameIn({Code.Literal(Attribute.Namespace)}) is not {Code.Literal(Attribute.Local)})\n    return false;");
        _writer.Write($"seen.Add({slot});");
        string allowed = string.Join(" or ", cases.SelectMany(c => c.Values).Select(v => $"'{v}'"));
        _writer.Write($"cursor.BadAttribute({slot}, {Code.Literal(allowed)});");
        _writer.Write("return true;");
        _writer.Close();
    }

    private void WriteCheck()
    {
        string slot = DiscriminatorSlot == 0 ? "first" : $"first + {DiscriminatorSlot}";
        Dispatch($"void CheckCase<TSource>({Code.CursorParameter}, {Self}? it, in {Code.Runtime}SlotSet seen, int first)", Code.WhereSource,
            "Reports what is missing of the case, and what excludes each other.", c => c.HasOwnChecks,
            (callee, it) => $"{callee.Type}.CheckShared(ref cursor, {(callee.HasChosen ? it + ", " : "")}in seen, first);", null,
            $"if (it is null && !seen.Contains({slot}))\n    cursor.MissingAttribute({slot}, {Code.Literal(Attribute.Local)});");
    }

    // A method that goes by the type of the object.
    private void Dispatch(
        string signature,
        string where,
        string summary,
        Func<SharedModel, bool>? has,
        Func<SharedModel, string, string> call,
        string? end,
        string? before = null)
    {
        Head(summary);
        _writer.Write("public static " + signature);
        _writer.Open(where);
        if (before is not null)
            _writer.Write(before);
        bool isOpen = false;
        for (int i = 0; i < cases.Count; i++)
        {
            SharedModel? callee = has is null ? cases[i].Shared : cases[i].Shared!.Chain.Reverse().FirstOrDefault(has);
            string statement = callee is null ? "" : call(callee, "case" + i);
            if (statement.Length == 0)
                continue;
            if (!isOpen)
                _writer.Open("switch (it)");
            isOpen = true;
            _writer.Write($"case {cases[i].Type} case{i}:");
            _writer.Write($"    {(has is null ? cases[i].Type + "." : "")}{statement}");
            if (!statement.StartsWith("return ", StringComparison.Ordinal))
                _writer.Write("    break;");
        }

        if (isOpen)
            _writer.Close();
        if (end is not null)
            _writer.Write(end);
        _writer.Close();
    }

    private void Head(string summary)
    {
        _writer.Separate();
        _writer.Write($"/// <summary>{summary}</summary>");
        _writer.Write(Code.GeneratedHidden);
    }
}
