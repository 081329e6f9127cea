using System.Globalization;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>
/// Writes the formatter: <c>Write</c>, or for a group <c>WriteContent</c>, and what derived classes and owners of a group call.
/// </summary>
internal sealed partial class FormatterEmitter(ClassContext context)
{
    private readonly ClassModel _class = context.Class;
    private readonly SourceWriter _writer = context.Writer;

    private string Self => _class.Type.Name;

    // A group writes itself by the methods that its owners call.
    private SharedModel? Inherited => _class.IsGroup ? _class.Shared : _class.Base;

    /// <summary>Writes the method that writes a whole element.</summary>
    public void WriteWrite()
    {
        _writer.Separate();
        if (_class.IsGroup)
            _writer.Write("/// <summary>Writes an element of this name with this content.</summary>");
        _writer.Write(Code.GeneratedHidden);
        string parameters = _class.IsGroup ? "string name, string ns, " : "";
        _writer.Write(
            $"public static void {(_class.IsGroup ? "WriteContent" : "Write")}<TSink>({Self} it, {parameters}{Code.OutputParameter})");
        _writer.Open(Code.WhereSink);
        WriteStart();
        WriteAttributes();
        _writer.Write("output.KeptAttributes(kept);");
        WriteUsedPrefixes();
        if (_class.Mixed is not null)
            _writer.Write("output.BeginMixed();");
        if (_class.Text is { } text)
            WriteText(text);
        WriteChildren();
        WriteEnd();
        _writer.Close();
    }

    private void WriteEnd()
    {
        const string end = "output.EndElement(kept);";
        const string fullEnd = "output.FullEndElement(kept);";
        if (_class.FullEndIn is { IsAlways: false } releases)
            _writer.Write($"if ({ReleaseCode.In(releases, "output.Release")})\n    {fullEnd}\nelse\n    {end}");
        else
            _writer.Write(_class.FullEndIn is null ? end : fullEnd);
    }

    /// <summary>
    /// Writes the methods that write the members of this class, one for each order, so that members of others find their place between
    /// them.
    /// </summary>
    public void WriteShared()
    {
        context.HasOffset = _class.IsGroup;
        WriteSegments("WriteSharedAttributes", "attributes", _class.Shared.AttributeOrders, OwnAttributes);
        WriteSegments("WriteSharedChildren", "children", _class.Shared.ChildOrders, OwnChildren);
        if (_class is { IsAbstract: false, Shared.IsCase: true })
        {
            WriteWhole("WriteCaseAttributes", "attributes", WriteAttributes);
            if (_class.Shared.HasChildren)
                WriteWhole("WriteCaseChildren", "children", WriteChildren);
        }

        context.HasOffset = false;
    }

    private void WriteAttributes()
    {
        foreach (Part part in Merge(
            _class.FixedAttributes.Select(FixedPart), Inherited, "it", 0, OwnAttributes, s => s.AttributeOrders, "WriteSharedAttributes"))
            part.Write();
    }

    private void WriteChildren()
    {
        foreach (Part part in Merge([], Inherited, "it", 0, OwnChildren, s => s.ChildOrders, "WriteSharedChildren"))
            part.Write();
    }

    // A case that is inlined is written in one piece.
    private void WriteWhole(string name, string what, Action write)
    {
        WriteSegmentHead(name, $"Writes the {what} of this case and of its base classes.");
        write();
        _writer.Close();
    }

    private void WriteSegmentHead(string name, string summary)
    {
        _writer.Separate();
        _writer.Write($"/// <summary>{summary}</summary>");
        _writer.Write(_class.IsGroup ? Code.GeneratedHidden : Code.Generated);
        _writer.Write(
            $"{context.SharedAccess} void {name}<TSink>({Self} it, {Code.OutputParameter}, {Code.Runtime}XmlContent? "
                + $"kept{context.FirstParameter})");
        _writer.Open(Code.WhereSink);
    }

    private IEnumerable<Part> OwnAttributes => _class.Members.Select(m => m switch
    {
        AttributeMember attribute => new Part(m.Order, () => WriteAttribute(attribute)),
        GroupMember { Group.HasAttributes: true } group =>
            new Part(m.Order, () => WriteGroup(group, s => s.AttributeOrders, "WriteSharedAttributes")),
        _ => null,
    }).OfType<Part>();

    private IEnumerable<Part> OwnChildren => _class.Members.Select(m => m switch
    {
        ChildMember child => new Part(m.Order, () => WriteChild(child)),
        GroupMember { Group.HasChildren: true } group =>
            new Part(m.Order, () => WriteGroup(group, s => s.ChildOrders, "WriteSharedChildren")),
        _ => null,
    }).OfType<Part>();

