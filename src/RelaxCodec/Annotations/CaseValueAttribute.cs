namespace RelaxCodec;

/// <summary>
/// The property of a <see cref="CaseAttribute"/> class that holds the discriminator's value: an enum whose <see cref="ValueAttribute"/>s
/// are the case's values, nullable exactly when the attribute may be absent.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CaseValueAttribute : Attribute;
