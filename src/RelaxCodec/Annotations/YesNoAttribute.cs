namespace RelaxCodec;

/// <summary>
/// A <see cref="bool"/> property written as <c>yes</c> or <c>no</c>:
/// <c>&lt;choice&gt;&lt;value&gt;yes&lt;/value&gt;&lt;value&gt;no&lt;/value&gt;&lt;/choice&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class YesNoAttribute : Attribute;
