namespace RelaxCodec.Generators.Patterns;

/// <summary>Any text: a plain <c>string</c>.</summary>
internal sealed record TextData : DataPattern
{
    public static TextData Instance { get; } = new();

    public override bool CanFail => false;
}
