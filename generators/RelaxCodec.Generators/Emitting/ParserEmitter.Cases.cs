using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <content>Groups with cases, inlined: the case is chosen by its attribute before the element is entered.</content>
internal sealed partial class ParserEmitter
{
    private void WriteSharedChosen()
    {
        if (!_class.Shared.HasOwnChosen)
            return;
        WriteSharedHead("Makes the cases of the groups in this class, as the current start tag says.");
        _writer.Write($"{context.SharedAccess} void ChooseShared<TSource>({Code.CursorParameter}, {Self} it)");
        _writer.Open(Code.WhereSource);
        foreach (SharedModel parent in Nearest(_class.Base, b => b.HasOwnChosen))
            _writer.Write($"{parent.Type}.ChooseShared(ref cursor, it);");
        WriteChosen();
        _writer.Close();
    }

    private void WriteChosen()
    {
        foreach (GroupMember group in _class.Groups)
        {
            PropertyModel property = group.Property;
            if (group.Group.IsDispatched)
            {
                string absent = !property.IsNullable && group.Group.AbsentCase is { } made ? " ?? " + MakeCase(made) : "";
                string forgiven = !property.IsNullable && absent.Length == 0 ? "!" : "";
                _writer.Write(Assign(property, $"{group.Group.Type}.ChooseCase(ref cursor){absent}{forgiven}"));
            }
            else if (Nearest(group.Group, g => g.HasOwnChosen).FirstOrDefault() is { } callee)
            {
                _writer.Write($"{callee.Type}.ChooseShared(ref cursor, it.{property.Name});");
            }
        }
    }

    // What another case has, this one has not.
    private void WriteDispatched(GroupMember group, string method)
    {
        PropertyModel property = group.Property;
        bool isAttribute = method == "ReadSharedAttribute";
        if (property.IsNullable && group.Group.AbsentCase is { } absent)
        {
            string make = Assign(property, MakeCase(absent));
            _writer.Write(property.Setter == SetterKind.Set
                ? $"it.{property.Name} ??= {MakeCase(absent)};"
                : $"if (it.{property.Name} is null)\n    {make}");
        }

        string names = Code.Literal(PatternWords.NamesOf(context.Patterns.Content, isAttribute));
        _writer.Write($"if ({group.Group.Type}.{(isAttribute ? "ReadCaseAttribute" : "ReadCaseChild")}"
            + $"(ref cursor, it.{property.Name}, ref seen, {context.Slot(group.FirstSlot)}))");
        // Without the attribute it is the child that tells the case.
        string[] excluded = isAttribute || group.Group.AbsentCase is not null ? [.. ExclusionsByCase(group)] : [];
        string added = $"seen.Add({context.Slot(group.Slot)});";
        _writer.Write(excluded.Length == 0 ? "    " + added : Nested(string.Join("\n", excluded.Prepend(added))));
        _writer.Write($"else\n    cursor.{(isAttribute ? "UnknownAttribute" : "UnknownElement")}({names});");
    }

    private void WriteMakeCase()
    {
        WriteSharedHead("Makes an object of this case, of which nothing has been read.");
        _writer.Open($"public static {Self} MakeCase()");
        _writer.Write($"{Self} it = {(_class.Factory is null ? $"new {Self}()" : _class.Factory + "()")};");
        foreach (SharedModel shared in Nearest(_class.Shared, b => b.HasOwnPrepared))
            _writer.Write($"{shared.Type}.PrepareShared(it);");
        _writer.Write("return it;");
        _writer.Close();
    }

    private static string MakeCase(SharedModel made) => $"{made.Type}.MakeCase()";
}
