namespace RelaxCodec.Generators.Model;

/// <summary>A type that has errors, as far as other generated code refers to it: it is declared, and does nothing.</summary>
internal sealed record StubModel
{
    public required TypeIdentity Type { get; init; }

    /// <summary>The interfaces of the runtime that others expect of it.</summary>
    public required EquatableArray<string> Interfaces { get; init; }

    /// <summary>Of a datatype the type of its values; null for classes and interfaces.</summary>
    public string? Value { get; init; }

    /// <summary>Whether there is an element of the class.</summary>
    public bool IsElement { get; init; }

    /// <summary>Whether it is a case, whose base class refers to its content.</summary>
    public bool IsCase { get; init; }

    /// <summary>What others have to know of a class; null for datatypes and interfaces.</summary>
    public SharedModel? Shared { get; init; }

    /// <summary>How many alternatives there may be to which owners refer.</summary>
    public int Alternatives { get; init; }

    /// <summary>The names of members that the user declares: they stand, and are not generated too.</summary>
    public required EquatableArray<string> Taken { get; init; }
}
