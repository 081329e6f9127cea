namespace RelaxCodec.Generators.Model;

/// <summary>The name of an element or attribute.</summary>
/// <param name="Local">The local name.</param>
/// <param name="Namespace">
/// The namespace name; empty for none. Where an element may be in several, these are separated by single spaces, as in no URI.
/// </param>
internal sealed record XmlName(string Local, string Namespace)
{
    /// <summary>The name in each of its namespaces.</summary>
    public IEnumerable<XmlName> Each => IsInSeveral ? Namespaces.Select(ns => new XmlName(Local, ns)) : [this];

    /// <summary>Whether it may be in one of several namespaces.</summary>
    public bool IsInSeveral => AreSeveral(Namespace);

    public string[] Namespaces => Namespace.Split(' ');

    /// <summary>Whether what stands for a namespace are several.</summary>
    public static bool AreSeveral(string ns) => ns.Contains(' ');
}
