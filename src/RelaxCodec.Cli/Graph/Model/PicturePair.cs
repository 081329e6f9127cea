namespace RelaxCodec.Cli;

/// <summary>A primary and what it names as its standby.</summary>
/// <param name="Alias">The alias that it names.</param>
/// <param name="Primary">The primary.</param>
/// <param name="Standby">The interface of that alias; null if there is none.</param>
internal sealed record PicturePair(string Alias, PictureDevice Primary, PictureDevice? Standby)
{
    /// <summary>Whether there is a standby, and it says that it is one.</summary>
    public bool IsComplete => Standby is { IsStandby: true };

    /// <summary>Why it is no pair, in words; empty if it is one.</summary>
    public string Fault => Standby is null ? "no interface has this alias" : IsComplete ? "" : "the interface is no standby";

    /// <summary>Which device is the primary of which; why not, where there is a fault.</summary>
    public string InWords => IsComplete ? $"{Primary.Name} is the primary of {Standby!.Name}" : $"{Primary.Name} has no standby: {Fault}";
}
