namespace RelaxCodec.Libvirt;

/// <summary>A variable in the environment of the program that starts a container.</summary>
[Element("initenv")]
public sealed partial class InitVariable
{
    /// <summary>Its name.</summary>
    [Attr("name"), Pattern("[a-zA-Z_]+[a-zA-Z0-9_]*")]
    public required string Name { get; set; }

    /// <summary>Its value.</summary>
    [Text]
    public required string Value { get; set; }
}

/// <summary>
/// As whom the program runs that starts a container. (11.3.0 is the first release whose schema is known to take both in any order.)
/// </summary>
[Group, Ordered(Until = "11.3.0")]
public sealed partial class InitOwner
{
    /// <summary>The user, by name or number; a number behind <c>+</c> is never taken for a name.</summary>
    [Element("inituser"), Data<GenericName>]
    public required string User { get; set; }

    /// <summary>The group, by name or number; a number behind <c>+</c> is never taken for a name.</summary>
    [Element("initgroup"), Data<GenericName>]
    public required string Group { get; set; }
}
