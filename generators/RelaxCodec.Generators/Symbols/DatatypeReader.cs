using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads <c>[Datatype]</c> types and types that implement <c>IXmlDatatype</c>.</summary>
internal static class DatatypeReader
{
    public static bool IsDatatype(INamedTypeSymbol type) => Annotations.Has(type, "Datatype") || ValueOf(type) is not null;

    /// <summary>Whether the type is a datatype by its annotation, and has none that makes it something else.</summary>
    public static bool IsDatatypeAlone(INamedTypeSymbol type) => Annotations.Has(type, "Datatype") && !Roles.IsAnnotated(type);

    /// <summary>The type of the values where the type itself says so, by <c>IXmlDatatype</c>; null if it does not.</summary>
    public static ITypeSymbol? ValueOf(INamedTypeSymbol type) =>
        type.AllInterfaces.FirstOrDefault(i => i.Arity == 1 && Annotations.IsRuntimeType(i, "IXmlDatatype"))?.TypeArguments[0];

    /// <summary>Whether the values of the datatype are of this type.</summary>
    public static bool Holds(INamedTypeSymbol datatype, ITypeSymbol type)
    {
        bool isHandWritten = false;
        foreach (INamedTypeSymbol i in datatype.AllInterfaces)
        {
            if (i.Arity != 1 || !Annotations.IsRuntimeType(i, "IXmlDatatype"))
                continue;
            isHandWritten = true;
            if (SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type))
                return true;
        }

