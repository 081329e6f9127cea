using Microsoft.CodeAnalysis;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads how the defines of classes are named, by <c>[Define]</c> or after the class.</summary>
internal static class DefineReader
{
    public static string NameOf(INamedTypeSymbol type) =>
        Given(type) is { } name && XmlChars.IsNCName(name.AsSpan()) ? name : ClassName(type);

    /// <summary>Reports what is wrong with <c>[Define]</c>.</summary>
    public static EquatableArray<DiagnosticInfo> Check(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        if (Annotations.Find(type, "Define") is { } annotation)
        {
            SourceSpan? place = SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation);
            if (Annotations.Text(annotation) is { } name && !XmlChars.IsNCName(name.AsSpan()))
                diagnostics.Report(Descriptors.InvalidName, place, name);
            if (!Roles.IsAnnotated(type))
            {
                diagnostics.Report(Descriptors.MisplacedAnnotation, place, "Define", type.Name, Annotations.Has(type, "Datatype")
                    ? "[Datatype] names the define already"
                    : "the class has no define: annotate it with [Element], [Group], [Choice] or [Case]");
            }
        }

        return diagnostics.ToArray();
    }

    /// <summary>Where a type of this project that has a define is to be told that another one has the name; null for other types.</summary>
    public static LocatedDefine? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        string name = TypeIdentityReader.FullName(type);
        if (Annotations.Find(type, "Define") is { } annotation)
            return new LocatedDefine(name, IsGiven: true, SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation));
        return Roles.IsAnnotated(type) || Annotations.Has(type, "Datatype")
            ? new LocatedDefine(name, IsGiven: false, SourceSpan.Of(type.Locations.FirstOrDefault()))
            : null;
    }

    private static string? Given(INamedTypeSymbol type) =>
        Annotations.Find(type, "Define") is { } annotation ? Annotations.Text(annotation) : null;

    private static string ClassName(INamedTypeSymbol type) =>
        type.ContainingType is null ? type.Name : ClassName(type.ContainingType) + "." + type.Name;
}
