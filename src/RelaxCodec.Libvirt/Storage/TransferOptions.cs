namespace RelaxCodec.Libvirt;

/// <summary>How much of an image is read ahead.</summary>
[Element("readahead")]
public sealed partial class StorageReadAhead
{
    /// <summary>The size of the buffer in bytes.</summary>
    [Attr("size"), Data("positiveInteger", Pattern = "[0-9]+")]
    public required ulong Size { get; set; }
}

/// <summary>How long a connection to a storage server is waited for.</summary>
[Element("timeout")]
public sealed partial class StorageTimeout
{
    /// <summary>The time in seconds.</summary>
    [Attr("seconds"), Data("positiveInteger", Pattern = "[0-9]+")]
    public required ulong Seconds { get; set; }
}

/// <summary>How the certificate of a storage server is treated.</summary>
[Element("ssl")]
public sealed partial class StorageSsl
{
    /// <summary>Whether it is verified; it is if nothing is said.</summary>
    [Attr("verify"), YesNo]
    public required bool Verify { get; set; }
}

/// <summary>The cookies that a storage server is sent.</summary>
[Element("cookies")]
public sealed partial class StorageCookies
{
    /// <summary>The cookies.</summary>
    [OneOrMore]
    public List<StorageCookie> Cookies { get; } = [];
}

/// <summary>A cookie of HTTP.</summary>
[Element("cookie")]
public sealed partial class StorageCookie
{
    /// <summary>The name.</summary>
    [Attr("name"), Data<CookieName>]
    public required string Name { get; set; }

    /// <summary>The value, which may be in double quotes.</summary>
    [Text, Data<CookieText>]
    public required string Value { get; set; }
}

/// <summary>The name of a cookie: a token of HTTP.</summary>
[Datatype("cookieName", Expected = "the name of a cookie: letters, digits and ! # $ % & ' * + - . ^ _ ` | ~")]
[Data("string", Pattern = @"[!#$%&'*+\-.0-9A-Z\^_`a-z|~]+")]
public sealed partial class CookieName;

/// <summary>The value of a cookie.</summary>
[Datatype("cookieText", Expected = "the value of a cookie: printable characters without white space, ',', ';', '\\', '{' and '}'")]
[Data("string", Pattern = @"""?[!#$%&'()*+\-./0-9:>=<?@A-Z\^_`\[\]a-z|~]+""?")]
public sealed partial class CookieText;
