using RelaxCodec;

namespace Consumer;

/// <summary>The name of a machine.</summary>
[Datatype("hostName"), Data("string", Pattern = @"[a-z][a-z0-9\-]*")]
internal sealed partial class HostName;
