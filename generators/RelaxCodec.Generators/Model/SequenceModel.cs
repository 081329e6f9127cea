namespace RelaxCodec.Generators.Model;

/// <summary>Which elements may follow one another in a list.</summary>
/// <param name="Text">The pattern as it is written.</param>
/// <param name="Pattern">The pattern; its items are indices of the elements.</param>
/// <param name="Elements">The elements that the list takes.</param>
/// <param name="Table">The automaton.</param>
internal sealed record SequenceModel(
    string Text, SequencePattern Pattern, EquatableArray<ElementAlternative> Elements, SequenceTable Table);
