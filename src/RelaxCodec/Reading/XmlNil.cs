namespace RelaxCodec;

/// <summary>What the attribute <c>xsi:nil</c> of a simple element says; by default it is absent, or says that there is a value.</summary>
/// <param name="IsBad">Whether its value is none that it may have.</param>
/// <param name="Name">Its name if it says that the element is nil: then it is no attribute that is kept, unless the element is.</param>
/// <param name="Lexical">Its value then, as it was written.</param>
internal readonly record struct XmlNil(bool IsBad, XmlName? Name = null, string? Lexical = null);
