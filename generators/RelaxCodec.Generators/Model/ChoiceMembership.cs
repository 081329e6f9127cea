namespace RelaxCodec.Generators.Model;

/// <summary>That a member belongs to an alternative of a choice.</summary>
/// <param name="Choice">The name of the choice.</param>
/// <param name="Alternative">The name of the alternative.</param>
/// <param name="IsOptional">Whether the alternative may lack the member.</param>
/// <param name="OrNone">Whether the choice may be left out.</param>
internal sealed record ChoiceMembership(string Choice, string Alternative, bool IsOptional, bool OrNone);
