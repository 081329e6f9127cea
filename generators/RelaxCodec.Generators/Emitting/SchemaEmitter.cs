using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the schema fragments: the same patterns that the parser accepts.</summary>
internal sealed class SchemaEmitter(ClassContext context)
{
    private readonly ClassModel _class = context.Class;
    private readonly SourceWriter _writer = context.Writer;

    // The expressions of the fragments that the pattern being built refers to.
    private readonly List<string> _references = [];

    private string Define => _class.Type.DefineName;

    private string Namespace => _class.Namespace;

    // The ns attribute is inherited in the schema as it is written, but not by way of a ref.
    private string _enclosing = "";

    private bool IsCase => _class.FixedAttributes.Count > 0;

    /// <summary>Writes <c>Fragment</c> and, for what others refer to, <c>ContentFragment</c> and <c>SharedFragment</c>.</summary>
    public void Write(EquatableArray<CaseModel> cases)
    {
        bool hasCases = _class.Discriminator is not null;
        RngNode content = RngNode.Empty;
        if (hasCases)
        {
            content = RngNode.Choice([.. cases.Select(c => RngNode.Ref(c.ContentDefine))]);
            _references.AddRange(cases.Select(c => c.Type + ".ContentFragment"));
        }

        if (_class.Alternatives is { } alternatives)
        {
            _references.AddRange(alternatives.Select(a => a.Type + ".Fragment"));
            WriteFragment("Fragment", Define, [RngNode.Choice([.. alternatives.Select(a => RngNode.Ref(a.Define))])], _class.Documentation, _ => true);
        }
        else if (IsCase)
        {
            string[] references = [.. _references];
            _references.Clear();
            RngNode whole = RngNode.Ref(Define + ".content");
            WriteFragment("Fragment", Define, [_class.IsGroup ? whole : Element([whole])], null, _ => true, "ContentFragment");
            _references.AddRange(references);
            WriteFragment("ContentFragment", Define + ".content", hasCases ? [content] : Content(), _class.Documentation, b => b.IsCase);
        }
        else if (_class.IsGroup)
        {
            WriteFragment("Fragment", Define, hasCases ? [content] : Shared(), _class.Documentation, _ => true);
        }
        else
        {
            _enclosing = _class.Element!.Namespace;
            WriteFragment("Fragment", Define, [Element(hasCases ? [content] : Content())], _class.Documentation, _ => true);
            _enclosing = "";
        }

        if (_class is { IsAbstract: true, Shared: { FragmentProperty: "SharedFragment", Define: { } shared } })
            WriteFragment("SharedFragment", shared, Shared(), null, b => b is { IsAbstract: true, FragmentProperty: "SharedFragment", Define: not null });
    }

    private RngNode Element(IEnumerable<RngNode> content)
    {
        var element = new RngNode("element", content.DefaultIfEmpty(RngNode.Empty)).With("name", _class.Element!.Local);
        return Namespace.Length > 0 ? element.With("ns", Namespace) : element;
    }

    // What stands in the element: attributes, then text or children.
    private List<RngNode> Content()
    {
        var attributes = new List<RngNode>(_class.FixedAttributes.Where(f => f.Values.Count > 0).Select(FixedAttribute));
        var children = new List<RngNode>();
        AddMembers(attributes, children);
        RngNode? inherited = Inherited();
        if (_class.Text is { } text)
        {
            if (inherited is not null)
                attributes.Add(inherited);
            if (_class.AnyContent is { } openAttributes)
                AddOpenAttributes(openAttributes, attributes);
            attributes.Add(Optional(text.Property.IsNullable && text.Data is not TextData, Data(text.Data)));
            return attributes;
        }

        if (inherited is not null && _class.Base is { HasChildren: false })
            attributes.Add(inherited);
        else if (inherited is not null && _class.IsOrdered)
            children.Insert(0, inherited);
        else if (inherited is not null)
            children.Add(inherited);
        if (_class.AnyContent is { } open)
            AddOpen(open, attributes, children);
        if (children.Count > 0)
            attributes.Add(_class.IsOrdered ? RngNode.Group(children) : RngNode.Interleave(children));
        if (_class is { IsOrdered: true, AnyContent.WithText: true })
            attributes[attributes.Count - 1] = new RngNode("mixed", attributes[attributes.Count - 1]);
        return attributes;
    }

