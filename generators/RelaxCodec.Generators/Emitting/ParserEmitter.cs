using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>
/// Writes the parser: <c>Read</c>, or for a group <c>ReadContent</c>, and what derived classes and owners of a group call.
/// </summary>
internal sealed partial class ParserEmitter(ClassContext context)
{
    private const string SeenParameter = "ref " + Code.Runtime + "SlotSet seen";

    private readonly ClassModel _class = context.Class;
    private readonly SourceWriter _writer = context.Writer;

    private string Self => _class.Type.Name;

    // Whose shared methods the loops fall back to: a group's own serve all who read it.
    private SharedModel? Inherited => _class.IsGroup ? _class.Shared : _class.Base;

    /// <summary>Writes the method that reads a whole element.</summary>
    public void WriteRead()
    {
        string name = _class.IsGroup ? "ReadContent" : "Read";
        string modifier = _class.IsGroup ? context.New(b => b.IsContent) : context.New(b => !b.IsGroup);
        _writer.Separate();
        if (_class.IsGroup)
            _writer.Write("/// <summary>Reads the current element, whose name the caller has seen, as one with this content.</summary>");
        _writer.Write(Code.GeneratedHidden);
        _writer.Write($"public static {modifier}{Self} {name}<TSource>({Code.CursorParameter})");
        _writer.Open(Code.WhereSource);
        _writer.Write($"{Self} it = {(_class.Factory is null ? $"new {Self}()" : _class.Factory + "()")};");
        foreach (SharedModel shared in Nearest(Inherited, b => b.HasOwnPrepared))
            _writer.Write($"{shared.Type}.PrepareShared(it);");
        if (!_class.IsGroup)
            WritePrepared(inline: true);
        if (NeedsSeen)
            _writer.Write($"{Code.Runtime}SlotSet seen = default;");
        foreach (SharedModel shared in Nearest(Inherited, b => b.HasOwnChosen))
            _writer.Write($"{shared.Type}.ChooseShared(ref cursor, it);");
        if (!_class.IsGroup)
            WriteChosen();
        _writer.Write($"{(_class.Element is { IsInSeveral: true } element ? Code.Among(element) : "cursor")}.Enter(it);");
        _writer.Separate();
        WriteAttributes();
        if (_class.Text is { } text)
        {
            _writer.Separate();
            if (text.Choices.Count > 0)
                WriteChosenText(text);
            else
                WriteText(text);
        }

        if (HasChildren && _class.Text is not { Choices.Count: 0 })
        {
            _writer.Separate();
            WriteChildren();
        }

        _writer.Separate();
        foreach (SharedModel shared in Nearest(Inherited, b => b.HasOwnGathered))
            _writer.Write($"{shared.Type}.AssignShared(ref cursor, it{context.First(shared, 0)});");
        if (!_class.IsGroup)
            WriteGathered();
        foreach (FixedAttribute attribute in _class.FixedAttributes.Where(f => !_class.IsGroup && IsRequired(f)))
            WriteMissing(attribute.Slot, "Attribute", attribute.Name.Local, ReleaseSpan.Always);
        foreach (SharedModel shared in Nearest(Inherited, b => b.HasOwnChecks))
            _writer.Write($"{shared.Type}.CheckShared(ref cursor, {Checked(shared, "it")}in seen{context.First(shared, 0)});");
        if (!_class.IsGroup)
            WriteChecks();
        _writer.Write("return cursor.Leave(it);");
        _writer.Close();
    }

