namespace RelaxCodec.Generators.Model;

/// <summary>A case of a group that an alternative of a choice admits.</summary>
/// <param name="Type">The case, from <c>global::</c> on.</param>
/// <param name="Define">The define of the case.</param>
/// <param name="Values">The values of the attribute that decides.</param>
/// <param name="Span">The releases that have the case.</param>
internal sealed record CaseAlternative(string Type, string Define, EquatableArray<string> Values, ReleaseSpan Span)
{
    public string ContentDefine => Define + ".content";
}
