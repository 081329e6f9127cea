namespace RelaxCodec.Cli;

/// <summary>What stands behind a NIC on the host: a network, a bridge, a NIC of the host.</summary>
/// <param name="Title">What it is, with its name.</param>
/// <param name="Detail">What else is known of it; empty for nothing.</param>
internal sealed record PictureSource(string Title, string Detail);
