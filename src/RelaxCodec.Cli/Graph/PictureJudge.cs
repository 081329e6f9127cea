using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>The judge of <c>graph</c>: that of <c>check</c>, of documents in which there are devices.</summary>
/// <param name="release">The release of libvirt that judges.</param>
/// <param name="options">The dialect and the networks.</param>
internal sealed class PictureJudge(LibvirtRelease release, FailoverOptions options) : ValidityJudge(schemaOnly: false, release, options)
{
    /// <inheritdoc/>
    protected override bool KeepsPairs => true;

    /// <inheritdoc/>
    public override Problem? WhyNot(DocumentKind kind) => kind.Name != Network.ElementName
        ? null
        : new Problem(
            SchemaProblem.UnknownRoot,
            ProblemSeverity.Error,
            $"the root element is <{kind.Name}>, which has no devices to draw: give it by --network, beside a domain that uses it",
            1,
            1,
            $"/{kind.Name}");
}
