using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads of a type that has errors what others refer to.</summary>
internal static class StubReader
{
    /// <summary>
    /// What was read of a type if it has no errors and nothing that it refers to is without room for code; else a stub if there is room for
    /// that.
    /// </summary>
    public static Judged<T> Judge<T>(INamedTypeSymbol type, T? model, DiagnosticBag diagnostics, CancellationToken cancellation)
        where T : class, IEquatable<T>
    {
        EquatableArray<DiagnosticInfo> found = diagnostics.ToArray();
        if (model is not null && !found.Any(d => d.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            && !Room.IsAmbiguous(type) && Room.IsFor(type, cancellation) && Room.IsForAllOf(type, cancellation))
            return new Judged<T>(model, found, null);
        return new Judged<T>(null, found, Room.IsFor(type, cancellation) ? Read(type, cancellation) : null);
    }

    private static StubModel Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        TypeIdentity identity = TypeIdentityReader.Read(type, cancellation);
        var stub = new StubModel
        {
            Type = identity,
            Interfaces = new(InterfacesOf(type, identity)),
            Taken = new(type.GetMembers().Where(m => !m.IsImplicitlyDeclared).Select(m => m.Name).Distinct(StringComparer.Ordinal)),
        };
        if (Annotations.Has(type, "Datatype"))
            return stub with { Value = DatatypeReader.ValueNameOf(type) };
        if (identity.IsInterface)
            return stub;
        SharedModel shared = ShapeReader.Summarize(
            type, new ShapeReader(new DiagnosticBag(), cancellation).ReadMembers(type, out SharedModel? parent), parent);
        return stub with
        {
            IsElement = Roles.IsElement(type),
            IsCase = Annotations.Has(type, "Case"),
            Shared = shared,
            Alternatives = type.GetMembers().OfType<IPropertySymbol>().Sum(p => Annotations.FindAll(p, "Choice").Count()),
        };
    }

    private static IEnumerable<string> InterfacesOf(INamedTypeSymbol type, TypeIdentity identity)
    {
        const string runtime = "global::RelaxCodec.";
        if (Annotations.Has(type, "Datatype"))
        {
            if (DatatypeReader.ValueOf(type) is null)
                yield return $"{runtime}IXmlDatatype<{DatatypeReader.ValueNameOf(type)}>";
            yield break;
        }

        if (type.TypeKind == TypeKind.Class)
            yield return Roles.IsElement(type) ? $"{runtime}IXmlElement<{identity.FullName}>" : runtime + "IXmlNode";
        if (Roles.IsChoice(type))
            yield return $"{runtime}IXmlRoot<{identity.FullName}>";
    }
}
