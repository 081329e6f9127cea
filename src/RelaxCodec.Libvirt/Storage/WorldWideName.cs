namespace RelaxCodec.Libvirt;

/// <summary>A world-wide name of Fibre Channel: 16 hexadecimal digits.</summary>
[Datatype("wwn"), Data("string", Pattern = "(0x)?[0-9a-fA-F]{16}")]
public sealed partial class WorldWideName;
