namespace RelaxCodec.Tests;

/// <summary>How documents can be read.</summary>
internal static class Strictness
{
    /// <summary>Every combination of what is done with unknown and with invalid content.</summary>
    public static IEnumerable<XmlReadOptions> All =>
        from unknown in Enum.GetValues<UnknownContent>()
        from invalid in Enum.GetValues<InvalidContent>()
        select new XmlReadOptions { Unknown = unknown, Invalid = invalid };
}
