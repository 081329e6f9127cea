using Microsoft.CodeAnalysis;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads the pattern of a text: from the type of a property and the annotations on it.</summary>
internal sealed class DataReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private static readonly (string Annotation, WordsData Words)[] PairsOfWords = [
        ("YesNo", new("yes", "no")),
        ("OnOff", new("on", "off"))
    ];

    /// <summary>What is read where the text is the value of an attribute.</summary>
    public const string Attribute = "an attribute";

    // Of more, C# makes tuples in tuples.
    private const int MostItems = 7;

    private readonly XsdDataReader _xsd = new(diagnostics, cancellation);
    private readonly ReleaseReader _releases = new(diagnostics, cancellation);

    /// <summary>Whether the property's collection is one text.</summary>
    public static bool IsList(IPropertySymbol property) => Annotations.Has(property, "List");

    /// <summary>The pattern of a property's text, a list or not; null if there is none, which has been reported.</summary>
    public DataModel? Read(IPropertySymbol property, PropertyType type, string role)
    {
        IReadOnlyList<ReleaseSpan> spans = _releases.DatatypesOf(property);
        if (spans.Count > 1 && !IsList(property))
            return ReadVersions(property, type, role, spans);
        if (spans.Count > 1)
            diagnostics.Report(Descriptors.MisplacedAnnotation, SourceSpan.Of(property.Locations.FirstOrDefault()), "List", property.Name,
                "its items are of one datatype in all releases: leave out Since and Until there, or the [List]");
        return !IsList(property) ? Read(property, type.Core, type.Core.IsTupleType ? role + " without [List]" : role)
            : type.IsList ? ReadList(property, type)
            : ReadTuple(property, (INamedTypeSymbol)type.Core);
    }

    // What is the same before a release and from it on is one version.
    private DataModel? ReadVersions(IPropertySymbol property, PropertyType type, string role, IReadOnlyList<ReleaseSpan> spans)
    {
        var versions = new List<DataVersion>();
        foreach (ReleaseSpan span in spans)
        {
            _xsd.Releases = span;
            DataModel? data = Read(property, type.Core, role);
            _xsd.Releases = ReleaseSpan.Always;
            if (data is null)
                return null;
            if (versions.Count > 0 && versions[versions.Count - 1] is var last && last.Data == data)
                versions[versions.Count - 1] = last with { Span = new ReleaseSpan(last.Span.Since, span.Until) };
            else
                versions.Add(new DataVersion(data, span));
        }

        return versions.Count == 1 ? versions[0].Data : new ReleasedData(new(versions));
    }

    /// <summary>The pattern; null if there is none, which has been reported.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">Its type without <c>?</c>, or that of its items.</param>
    /// <param name="role">What it is to be, for the report.</param>
    private DataModel? Read(IPropertySymbol property, ITypeSymbol type, string role)
    {
        if (type.TypeKind == TypeKind.Error)
            return null; // The compiler says so.

        string value = TypeIdentityReader.FullName(type);
        if (Words(property, value) is { } words)
            return words;
        foreach (AttributeData data in Annotations.FindAll(property, "Data").Where(d => ReleaseReader.Holds(d, _xsd.Releases)))
        {
            if (data.AttributeClass is { Arity: 1 } named && named.TypeArguments[0] is INamedTypeSymbol datatype)
                return Named(property, data, datatype, type, role);
        }

        if (_xsd.ReadProperty(property, value) is { } xsd)
        {
            if (xsd.IsId && role != Attribute)
                ReportId(property, Annotations.Find(property, "Data"), XsdDatatypes.Name(xsd.Type));
            return xsd is { Value: "string", Type: XsdDatatype.String, CanFail: false } ? TextData.Instance : xsd;
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType && EnumReader.ReadData(enumType) is { } literals)
            return IsOneValue(property, enumType) ? literals : null;
        if (type is INamedTypeSymbol self && DatatypeReader.ValueOf(self) is { } own && SymbolEqualityComparer.Default.Equals(own, self))
            return new NamedData(value, DatatypeReader.DefineOf(self), value);

        diagnostics.Report(Descriptors.UnsupportedType, SourceSpan.Of(property.Locations.FirstOrDefault()),
            type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), role);
        return null;
    }

    // A collection has an item for each flag.
    private bool IsOneValue(IPropertySymbol property, INamedTypeSymbol type)
    {
        if (PropertyType.Of(property.Type).IsList || !EnumReader.IsCombined(type))
            return true;
        diagnostics.Report(Descriptors.CombinedFlags, SourceSpan.Of(property.Locations.FirstOrDefault()), type.Name, property.Name);
        return false;
    }

    /// <summary>
    /// The pattern of <c>[List]</c>, of which the property's type gives the items; null if there is none, which has been reported.
    /// </summary>
    private ListData? ReadList(IPropertySymbol property, PropertyType type)
    {
        ITypeSymbol item = type.Core;
        bool isTuple = item.IsTupleType && !(NamedBy(property) is INamedTypeSymbol datatype && DatatypeReader.Holds(datatype, item));
        DataModel? data = isTuple ? ReadTuple(property, (INamedTypeSymbol)item) : ReadItem(property, item);
        return data is null ? null : new ListData(
            data,
            TypeIdentityReader.FullName(item),
            item.IsValueType,
            Annotations.Has(property, "OneOrMore"),
            CollectionReader.Read(property, type)!);
    }

    /// <summary>The pattern of an item; null if there is none, which has been reported.</summary>
    private DataModel? ReadItem(IPropertySymbol property, ITypeSymbol item)
    {
        if (Read(property, item, "an item of a list") is not { } data)
            return null;
        string? problem = data switch
        {
            EnumData literals when literals.Literals.FirstOrDefault(l => !l.IsItem) is { } literal =>
                $"an item cannot be \"{literal.Literal}\", the literal of '{literal.Member}': give it one without white space, or make "
                    + "the list one of elements",
            XsdDataModel xsd when XsdDatatypes.IsList(xsd.Type) => Lists(xsd.Type),
            NamedData named when DatatypeReader.ListWithin(NamedBy(property) ?? item) is { } list => Lists(list),
            _ => null,
        };
        if (problem is null)
            return data is TextData ? XsdDataModel.AnyToken : data;
        diagnostics.Report(Descriptors.InseparableItems, SourceSpan.Of(property.Locations.FirstOrDefault()), property.Name, problem);
        return null;
    }

    /// <summary>The pattern of a tuple whose items are those of a list; null if there is none, which has been reported.</summary>
    private TupleData? ReadTuple(IPropertySymbol property, INamedTypeSymbol tuple)
    {
        if (tuple.TupleElements.Length > MostItems)
        {
            diagnostics.Report(Descriptors.MisplacedAnnotation, SourceSpan.Of(property.Locations.FirstOrDefault()), "List", property.Name,
                $"a tuple has up to {MostItems} items");
            return null;
        }

        var byType = new Dictionary<string, DataModel?>(StringComparer.Ordinal);
        var items = new List<TupleItem>();
        foreach (IFieldSymbol element in tuple.TupleElements)
        {
            ITypeSymbol item = element.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);
            string name = TypeIdentityReader.FullName(item);
            // What is wrong with two items of one type is said once.
            if (!byType.TryGetValue(name, out DataModel? data))
                byType[name] = data = element.NullableAnnotation == NullableAnnotation.Annotated
                    ? Missing(property, element)
                    : ReadItem(property, item);
            if (data is not null)
                items.Add(new TupleItem(TypeIdentityReader.Escape(element.Name), data, name, item.IsValueType));
        }

        return items.Count == tuple.TupleElements.Length ? new TupleData(TypeIdentityReader.FullName(tuple), new(items)) : null;
    }

    private DataModel? Missing(IPropertySymbol property, IFieldSymbol item)
    {
        diagnostics.Report(Descriptors.UnsupportedType, SourceSpan.Of(property.Locations.FirstOrDefault()),
            item.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), "an item of a tuple, which is never null");
        return null;
    }

    // A collection that is one value.
    private static CollectionValue? ItemsOf(PropertyType type, ITypeSymbol collection) => !type.IsList ? null
        : new(
            TypeIdentityReader.FullName(type.Core),
            new CollectionModel(TypeIdentityReader.FullName(collection), type.Collection, IsGathered: true));

    private static string Lists(XsdDatatype list) =>
        $"the values of {XsdDatatypes.Name(list)} are lists themselves: name the datatype of one item, such as {XsdDatatypes.Name(list)
            .TrimEnd('S')}";

    /// <summary>The datatype that <c>[Data&lt;T&gt;]</c> names; null where there is none.</summary>
    public static ITypeSymbol? NamedBy(IPropertySymbol property) =>
        Annotations.FindAll(property, "Data").FirstOrDefault(d => d.AttributeClass is { Arity: 1 })?.AttributeClass!.TypeArguments[0];

    /// <summary>The two words that a bool is; null if it is none of two words.</summary>
    public static WordsData? WordsOf(IPropertySymbol property) =>
        PairsOfWords.Where(pair => Annotations.Has(property, pair.Annotation)).Select(pair => pair.Words).FirstOrDefault();

    private WordsData? Words(IPropertySymbol property, string value)
    {
        WordsData? words = null;
        CheckAlone(property, value);
        foreach ((string name, WordsData pair) in PairsOfWords)
        {
            if (Annotations.Find(property, name) is not { } annotation)
                continue;
            if (value == "bool")
                words ??= pair;
            else
                diagnostics.Report(Descriptors.MisplacedAnnotation, SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation),
                    name, property.Name, "it is for bool");
        }

        return words;
    }

    // What a text is, is said once: of two the reader would have to pass over one.
    private void CheckAlone(IPropertySymbol property, string value)
    {
        string[] words = [.. ((string[])["YesNo", "OnOff"]).Where(name => value == "bool" && Annotations.Has(property, name))];
        bool isNamed = NamedBy(property) is not null;
        string[] others = [.. ((string[])["Data", "Pattern", "Range"]).Where(name => Annotations.Has(property, name))];
        if (words.Length == 2)
            Conflict(words[0], words[1]);
        else if (words.Length == 1 && others.Length > 0)
            Conflict(words[0], others[0]);
        else if (isNamed && others.Length > 1)
            Conflict("Data", others[1]);

        void Conflict(string one, string other) =>
            diagnostics.Report(
                Descriptors.ConflictingAnnotations, SourceSpan.Of(property.Locations.FirstOrDefault()), property.Name, one, other);
    }

    private void ReportId(IPropertySymbol property, AttributeData? data, string name) =>
        IdChecker.Report(
            diagnostics,
            SourceSpan.Of(data?.ApplicationSyntaxReference, cancellation),
            property.Name,
            name,
            "only the whole value of an attribute has such a type");

    private NamedData? Named(IPropertySymbol property, AttributeData data, INamedTypeSymbol datatype, ITypeSymbol type, string role)
    {
        if (datatype.TypeKind == TypeKind.Error)
            return null;
        SourceSpan? span = SourceSpan.Of(data.ApplicationSyntaxReference, cancellation);
        string name = datatype.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (!DatatypeReader.IsDatatype(datatype))
        {
            diagnostics.Report(
                Descriptors.MisplacedAnnotation,
                span,
                $"Data<{name}>",
                property.Name,
                $"'{name}' has neither [Datatype] nor IXmlDatatype<>");
            return null;
        }

        if (!DatatypeReader.Holds(datatype, type))
        {
            diagnostics.Report(
                Descriptors.ValueTypeMismatch,
                span,
                name,
                type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                $"they are of type {DatatypeReader.ValueNameOf(datatype)}");
            return null;
        }

        if (role != Attribute && DatatypeReader.IdWithin(datatype) is { } id)
            ReportId(property, data, id);
        return new NamedData(
            TypeIdentityReader.FullName(datatype),
            DatatypeReader.DefineOf(datatype),
            TypeIdentityReader.FullName(type),
            DatatypeReader.MayHold(datatype))
        {
            Items = ItemsOf(PropertyType.Of(type), type),
            IsNeverBlank = DatatypeReader.IsNeverBlank(datatype),
        };
    }
}
