using Microsoft.CodeAnalysis;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads the alternatives that a class or interface with <c>[Choice]</c> is the choice of.</summary>
internal static class ElementChoiceReader
{
    /// <summary>The alternatives, by the names of their classes; of two with one name, which is reported, the first.</summary>
    public static EquatableArray<ElementAlternative> Read(INamedTypeSymbol choice, CancellationToken cancellation)
    {
        var names = new HashSet<XmlName>();
        return new(DerivedClasses.ElementsOf(choice, cancellation)
            .Select(t => new ElementAlternative(Roles.ElementOf(t)!, TypeIdentityReader.FullName(t), DefineReader.NameOf(t))
            {
                Span = ReleaseReader.SpanOf(t)
            })
            .Where(a => a.Name.Each.All(names.Add)));
    }

    /// <summary>The choice that an interface is; null for other types, and if there is nothing to generate.</summary>
    public static Judged<InterfaceModel>? ReadInterface(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.TypeKind != TypeKind.Interface || !Roles.IsChoice(type))
            return null;
        var diagnostics = new DiagnosticBag();
        InterfaceModel? model = !new ElementChoiceChecker(type, diagnostics, cancellation).CheckInterface() ? null : new InterfaceModel
        {
            Type = TypeIdentityReader.Read(type, cancellation),
            Documentation = DocumentationReader.Read(type, cancellation),
            Alternatives = Read(type, cancellation),
        };
        return StubReader.Judge(type, model, diagnostics, cancellation);
    }
}
