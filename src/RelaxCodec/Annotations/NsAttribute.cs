namespace RelaxCodec;

/// <summary>
/// The namespace of every element name in this class, or in the whole assembly, that says no <c>Ns</c> of its own: RELAX NG's inherited <c>ns</c> attribute
/// (section 4.8), <c>default namespace = "..."</c> in the compact syntax. Names of attributes never inherit it. The nearest counts: that of the class (a case has
/// that of its base class), of the classes around it, of the assembly. <c>Ns = ""</c> on a name, or here, is no namespace.
/// </summary>
/// <param name="ns">The namespace name, a URI.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, Inherited = false)]
public sealed class NsAttribute(string ns) : Attribute
{
    /// <summary>The namespace name.</summary>
    public string Ns { get; } = ns;
}
