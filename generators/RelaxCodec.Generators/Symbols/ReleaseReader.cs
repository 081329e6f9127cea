using Microsoft.CodeAnalysis;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads <c>[Since]</c> and <c>[Until]</c>, and the properties of these names of other annotations.</summary>
internal sealed class ReleaseReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    // On each of these a span says in which releases it holds.
    private static readonly string[] OfDatatypes = ["Data", "Range", "Pattern"];

    /// <summary>
    /// The releases that have what a symbol declares; what is wrong with them is reported where the symbol is read for its own sake.
    /// </summary>
    public static ReleaseSpan SpanOf(ISymbol symbol) => new ReleaseReader(new DiagnosticBag(), default).Of(symbol);

    /// <summary>The releases that have what a symbol declares.</summary>
    public ReleaseSpan Of(ISymbol symbol)
    {
        AttributeData? since = Annotations.Find(symbol, "Since");
        AttributeData? until = Annotations.Find(symbol, "Until");
        if ((since ?? until) is null)
            return ReleaseSpan.Always;
        string? first = since is null ? null : Annotations.Text(since);
        string? end = until is null ? null : Annotations.Text(until);
        return Span(first, end, since ?? until, until ?? since);
    }

    /// <summary>The releases in which an annotation holds.</summary>
    public ReleaseSpan Of(AttributeData annotation) => Of(annotation, "Since", "Until");

    /// <summary>The releases between the ones that properties of an annotation name.</summary>
    public ReleaseSpan Of(AttributeData annotation, string since, string until) =>
        annotation.NamedArguments.IsEmpty ? ReleaseSpan.Always
        : Span(Annotations.Named<string>(annotation, since), Annotations.Named<string>(annotation, until), annotation, annotation);

    /// <summary>The releases in which the annotation of this name holds; null if there is none.</summary>
    public ReleaseSpan? Of(ISymbol symbol, string name) => Annotations.Find(symbol, name) is { } annotation ? Of(annotation) : null;

    /// <summary>Reports releases of a class that is no alternative of anything.</summary>
    public void CheckClass(INamedTypeSymbol type, SourceSpan? place)
    {
        AttributeData? ofCase = Annotations.Find(type, "Case");
        bool isAlternative = ofCase is not null || type.AllInterfaces.Any(Roles.IsChoice);
        for (INamedTypeSymbol? t = Roles.BaseOf(type); t is not null && !isAlternative; t = Roles.BaseOf(t))
            isAlternative = Roles.IsChoice(t) && Roles.ElementOf(type) is not null;
        string? problem = Of(type).IsAlways ? null
            : !isAlternative ? "it is for a [Case] and for an element of a [Choice]: say it of the properties that are of this class"
            : ofCase is not null && CaseReader.MayBeAbsent(ofCase) && Roles.IsGroup(type)
                ? "a case that is chosen by nothing is there in all releases of a group: say of its members what changes"
            : null;
        if (problem is not null)
        {
            diagnostics.Report(
                Descriptors.MisplacedAnnotation, place, Annotations.Has(type, "Since") ? "Since" : "Until", type.Name, problem);
        }
    }

    /// <summary>All releases, cut where an annotation that says the datatype of a property begins or ends to hold.</summary>
    public IReadOnlyList<ReleaseSpan> DatatypesOf(IPropertySymbol property)
    {
        var spans = new List<ReleaseSpan>();
        foreach (string name in OfDatatypes)
        {
            var others = new List<ReleaseSpan>();
            foreach (AttributeData annotation in Annotations.FindAll(property, name))
            {
                ReleaseSpan span = Of(annotation);
                if (others.FirstOrDefault(o => o.And(span) is not null) is { } other)
                    diagnostics.Report(Descriptors.OverlappingReleases, PlaceOf(annotation), name, property.Name, Common(other.And(span)!));
                others.Add(span);
            }

            spans.AddRange(others);
        }

        return ReleaseSpan.Cut(spans);
    }

    /// <summary>Whether an annotation holds in all of some releases.</summary>
    public static bool Holds(AttributeData annotation, ReleaseSpan releases) =>
        releases.IsAlways || new ReleaseReader(new DiagnosticBag(), default).Of(annotation).Contains(releases);

    private static string Common(ReleaseSpan span) => span.IsAlways ? "every release" : $"what is there {span.Words}";

    private ReleaseSpan Span(string? since, string? until, AttributeData? sinceFrom, AttributeData? untilFrom)
    {
        var span = new ReleaseSpan(Parse(since, sinceFrom), Parse(until, untilFrom));
        if (!span.IsEmpty)
            return span;
        diagnostics.Report(Descriptors.NoRelease, PlaceOf(untilFrom), span.Since?.Text ?? "the first", span.Until!.Value.Text);
        return ReleaseSpan.Always;
    }

    private Release? Parse(string? text, AttributeData? annotation)
    {
        if (text is null)
            return null;
        if (XmlReleaseForm.TryParse(text.AsSpan(), out ulong packed, out _))
            return new Release(text, packed);
        diagnostics.Report(Descriptors.InvalidRelease, PlaceOf(annotation), text);
        return null;
    }

    private SourceSpan? PlaceOf(AttributeData? annotation) => SourceSpan.Of(annotation?.ApplicationSyntaxReference, cancellation);
}
