namespace RelaxCodec.Generators.Model;

/// <summary>A slot of a case that is a child's.</summary>
/// <param name="Case">The class of the case.</param>
/// <param name="Slot">The slot, counted in it.</param>
internal sealed record CaseChild(string Case, int Slot);
