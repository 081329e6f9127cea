namespace RelaxCodec.Generators.Model;

/// <summary>The defines of one type, and the types that they refer to: what a grammar is put together from.</summary>
internal sealed record DefineModel
{
    private DefineModel(string type, IEnumerable<string> names, IEnumerable<string> references)
    {
        Type = type;
        Names = new(names);
        References = new(references.Distinct(StringComparer.Ordinal));
    }

    /// <summary>The define of what <c>[AnyContent]</c> leaves open, which the runtime has.</summary>
    public static DefineModel AnyContent { get; } = new("global::RelaxCodec.GrammarFragment", ["anyContent"], []);

    /// <summary>The type, from <c>global::</c> on.</summary>
    public string Type { get; }

    /// <summary>The names of its defines.</summary>
    public EquatableArray<string> Names { get; }

    /// <summary>The types whose defines it refers to. Cases are missing here: they know their base class.</summary>
    public EquatableArray<string> References { get; }

    /// <summary>The class of which the type is a case, whose define refers to it; null if it is none.</summary>
    public string? CaseOf { get; private init; }

    public static DefineModel Of(ClassModel model) => new(model.Type.FullName, NamesOf(model), ReferencesOf(model))
    {
        CaseOf = model.FixedAttributes.Count > 0 ? model.Base?.Type : null,
    };

    public static DefineModel Of(InterfaceModel model) =>
        new(model.Type.FullName, [model.Type.DefineName], model.Alternatives.Select(a => a.Type));

    public static DefineModel Of(DatatypeModel model) => new(model.Type.FullName, [model.Define], []);

    private static IEnumerable<string> NamesOf(ClassModel model)
    {
        yield return model.Type.DefineName;
        if (model.FixedAttributes.Count > 0)
            yield return model.Type.DefineName + ".content";
        if (model.HandedUpChoice is { } choice)
        {
            MemberChoice handedUp = MemberChoice.Of(model.Members).First(c => c.Name == choice);
            foreach (MemberAlternative alternative in handedUp.Alternatives)
                yield return $"{model.Type.DefineName}.{alternative.Name}";
        }

        if (model.Shared.Define is { } shared && shared != model.Type.DefineName)
            yield return shared;
    }

    private static IEnumerable<string> ReferencesOf(ClassModel model)
    {
        foreach (ElementAlternative alternative in model.Alternatives ?? [])
            yield return alternative.Type;
        foreach (SharedModel parent in model.Base?.Chain ?? [])
            yield return parent.Type;
        if (model.AnyContent is { Elements: not null })
            yield return AnyContent.Type;
        foreach (Member member in model.Members)
        {
            if (member is ClassElementMember)
                yield return member.Property.Type;
            else if (member is GroupMember group)
                yield return group.Group.Type;
            else if (DatatypeOf(member) is { } datatype)
                yield return datatype;
        }
    }

    private static string? DatatypeOf(Member member)
    {
        DataModel? data = member switch
        {
            AttributeMember attribute => attribute.Data,
            SimpleElementMember element => element.Data,
            TextMember text => text.Data,
            _ => null,
        };
        return ((data as ListData)?.Item ?? data) is NamedData named ? named.Datatype : null;
    }
}
