using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the structural comparison.</summary>
internal sealed class ComparisonEmitter(ClassContext context)
{
    private readonly ClassModel _class = context.Class;
    private readonly SourceWriter _writer = context.Writer;

    private string Self => _class.Type.Name;

    public void WriteContentEquals()
    {
        WriteHead(_class.IsGroup ? "/// <summary>Whether two objects stand for the same content: their members are equal.</summary>" : "/// <inheritdoc/>");
        _writer.Open($"public static bool ContentEquals({Self}? left, {Self}? right)");
        WriteNullChecks();
        WriteStackCheck();
        foreach (FixedAttribute attribute in _class.FixedAttributes)
        {
            if (attribute is { Property: { } property, Data: { } data })
                Require(Values(property, data));
        }

        foreach (SharedModel shared in Nearest(_class.IsGroup ? _class.Shared : _class.Base))
            Require($"{shared.Type}.SharedEquals(left, right)");
        if (!_class.IsGroup)
            WriteMembers();
        _writer.Write("return true;");
        _writer.Close();
    }

    /// <summary>Writes the comparison of a class that is one of several, which is that of the one.</summary>
    public void WriteContentEquals(IEnumerable<string> types)
    {
        WriteHead(_class.Element is null ? "/// <summary>Whether two objects stand for the same content: their members are equal.</summary>" : "/// <inheritdoc/>");
        WriteContentEquals(_writer, "", Self, types);
    }

    /// <summary>The same without what stands above it.</summary>
    public static void WriteContentEquals(SourceWriter writer, string modifier, string self, IEnumerable<string> types)
    {
        writer.Open($"public static {modifier}bool ContentEquals({self}? left, {self}? right) => (left, right) switch");
        writer.Write("(null, null) => true,");
        int i = 0;
        foreach (string type in types)
        {
            writer.Write($"({type} left{i}, {type} right{i}) => {type}.ContentEquals(left{i}, right{i}),");
            i++;
        }

        writer.Write("_ => false,");
        writer.Close("};");
    }

    public void WriteShared()
    {
        if (!_class.Shared.HasOwnMembers)
            return;
        _writer.Separate();
        _writer.Write("/// <summary>Whether the members of this class are equal.</summary>");
        _writer.Write(Code.Generated);
        if (_class.IsGroup)
            _writer.Write(Code.Hidden);
        _writer.Open($"{context.SharedAccess} bool SharedEquals({Self} left, {Self} right)");
        foreach (SharedModel parent in Nearest(_class.Base))
            Require($"{parent.Type}.SharedEquals(left, right)");
        WriteMembers();
        _writer.Write("return true;");
        _writer.Close();
    }

    private static IEnumerable<SharedModel> Nearest(SharedModel? start) => start is null ? [] : start.Chain.Reverse().Where(c => c.HasOwnMembers).Take(1);

    private void WriteHead(string documentation)
    {
        _writer.Separate();
        _writer.Write(documentation);
        _writer.Write(Code.Generated);
        _writer.Write(Code.Hidden);
    }

    private void WriteNullChecks()
    {
        _writer.Write("if (ReferenceEquals(left, right))\n    return true;");
        _writer.Write("if (left is null || right is null)\n    return false;");
    }

    // Only what holds objects can hold itself: a cycle must not fill the stack.
    private void WriteStackCheck()
    {
        if (_class.Members.Any(m => m is ClassElementMember or GroupMember) || _class.Base is { HasChildren: true })
            _writer.Write("global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();");
    }

    private void WriteMembers()
    {
        foreach (Member member in _class.Members)
        {
            PropertyModel property = member.Property;
            switch (member)
            {
                case AttributeMember { Default: not null, Property.IsValueType: false } attribute:
                    string value = context.Values.Default(attribute); // Null is written as the default is.
                    Require(Equal($"(left.{property.Name} ?? {value})", $"(right.{property.Name} ?? {value})", property, attribute.Data));
                    break;
                case AttributeMember attribute:
                    WriteValues(property, attribute.Data);
                    break;
                case TextMember text when ValueEmitter.IsString(text.Data):
                    // Null and empty are written alike.
                    Require($"(left.{property.Name} ?? \"\") == (right.{property.Name} ?? \"\")");
                    break;
                case TextMember text:
                    WriteValues(property, text.Data);
                    break;
                case ChildMember { IsList: true } child:
                    WriteList(child);
                    break;
                case ClassElementMember:
                    Require($"{property.Type}.ContentEquals(left.{property.Name}, right.{property.Name})");
                    break;
                case SimpleElementMember simple:
                    WriteValues(property, simple.Data);
                    break;
                case EmptyElementMember:
                    Require($"left.{property.Name} == right.{property.Name}");
                    break;
                case GroupMember:
                    Require($"{property.Type}.ContentEquals(left.{property.Name}, right.{property.Name})");
                    break;
            }
        }
    }

