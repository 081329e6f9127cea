namespace RelaxCodec.Generators.Patterns;

/// <summary><c>[EmptyElement]</c>: an element without content, true when it is there.</summary>
internal sealed record EmptyElementPattern : ChildPattern
{
    public override bool IsRequired => false;
}
