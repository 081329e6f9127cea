using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>How each kind of member is read.</content>
internal sealed partial class ParserEmitter
{
    private List<Section> AttributeSections()
    {
        var sections = new List<Section>();
        foreach (Member member in _class.Members)
        {
            if (member is AttributeMember attribute)
                sections.Add(new Section([attribute.Name], () => WriteAttribute(attribute)));
            else if (member is GroupMember group)
                sections.AddRange(GroupSections(group, group.Group.Attributes, "ReadSharedAttribute", g => g.HasOwnAttributes));
        }

        return sections;
    }

    private List<Section> ChildSections()
    {
        var sections = new List<Section>();
        if (_class is { IsOrdered: true, Base: { Children.Count: > 0 } parent })
            sections.AddRange(InheritedSections(parent));
        foreach (Member member in _class.Members)
        {
            if (member is ChildMember child)
                AddChildSection(sections, child);
            else if (member is GroupMember group)
                sections.AddRange(
                    GroupSections(group, group.Group.Children.Select(c => c.Name).Distinct(), "ReadSharedChild", g => g.HasOwnChildren));
        }

        return sections;
    }

    // The first of those of one name brings the section.
    private void AddChildSection(List<Section> sections, ChildMember child)
    {
        ChildMember[] namesakes = child.TellingAttribute is null ? [child]
            : [.. _class.Children.Where(m => m.TellingAttribute is not null && m.Name == child.Name)];
        if (child is ClassElementMember { Alternatives.Count: > 0 })
            sections.AddRange(SectionsOf(child.Names, suffix => WriteChild(child, suffix)));
        else if (namesakes.Length == 1)
            sections.Add(new Section([child.Name], () => WriteChild(child)));
        else if (ReferenceEquals(child, namesakes[0]))
            sections.Add(new Section([child.Name], () => WriteNamesakes(namesakes)));
    }

    private void WriteMixedText(ClassElementMember mixed, string text)
    {
        _writer.Open($"if ({text} is not null)");
        _writer.Write($"cursor.BeginItem({context.Slot(mixed.Slot)}, {CountOf(mixed)});");
        _writer.Write(Put(mixed, text));
        _writer.Write("continue;");
        _writer.Close();
        _writer.Separate();
    }

    private IEnumerable<Section> GroupSections(
        GroupMember group, IEnumerable<XmlName> names, string method, Func<SharedModel, bool> has) =>
        SectionsOf(names, suffix => WriteGroupMember(group, method, has, suffix));