    private void WriteList(ChildMember child)
    {
        PropertyModel property = child.Property;
        CollectionModel collection = property.Collection!;
        string left = "left." + property.Name;
        string right = "right." + property.Name;
        if (CollectionAccess.OrEmpty(property, collection, property.Type, left) != left)
        {
            // None and empty are written alike.
            left = context.Locals.Of(property, "OfLeft");
            right = context.Locals.Of(property, "OfRight");
            WriteOrEmpty(property, collection, property.Type, left, right);
        }

        Require($"{left}.{collection.Count} == {right}.{collection.Count}", $"{left}.{collection.Count} != {right}.{collection.Count}");
        _writer.Open($"for (int i = 0; i < {left}.{collection.Count}; i++)");
        if (child is ClassElementMember { IsMixed: true })
            Require($"{left}[i].Text == {right}[i].Text");
        Require(child switch
        {
            ClassElementMember { IsMixed: true } => $"{child.Property.Type}.ContentEquals({left}[i].Element, {right}[i].Element)",
            SimpleElementMember simple => Equal($"{left}[i]", $"{right}[i]", child.Property, simple.Data),
            _ => $"{child.Property.Type}.ContentEquals({left}[i], {right}[i])",
        });
        _writer.Close();
    }

    private void WriteValues(PropertyModel property, DataModel data)
    {
        if (data is ListData list)
            WriteItems(property, list);
        else
            Require(Values(property, data));
    }

    private void WriteOrEmpty(PropertyModel property, CollectionModel collection, string item, string left, string right)
    {
        string type = CollectionAccess.TypeOf(collection, item);
        _writer.Write($"{type} {left} = {CollectionAccess.OrEmpty(property, collection, item, "left." + property.Name)};");
        _writer.Write($"{type} {right} = {CollectionAccess.OrEmpty(property, collection, item, "right." + property.Name)};");
    }

    // No list and an empty one are written differently, unless there has to be an item.
    private void WriteItems(PropertyModel property, ListData list)
    {
        CollectionModel collection = list.Collection;
        bool isNoneToTell = property.IsNullable && !list.IsOneOrMore;
        bool mayBeNull = isNoneToTell && collection.HasIndexer && collection.Kind != CollectionKind.ImmutableArray;
        string left = "left." + property.Name;
        string right = "right." + property.Name;
        if (isNoneToTell && !mayBeNull)
            Require($"({left} is {CollectionAccess.NotNull(collection)}) == ({right} is {CollectionAccess.NotNull(collection)})");
        if (mayBeNull || CollectionAccess.OrEmpty(property, collection, list.ItemType, left) != left)
        {
            left = context.Locals.Of(property, "OfLeft");
            right = context.Locals.Of(property, "OfRight");
            if (!mayBeNull)
                WriteOrEmpty(property, collection, list.ItemType, left, right);
            else
                _writer.Write($"{property.Type}? {left} = left.{property.Name};\n{property.Type}? {right} = right.{property.Name};");
        }

        string access = mayBeNull ? "?." : ".";
        Require($"{left}{access}{collection.Count} == {right}{access}{collection.Count}");
        _writer.Open(mayBeNull
            ? $"for (int i = 0; {left} is not null && {right} is not null && i < {left}.{collection.Count}; i++)"
            : $"for (int i = 0; i < {left}.{collection.Count}; i++)");
        Require(context.Values.Equality(list.Item, property, list.ItemType, left + "[i]", right + "[i]"));
        _writer.Close();
    }

    private string Values(PropertyModel property, DataModel data) => Equal($"left.{property.Name}", $"right.{property.Name}", property, data);

    private string Equal(string left, string right, PropertyModel property, DataModel data) =>
        context.Values.Equality(data, property, property.Type + (property.IsNullable ? "?" : ""), left, right);

    private void Require(string equal, string? different = null)
    {
        different ??= equal.Contains(" == ") ? equal.Replace(" == ", " != ") : "!" + equal;
        _writer.Write($"if ({different})\n    return false;");
    }
}
