using Microsoft.CodeAnalysis;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads which names <c>[AnyContent]</c> and <c>[AnyAttributes]</c> leave open.</summary>
internal sealed class NameClassReader(IPropertySymbol property, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    /// <summary>The elements; null if no annotation opens any.</summary>
    public OpenNames? Elements() =>
        Annotations.Find(property, "AnyContent") is { } annotation
            ? Read(annotation, NamespaceScope.Of(property.ContainingType), isReported: true)
            : null;

    /// <summary>The attributes; null if no annotation opens any.</summary>
    public OpenNames? Attributes()
    {
        AttributeData? content = Annotations.Find(property, "AnyContent");
        bool isOpen = content is not null && Annotations.Named<bool>(content, "Attributes");
        if (Annotations.Find(property, "AnyAttributes") is not { } attributes)
            return isOpen ? Read(content!, "", isReported: false, isAttribute: true) : null;
        if (isOpen)
            diagnostics.Report(
                Descriptors.ConflictingAnnotations, SpanOf(attributes), property.Name, "AnyContent(Attributes = true)", "AnyAttributes");
        return Read(attributes, "", isReported: true, isAttribute: true);
    }

    // What is wrong with an annotation that says both is reported once.
    private OpenNames Read(AttributeData annotation, string scope, bool isReported, bool isAttribute = false)
    {
        DiagnosticBag reported = isReported ? diagnostics : new DiagnosticBag();
        string? ns = Annotations.Named<string>(annotation, "Ns");
        bool isForeign = Annotations.Named<bool>(annotation, "ForeignOnly");
        string[] exceptNamespaces = [.. Annotations.NamedTexts(annotation, "ExceptNs")];
        if (ns is not null && (isForeign || exceptNamespaces.Length > 0))
            reported.Report(Descriptors.MisplacedAnnotation, SpanOf(annotation), Name(annotation), property.Name,
                $"{(isForeign ? "ForeignOnly" : "ExceptNs")} takes namespaces away, but Ns leaves one: keep one of them");
        foreach (string name in exceptNamespaces.Append(ns ?? ""))
        {
            if (NamespaceName.Problem(name) is { } problem)
                reported.Report(Descriptors.InvalidNamespace, SpanOf(annotation), name, problem);
        }

        var exceptNames = new List<XmlName>();
        foreach (string text in Annotations.NamedTexts(annotation, "Except"))
        {
            if (ReadName(text, ns ?? scope) is { } name)
            {
                exceptNames.Add(name);
                if (isAttribute && NamespaceName.Problem(name, isAttribute) is { } reserved)
                    diagnostics.Report(Descriptors.NameOfNamespaces, SpanOf(annotation), text, "attribute", reserved);
            }
            else
            {
                reported.Report(Descriptors.InvalidName, SpanOf(annotation), text);
            }
        }

        return new OpenNames(ns, new(exceptNamespaces), new(exceptNames), isForeign);
    }

    private static XmlName? ReadName(string text, string ns)
    {
        if (text.StartsWith("{", StringComparison.Ordinal) && text.IndexOf('}') is > 0 and var end)
        {
            ns = text.Substring(1, end - 1);
            text = text.Substring(end + 1);
        }

        return XmlChars.IsNCName(text.AsSpan()) && NamespaceName.Problem(ns) is null ? new XmlName(text, ns) : null;
    }

    private static string Name(AttributeData annotation) =>
        annotation.AttributeClass!.Name.Substring(0, annotation.AttributeClass.Name.Length - "Attribute".Length);

    private SourceSpan? SpanOf(AttributeData annotation) => SourceSpan.Of(annotation.ApplicationSyntaxReference, cancellation);
}
