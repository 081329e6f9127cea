using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads what the attributes of an element's start tag can be, by its class, what this inherits and inlines, and cases.</summary>
internal sealed class StartTagReader
{
    private readonly Dictionary<XmlName, StartTagAttribute> _attributes = [];
    private readonly HashSet<INamedTypeSymbol> _met;
    private readonly ShapeReader _shapes;
    private readonly CancellationToken _cancellation;
    private bool _isOpen;

    private StartTagReader(HashSet<INamedTypeSymbol> met, CancellationToken cancellation)
    {
        _met = met; // A group that contains itself is reported elsewhere.
        _cancellation = cancellation;
        // What is wrong with another class is reported where that class is read.
        _shapes = new ShapeReader(new DiagnosticBag(), cancellation);
    }

    /// <summary>The attributes that the start tag can have, open ones aside.</summary>
    public IEnumerable<XmlName> Names => _attributes.Keys;

    /// <summary>What an attribute can be.</summary>
    public StartTagAttribute this[XmlName name] =>
        _attributes.TryGetValue(name, out StartTagAttribute? known) ? known : _isOpen ? StartTagAttribute.Any : StartTagAttribute.None;

    /// <summary>The start tag of an element with the content of a class; without one it has no attributes.</summary>
    public static StartTagReader Read(INamedTypeSymbol? type, CancellationToken cancellation)
    {
        var reader = new StartTagReader(new(SymbolEqualityComparer.Default), cancellation);
        if (type is not null)
            reader.AddAll(type);
        return reader;
    }

    /// <summary>The class of a property, or of the items of its collection.</summary>
    public static INamedTypeSymbol? ClassOf(INamedTypeSymbol owner, Member member) =>
        owner.GetMembers(member.Property.Name.TrimStart('@')).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? PropertyType.Of(property.Type).Core as INamedTypeSymbol
            : null;

    private void AddAll(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = Roles.BaseOf(t))
            AddOwn(t);
        AddCases(type);
    }

    private void AddOwn(INamedTypeSymbol type)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!_met.Add(type))
            return;
        foreach (Member member in _shapes.ReadMembers(type, out _))
        {
            bool mayBeAbsent = member.Property.IsNullable || member.Choices.Count > 0 || !member.Span.IsAlways;
            if (member is AttributeMember attribute)
                Add(attribute.Name, StartTagAttribute.Of(ValuesOf(attribute.Data), mayBeAbsent || attribute.Default is not null));
            else if (member is GroupMember && ClassOf(type, member) is { } group)
                AddGroup(group, mayBeAbsent);
            else if (member is OpenMember { Attributes: not null })
                _isOpen = true;
        }

        if (Annotations.Find(type, "Case") is { } ofCase && Roles.BaseOf(type) is { } parent
            && Roles.DiscriminatorOf(parent) is { } deciding)
            Add(deciding, StartTagAttribute.Of(CaseReader.Values(ofCase), CaseReader.MayBeAbsent(ofCase)));
    }

    private void AddGroup(INamedTypeSymbol group, bool mayBeAbsent)
    {
        var inlined = new StartTagReader(_met, _cancellation);
        inlined.AddAll(group);
        _isOpen |= inlined._isOpen;
        foreach (KeyValuePair<XmlName, StartTagAttribute> attribute in inlined._attributes)
            Add(attribute.Key, mayBeAbsent ? attribute.Value.Or(StartTagAttribute.None) : attribute.Value);
    }

    // The element is one of the cases.
    private void AddCases(INamedTypeSymbol type)
    {
        if (Roles.DiscriminatorOf(type) is null)
            return;
        var cases = new List<StartTagReader>();
        foreach (INamedTypeSymbol derived in DerivedClasses.CasesOf(type, _cancellation))
        {
            var reader = new StartTagReader(new(_met, SymbolEqualityComparer.Default), _cancellation);
            reader.AddOwn(derived);
            reader.AddCases(derived);
            cases.Add(reader);
        }

        _isOpen |= cases.Any(c => c._isOpen);
        foreach (XmlName name in cases.SelectMany(c => c.Names).Distinct().ToList())
            Add(name, cases.Select(c => c[name]).Aggregate((left, right) => left.Or(right)));
    }

    private void Add(XmlName name, StartTagAttribute attribute) => _attributes[name] = attribute;

    private static IEnumerable<string>? ValuesOf(DataModel data) => data switch
    {
        EnumData literals => literals.Literals.Select(l => l.Literal),
        WordsData words => [words.True, words.False],
        _ => null,
    };
}
