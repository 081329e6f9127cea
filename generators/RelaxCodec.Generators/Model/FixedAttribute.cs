namespace RelaxCodec.Generators.Model;

/// <summary>The deciding attribute in a case: it has one of the case's values.</summary>
internal sealed record FixedAttribute
{
    public required XmlName Name { get; init; }

    public required int Slot { get; init; }

    public required EquatableArray<string> Values { get; init; }

    /// <summary>Whether the attribute may be left out.</summary>
    public required bool MayBeAbsent { get; init; }

    /// <summary>The property that tells which of the values it is.</summary>
    public required PropertyModel? Property { get; init; }

    /// <summary>The datatype of <see cref="Property"/>.</summary>
    public required EnumData? Data { get; init; }

    public required int Order { get; init; }
}