    // What others inline. Attributes stand in the interleave too, so that none is in a group in an interleave: libxml2 takes that for contiguous.
    private IEnumerable<RngNode> Shared()
    {
        var attributes = new List<RngNode>();
        var children = new List<RngNode>();
        AddMembers(attributes, children);
        if (Inherited() is { } inherited)
            (_class.Base is { HasChildren: false } ? attributes : children).Insert(0, inherited);
        if (_class is { Text: { } text, IsGroup: true, IsAbstract: false })
            children.Add(Optional(text.Property.IsNullable && text.Data is not TextData, Data(text.Data)));
        if (_class is { AnyContent: { } open, IsGroup: true, IsAbstract: false })
            AddOpen(open, attributes, children);
        if (_class.IsOrdered || children.Count == 0)
            return attributes.Concat(children).DefaultIfEmpty(RngNode.Empty);
        return [RngNode.Interleave([.. attributes, .. children])];
    }

    private RngNode? Inherited()
    {
        if (_class.Base is not { Define: { } define } parent)
            return null;
        _references.Add($"{parent.Type}.{parent.FragmentProperty}");
        return RngNode.Ref(define);
    }

    private void AddMembers(List<RngNode> attributes, List<RngNode> children)
    {
        List<MemberChoice> choices = [.. MemberChoice.Of(_class.Members)];
        foreach (Member member in _class.Members)
        {
            if (member is OpenMember { Elements: { } elements } && _class.IsOrdered)
                children.Add(AnyElement(elements));
            if (member is TextMember or OpenMember)
                continue;
            if (member.Choices.Count == 0)
            {
                (HasChildren(member) ? children : attributes).Add(Single(member));
                continue;
            }

            foreach (MemberChoice choice in choices.Where(c => ReferenceEquals(c.Members[0], member)))
                (choice.Members.Any(HasChildren) ? children : attributes).Add(Choice(choice));
        }
    }

    private static bool HasChildren(Member member) => member is ChildMember or GroupMember { Group.HasChildren: true };

    private RngNode Choice(MemberChoice choice)
    {
        var alternatives = new List<RngNode>();
        foreach (MemberAlternative alternative in choice.Alternatives)
        {
            RngNode[] members = [.. alternative.Members.Select(m => m is ChildMember { IsList: true } list ? Many(list)
                : Optional(alternative.Optional.Contains(m), One(m)))];
            bool inAnyOrder = !_class.IsOrdered && alternative.Members.Any(HasChildren);
            alternatives.Add(inAnyOrder ? RngNode.Interleave(members) : RngNode.Group(members));
        }

        if (choice.OrNone)
            alternatives.Add(RngNode.Empty);
        return RngNode.Choice(alternatives);
    }

    private RngNode Single(Member member) => member switch
    {
        ChildMember { IsList: true } list => Many(list),
        EmptyElementMember => Optional(true, One(member)),
        _ => Optional(member.Property.IsNullable, One(member)),
    };

    private RngNode Many(ChildMember list) => list is ClassElementMember { Sequence: { } sequence } inOrder
        ? inOrder.IsMixed ? new RngNode("mixed", Sequence(sequence, sequence.Pattern)) : Sequence(sequence, sequence.Pattern)
        : list is ClassElementMember { IsMixed: true }
        ? new RngNode("mixed", new RngNode("zeroOrMore", One(list)))
        : new(list.IsOneOrMore ? "oneOrMore" : "zeroOrMore", One(list));

    private RngNode Sequence(SequenceModel sequence, SequencePattern pattern)
    {
        RngNode[] parts = [.. pattern.Parts.Select(p => Sequence(sequence, p))];
        switch (pattern.Kind)
        {
            case SequencePatternKind.Item:
                _references.Add(sequence.Elements[pattern.Item].Type + ".Fragment");
                return RngNode.Ref(sequence.Elements[pattern.Item].Define);
            case SequencePatternKind.Empty:
                return RngNode.Empty;
            case SequencePatternKind.Group:
                return RngNode.Group(parts);
            case SequencePatternKind.Choice:
                return RngNode.Choice(parts);
            case SequencePatternKind.Interleave:
                return RngNode.Interleave(parts);
            default:
                return new RngNode(char.ToLowerInvariant($"{pattern.Kind}"[0]) + $"{pattern.Kind}".Substring(1), parts[0]);
        }
    }

    private static RngNode Optional(bool isOptional, RngNode pattern) => isOptional ? new RngNode("optional", pattern) : pattern;

