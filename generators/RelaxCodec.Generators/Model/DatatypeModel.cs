namespace RelaxCodec.Generators.Model;

/// <summary>A <c>[Datatype]</c> type.</summary>
internal sealed record DatatypeModel
{
    public required TypeIdentity Type { get; init; }

    public required string Define { get; init; }

    public required string? Expected { get; init; }

    public required string? Documentation { get; init; }

    /// <summary>The alternatives; none if the type names none.</summary>
    public required EquatableArray<XsdDataModel> Alternatives { get; init; }

    /// <summary>The C# type of the values.</summary>
    public required string Value { get; init; }

    /// <summary>The type that reads and writes the values, from <c>global::</c> on; null if the generated code does.</summary>
    public required string? Mapping { get; init; }

    /// <summary>Whether the values are of a reference type.</summary>
    public required bool IsReference { get; init; }

    /// <summary>Whether the type implements <c>IXmlDatatype</c> itself, parser and formatter included.</summary>
    public required bool IsHandWritten { get; init; }
}
