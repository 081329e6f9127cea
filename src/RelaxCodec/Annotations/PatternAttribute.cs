namespace RelaxCodec;

/// <summary>Short for <c>[Data("string", Pattern = ...)]</c>: <c>&lt;data type="string"&gt;&lt;param name="pattern"&gt;</c>.</summary>
/// <param name="pattern">An XSD regular expression, matched against the whole value.</param>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class PatternAttribute(string pattern) : Attribute
{
    /// <summary>The XSD regular expression.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>The first release in which the pattern holds; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>The first release in which it is not so any more; null for none.</summary>
    public string? Until { get; set; }
}
