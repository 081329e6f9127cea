namespace RelaxCodec;

/// <summary>
/// The namespace of every element name in this class, or in the whole assembly, that says no <c>Ns</c> of its own: RELAX NG's inherited
/// <c>ns</c> attribute (section 4.8), <c>default namespace = "..."</c> in the compact syntax. Names of attributes never inherit it. The
/// nearest counts: that of the class (a case has that of its base class), of the classes around it, of the assembly. <c>Ns = ""</c> on a
/// name, or here, is no namespace.
/// <para>
/// Of several namespaces each name may be in any, <c>&lt;choice&gt;</c> in a name class (section 4.16), as where each version of a
/// vocabulary has another. What was read in one is written in it; what code makes is in that of the element around it, or else in the
/// first.
/// </para>
/// </summary>
/// <param name="ns">The namespace name, a URI.</param>
/// <param name="others">The other namespace names.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, Inherited = false)]
public sealed class NsAttribute(string ns, params string[] others) : Attribute
{
    /// <summary>The namespace name.</summary>
    public string Ns { get; } = ns;

    /// <summary>The other namespace names.</summary>
    public IReadOnlyList<string> Others { get; } = others;
}
