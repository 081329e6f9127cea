using System.Collections.Immutable;
using RelaxCodec.Libvirt.Acceptance;

namespace RelaxCodec.Libvirt.Rules;

/// <summary>A rule: an id, how much it matters, and what is asked under it, of whatever scopes it has.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Severity">How much it matters, unless a finding says otherwise.</param>
internal sealed record Rule(string Id, ProblemSeverity Severity = ProblemSeverity.Error)
{
    /// <summary>The first release of libvirt that it is a rule of; null for all.</summary>
    public XmlRelease? Since { get; init; }

    /// <summary>The first release that has it no longer; null if the newest has it.</summary>
    public XmlRelease? Until { get; init; }

    /// <summary>Whether only the QEMU driver asks; another, or none that is known, does not.</summary>
    public bool IsQemuOnly { get; init; }

    /// <summary>
    /// Whether an error of this rule at an attribute, or at an element that the schema finds unknown or incomplete, says better what is
    /// wrong than the schema does, which is silent then.
    /// </summary>
    public bool ReplacesSchema { get; init; }

    /// <summary>Whether a finding is silent where the schema or another rule already objects to the attribute or its element.</summary>
    public bool YieldsToOthers { get; init; }

    /// <summary>What is asked of each device as it was written.</summary>
    public Action<DeviceItem, Findings>? Device { get; init; }

    /// <summary>The names of the devices that <see cref="NamedDevice"/> is asked of.</summary>
    public ImmutableArray<string> DeviceNames { get; init; } = [];

    /// <summary>What is asked of each device of these names as it was written.</summary>
    public Action<WrittenElement, DomainItem, Findings>? NamedDevice { get; init; }

    /// <summary>What is asked of each device, of whatever name, as it was written.</summary>
    public Action<WrittenElement, DomainItem, Findings>? EveryDevice { get; init; }

    /// <summary>What is asked of a domain itself, as it was written.</summary>
    public Action<DomainItem, Findings>? OfDomain { get; init; }

    /// <summary>What is asked of a network as it was written.</summary>
    public Action<NetworkItem, Findings>? OfNetwork { get; init; }

    /// <summary>What is asked of the written document as a whole.</summary>
    public Action<DeviceItems, Findings>? Document { get; init; }

    /// <summary>What is asked of each device that was read. Such questions do not silence each other.</summary>
    public Action<FailoverDevice, Findings>? FailoverDevice { get; init; }

    /// <summary>What is asked of each failover pair. Not asked where the primary or the interface it names already has an error.</summary>
    public Action<FailoverPair, Findings>? Pair { get; init; }

    /// <summary>What is asked of all that was read.</summary>
    public Action<Findings>? Domain { get; init; }

    /// <summary>Judges all there is under this rule.</summary>
    public void Judge(Findings findings)
    {
        if (!findings.IsIn(Since, Until))
            return;
        findings.Rule = this;
        if (findings.Document is { } document && !(IsQemuOnly && !document.Domain.IsForQemu))
            Judge(document, findings);
        if (findings.HasPairs)
            JudgePairs(findings);
    }

    private void Judge(DeviceItems document, Findings findings)
    {
        if (Device is not null)
        {
            foreach (DeviceItem device in document.Devices)
                Device(device, findings);
        }

        if (EveryDevice is not null)
        {
            foreach (WrittenElement device in document.Elements)
                EveryDevice(device, document.Domain, findings);
        }

        if (NamedDevice is not null)
            JudgeNamed(document.Domain, findings);
        if (document.Domain.Element is not null)
            OfDomain?.Invoke(document.Domain, findings);
        if (document.Network is { } network)
            OfNetwork?.Invoke(network, findings);
        Document?.Invoke(document, findings);
    }

    private void JudgeNamed(DomainItem domain, Findings findings)
    {
        foreach (string name in DeviceNames)
        {
            foreach (WrittenElement device in domain.DevicesNamed(name))
                NamedDevice!(device, domain, findings);
        }
    }

    private void JudgePairs(Findings findings)
    {
        if (FailoverDevice is not null)
        {
            foreach (FailoverDevice device in findings.Pairs.Devices)
                FailoverDevice(device, findings);
        }

        if (Pair is not null)
        {
            foreach (FailoverPair pair in findings.Pairs.Pairs)
            {
                if (!findings.IsWrong(pair))
                    Pair(pair, findings);
            }
        }

        Domain?.Invoke(findings);
    }
}
