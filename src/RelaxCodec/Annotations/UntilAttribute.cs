namespace RelaxCodec;

/// <summary>
/// The first release that does not have this any more; see <see cref="SinceAttribute"/>. The newest release, which is meant where none is
/// named, does not have it.
/// </summary>
/// <param name="release">One to four numbers with dots between them, each from 0 to 65535.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Class, Inherited = false)]
public sealed class UntilAttribute(string release) : Attribute
{
    /// <summary>The release.</summary>
    public string Release { get; } = release;
}
