namespace RelaxCodec;

/// <summary>
/// The prefix to write where a namespace has none yet, as in objects built in code: <c>namespace prefix = "..."</c> in the compact syntax.
/// Without it elements declare the default namespace, attributes <c>ns1</c> and so on. What was read keeps the prefixes that it had. A
/// class declares it in the start tag of its element, used there or not; that of an assembly is declared where it is used first.
/// </summary>
/// <param name="prefix">The prefix, an NCName.</param>
/// <param name="ns">The namespace name, a URI.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PrefixAttribute(string prefix, string ns) : Attribute
{
    /// <summary>The prefix.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>The namespace name.</summary>
    public string Ns { get; } = ns;

    /// <summary>
    /// On a class: its start tag declares the prefix, behind its attributes, only if a child that the class declares itself is there in the
    /// namespace.
    /// </summary>
    public bool WhenUsed { get; set; }
}
