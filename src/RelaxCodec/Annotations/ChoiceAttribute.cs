namespace RelaxCodec;

/// <summary>
/// The property belongs to a <c>&lt;choice&gt;</c> between members of its class. The members that name the same <see cref="Alternative"/> stand
/// together; a member without one is an alternative by itself. Exactly one alternative is there. A member may belong to several alternatives,
/// by several of these attributes. Members of a choice are nullable or lists.
/// </summary>
/// <param name="name">The name of the choice within the class.</param>
/// <param name="alternative">The name of the alternative; without it the member is an alternative by itself.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class ChoiceAttribute(string name, string? alternative = null) : Attribute
{
    /// <summary>The name of the choice.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the alternative.</summary>
    public string? Alternative { get; } = alternative;

    /// <summary>Within its alternative the member may be left out.</summary>
    public bool Optional { get; set; }

    /// <summary>On any member of the choice: none of the alternatives has to be there.</summary>
    public bool OrNone { get; set; }
}
