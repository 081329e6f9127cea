namespace RelaxCodec;

/// <summary>Short for <c>[Data("string", Pattern = ...)]</c>: <c>&lt;data type="string"&gt;&lt;param name="pattern"&gt;</c>.</summary>
/// <param name="pattern">An XSD regular expression, matched against the whole value.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternAttribute(string pattern) : Attribute
{
    /// <summary>The XSD regular expression.</summary>
    public string Pattern { get; } = pattern;
}
