using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Patterns;

/// <summary>The names that an element or attribute may have (RELAX NG section 4.16 and 6.2.1).</summary>
internal abstract record NameClass
{
    public static implicit operator NameClass(XmlName name) =>
        name.IsInSeveral ? new ChoiceName([.. name.Each.Select(one => new OneName(one))]) : new OneName(name);

    /// <summary>One name.</summary>
    public sealed record OneName(XmlName Name) : NameClass
    {
        /// <summary>The releases that have it; the others do not except it.</summary>
        public ReleaseSpan Span { get; init; } = ReleaseSpan.Always;
    }

    /// <summary><c>&lt;choice&gt;</c>: one local name in one of several namespaces.</summary>
    public sealed record ChoiceName(IReadOnlyList<OneName> Names) : NameClass;

    /// <summary><c>&lt;anyName&gt;</c>: any name but some.</summary>
    public sealed record AnyName(IReadOnlyList<NameClass> Except) : NameClass;

    /// <summary><c>&lt;nsName&gt;</c>: any name of a namespace, but some.</summary>
    public sealed record NsName(string Namespace, IReadOnlyList<NameClass> Except) : NameClass;
}