        return !isHandWritten && ValueNameOf(datatype) == TypeIdentityReader.FullName(type);
    }

    public static string ValueNameOf(INamedTypeSymbol type) =>
        ValueOf(type) is { } value ? TypeIdentityReader.FullName(value)
        : MappingReader.ValueOf(type) is { } mapped ? TypeIdentityReader.FullName(mapped)
        : Annotations.Find(type, "Datatype") is { } datatype
            && Annotations.Named<ITypeSymbol>(datatype, "Value") is { } named ? TypeIdentityReader.FullName(named)
        : "string";

    /// <summary>Whether the generated parser has no value for some valid forms.</summary>
    public static bool MayHold(INamedTypeSymbol type)
    {
        if (ValueOf(type) is not null)
            return false; // A parser written by hand has a value for each.
        if (MappingReader.MappingOf(type) is not null)
            return true; // What the mapping has no value for, nobody can tell.
        string value = ValueNameOf(type);
        foreach (AttributeData data in Annotations.FindAll(type, "Data"))
        {
            if (Annotations.Text(data) is { } name && Datatypes.XsdDatatypes.TryFind(name, out Datatypes.XsdDatatype xsd)
                && ValueRange.MayExceed(xsd, XsdDataReader.ReadBounds(data), value))
                return true;
        }

        return false;
    }

    /// <summary>Whether each valid text is known to have more than white space in it.</summary>
    public static bool IsNeverBlank(INamedTypeSymbol type)
    {
        if (type.GetMembers("Fragment").Length > 0 && type.DeclaringSyntaxReferences.Length > 0)
            return false; // Its own fragment says what is valid.
        var xsd = new XsdDataReader(new DiagnosticBag(), default);
        AttributeData[] alternatives = [.. Annotations.FindAll(type, "Data")];
        return alternatives.Length > 0 && alternatives.All(data => xsd.ReadAlternative(data, "string") is { AdmitsBlank: false });
    }

    /// <summary>The alternative of a datatype of which the values are lists; null if there is none.</summary>
    public static Datatypes.XsdDatatype? ListWithin(ITypeSymbol type)
    {
        foreach (AttributeData data in Annotations.FindAll(type, "Data"))
        {
            if (Annotations.Text(data) is { } name
                && Datatypes.XsdDatatypes.TryFind(name, out Datatypes.XsdDatatype xsd)
                && Datatypes.XsdDatatypes.IsList(xsd))
                return xsd;
        }

        return null;
    }

    /// <summary>The name of the datatype ID, or of one of references to such, if the values are of it; else null.</summary>
    public static string? IdWithin(ITypeSymbol type) =>
        Annotations.FindAll(type, "Data")
            .Select(data => Annotations.Text(data))
            .FirstOrDefault(name => name is "ID" or "IDREF" or "IDREFS");

    /// <summary>The name of the define; null if the type writes its own fragment.</summary>
    public static string? DefineOf(INamedTypeSymbol type) =>
        Annotations.Find(type, "Datatype") is { } datatype ? Annotations.Text(datatype) : null;

    public static Judged<DatatypeModel>? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (ValueOf(type) is not null && !Annotations.Has(type, "Data") && type.GetMembers("Fragment").Length > 0)
            return null; // Its fragment says more than a choice of data could.
        var diagnostics = new DiagnosticBag();
        return StubReader.Judge(type, Read(type, diagnostics, cancellation), diagnostics, cancellation);
    }

    private static DatatypeModel? Read(INamedTypeSymbol type, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        SourceSpan? place = SourceSpan.Of(type.Locations.FirstOrDefault());
        if (Annotations.Find(type, "Datatype") is not { } datatype || Annotations.Text(datatype) is not { } define)
            return null;
        if (!Datatypes.XmlChars.IsNCName(define.AsSpan()))
        {
            diagnostics.Report(Descriptors.InvalidName, SourceSpan.Of(datatype.ApplicationSyntaxReference, cancellation), define);
            return null;
        }

        if (!DeclarationChecker.IsVisible(type, diagnostics))
            return null;
        if (TypeIdentityReader.GenericOf(type) is { } generic)
        {
            diagnostics.Report(Descriptors.Generic, SourceSpan.Of(generic.Locations.FirstOrDefault()), generic.Name);
            return null;
        }

        bool isHandWritten = ValueOf(type) is not null;
        TypeIdentityReader.RequirePartial(type, diagnostics, cancellation);
        ReservedNames.Check(type, diagnostics);
        string value = ValueNameOf(type);
        INamedTypeSymbol? mapping = MappingReader.MappingOf(type);
        if (mapping is not null && MappingReader.Problem(type, mapping, isHandWritten) is { } problem)
        {
            diagnostics.Report(
                Descriptors.UnusableType, SourceSpan.Of(datatype.ApplicationSyntaxReference, cancellation), type.Name, problem);
            return null;
        }

        if (!isHandWritten && mapping is null && XsdDataModel.DatatypeOf(value) is null)
        {
            diagnostics.Report(
                Descriptors.ValueTypeMismatch,
                SourceSpan.Of(datatype.ApplicationSyntaxReference, cancellation),
                define,
                value,
                "Value is string or another type that implies a datatype, such as a number or DateTimeOffset; for any other implement "
                    + "IXmlDatatype<> yourself");
            return null;
        }

        var xsd = new XsdDataReader(diagnostics, cancellation);
        var alternatives = new List<XsdDataModel>();
        foreach (AttributeData data in Annotations.FindAll(type, "Data"))
        {
            if (xsd.ReadAlternative(data, isHandWritten || mapping is not null ? "string" : value) is { } alternative)
                alternatives.Add(alternative);
        }

        if (alternatives.Count > 1 && alternatives.Find(a => a.IsId) is { } id)
            IdChecker.Report(
                diagnostics,
                place,
                type.Name,
                Datatypes.XsdDatatypes.Name(id.Type),
                "only the whole value of an attribute has such a type");
        var releases = new ReleaseReader(diagnostics, cancellation);
        foreach (AttributeData released in Annotations.FindAll(type, "Data").Where(d => !releases.Of(d).IsAlways))
        {
            diagnostics.Report(
                Descriptors.MisplacedAnnotation, SourceSpan.Of(released.ApplicationSyntaxReference, cancellation), "Data", type.Name,
                "a named datatype is the same in all releases: make two, and let properties have [Data<A>(Until = ...), "
                    + "Data<B>(Since = ...)]");
        }

        if (!Annotations.Has(type, "Data"))
            diagnostics.Report(Descriptors.NoData, place, type.Name);
        return new DatatypeModel
        {
            Type = TypeIdentityReader.Read(type, cancellation),
            Define = define,
            Expected = Annotations.Named<string>(datatype, "Expected"),
            Documentation = DocumentationReader.Read(type, cancellation),
            Alternatives = new(alternatives),
            Value = value,
            Mapping = mapping is null ? null : TypeIdentityReader.FullName(mapping),
            IsReference = mapping is null
                ? ValueTypes.IsReference(value)
                : MappingReader.ValueOf(type)?.IsReferenceType ?? ValueTypes.IsReference(value),
            IsHandWritten = isHandWritten,
        };
    }
}
