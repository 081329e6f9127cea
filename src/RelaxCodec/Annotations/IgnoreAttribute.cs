namespace RelaxCodec;

/// <summary>
/// The property is no member of its class, though its type could make it one: it is neither read nor written nor in the schema, and no
/// diagnostic asks what it is. Not beside any other annotation.
/// </summary>
/// <example>
/// <code>
/// [Ignore]
/// public Disk? Boot => Disks.FirstOrDefault(d => d.Order == 1);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IgnoreAttribute : Attribute;
