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
}
