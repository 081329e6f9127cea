using RelaxCodec;

namespace Consumer;

/// <summary>Where a machine is cooled.</summary>
internal enum Cooling
{
    /// <summary>By air.</summary>
    [Value("air")]
    Air,

    /// <summary>By water.</summary>
    [Value("water")]
    Water,
}
