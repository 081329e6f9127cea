using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <content>How the start tag begins: name, declarations, and the attributes that say which case it is.</content>
internal sealed partial class FormatterEmitter
{
    // Kept declarations come before the first name that could need them.
    private void WriteStart()
    {
        foreach (PrefixModel prefix in _class.Prefixes.Where(p => !p.IsDeclaredWhenUsed))
            _writer.Write($"output.PreferPrefix({Code.Literal(prefix.Prefix)}, {Code.Literal(prefix.Namespace)});");
        bool needsPrefixes = _class.Prefixes.Any(p => p.IsDeclared)
            || _class.Shared.Attributes.Concat(_class.FixedAttributes.Select(f => f.Name)).Any(a => a.Namespace.Length > 0);
        string arguments = _class.Element switch
        {
            null => "name, ns",
            { Namespace: "" } element when !needsPrefixes => Code.Literal(element.Local),
            { IsInSeveral: true } element => $"{Code.Literal(element.Local)}, output.NamespaceOf(it, {Code.Literal(element.Namespace)})",
            { } element => $"{Code.Literal(element.Local)}, {Code.Literal(element.Namespace)}",
        };
        _writer.Write($"{Code.Runtime}XmlContent? kept = output.StartElement({arguments}, it);");
        foreach (PrefixModel prefix in _class.Prefixes.Where(p => p.IsDeclared))
            _writer.Write($"output.DeclarePrefix({Code.Literal(prefix.Prefix)}, {Code.Literal(prefix.Namespace)}, kept);");
    }

    // Behind the attributes: no attribute waits for them, as children do.
    private void WriteUsedPrefixes()
    {
        foreach (PrefixModel prefix in _class.Prefixes.Where(p => p.IsDeclaredWhenUsed))
        {
            string[] uses = [.. _class.Members.OfType<ChildMember>()
                .Where(c => c.Names.Any(n => n.Namespaces.Contains(prefix.Namespace)))
                .Select(c => Needs(c, prefix))];
            if (uses.Length == 0)
                continue;
            _writer.Write($"if ({string.Join(" || ", uses)})");
            _writer.Write($"    output.DeclareUsedPrefix({Code.Literal(prefix.Prefix)}, {Code.Literal(prefix.Namespace)}, kept);");
        }
    }

    private static string Needs(ChildMember child, PrefixModel prefix)
    {
        string value = "it." + child.Property.Name;
        return child switch
        {
            EmptyElementMember => value,
            ClassElementMember { IsList: false } => $"output.NeedsPrefix({value}, {Code.Literal(prefix.Namespace)})",
            { IsList: false } => MayBeNull(child.Property) ? $"{value} is not null" : "true",
            { Property.Collection: { Kind: CollectionKind.ImmutableArray } } => $"{value} is {{ IsDefaultOrEmpty: false }}",
            { Property.Collection: { HasIndexer: true } collection } => $"{value} is {{ {collection.Count}: > 0 }}",
            _ => $"{value} is not null",
        };
    }

    private Part FixedPart(FixedAttribute attribute) => new(attribute.Order, () =>
    {
        string slot = context.Slot(attribute.Slot);
        if (attribute is { Property: { } property, Data: { } data })
            WriteAttribute(property, data, attribute.Name, slot);
        else if (attribute.Values.Count > 0)
            WriteFixed(attribute, slot);
    });

    private void WriteFixed(FixedAttribute attribute, string slot)
    {
        string arguments = $"{Code.Literal(attribute.Name.Local)}, {Code.Literal(attribute.Values[0])}, kept, {slot}";
        _writer.Write($"output.FixedAttribute({arguments}{ValueEmitter.Ns(attribute.Name)});");
    }
}
