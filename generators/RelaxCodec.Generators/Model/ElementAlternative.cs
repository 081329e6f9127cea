namespace RelaxCodec.Generators.Model;

/// <summary>One of the element classes of a choice.</summary>
/// <param name="Name">The name of its element.</param>
/// <param name="Type">The class, from <c>global::</c> on.</param>
/// <param name="Define">Its define.</param>
internal sealed record ElementAlternative(XmlName Name, string Type, string Define)
{
    /// <summary>The releases that have it.</summary>
    public ReleaseSpan Span { get; init; } = ReleaseSpan.Always;
}
