using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the structural comparison.</summary>
internal sealed class ComparisonEmitter(ClassContext context)
{
    private const string Equality = Code.Runtime + "XmlEquality.";

    private readonly ClassModel _class = context.Class;
    private readonly SourceWriter _writer = context.Writer;

    // What has to be true of two objects that are equal, in the order in which it is asked.
    private readonly List<string> _terms = [];

    private string Self => _class.Type.Name;

    public void WriteContentEquals()
    {
        WriteHead(_class.IsGroup);
        // Only what holds objects can hold itself: a cycle must not fill the stack.
        if (_class.Members.Any(m => m is ClassElementMember or GroupMember) || _class.Base is { HasChildren: true })
            Require(Equality + "HasStack()");
        foreach (FixedAttribute attribute in _class.FixedAttributes)
        {
            if (attribute is { Property: { } property, Data: { } data })
                Require(Values(property, data));
        }

        foreach (SharedModel shared in Nearest(_class.IsGroup ? _class.Shared : _class.Base))
            Require($"{shared.Type}.SharedEquals(left, right)");
        if (!_class.IsGroup)
            AddMembers();
        _writer.Write($"public static bool ContentEquals({Self}? left, {Self}? right) => ReferenceEquals(left, right)");
        _writer.Write($"    || (left is not null && right is not null{string.Concat(_terms.Select(t => "\n        && " + t))});");
        _terms.Clear();
    }

    /// <summary>Writes the comparison of a class that is one of several, which is that of the one.</summary>
    public void WriteContentEquals(IEnumerable<string> types)
    {
        WriteHead(_class.Element is null);
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
        _writer.Write(_class.IsGroup ? Code.GeneratedHidden : Code.Generated);
        foreach (SharedModel parent in Nearest(_class.Base))
            Require($"{parent.Type}.SharedEquals(left, right)");
        AddMembers();
        _writer.Write($"{context.SharedAccess} bool SharedEquals({Self} left, {Self} right) =>");
        _writer.Write($"    {string.Join("\n    && ", _terms)};");
        _terms.Clear();
    }

    private static IEnumerable<SharedModel> Nearest(SharedModel? start) =>
        start is null ? [] : start.Chain.Reverse().Where(c => c.HasOwnMembers).Take(1);

    private void WriteHead(bool isOfContent)
    {
        _writer.Separate();
        if (isOfContent)
            _writer.Write("/// <summary>Whether two objects stand for the same content: their members are equal.</summary>");
        _writer.Write(Code.GeneratedHidden);
    }

    private void AddMembers()
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
                    AddValues(property, attribute.Data);
                    break;
                case TextMember text when ValueEmitter.IsString(text.Data):
                    // Null and empty are written alike.
                    Require($"(left.{property.Name} ?? \"\") == (right.{property.Name} ?? \"\")");
                    break;
                case TextMember text:
                    AddValues(property, text.Data);
                    break;
                case ChildMember { IsList: true } child:
                    AddList(child);
                    break;
                case ClassElementMember:
                    Require($"{property.Type}.ContentEquals(left.{property.Name}, right.{property.Name})");
                    break;
                case SimpleElementMember simple:
                    AddValues(property, simple.Data);
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

    private void AddList(ChildMember child)
    {
        string items = $"left.{child.Property.Name}, right.{child.Property.Name}";
        string type = child.Property.ItemType;
        Require(child switch
        {
            ClassElementMember { IsMixed: true } => $"{Equality}MixedEqual({items}, {type}.ContentEquals)",
            SimpleElementMember simple => ItemsEqual(child.Property, simple.Data, type),
            _ => $"{Equality}ItemsEqual({items}, {type}.ContentEquals)",
        });
    }

    private void AddValues(PropertyModel property, DataModel data)
    {
        if (data is not ListData list)
        {
            Require(Values(property, data));
            return;
        }

        // No list and an empty one are written differently, unless there has to be an item.
        if (property.IsNullable && !list.IsOneOrMore)
        {
            string some = CollectionAccess.NotNull(list.Collection);
            Require($"(left.{property.Name} is {some}) == (right.{property.Name} is {some})");
        }

        Require(ItemsEqual(property, list.Item, list.ItemType));
    }

    private string ItemsEqual(PropertyModel property, DataModel item, string type)
    {
        string items = $"left.{property.Name}, right.{property.Name}";
        bool isPlain = item is TupleData { HasOperator: true }
            || (item is not (TupleData or NamedData { Items: not null }) && ValueEmitter.Comparison(item) is null);
        return isPlain ? $"{Equality}ItemsEqual({items})"
            : $"{Equality}ItemsEqual({items}, static (left, right) => {context.Values.Equality(item, property, type, "left", "right")})";
    }

    private string Values(PropertyModel property, DataModel data) =>
        Equal($"left.{property.Name}", $"right.{property.Name}", property, data);

    private string Equal(string left, string right, PropertyModel property, DataModel data) =>
        context.Values.Equality(data, property, property.Type + (property.IsNullable ? "?" : ""), left, right);

    private void Require(string equal) => _terms.Add(equal);
}
