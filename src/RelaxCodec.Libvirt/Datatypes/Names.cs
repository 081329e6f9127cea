namespace RelaxCodec.Libvirt;

/// <summary>The name of a device in its domain.</summary>
[Datatype("aliasName"), Data("string", Pattern = @"[a-zA-Z0-9_\-.]+")]
public sealed partial class AliasName;

/// <summary>The name of a device.</summary>
[Datatype("deviceName"), Data("string", Pattern = @"[a-zA-Z0-9_\.\-\\:/]+")]
public sealed partial class DeviceName;

/// <summary>A name of the DNS.</summary>
[Datatype("dnsName"), Data("string", Pattern = @"[a-zA-Z0-9\.\-]+")]
public sealed partial class DnsName;

/// <summary>A name of letters, digits, <c>_</c>, <c>+</c> and <c>-</c>.</summary>
[Datatype("genericName"), Data("string", Pattern = @"[a-zA-Z0-9_\+\-]+")]
public sealed partial class GenericName;

/// <summary>The name of an object of libvirt.</summary>
[Datatype("objectName"), Data("string", Pattern = @"[^/\n]+")]
public sealed partial class ObjectName;

/// <summary>The name of an object of libvirt that may contain slashes.</summary>
[Datatype("objectNameWithSlash"), Data("string", Pattern = @"[^\n]+")]
public sealed partial class ObjectNameWithSlash;

/// <summary>The path of a file.</summary>
[Datatype("filePath"), Data("string", Pattern = ".+")]
public sealed partial class FilePath;

/// <summary>The absolute path of a file.</summary>
[Datatype("absFilePath"), Data("string", Pattern = @"(/|[a-zA-Z]:\\).+")]
public sealed partial class AbsoluteFilePath;
