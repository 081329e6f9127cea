namespace RelaxCodec.Generators.Model;

/// <summary>One case of a class with a discriminator, as the base class sees it.</summary>
internal sealed record CaseModel
{
    /// <summary>The base class, from <c>global::</c> on.</summary>
    public required string Base { get; init; }

    /// <summary>The case, from <c>global::</c> on.</summary>
    public required string Type { get; init; }

    /// <summary>The define of the case.</summary>
    public required string Define { get; init; }

    public required EquatableArray<string> Values { get; init; }

    public required bool MayBeAbsent { get; init; }

    /// <summary>The releases that have it.</summary>
    public ReleaseSpan Span { get; init; } = ReleaseSpan.Always;

    /// <summary>Of a case of a group, what the members are that its owners' elements get; null for a case of an element.</summary>
    public required SharedModel? Shared { get; init; }

    public string ContentDefine => Define + ".content";
}
