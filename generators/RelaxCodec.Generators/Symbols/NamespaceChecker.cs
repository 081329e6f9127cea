using Microsoft.CodeAnalysis;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports what is wrong with <c>[Ns]</c> and <c>[Prefix]</c>.</summary>
internal sealed class NamespaceChecker(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>Checks the annotations of both kinds that stand on one declaration.</summary>
    public static EquatableArray<DiagnosticInfo> Check(ISymbol scope, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var checker = new NamespaceChecker(diagnostics, cancellation);
        foreach (AttributeData annotation in Annotations.FindAll(scope, "Ns").Concat(Annotations.FindAll(scope, "Prefix")))
            checker.Check(scope, annotation);
        return diagnostics.ToArray();
    }

    private void Check(ISymbol scope, AttributeData annotation)
    {
        bool isPrefix = annotation.AttributeClass!.Name == "PrefixAttribute";
        string name = isPrefix ? "Prefix" : "Ns";
        if (scope is INamedTypeSymbol type && !HasNames(type))
            Report(
                annotation,
                Descriptors.MisplacedAnnotation,
                name,
                type.Name,
                "there is no element in this class; annotate the assembly or a class with [Element] or [Group]");
        if (isPrefix)
            CheckPrefix(scope, annotation);
        foreach (string other in Annotations.Others(annotation))
        {
            if (NamespaceName.Problem(other) is { } fault)
                Report(annotation, Descriptors.InvalidNamespace, other, fault);
        }

        string? ns = Annotations.Text(annotation, isPrefix ? 1 : 0);
        if (NamespaceName.Problem(ns) is { } problem)
            Report(annotation, Descriptors.InvalidNamespace, ns!, problem);
        else if (isPrefix && ns is "")
            Report(annotation, Descriptors.InvalidNamespace, ns, "a prefix has to stand for one");
    }

    private void CheckPrefix(ISymbol scope, AttributeData annotation)
    {
        if (Annotations.Text(annotation) is not { } prefix)
            return;
        if (!XmlChars.IsNCName(prefix.AsSpan()))
            Report(annotation, Descriptors.InvalidName, prefix);
        else if (prefix.StartsWith("xml", StringComparison.OrdinalIgnoreCase))
            Report(
                annotation,
                Descriptors.MisplacedAnnotation,
                "Prefix",
                prefix,
                "prefixes that begin with xml are reserved; xml itself is always declared");
        else if (Annotations.Text(annotation, 1) == NamespaceName.Xml)
            Report(
                annotation,
                Descriptors.MisplacedAnnotation,
                "Prefix",
                prefix,
                "its namespace has the prefix xml, always and no other: leave it out");
        foreach (AttributeData other in Annotations.FindAll(scope, "Prefix"))
        {
            if (ReferenceEquals(other, annotation) || other.Equals(annotation))
                break;
            if (Annotations.Text(other) == prefix || Annotations.Text(other, 1) == Annotations.Text(annotation, 1))
                Report(annotation, Descriptors.ConflictingAnnotations, scope.Name, Show(other), Show(annotation));
        }
    }

    private static bool HasNames(INamedTypeSymbol type) => Roles.IsAnnotated(type) || type.GetTypeMembers().Any(HasNames);

    private static string Show(AttributeData annotation) =>
        $"Prefix(\"{Annotations.Text(annotation)}\", \"{Annotations.Text(annotation, 1)}\")";

    private void Report(AttributeData annotation, DiagnosticDescriptor descriptor, params string[] arguments) =>
        diagnostics.Report(descriptor, SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation), arguments);
}
