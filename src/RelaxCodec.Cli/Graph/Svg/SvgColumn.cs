namespace RelaxCodec.Cli;

/// <summary>The columns of a picture, from left to right.</summary>
internal enum SvgColumn
{
    /// <summary>Networks, bridges and what else NICs hang on.</summary>
    Sources,

    /// <summary>Emulated NICs.</summary>
    Nics,

    /// <summary>Failover pairs.</summary>
    Pairs,

    /// <summary>Devices of the host.</summary>
    Hosts,

    /// <summary>PCI buses of the guest.</summary>
    Buses,
}