    private RngNode One(Member member)
    {
        switch (member)
        {
            case AttributeMember attribute:
                var node = new RngNode("attribute", attribute.Data is TextData ? [] : [Data(attribute.Data)]).With("name", attribute.Name.Local);
                if (attribute.Name.Namespace.Length > 0)
                    node.With("ns", attribute.Name.Namespace);
                return node.Documented(member.Documentation);
            case SimpleElementMember simple:
                return Named(simple, Data(simple.Data));
            case EmptyElementMember empty:
                return Named(empty, RngNode.Empty);
            case ClassElementMember { IsGroup: true } group:
                _references.Add(member.Property.Type + ".Fragment");
                return Named(group, RngNode.Ref(group.Define));
            case ClassElementMember element:
                _references.Add(member.Property.Type + ".Fragment");
                return RngNode.Ref(element.Define);
            case GroupMember group:
                _references.Add(group.Group.Type + ".Fragment");
                return RngNode.Ref(group.Group.Define ?? group.Group.Type.Substring(group.Group.Type.LastIndexOfAny(['.', ':']) + 1));
            default:
                return RngNode.Empty;
        }
    }

    private RngNode Named(ChildMember child, RngNode content)
    {
        RngNode element = new RngNode("element", content).With("name", child.Name.Local);
        if (child.Name.Namespace != _enclosing)
            element.With("ns", child.Name.Namespace);
        return element.Documented(child.Documentation);
    }

    private RngNode FixedAttribute(FixedAttribute attribute)
    {
        RngNode node = new RngNode("attribute", RngNode.Choice([.. attribute.Values.Select(RngNode.Value)])).With("name", attribute.Attribute);
        return Optional(attribute.MayBeAbsent, node);
    }

    private RngNode Data(DataModel data)
    {
        if (data is NamedData named)
        {
            _references.Add(named.Datatype + ".Fragment");
            return named.Define is { } define ? RngNode.Ref(define) : RngNode.RefTo(named.Datatype + ".Fragment.Name");
        }

        return data is ListData list
            ? new RngNode("list", new RngNode(list.IsOneOrMore ? "oneOrMore" : "zeroOrMore", Data(list.Item)))
            : DataNodes.Of(data);
    }

    private void AddOpen(OpenMember open, List<RngNode> attributes, List<RngNode> children)
    {
        AddOpenAttributes(open, attributes);
        if (open.Elements is { } elements && !_class.IsOrdered)
            children.Add(AnyElement(elements));
        if (open.WithText && !_class.IsOrdered)
            children.Add(RngNode.AnyText);
    }

    private void AddOpenAttributes(OpenMember open, List<RngNode> attributes)
    {
        if (open.Attributes is not { } names)
            return;
        IEnumerable<XmlName> modelled = _class.Shared.Attributes.Concat(_class.FixedAttributes.Select(f => new XmlName(f.Attribute, "")));
        attributes.Add(new RngNode("zeroOrMore", new RngNode("attribute", NameClassEmitter.ToRng(names, Namespace, modelled), RngNode.AnyText)));
    }

    private RngNode AnyElement(OpenNames names)
    {
        _references.Add(Code.Runtime + "GrammarFragment.AnyContent");
        RngNode nameClass = NameClassEmitter.ToRng(names, Namespace, _class.Shared.Children.Select(c => c.Name));
        return new("zeroOrMore", new RngNode("element", nameClass, RngNode.Ref("anyContent")));
    }

    private void WriteFragment(
        string property, string define, IEnumerable<RngNode> content, string? documentation, Func<SharedModel, bool> hidden, string? reference = null)
    {
        var node = new RngNode("define", content.DefaultIfEmpty(RngNode.Empty)).With("name", define).Documented(documentation);
        if (reference is not null)
            _references.Add($"{_class.Type.FullName}.{reference}");
        _writer.Separate();
        _writer.Write(property == "Fragment" && _class.Element is not null ? "/// <inheritdoc/>"
            : $"/// <summary>The define {Code.XmlText(define)}.</summary>");
        _writer.Write(Code.Generated);
        if (property != "Fragment")
            _writer.Write(Code.Hidden);
        string access = property == "SharedFragment" ? "private protected" : property == "ContentFragment" ? "internal" : "public";
        FragmentWriter.Write(_writer, $"{access} static {context.New(hidden)}{Code.Runtime}GrammarFragment {property}", define, node, _references);
        _references.Clear();
    }
}