    private void WriteSegments(string name, string what, EquatableArray<int> orders, IEnumerable<Part> parts)
    {
        for (int i = 0; i < orders.Count; i++)
        {
            int order = orders[i];
            WriteSegmentHead(
                name + i, $"Writes the {what} of this class that are of order {order.ToString(CultureInfo.InvariantCulture)}.");
            foreach (Part part in parts.Where(p => p.Order == order))
                part.Write();
            _writer.Close();
        }
    }

    // By order, for inherited members the one that this class gives them; where that is equal, those of a base class first, then by
    // declaration.
    private IEnumerable<Part> Merge(
        IEnumerable<Part> before,
        SharedModel? inherited,
        string instance,
        int slot,
        IEnumerable<Part> own,
        Func<SharedModel, EquatableArray<int>> orders,
        string method)
    {
        IEnumerable<Part> shared = inherited is null ? [] : inherited.Chain.SelectMany(c => orders(c).Select((order, i) =>
            new Part(
                OrderOf(c, order, method),
                () => _writer.Write($"{c.Type}.{method}{i}({instance}, ref output, kept{context.First(c, slot)});"))));
        return before.Concat(shared).Concat(_class.IsGroup && ReferenceEquals(inherited, _class.Shared) ? [] : own).OrderBy(p => p.Order);
    }

    private int OrderOf(SharedModel shared, int order, string method)
    {
        bool isAttribute = method == "WriteSharedAttributes";
        return _class.Reordered.FirstOrDefault(r => r.Type == shared.Type && r.IsAttribute == isAttribute && r.From == order)?.To ?? order;
    }

