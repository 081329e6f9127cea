namespace RelaxCodec.Libvirt;

/// <summary>The audio backend that a device uses, one of the domain's <see cref="Audio"/> elements.</summary>
[Element("audio")]
public sealed partial class AudioReference
{
    /// <summary>The backend's number.</summary>
    [Attr("id"), Data<AudioId>]
    public required byte Id { get; set; }
}

/// <summary>The number of an audio backend, from 1.</summary>
[Datatype("audioId", Mapping = typeof(NumberForm.Radix10<byte>), Expected = "a number from 0 to 255")]
[Data("string", Pattern = "0x[0-9a-fA-F]{1,2}")]
[Data("int", MinInclusive = "0", MaxInclusive = "255")]
public sealed partial class AudioId;
