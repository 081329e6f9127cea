namespace RelaxCodec;

/// <summary>
/// A <see cref="bool"/> property written as <c>on</c> or <c>off</c>:
/// <c>&lt;choice&gt;&lt;value&gt;on&lt;/value&gt;&lt;value&gt;off&lt;/value&gt;&lt;/choice&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnOffAttribute : Attribute;