    /// <summary>Writes the methods by which derived classes and owners of a group read the members of this class.</summary>
    public void WriteShared()
    {
        WriteSharedPrepared();
        context.HasOffset = _class.IsGroup;
        if (_class.Shared.HasOwnAttributes)
            WriteSharedRead("ReadSharedAttribute", "Reads the current attribute if it is one of this class.", b => b.HasOwnAttributes,
                [.. OwnFixedAttributes.Where(f => f.Values.Count > 0).Select(FixedSection), .. AttributeSections()]);
        if (_class.Shared.HasOwnChildren)
            WriteSharedRead(
                "ReadSharedChild", "Reads the current child if it is one of this class.", b => b.HasOwnChildren, ChildSections());
        if (_class.Shared.HasOwnChecks)
        {
            WriteSharedHead("Reports what is missing of this class, and what excludes each other.");
            _writer.Write(
                $"{context.SharedAccess} {context.New(b => b.HasOwnChecks && b.IsGroup == _class.IsGroup)}void "
                    + $"CheckShared<TSource>({Code.CursorParameter}, {Checked(
                        _class.Shared, Self + " it")}in {Code.Runtime}SlotSet seen{context.FirstParameter})");
            _writer.Open(Code.WhereSource);
            foreach (FixedAttribute attribute in OwnFixedAttributes.Where(IsRequired))
                WriteMissing(attribute.Slot, "Attribute", attribute.Name.Local, ReleaseSpan.Always);
            foreach (SharedModel parent in Nearest(_class.Base, b => b.HasOwnChecks))
                _writer.Write($"{parent.Type}.CheckShared(ref cursor, {Checked(parent, "it")}in seen{context.First(parent, 0)});");
            WriteChecks();
            _writer.Close();
        }

        WriteSharedGathered();
        WriteSharedChosen();
        context.HasOffset = false;
    }

    /// <summary>
    /// Writes the accessor that makes an object whose <c>required</c> members are not there yet, and those that set <c>init</c> members.
    /// </summary>
    public void WriteAccessors()
    {
        if (_class.Factory is { } factory && !_class.IsAbstract)
        {
            _writer.Separate();
            _writer.Write("/// <summary>Makes an object whose required members are still to be read.</summary>");
            if (_class.IsGroup)
                _writer.Write(Code.Hidden);
            _writer.Write(
                "[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAcces"
                    + "sorKind.Constructor)]");
            string modifier = context.New(b => b is { IsGroup: true, IsAbstract: false } && b.Factory == factory);
            _writer.Write($"{(_class.IsGroup ? "public" : "private")} static {modifier}extern {Self} {factory}();");
        }

        if (_class is { IsGroup: true, IsAbstract: false, Shared.IsCase: true })
            WriteMakeCase();

        foreach (Member member in _class.Members.Where(m => m is not OpenMember && m.Property.Setter == SetterKind.Init))
            WriteSetter(member.Property.Name, TypeOf(member));
        if (_class is { IsContentInit: true, ContentProperty: { } content })
            WriteSetter(content, Code.Runtime + "XmlContent?");
        foreach (FixedAttribute attribute in _class.FixedAttributes)
        {
            if (attribute.Property is { Setter: SetterKind.Init } property && property.Owner == _class.Type.FullName)
                WriteSetter(property.Name, property.Type + (property.IsNullable ? "?" : ""));
        }
    }

    private void WriteSetter(string property, string type)
    {
        _writer.Separate();
        _writer.Write(
            "[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, "
                + $"Name = \"set_{property.TrimStart('@')}\")]");
        _writer.Write(
            $"{(_class.IsSealed ? "private" : "private protected")} static extern void {Setter(property)}({Self} it, {type} value);");
    }

    private bool NeedsSeen => Inherited is { } shared && (shared.HasAttributes || shared.HasChildren || shared.HasChecks)
        || _class.FixedAttributes.Any(f => IsRequired(f))
        || _class.Members.Any(m => m is ChildMember or GroupMember or TextMember { Choices.Count: > 0 }
            || (m is AttributeMember && context.Patterns.Own.IsAskedFor(m)))
        || (_class.AnyContent is not null && _class.IsOrdered);

    // A case of a group shares its deciding attribute with its members; a base class that is a case has its own.
    private IEnumerable<FixedAttribute> OwnFixedAttributes =>
        _class is { IsGroup: true, FixedAttributes.Count: > 0 } ? [_class.FixedAttributes[_class.FixedAttributes.Count - 1]] : [];

    // Which case it is tells what has to be there.
    private static string Checked(SharedModel callee, string argument) => callee.HasChosen ? argument + ", " : "";

    private static bool IsRequired(FixedAttribute attribute) => !attribute.MayBeAbsent && attribute.Values.Count > 0;

    /// <summary>The name of the method that calls an <c>init</c> accessor.</summary>
    public static string Setter(string property) => "Set" + property.TrimStart('@');

    private static string TypeOf(Member member) =>
        (member.Property.Collection?.Type ?? member.Property.Type) + (member.Property.IsNullable ? "?" : "");

    private static string ItemType(Member member) =>
        member is ClassElementMember { IsMixed: true } ? $"{Code.Runtime}MixedItem<{member.Property.Type}>" : member.Property.ItemType;

    private static string Assign(PropertyModel property, string value) => property.Setter == SetterKind.Init
        ? $"{property.Owner}.{Setter(property.Name)}(it, {value});"
        : $"it.{property.Name} = {value};";

    // The nearest class of the chain that has something to call, if there is one.
    private static IEnumerable<SharedModel> Nearest(SharedModel? start, Func<SharedModel, bool> has) =>
        start is null ? [] : start.Chain.Reverse().Where(has).Take(1);

    private void WriteAttributes()
    {
        const string Loop = "while (cursor.MoveToNextAttribute())";
        List<Section> sections = _class.IsGroup ? []
            : [.. _class.FixedAttributes.Where(f => f.Values.Count > 0).Select(FixedSection), .. AttributeSections()];
        bool isPlain = sections.Count == 0 && Inherited is not { HasAttributes: true } && _class.AnyContent?.Attributes is null;
        if (isPlain)
            _writer.Write(Loop + "\n    cursor.UnknownAttribute(\"\");");
        else
            _writer.Open(Loop);
        WriteOpenInOtherReleases(_class.AnyContent?.Attributes, areAttributes: true);
        if (!isPlain)
            WriteSwitch(sections, "break;", () =>
            {
                foreach (SharedModel shared in Nearest(Inherited, b => b.HasOwnAttributes))
                {
                    _writer.Write($"if ({shared.Type}.ReadSharedAttribute(ref cursor, it, ref seen{context.First(shared, 0)}))");
                    _writer.Write(sections.Count > 0 ? "    break;" : "    continue;");
                }

                WriteUnknownAttribute();
            });
        if (!isPlain)
            _writer.Close();
        _writer.Write("cursor.EndAttributes(it);");
    }

    private void WriteUnknownAttribute()
    {
        string names = Code.Literal(PatternWords.NamesOf(context.Patterns.Content, attributes: true));
        WriteOpen(_class.AnyContent?.Attributes, "KeepAttribute();", $"UnknownAttribute({names});");
    }

    // An ordered class names the children of its base class itself, to see that they come first.
    private SharedModel? FallbackChildren => _class.IsOrdered && !_class.IsGroup ? null : Inherited;

    // Open content is kept, all else is unknown.
    private void WriteOpen(OpenNames? open, string keep, string unknown)
    {
        if (open is null)
        {
            _writer.Write("cursor." + unknown);
        }
        else if (NameClassEmitter.Condition(open, _class.Namespace) is not { } condition)
        {
            _writer.Write("cursor." + keep);
        }
        else
        {
            _writer.Write($"if ({condition})");
            _writer.Write("    cursor." + keep);
            _writer.Write("else");
            _writer.Write("    cursor." + unknown);
        }
    }

    private void WriteText(TextMember text)
    {
        PropertyModel property = text.Property;
        if (!text.Data.CanFail)
        {
            _writer.Write(Assign(property, "cursor.ReadTextString()"));
            return;
        }

        string expected = ValueEmitter.Expected(text.Data);
        if (HasToClear(property, text.Data))
            _writer.Write(Clear(property, text.Data));
        _writer.Write("global::System.ReadOnlySpan<char> text = cursor.ReadText();");
        WriteOutcome(
            property,
            text.Data,
            "text",
            "text.ToString()",
            value => Assign(property, value),
            "cursor.HoldText();",
            property.IsNullable
                ? $"else if (!{Code.Datatypes}XsdWhiteSpace.Trim(text).IsEmpty)\n    cursor.BadText({expected});"
                    + WhenRequired(text, expected)
                : $"else if ({Code.Datatypes}XsdWhiteSpace.Trim(text).IsEmpty)\n    cursor.MissingText({expected});\nelse\n"
                    + $"    cursor.BadText({expected});",
            "Text");
    }

    // Of a nullable one, which some releases may require.
    private static string WhenRequired(TextMember text, string expected) =>
        Presence.RequiredIn(MemberPatterns.Text(text)) is not { } required ? ""
        : $"\nelse{(required.IsAlways ? "" : $" if ({ReleaseCode.In(required)})")}\n    cursor.MissingText({expected});";

    // As an alternative it is there if there is more than white space.
    private void WriteChosenText(TextMember text)
    {
        _writer.Write($"global::System.ReadOnlySpan<char> text = cursor.{(HasChildren ? "ReadLeadingText" : "ReadText")}();");
        _writer.Open($"if (!{Code.Datatypes}XsdWhiteSpace.Trim(text).IsEmpty)");
        _writer.Write($"seen.Add({context.Slot(text.Slot)});");
        WriteOutcome(text.Property, text.Data, "text", "text.ToString()", value => Assign(text.Property, value), "cursor.HoldText();",
            Else($"cursor.BadText({ValueEmitter.Expected(text.Data)});"), "Text");
        WriteExclusionsByValue(text, text.Data);
        _writer.Close();
    }

    // Where there can be none, what is there after all is unknown when the element is left.
    private bool HasChildren => _class.Shared.Children.Count > 0 || _class.AnyContent is { Elements: not null } or { WithText: true };

    private void WriteChildren()
    {
        OpenMember? open = _class.AnyContent;
        List<Section> sections = _class.IsGroup ? [] : ChildSections();
        string text = _class.Mixed is { } mixed ? context.Locals.Of(mixed.Property, "Text") : "";
        _writer.Open(text.Length > 0 ? $"while (cursor.MoveToNextPart(out string? {text}))"
            : open is { WithText: true } ? "while (cursor.MoveToNextNode())"
            : "while (cursor.MoveToNextChild())");
        if (_class.Mixed is not null)
            WriteMixedText(_class.Mixed, text);
        WriteOpenInOtherReleases(open?.Elements, areAttributes: false);
        WriteSwitch(sections, "break;", () =>
        {
            foreach (SharedModel shared in Nearest(FallbackChildren, b => b.HasOwnChildren))
            {
                _writer.Write($"if ({shared.Type}.ReadSharedChild(ref cursor, it, ref seen{context.First(shared, 0)}))");
                _writer.Write(sections.Count > 0 ? "    break;" : "    continue;");
            }

            WriteOpenOrder();
            string names = Code.Literal(PatternWords.NamesOf(context.Patterns.Content, attributes: false));
            WriteOpen(open?.Elements, "KeepElement();", $"UnknownElement({names});");
        });
        _writer.Close();
    }

    private void WriteOpenOrder(string suffix = "")
    {
        if (_class is not { IsOrdered: true, IsGroup: false, AnyContent: { Elements: not null } open })
            return;
        WriteOrderCheck(open.Slot, suffix);
        _writer.Write($"seen.Add({open.Slot});");
    }

    private void WriteSharedHead(string summary)
    {
        _writer.Separate();
        _writer.Write($"/// <summary>{summary}</summary>");
        _writer.Write(_class.IsGroup ? Code.GeneratedHidden : Code.Generated);
    }

    private void WriteSharedRead(string name, string summary, Func<SharedModel, bool> has, List<Section> sections)
    {
        WriteSharedHead(summary);
        _writer.Write(
            $"{context.SharedAccess} bool {name}<TSource>({Code.CursorParameter}, {Self} it, {SeenParameter}{context.FirstParameter})");
        _writer.Open(Code.WhereSource);
        WriteSwitch(sections, "return true;", () =>
        {
            SharedModel? parent = _class.IsOrdered && name == "ReadSharedChild" ? null : _class.Base;
            string inherited = string.Concat(Nearest(parent, has)
                .Select(b => $"{b.Type}.{name}(ref cursor, it, ref seen{context.First(b, 0)})"));
            _writer.Write($"return {(inherited.Length > 0 ? inherited : "false")};");
        });
        _writer.Close();
    }

    private void WriteSwitch(IReadOnlyList<Section> sections, string end, Action fallback)
    {
        List<IGrouping<string, Section>> byNamespace = [.. sections.GroupBy(s => s.Names[0].Namespace, StringComparer.Ordinal)];
        WriteLevel(0);

        void WriteLevel(int level)
        {
            if (level == byNamespace.Count)
            {
                fallback();
                return;
            }

            _writer.Open($"switch ({Code.NameIn(byNamespace[level].Key)})");
            foreach (Section section in byNamespace[level])
            {
                _writer.Write($"case {string.Join(" or ", section.Names.Select(n => Code.Literal(n.Local)))}:");
                _writer.Indent();
                section.Write();
                _writer.Write(end);
                _writer.Unindent();
            }

            _writer.Write("default:");
            _writer.Indent();
            WriteLevel(level + 1);
            if (end == "break;")
                _writer.Write(end);
            _writer.Unindent();
            _writer.Close();
        }
    }
}
