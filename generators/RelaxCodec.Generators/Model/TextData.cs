namespace RelaxCodec.Generators.Model;

/// <summary>Any text: a plain <c>string</c>.</summary>
internal sealed record TextData : DataModel
{
    public static TextData Instance { get; } = new();

    public override bool CanFail => false;
}
