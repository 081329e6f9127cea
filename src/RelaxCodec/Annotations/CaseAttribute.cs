namespace RelaxCodec;

/// <summary>
/// The class is the case of its base class for these values of the <see cref="DiscriminatorAttribute"/>: a group that begins with
/// <c>&lt;attribute name="..."&gt;&lt;value&gt;...</c>, the attribute optional if the case is also that of its absence.
/// </summary>
/// <param name="values">
/// The values, compared as tokens. A case of several values has a <see cref="CaseValueAttribute"/> property that tells which.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CaseAttribute(params string[] values) : Attribute
{
    /// <summary>The values of the discriminator that choose this case.</summary>
    public IReadOnlyList<string> Values { get; } = values;

    /// <summary>The case is also chosen when the attribute is absent.</summary>
    public bool Absent { get; set; }
}
