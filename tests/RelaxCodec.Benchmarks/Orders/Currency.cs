namespace RelaxCodec.Benchmarks.Orders;

/// <summary>What prices are in.</summary>
public enum Currency
{
    /// <summary>Euro.</summary>
    [Value("EUR")]
    Euro,

    /// <summary>Pound sterling.</summary>
    [Value("GBP")]
    PoundSterling,

    /// <summary>US dollar.</summary>
    [Value("USD")]
    UnitedStatesDollar,
}
