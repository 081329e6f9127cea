namespace RelaxCodec.Generators.Model;

/// <summary>A release of a vocabulary.</summary>
/// <param name="Text">As it was annotated: <c>10.2.0</c>.</param>
/// <param name="Packed">Its numbers, as the runtime packs them.</param>
internal readonly record struct Release(string Text, ulong Packed)
{
    /// <summary>The numbers as a constant of C#, each in four digits.</summary>
    public string Constant =>
        $"0x{(ushort)(Packed >> 48):X4}_{(ushort)(Packed >> 32):X4}_{(ushort)(Packed >> 16):X4}_{(ushort)Packed:X4}";
}
