namespace RelaxCodec.Oracles;

/// <summary>What libvirt makes of a document.</summary>
/// <param name="Printed">The document as libvirt prints it; null for one that it refuses.</param>
/// <param name="Refusal">Why it refuses it, as virsh tells; empty where it does not.</param>
public sealed record VirshOutcome(string? Printed, string Refusal)
{
    /// <summary>Whether libvirt takes it.</summary>
    public bool IsAccepted => Refusal.Length == 0;

    /// <inheritdoc/>
    public override string ToString() => IsAccepted ? "accepted" : Refusal;

    internal static VirshOutcome Of(VirshAnswer tried, VirshAnswer printed)
    {
        if (tried.Errors.Length > 0)
            return new(null, tried.Errors);
        return printed.Errors.Length == 0 ? new(printed.Output, "")
            : throw new InvalidOperationException($"virsh took a document that it cannot print: {printed.Errors}");
    }
}
