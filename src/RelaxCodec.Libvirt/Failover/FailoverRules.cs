namespace RelaxCodec.Libvirt.Failover;

/// <summary>
/// What no schema can say of failover pairs: FO001 to FO020, in both dialects. Rules never throw, also not on what was read
/// from an invalid document. docs/failover-rules.md has each rule with its place and examples.
/// </summary>
public static class FailoverRules
{
    /// <summary>Judges the failover pairs of a domain.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="options">The dialect, the networks, and what QEMU can do; null for the defaults.</param>
    /// <returns>The problems, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(Domain domain, FailoverOptions? options = null) => Report(domain, options).Problems;

    /// <summary>Judges what an interface by itself says of failover: the rules that need neither its domain nor another device.</summary>
    /// <param name="device">The interface.</param>
    /// <param name="options">The dialect, the networks, and what QEMU can do; null for the defaults.</param>
    /// <returns>The problems, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(Interface device, FailoverOptions? options = null) => Report(device, options).Problems;

    /// <summary>
    /// Judges what a host device by itself says of failover: the rules that need neither its domain nor another device.
    /// </summary>
    /// <param name="device">The host device.</param>
    /// <param name="options">The dialect, and what QEMU can do; null for the defaults.</param>
    /// <returns>The problems, by line and column.</returns>
    public static IReadOnlyList<Problem> Check(Hostdev device, FailoverOptions? options = null) => Report(device, options).Problems;

    /// <summary>Judges the failover pairs of a domain, and tells what else is to be known of them.</summary>
    /// <param name="domain">The domain.</param>
    /// <param name="options">The dialect, the networks, and what QEMU can do; null for the defaults.</param>
    public static FailoverReport Report(Domain domain, FailoverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return Report(options, allowed => FailoverPairs.Of(domain, allowed));
    }

    /// <summary>Judges what an interface by itself says of failover, and tells what else is to be known of it.</summary>
    /// <param name="device">The interface.</param>
    /// <param name="options">The dialect, the networks, and what QEMU can do; null for the defaults.</param>
    public static FailoverReport Report(Interface device, FailoverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(device);
        return Report(options, allowed => FailoverPairs.Of(device, allowed));
    }

    /// <summary>Judges what a host device by itself says of failover, and tells what else is to be known of it.</summary>
    /// <param name="device">The host device.</param>
    /// <param name="options">The dialect, and what QEMU can do; null for the defaults.</param>
    public static FailoverReport Report(Hostdev device, FailoverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(device);
        return Report(options, allowed => FailoverPairs.Of(device, allowed));
    }

    /// <summary>
    /// What a domain says in the other dialect than the one that it may use: RX011 for each attribute of the driver dialect, RX010 for
    /// each <c>&lt;teaming&gt;</c>. These are problems of the schema; the other methods report them too.
    /// </summary>
    /// <param name="domain">The domain.</param>
    /// <param name="dialect">The dialect; <see cref="FailoverDialect.Auto"/> finds nothing.</param>
    public static IReadOnlyList<Problem> CheckDialect(Domain domain, FailoverDialect dialect) =>
        ForeignDialect.Check(FailoverPairs.Of(domain), dialect);

    /// <summary>What an interface says in the other dialect than the one that it may use.</summary>
    /// <param name="device">The interface.</param>
    /// <param name="dialect">The dialect; <see cref="FailoverDialect.Auto"/> finds nothing.</param>
    public static IReadOnlyList<Problem> CheckDialect(Interface device, FailoverDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(device);
        return ForeignDialect.Check(FailoverPairs.Of(device, FailoverOptions.Default), dialect);
    }

    /// <summary>What a host device says in the other dialect than the one that it may use.</summary>
    /// <param name="device">The host device.</param>
    /// <param name="dialect">The dialect; <see cref="FailoverDialect.Auto"/> finds nothing.</param>
    public static IReadOnlyList<Problem> CheckDialect(Hostdev device, FailoverDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(device);
        return ForeignDialect.Check(FailoverPairs.Of(device, FailoverOptions.Default), dialect);
    }

    private static FailoverReport Report(FailoverOptions? options, Func<FailoverOptions, FailoverPairs> resolve)
    {
        options ??= FailoverOptions.Default;
        FailoverPairs pairs = resolve(options);
        var findings = new Findings(pairs, options.Release, options.Capabilities);
        IReadOnlyList<Problem> problems = findings.Run(RuleOrder.All);
        if (options.Dialect == FailoverDialect.Auto)
            return new FailoverReport(problems, findings, pairs.UsesDriverDialect);

        FailoverPairs all = resolve(options with { Dialect = FailoverDialect.Auto });
        IReadOnlyList<Problem> foreign = ForeignDialect.Check(all, options.Dialect);
        return new FailoverReport(LibvirtRules.Merge(foreign, problems), findings, all.UsesDriverDialect);
    }
}
