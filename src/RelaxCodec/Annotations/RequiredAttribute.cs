namespace RelaxCodec;

/// <summary>
/// A nullable member has to be there: in every release that has it, or in those from <see cref="Since"/> on and before <see cref="Until"/>.
/// In the others it is <c>&lt;optional&gt;</c>. A member whose type is not nullable is required in every release without saying so.
/// </summary>
/// <example>
/// <code>
/// [Attr("portid"), Required(Until = "10.6.0")] // until 10.6.0: attribute portid { text }; from it on: attribute portid { text }?
/// public string? PortId { get; set; }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiredAttribute : Attribute
{
    /// <summary>The first release in which the member is required; null for the first that has it.</summary>
    public string? Since { get; set; }

    /// <summary>The first release in which it is not required any more; null for none.</summary>
    public string? Until { get; set; }
}
