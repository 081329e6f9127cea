using RelaxCodec;

/// <summary>Without members, in the global namespace.</summary>
[Element("nothing")]
#pragma warning disable CA1050 // What is tested.
internal sealed partial class Nothing;
