namespace RelaxCodec;

/// <summary>
/// The first release that has this: a member of a class, which is then nullable or a collection; a member of an enum, with
/// <see cref="ValueAttribute"/>; a class that is a case (<see cref="CaseAttribute"/>) or one of the elements of a
/// <see cref="ChoiceAttribute"/> class. A grammar of an earlier release (<see cref="Grammar.Of{T}(XmlRelease)"/>) does not have it, and
/// strict reading for one (<see cref="XmlReadOptions.Release"/>) refuses it (RX018). Writing writes it in every release.
/// </summary>
/// <example>
/// <code>
/// [Attr("iommufd"), YesNo, Since("12.1.0")] // from 12.1.0 on: attribute iommufd { "yes" | "no" }?
/// public bool? IommuFd { get; set; }
/// </code>
/// </example>
/// <param name="release">One to four numbers with dots between them, each from 0 to 65535.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class, Inherited = false)]
public sealed class SinceAttribute(string release) : Attribute
{
    /// <summary>The release.</summary>
    public string Release { get; } = release;
}