    private void WriteGroup(GroupMember group, Func<SharedModel, EquatableArray<int>> orders, string method)
    {
        // Its attributes and its children are written in one scope.
        if (group.Group.IsDispatched)
        {
            _writer.Write($"{group.Group.Type}.{method.Replace("Shared", "Case")}(it.{group.Property.Name}, ref output, kept{context.First(
                group.Group, group.FirstSlot)});");
            return;
        }

        string local = method == "WriteSharedAttributes"
            ? context.Locals.Of(group.Property)
            : context.Locals.Of(group.Property, "Children");
        _writer.Open($"if (it.{group.Property.Name} is {{ }} {local})");
        foreach (Part part in Merge([], group.Group, local, group.FirstSlot, [], orders, method))
            part.Write();
        _writer.Close();
    }

    private void WriteAttribute(AttributeMember attribute)
    {
        if (attribute.Default is not null)
            WriteUnlessDefault(attribute);
        else
            WriteAttribute(attribute.Property, attribute.Data, attribute.Name, context.Slot(attribute.Slot));
    }

    // What was written out stands in for a value that is still the default.
    private void WriteUnlessDefault(AttributeMember attribute)
    {
        PropertyModel property = attribute.Property;
        string value = MayBeNull(property) ? context.Locals.Of(property) : "it." + property.Name;
        string isThere = Presence(property, attribute.Data) is { } presence ? presence + " && " : "";
        _writer.Write($"if ({isThere}{context.Values.IsDefault(attribute, value, negated: true)})");
        _writer.Write("    " + Statements(property, attribute.Data, "Attribute", attribute.Name).Replace("\n", "\n    "));
        _writer.Write($"else\n    output.KeptAttribute(kept, {context.Slot(attribute.Slot)});");
    }

    // What is null writes nothing, or what was kept in its place.
    private void WriteAttribute(PropertyModel property, DataModel data, XmlName name, string slot)
    {
        if (data is ListData or TupleData || !MayBeNull(property))
            WriteValue(property, data, "Attribute", name, data.CanFail ? $"output.KeptAttribute(kept, {slot})" : null);
        else if (data.CanFail)
            _writer.Write(ValueEmitter.WriteMember("Attribute", name, data, "it." + property.Name, slot));
        else
            _writer.Write(ValueEmitter.Write("Attribute", name, data, "it." + property.Name));
    }

    // A text that is no value has no slot, and is written with the rest; but before children that may stand beside it.
    private void WriteText(TextMember text) =>
        WriteValue(text.Property, text.Data, "Text", null, text.Data.CanFail ? "output.Replaces(kept, -1)" : null);

    // What was read but is no value stands in for a member that has none: for a null, or for a number and the like that is still its
    // default.
    private void WriteValue(PropertyModel property, DataModel data, string method, XmlName? name, string? writeKept)
    {
        bool isText = method == "Text";
        WriteItems(property, data);
        if (Presence(property, data) is { } presence)
        {
            _writer.Write($"if ({presence})");
            WriteBranch(isText && writeKept is not null);
            if (writeKept is not null && (!isText || _class.Text is not { Choices.Count: 0 }))
                _writer.Write($"else\n    {writeKept};");
        }
        else if (writeKept is not null)
        {
            _writer.Write($"if ({IsNotDefault(property, data)} || !{writeKept})");
            WriteBranch(isText);
        }
        else
        {
            _writer.Write(Statements(property, data, method, name));
        }

        void WriteBranch(bool replacesText)
        {
            string statements = (replacesText ? "output.ReplacesText(kept);\n" : "") + Statements(property, data, method, name);
            _writer.Write(statements.Contains('\n') ? $"{{\n    {statements.Replace("\n", "\n    ")}\n}}" : "    " + statements);
        }
    }

    private string Statements(PropertyModel property, DataModel data, string method, XmlName? name)
    {
        string value = Presence(property, data) is null && !IsCopied(property, data) ? "it." + property.Name : context.Locals.Of(property);
        if (data is TupleData tuple)
            return ValueEmitter.WriteTuple(method, name, tuple, value, context.Locals.Of(property, "List"), Checked(property));
        return data is ListData list
            ? ValueEmitter.WriteList(
                method, name, list, value, context.Locals.Of(property, "List"), context.Locals.Of(property, "Item"), Checked(property))
            : ValueEmitter.Write(method, name, data, value);
    }

    // The condition under which a value that may be missing is there; null if it cannot be.
    private string? Presence(PropertyModel property, DataModel? data)
    {
        if (data is NamedData { Items.Collection: { Kind: CollectionKind.ImmutableArray } array })
            return $"it.{property.Name} is {CollectionAccess.NotNull(array, context.Locals.Of(property))}";
        if (data is not ListData { Collection: var collection } list)
            return MayBeNull(property) ? $"it.{property.Name} is {{ }} {context.Locals.Of(property)}" : null;
        string some = collection.Kind == CollectionKind.ImmutableArray ? "{ IsDefaultOrEmpty: false }" : $"{{ {collection.Count}: > 0 }}";
        return list.IsOneOrMore && !IsCopied(property, list) ? $"it.{property.Name} is {some} {context.Locals.Of(property)}"
            : list.IsOneOrMore ? context.Locals.Of(property) + ".Count > 0"
            : property.IsNullable ? $"it.{property.Name} is {CollectionAccess.NotNull(collection, context.Locals.Of(property))}"
            : null;
    }

    // What has no index may not tell how many there are, and what is null or default cannot be asked.
    private static bool IsCopied(PropertyModel property, DataModel data) =>
        data is ListData { Collection: var collection } list && (collection.HasIndexer
            ? !property.IsNullable && !list.IsOneOrMore
                && (collection.Kind == CollectionKind.ImmutableArray || CollectionAccess.MayBeNull(property))
            : list.IsOneOrMore || !property.IsNullable);

    private void WriteItems(PropertyModel property, DataModel data)
    {
        if (data is not ListData list || !IsCopied(property, list))
            return;
        _writer.Write($"{CollectionAccess.TypeOf(list.Collection, list.ItemType)} {context.Locals.Of(property)} = "
            + $"{CollectionAccess.OrEmpty(property, list.Collection, list.ItemType, "it." + property.Name)};");
    }

    // A string that is required may still be missing from what was read.
    private static bool MayBeNull(PropertyModel property) => property.IsNullable || !property.IsValueType;

    private string IsNotDefault(PropertyModel property, DataModel data) => data is ListData { Collection: var collection }
        ? $"{(IsCopied(property, data) ? context.Locals.Of(property) : "it." + property.Name)}.{collection.Count} > 0"
        : ValueEmitter.HasDefaultOperator(data) ? $"it.{property.Name} != default"
        : $"!global::System.Collections.Generic.EqualityComparer<{property.Type}>.Default.Equals(it.{property.Name}, default)";

    private void WriteChild(ChildMember child)
    {
        if (child.IsList)
            WriteList(child);
        else
            WriteSingle(child);
    }

    private void WriteList(ChildMember child)
    {
        PropertyModel property = child.Property;
        string slot = context.Slot(child.Slot);
        CollectionModel collection = property.Collection!;
        string list = "it." + property.Name;
        bool mayBeNull = CollectionAccess.MayBeNull(property) || collection.Kind == CollectionKind.ImmutableArray;
        if (mayBeNull)
        {
            list = context.Locals.Of(property);
            _writer.Open($"if (it.{property.Name} is {CollectionAccess.NotNull(collection, list)})");
        }

        if (!collection.HasIndexer)
        {
            string items = context.Locals.Of(property, "Items");
            _writer.Write($"{CollectionAccess.ListOf(property.ItemType)} {items} = {CollectionAccess.ToList(list, property.ItemType)};");
            list = items;
        }

        string loop = $"for (int i = 0; i < {list}.{collection.Count}; i++)";
        if (child is ClassElementMember { IsMixed: true })
        {
            _writer.Open(loop);
            WriteMixed(child, slot, list);
            _writer.Close();
        }
        else if (property.IsValueType || property.HasNullItems)
        {
            _writer.Open(loop);
            _writer.Write($"output.KeptBefore(kept, {slot}, i);");
            if (child is SimpleElementMember { IsNillable: true } nillable)
                WriteNillable(nillable, list + "[i]");
            else
                WriteElement(child, list + "[i]");
            _writer.Close();
        }
        else
        {
            _writer.Write(loop);
            _writer.Indent();
            WriteElement(child, $"output.BeginItem(kept, {slot}, i, {list}[i], {Described(property)})", $"{list}[i]");
            _writer.Unindent();
        }

        _writer.Write($"output.KeptAfter(kept, {slot});");
        if (mayBeNull)
            _writer.Close();
    }

    private void WriteMixed(ChildMember child, string slot, string list)
    {
        string element = context.Locals.Of(child.Property, "Element");
        _writer.Write($"output.KeptBefore(kept, {slot}, i, {list}[i].Element);");
        _writer.Write($"if ({list}[i].Element is {{ }} {element})");
        _writer.Write($"    {child.Property.Type}.Write({element}, ref output);");
        _writer.Write("else");
        _writer.Write($"    output.Text(output.ItemText({list}[i].Text, i, {Described(child.Property)}));");
    }

    // An item that is null would be dropped without a word, or end in an exception that does not say which it was.
    private Func<string, string, string> Checked(PropertyModel property) =>
        (item, index) => $"output.Item({item}, {index}, {Described(property)})";

    private string Described(PropertyModel property) =>
        $"{Code.Literal(property.Name.TrimStart('@'))}, {Code.Literal(Self.TrimStart('@'))}";

    private void WriteSingle(ChildMember child)
    {
        PropertyModel property = child.Property;
        string slot = context.Slot(child.Slot);
        string value = "it." + property.Name;
        switch (child)
        {
            case EmptyElementMember:
                _writer.Write(
                    $"output.EmptyElement({Code.Literal(child.Name.Local)}, {value}, kept, {slot}{ValueEmitter.Ns(child.Name)});");
                return;
            case SimpleElementMember { Data: not (ListData or TupleData) } simple when MayBeNull(property):
                if (simple.WritesNil)
                    _writer.Write($"if ({value} is null)\n    {Nil(child, $", kept, {slot}")}");
                _writer.Write(ValueEmitter.WriteMember("Element", child.Name, simple.Data, value, slot));
                return;
            case SimpleElementMember simple:
                WriteItems(property, simple.Data);
                _writer.Open($"if ({Presence(property, simple.Data)
                    ?? $"{IsNotDefault(property, simple.Data)} || !output.Replaces(kept, {slot})"})");
                _writer.Write($"output.KeptBefore(kept, {slot});");
                WriteElement(child, value);
                _writer.Close();
                if (simple.WritesNil)
                    _writer.Write("else\n    " + Nil(child, $", kept, {slot}"));
                break;
            default:
                string local = context.Locals.Of(property);
                _writer.Write($"if (output.BeginChild(kept, {slot}, {value}) is {{ }} {local})");
                _writer.Indent();
                WriteElement(child, local);
                _writer.Unindent();
                break;
        }

        _writer.Write($"output.KeptAfter(kept, {slot});");
    }

    private void WriteNillable(SimpleElementMember child, string item)
    {
        string local = context.Locals.Of(child.Property, "Item");
        _writer.Write($"if ({item} is {{ }} {local})");
        _writer.Write("    " + ValueEmitter.Write("Element", child.Name, child.Data, local));
        _writer.Write("else\n    " + Nil(child, ""));
    }

    private static string Nil(ChildMember child, string arguments) =>
        $"output.NilElement({Code.Literal(child.Name.Local)}{arguments}{ValueEmitter.Ns(child.Name)});";

    private void WriteElement(ChildMember child, string value, string? instance = null)
    {
        string name = Code.Literal(child.Name.Local);
        string ns = Code.Literal(child.Name.Namespace);
        if (child.Name.IsInSeveral)
            ns = $"output.NamespaceOf({instance ?? value}, {ns})";
        switch (child)
        {
            case ClassElementMember { IsGroup: true }:
                _writer.Write($"{child.Property.Type}.WriteContent({value}, {name}, {ns}, ref output);");
                break;
            case ClassElementMember:
                _writer.Write($"{child.Property.Type}.Write({value}, ref output);");
                break;
            case SimpleElementMember { IsList: false } simple:
                _writer.Write(Statements(child.Property, simple.Data, "Element", child.Name));
                break;
            case SimpleElementMember simple:
                _writer.Write(ValueEmitter.Write("Element", child.Name, simple.Data, value));
                break;
        }
    }

    private sealed record Part(int Order, Action Write);
}
