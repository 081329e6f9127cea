namespace RelaxCodec.Generators.Model;

/// <summary><c>[EmptyElement]</c>: an element without content, true when it is there.</summary>
internal sealed record EmptyElementMember : ChildMember;
