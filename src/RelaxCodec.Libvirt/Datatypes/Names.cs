namespace RelaxCodec.Libvirt;

/// <summary>The name of a device in its domain.</summary>
[Datatype("aliasName", Expected = "an alias of letters, digits, '_', '-' and '.'")]
[Data("string", Pattern = @"[a-zA-Z0-9_\-.]+")]
public sealed partial class AliasName;

/// <summary>The name of a device.</summary>
[Datatype("deviceName", Expected = "the name of a device: letters, digits and _ . - \\ : /")]
[Data("string", Pattern = @"[a-zA-Z0-9_\.\-\\:/]+")]
public sealed partial class DeviceName;

/// <summary>A name of the DNS.</summary>
[Datatype("dnsName", Expected = "a DNS name of letters, digits, '.' and '-'")]
[Data("string", Pattern = @"[a-zA-Z0-9\.\-]+")]
public sealed partial class DnsName;

/// <summary>A name of letters, digits, <c>_</c>, <c>+</c> and <c>-</c>.</summary>
[Datatype("genericName", Expected = "a name of letters, digits, '_', '+' and '-'")]
[Data("string", Pattern = @"[a-zA-Z0-9_\+\-]+")]
public sealed partial class GenericName;

/// <summary>The name of an object of libvirt.</summary>
[Datatype("objectName", Expected = "a name on one line, without '/'")]
[Data("string", Pattern = @"[^/\n]+")]
public sealed partial class ObjectName;

/// <summary>The name of an object of libvirt that may contain slashes.</summary>
[Datatype("objectNameWithSlash", Expected = "a name on one line")]
[Data("string", Pattern = @"[^\n]+")]
public sealed partial class ObjectNameWithSlash;

/// <summary>The path of a file.</summary>
[Datatype("filePath", Expected = "a path on one line")]
[Data("string", Pattern = ".+")]
public sealed partial class FilePath;

/// <summary>The absolute path of a file.</summary>
[Datatype("absFilePath", Expected = "an absolute path such as /dev/vhost-net")]
[Data("string", Pattern = @"(/|[a-zA-Z]:\\).+")]
public sealed partial class AbsoluteFilePath;

/// <summary>The absolute path of a directory.</summary>
[Datatype("absDirPath", Expected = "an absolute path such as /var/lib")]
[Data("string", Pattern = "/.*")]
public sealed partial class AbsoluteDirectoryPath;
