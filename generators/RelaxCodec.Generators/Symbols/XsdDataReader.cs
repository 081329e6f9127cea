using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reads <c>[Data("type")]</c>, <c>[Pattern]</c> and <c>[Range]</c>.</summary>
internal sealed class XsdDataReader(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private const string GuidPattern = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    // A pattern is compiled into a table once, not at every key stroke. A pure function: nothing of a compilation stays here.
    private static readonly ConcurrentDictionary<string, (XsdPattern? Pattern, string? Error)> Patterns = new(StringComparer.Ordinal);

    /// <summary>The releases whose annotations are read: each holds in all of them or in none.</summary>
    public ReleaseSpan Releases { get; set; } = ReleaseSpan.Always;

    /// <summary>
    /// The datatype that a C# type stands for, with the params of the property's annotations; null if it stands for none.
    /// </summary>
    public XsdDataModel? ReadProperty(IPropertySymbol property, string value)
    {
        bool isGuid = value == ValueTypes.Guid;
        if ((isGuid ? XsdDatatype.String : XsdDataModel.DatatypeOf(value)) is not { } type)
            return null;

        XsdFacets facets = isGuid ? new XsdFacets { Patterns = [XsdPattern.Parse(GuidPattern)] } : XsdFacets.None;
        AttributeData? data = Holding(property, "Data").FirstOrDefault(a => a.AttributeClass!.Arity == 0);
        AttributeData? source = data;
        if (data is not null)
        {
            if (FindType(data) is not { } found)
                return new XsdDataModel(type, facets, value);
            type = found;
            facets = ReadFacets(data);
        }

        if (Holding(property, "Pattern").FirstOrDefault() is { } pattern && Annotations.Text(pattern) is { } text)
        {
            source = pattern;
            if (value != "string")
                diagnostics.Report(Descriptors.MisplacedAnnotation, SpanOf(pattern), "Pattern", property.Name,
                    "it is for strings; for a number write [Data(\"type\", Pattern = \"...\")]");
            else if (Compile(text, SpanOf(pattern)) is { } compiled)
                facets = facets with { Patterns = [.. facets.Patterns, compiled] };
        }

        if (Holding(property, "Range").FirstOrDefault() is { } range)
        {
            source = range;
            facets = ReadRange(property, range, type, facets);
        }

        return Judge(type, facets, value, source);
    }

    /// <summary>One alternative of a <c>[Datatype]</c> type.</summary>
    public XsdDataModel? ReadAlternative(AttributeData data, string value) =>
        FindType(data) is { } type ? Judge(type, ReadFacets(data), value, data) : null;

    private IEnumerable<AttributeData> Holding(IPropertySymbol property, string name) =>
        Annotations.FindAll(property, name).Where(a => ReleaseReader.Holds(a, Releases));

    private XsdDataModel Judge(XsdDatatype type, XsdFacets facets, string value, AttributeData? source)
    {
        foreach (string problem in XsdData.Check(type, facets))
        {
            diagnostics.Report(
                Descriptors.InvalidParam, SpanOf(source), XsdDatatypes.Name(type), problem, NeedlessException(type, facets) ?? "");
            return new XsdDataModel(type, XsdFacets.None, value);
        }

        if (ValueRange.Problem(type, facets, value) is { } mismatch)
            diagnostics.Report(
                Descriptors.ValueTypeMismatch,
                SpanOf(source),
                XsdDatatypes.Name(type),
                value.Substring(value.LastIndexOf('.') + 1),
                mismatch);
        return new XsdDataModel(type, facets, value);
    }

    // What is excepted though it is not admitted anyway: for the code fix.
    private static string? NeedlessException(XsdDatatype type, XsdFacets facets)
    {
        XsdFacets others = facets with { Except = [], ExceptTokens = false };
        if (facets.Except.Count == 0 || XsdData.Check(type, others).Count > 0)
            return null;
        var admitted = new XsdData(type, others);
        return facets.Except.FirstOrDefault(value => !admitted.IsValid(value.AsSpan()));
    }

    private XsdDatatype? FindType(AttributeData data)
    {
        if (Annotations.Text(data) is not { } name)
            return null;
        bool known = XsdDatatypes.TryFind(name, out XsdDatatype type);
        if (known && !XsdDatatypes.NeedsContext(type))
            return type;
        string? suggestion = known ? "token" : SuggestedDatatype.For(name);
        diagnostics.Report(Descriptors.UnknownDatatype, SpanOf(data), name,
            known ? "; this one depends on declarations elsewhere in the document: use NCName or token"
            : suggestion is null ? "" : $"; did you mean '{suggestion}'?",
            suggestion ?? "");
        return null;
    }

    /// <summary>The params of an annotation, patterns aside.</summary>
    public static XsdFacets ReadBounds(AttributeData data)
    {
        return new XsdFacets
        {
            MinInclusive = Annotations.Named<string>(data, "MinInclusive"),
            MaxInclusive = Annotations.Named<string>(data, "MaxInclusive"),
            MinExclusive = Annotations.Named<string>(data, "MinExclusive"),
            MaxExclusive = Annotations.Named<string>(data, "MaxExclusive"),
            Length = Count("Length"),
            MinLength = Count("MinLength"),
            MaxLength = Count("MaxLength"),
            TotalDigits = Count("TotalDigits"),
            FractionDigits = Count("FractionDigits"),
            Except = [.. Annotations.NamedTexts(data, "Except")],
            ExceptTokens = Annotations.Named<bool>(data, "ExceptTokens"),
        };

        int? Count(string name) => Annotations.Named<int?>(data, name) is { } count and >= 0 ? count : null;
    }

    private XsdFacets ReadFacets(AttributeData data)
    {
        string? pattern = Annotations.Named<string>(data, "Pattern");
        XsdPattern? compiled = pattern is null ? null : Compile(pattern, SpanOf(data));
        return compiled is null ? ReadBounds(data) : ReadBounds(data) with { Patterns = [compiled] };
    }

    private XsdFacets ReadRange(IPropertySymbol property, AttributeData range, XsdDatatype type, XsdFacets facets)
    {
        if (Annotations.Number(range, 0) is not { } min || Annotations.Number(range, 1) is not { } max)
            return facets;
        string? problem = !XsdDatatypes.IsDecimal(type) ? "it is for whole and decimal numbers"
            : min > max ? "the first bound is greater than the second"
            : facets.MinInclusive is not null || facets.MaxInclusive is not null ? "[Data] gives bounds already"
            : null;
        XsdFacets ranged = facets with
        {
            MinInclusive = min.ToString(CultureInfo.InvariantCulture),
            MaxInclusive = max.ToString(CultureInfo.InvariantCulture),
        };
        problem ??= XsdData.Check(type, ranged) is [var first, ..] ? first : null;
        if (problem is null)
            return ranged;
        diagnostics.Report(Descriptors.RangeOutsideType, SpanOf(range),
            min.ToString(CultureInfo.InvariantCulture), max.ToString(CultureInfo.InvariantCulture), property.Name, problem);
        return facets;
    }

    private XsdPattern? Compile(string pattern, SourceSpan? span)
    {
        (XsdPattern? compiled, string? error) = Patterns.GetOrAdd(pattern, static text =>
        {
            try
            {
                return (XsdPattern.Parse(text), null);
            }
            catch (XsdPatternException e)
            {
                return (null, e.Message);
            }
        });
        if (error is not null)
            diagnostics.Report(Descriptors.InvalidPattern, span, error);
        else if (PatternAnchors.Remove(pattern) is { } bare && bare != pattern)
            diagnostics.Report(Descriptors.Anchor, span, pattern, string.Join(" ", PatternAnchors.In(pattern)));
        return compiled;
    }

    private SourceSpan? SpanOf(AttributeData? attribute) => SourceSpan.Of(attribute?.ApplicationSyntaxReference, cancellation);
}
