using RelaxCodec.Datatypes;

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

    /// <summary>The members, or of a datatype itself, whose values are of type ID, IDREF or IDREFS, each with that type.</summary>
    public EquatableArray<(string Name, string Type)> Ids { get; private init; } = EquatableArray<(string Name, string Type)>.Empty;

    public static DefineModel Of(ClassModel model) => new(model.Type.FullName, NamesOf(model), ReferencesOf(model))
    {
        CaseOf = model.FixedAttributes.Count > 0 ? model.Base?.Type : null,
        Ids = IdsOf(model.Members.Select(m => (m.Property.Name, DataOf(m)))),
    };

    public static DefineModel Of(InterfaceModel model) =>
        new(model.Type.FullName, [model.Type.DefineName], model.Alternatives.Select(a => a.Type));

    public static DefineModel Of(DatatypeModel model) => new(model.Type.FullName, [model.Define], [])
    {
        Ids = IdsOf(model.Alternatives.Select(a => (model.Type.Name, (DataModel?)a))),
    };

    private static EquatableArray<(string Name, string Type)> IdsOf(IEnumerable<(string Name, DataModel? Data)> data) => new(data
        .SelectMany(d => DatasIn(d.Data).OfType<XsdDataModel>().Where(x => x.IsId).Select(x => (d.Name, XsdDatatypes.Name(x.Type))))
        .Distinct());

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

        if (model.IsAbstract && model.Shared.Define is { } shared && shared != model.Type.DefineName)
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
            foreach (NamedData named in DatasIn(DataOf(member)).OfType<NamedData>())
                yield return named.Datatype;
            foreach (ChoiceMembership membership in member.Choices)
            {
                if (membership.Datatype is { } restricted)
                    yield return restricted.Datatype;
            }
        }
    }

    private static DataModel? DataOf(Member member) => member switch
    {
        AttributeMember attribute => attribute.Data,
        SimpleElementMember element => element.Data,
        TextMember text => text.Data,
        _ => null,
    };

    private static IEnumerable<DataModel> DatasIn(DataModel? data) => data switch
    {
        null => [],
        ListData list => DatasIn(list.Item),
        TupleData tuple => tuple.Items.SelectMany(item => DatasIn(item.Data)),
        ReleasedData released => released.Versions.SelectMany(version => DatasIn(version.Data)),
        _ => [data],
    };
}
