namespace RelaxCodec;

/// <summary>
/// On an abstract class: one attribute's value decides which of the derived <see cref="CaseAttribute"/> classes an element is,
/// <c>&lt;choice&gt;</c> of groups that each begin with the attribute. A case may itself be abstract and have a discriminator of its own.
/// </summary>
/// <param name="attribute">The local name of the deciding attribute.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DiscriminatorAttribute(string attribute) : Attribute
{
    /// <summary>The local name of the deciding attribute.</summary>
    public string Attribute { get; } = attribute;

    /// <summary>
    /// The namespace name of the attribute, such as that of <c>xsi:type</c>; empty for none, as for every attribute without a prefix.
    /// The values are compared as tokens all the same: a prefix in one is a part of the text.
    /// </summary>
    public string Ns { get; set; } = "";

    /// <summary>
    /// The place of the attribute among others when the element is written, as <see cref="OrderAttribute"/> says it of members: before all
    /// others if it is not set. On the property with <see cref="CaseValueAttribute"/> that annotation says it.
    /// </summary>
    public int Order { get; set; } = int.MinValue;
}