    // The switches over the names of several namespaces stand one in the other: each has its own local variables.
    private static IEnumerable<Section> SectionsOf(IEnumerable<XmlName> names, Action<string> write) =>
        names.GroupBy(n => n.Namespace, StringComparer.Ordinal).Select((sameNamespace, i) =>
            new Section(
                [.. sameNamespace], () => write(i == 0 ? "" : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))));

    // The instance of an optional group is made when the first of its members is met.
    private void WriteGroupMember(GroupMember group, string method, Func<SharedModel, bool> has, string suffix)
    {
        WriteOutside(group.Span, method == "ReadSharedChild" ? "Element" : "Attribute");
        if (method == "ReadSharedChild")
            WriteOrderCheck(group.Slot, suffix);
        SharedModel callee = Nearest(group.Group, has).First();
        PropertyModel property = group.Property;
        if (group.Group.IsDispatched)
        {
            WriteDispatched(group, method);
            return;
        }

        string instance = property.IsNullable ? WriteOptionalGroup(group) : "it." + property.Name;
        _writer.Write($"seen.Add({context.Slot(group.Slot)});");
        _writer.Write($"{callee.Type}.{method}(ref cursor, {instance}, ref seen{context.First(callee, group.FirstSlot)});");
    }

    private Section FixedSection(FixedAttribute attribute) => new([attribute.Name], () =>
    {
        string slot = context.Slot(attribute.Slot);
        if (IsRequired(attribute))
            _writer.Write($"seen.Add({slot});");
        if (attribute is { Property: { } property, Data: { } data })
        {
            if (HasToClear(property, data))
                _writer.Write(Clear(property, data));
            WriteOutcome(
                property,
                data,
                "cursor.Value",
                "cursor.GetString()",
                value => Assign(property, value),
                $"cursor.HoldAttribute({slot});",
                Else($"cursor.BadAttribute({slot}, {ValueEmitter.Expected(data)});"),
                "AttributeValue");
            return;
        }

        _writer.Write($"if ({string.Join(
            " && ", attribute.Values.Select(v => $"!{Code.Datatypes}XsdWhiteSpace.TokenEquals(cursor.Value, {Code.Literal(v)})"))})");
        string expected = string.Join(" or ", attribute.Values.Select(v => $"'{v}'"));
        _writer.Write($"    cursor.BadAttribute({slot}, {Code.Literal(expected)});");
    });

    private void WriteAttribute(AttributeMember attribute)
    {
        string slot = context.Slot(attribute.Slot);
        WriteOutside(attribute.Span, "Attribute");
        if (context.Patterns.Own.IsAskedFor(attribute))
            _writer.Write($"seen.Add({slot});");
        if (attribute.Default is null && HasToClear(attribute.Property, attribute.Data))
            _writer.Write(Clear(attribute.Property, attribute.Data));
        WriteOutcome(attribute.Property, attribute.Data, "cursor.Value", "cursor.GetString()", value => Put(attribute, value),
            $"cursor.HoldAttribute({slot});", Else($"cursor.BadAttribute({slot}, {ValueEmitter.Expected(attribute.Data)});"),
            "AttributeValue");
        WriteExclusionsByValue(attribute, attribute.Data);
    }

    private void WriteChild(ChildMember child, string suffix = "")
    {
        string slot = context.Slot(child.Slot);
        PropertyModel property = child.Property;
        WriteOutside(child.Span, "Element");
        WriteOrderCheck(child.Slot, suffix);
        WriteExclusionsByPlace(child);
        string begin = $"cursor.BeginChild({slot}, ref seen)";
        if (child.IsList)
        {
            if (child.AtMostOneIn is { } few)
            {
                _writer.Write($"if ({ReleaseCode.And(few, $"seen.Contains({slot})")})");
                string releases = string.Join(" and ", few.Complement().Select(s => s.Words));
                _writer.Write($"    cursor.ElementOutsideRelease({Code.Literal("more than once " + releases)});");
            }

            _writer.Write($"seen.Add({slot});");
            if (child is ClassElementMember { Sequence: not null })
                _writer.Write($"cursor.Step({SequenceEmitter.Field(_class)});");
            _writer.Write($"cursor.BeginItem({slot}, {CountOf(child)});");
            begin = "";
        }

        switch (child)
        {
            case ClassElementMember element:
                string cursor = element is { IsGroup: true, Name.IsInSeveral: true } ? Code.Among(element.Name) : "cursor";
                string value = $"{property.Type}.{(element.IsGroup ? "ReadContent" : "Read")}(ref {cursor})";
                string read = "";
                if (element.HasCases && (child.IsList || !property.IsNullable))
                {
                    string local = context.Locals.Of(property, suffix);
                    (read, value) = ($"{value} is {{ }} {local}", local);
                }

                WriteIf(begin, read, Put(child, value), read.Length > 0 ? [] : ExclusionsByChild(child));
                break;
            case SimpleElementMember simple:
                WriteSimple(simple, begin, slot);
                break;
            default:
                WriteIf(begin, "", Assign(property, "cursor.TryReadEmpty()"), []);
                break;
        }

        if (child is SimpleElementMember { IsList: false } single)
            WriteExclusionsByValue(single, single.Data);
    }

    private void WriteIf(string first, string second, string statement, IEnumerable<string> others)
    {
        string condition = first.Length > 0 && second.Length > 0 ? $"{first} && {second}" : first + second;
        string statements = string.Join("\n", others.Prepend(statement));
        if (condition.Length == 0)
        {
            _writer.Write(statements);
        }
        else if (statements == statement)
        {
            _writer.Write($"if ({condition})\n    {statement}");
        }
        else
        {
            _writer.Open($"if ({condition})");
            _writer.Write(statements);
            _writer.Close();
        }
    }

    private void WriteSimple(SimpleElementMember simple, string begin, string slot)
    {
        string text = context.Locals.Of(simple.Property, "Text");
        if (!simple.IsList && simple.Property is { HasInitializer: true, Setter: not SetterKind.None })
            _writer.Write($"if (!seen.Contains({slot}))\n    {Clear(simple.Property, simple.Data)}");
        // Where null stands for what is absent, an element that is nil is kept.
        string? nil = simple.WritesNil ? context.Locals.Of(simple.Property, "IsNil") : null;
        string method = simple.IsNillable ? "TryReadNillable" : "TryReadSimple";
        string read = $"cursor.{method}(out global::System.ReadOnlySpan<char> {text}{(nil is null ? "" : ", out bool " + nil)})";
        if (!simple.Data.CanFail)
        {
            WriteIf(begin, read, Put(simple, (nil is null ? "" : nil + " ? null : ") + text + ".ToString()"), []);
            return;
        }

        _writer.Write($"if ({(begin.Length > 0 ? begin + " && " : "")}{read})");
        _writer.Write("{");
        _writer.Indent();
        WriteOutcome(simple.Property, simple.Data, text, text + ".ToString()", value => Put(simple, value),
            "cursor.HoldElement();", Else($"cursor.BadElement({ValueEmitter.Expected(simple.Data)});"), "ElementValue",
            nil is null ? "" : $"if ({nil})\n    {Put(simple, "null")}\nelse ");
        _writer.Unindent();
        _writer.Write("}");
    }

    // An initial value makes way for what is there, or that would not be written back where it is not valid.
    private static bool HasToClear(PropertyModel property, DataModel data) =>
        data.CanFail && property is { HasInitializer: true, Setter: not SetterKind.None };

    private static string Clear(PropertyModel property, DataModel data) =>
        Assign(property, data is not ListData
            ? property.IsNullable || property.IsValueType ? "default" : "default!"
            : property.IsNullable
            ? "null"
            : "[]");

    private static string Else(string statement) => $"else\n    {statement}";

    // A text is a value, or it is valid but the type has no such value, or it is bad; unless something else is said before.
    private void WriteOutcome(PropertyModel property, DataModel data, string lexical, string asString,
        Func<string, string> put, string hold, string bad, string what, string before = "")
    {
        string local = context.Locals.Of(property);
        bool isFilled = data is ListData && property.Setter == SetterKind.None;
        if (isFilled)
            local = "it." + property.Name;
        else if (data is ListData { ItemType: var item })
            _writer.Write($"{CollectionAccess.ListOf(item)} {local} = [];");
        string? condition = context.Values.Condition(data, property, lexical, local);
        string value = ValueEmitter.IsString(data)
            ? asString
            : data is ListData { Collection: var collection }
            ? CollectionAccess.OfList(collection, local)
            : local;
        if (condition is null)
        {
            _writer.Write(put(value));
            return;
        }

        string whenRead = put(value) + OutsideValue(property, data, local, what);
        string? validity = context.Values.Validity(data, property, lexical);
        string otherwise = (validity is null ? "" : $"else if ({validity})\n    {hold}\n") + bad;
        if (!isFilled)
            _writer.Write($"{before}if ({condition})\n{Nested(whenRead)}\n{otherwise}");
        else if (OutsideValue(property, data, local, what).Length > 0)
            _writer.Write($"if ({condition})\n{Nested(OutsideValue(property, data, local, what).TrimStart('\n'))}\n{otherwise}");
        else if (otherwise.StartsWith("else\n    ", StringComparison.Ordinal))
            _writer.Write($"if (!{condition})\n    {otherwise.Substring("else\n    ".Length)}");
        else
            _writer.Write($"if (!{condition})\n{{\n    {otherwise.Substring("else ".Length).Replace("\n", "\n    ")}\n}}");
    }

    private static string Nested(string statements) =>
        statements.Contains('\n') ? $"{{\n    {statements.Replace("\n", "\n    ")}\n}}" : "    " + statements;

    // A default that is written out is to be written out again.
    private string Put(AttributeMember attribute, string value)
    {
        if (attribute.Default is null)
            return Assign(attribute.Property, value);
        string held = "it." + attribute.Property.Name;
        return $"{Assign(attribute.Property, value)}\nif ({context.Values.IsDefault(
            attribute, held)})\n    cursor.HoldAttribute({context.Slot(attribute.Slot)});";
    }

    private static DataModel? DataOf(Member member) => member switch
    {
        AttributeMember attribute => attribute.Data,
        TextMember text => text.Data,
        SimpleElementMember simple => simple.Data,
        _ => null,
    };

    private string Put(ChildMember child, string value) => child.IsList ? PutItem(child, value) : Assign(child.Property, value);
}
