using RelaxCodec.Oracles;

namespace RelaxCodec.Cli.Tests;

/// <summary><c>hook</c>: what it refuses, and that it keeps nothing else from starting.</summary>
public sealed class HookTests
{
    private static readonly string Wrong = Xml.Domain(Xml.Standby, Xml.Primary("ua-stanbdy"));

    [Theory]
    [InlineData("prepare")]
    [InlineData("migrate")]
    public void A_domain_with_a_wrong_pair_is_refused_with_the_rule(string operation)
    {
        ToolRun run = ToolRun.WithInput(Wrong, "hook", "guest", operation, "begin", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith(
            "relaxcodec refuses 'guest', for its failover pairs have errors:\nerror FO003: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("started")]
    [InlineData("restore")]
    [InlineData("release", "end")]
    [InlineData("migrate", "end")]
    [InlineData("whatever", "comes")]
    public void At_any_other_time_it_passes(string operation, string suboperation = "begin") =>
        AssertPasses(ToolRun.WithInput(Wrong, "hook", "guest", operation, suboperation, "-"), says: false);

    [Theory]
    [InlineData("guest")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--libvirt")]
    [InlineData("")]
    [InlineData("@file")]
    public void A_good_pair_passes_whatever_the_guest_is_called(string guest) =>
        AssertPasses(
            ToolRun.WithInput(Xml.Domain(Xml.Standby, Xml.Primary()), "hook", "--libvirt", "11.3.0", guest, "prepare", "begin", "-"),
            says: false);

    [Theory]
    [InlineData("<interface type='user' wrong='1'/>")]
    [InlineData("<interface type='bridge'/>")]
    [InlineData("<hostdev mode='subsystem' type='new'/>")]
    [InlineData("<interface type='user'><mtu size='big'/></interface>")]
    public void What_the_other_rules_say_keeps_nothing_from_starting(string device) =>
        AssertPasses(ToolRun.WithInput(Xml.Domain(device), "hook", "guest", "prepare", "begin", "-"), says: false);

    [Theory]
    [InlineData("")]
    [InlineData("<domain")]
    [InlineData("not XML")]
    [InlineData("<!DOCTYPE domain><domain/>")]
    [InlineData("<network><name>n</name></network>")]
    public void What_cannot_be_judged_passes_with_a_word(string input) =>
        AssertPasses(ToolRun.WithInput(input, "hook", "guest", "prepare", "begin", "-"), says: true);

    [Theory]
    [InlineData]
    [InlineData("guest")]
    [InlineData("--nonsense", "x")]
    [InlineData("--libvirt", "5.0.0", "guest", "prepare", "begin", "-")]
    public void A_call_that_is_not_understood_passes_with_a_word(params string[] args) =>
        AssertPasses(ToolRun.WithInput(Xml.Domain(), ["hook", .. args]), says: true);

    [Fact]
    public void Whatever_is_closed_or_full_it_passes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no bash.");
        Assert.Equal(0, BuiltTool.RunScript("relaxcodec hook guest prepare begin - <&- >&- 2>&-").ExitCode);
        Assert.Equal(0, BuiltTool.RunScript("relaxcodec hook guest prepare begin - </dev/null >/dev/full 2>/dev/full").ExitCode);
    }

    [Fact]
    public void The_QEMU_driver_starts_no_domain_with_a_wrong_pair_and_says_why()
    {
        using var state = new TemporaryFolder();
        var libvirt = Oracles.Virsh.RequireQemuDriver(JudgedReleases.Libvirt11, state.Path);
        string hook = state.Write("etc/libvirt/hooks/qemu", $"#!/bin/sh\nexec '{BuiltTool.DotNet}' '{BuiltTool.Assembly}' hook \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        // This machine has nothing to assign: a good pair fails where its primary is looked for, behind the hook.
        IReadOnlyList<VirshOutcome> outcomes = libvirt.Start(
            [Guest("wrong", Primary("ua-stanbdy")), Guest("pair", Primary("ua-standby")), Guest("standby")]);

        Assert.Contains("Hook script execution failed", outcomes[0].Refusal, StringComparison.Ordinal);
        Assert.Contains("relaxcodec refuses 'wrong', for its failover pairs have errors:", outcomes[0].Refusal, StringComparison.Ordinal);
        Assert.Contains("error FO003: ", outcomes[0].Refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("ook", outcomes[1].Refusal, StringComparison.Ordinal);
        Assert.Empty(outcomes[2].Refusal);
    }

    private static string Primary(string alias) => $"""
        <interface type='hostdev' managed='no'>
          <mac address='52:54:00:00:00:01'/>
          <source><address type='pci' domain='0' bus='0xfe' slot='0' function='0'/></source>
          <teaming type='transient' persistent='{alias}'/>
        </interface>
        """;

    private static string Guest(string name, string primary = "") => $"""
        <domain type='qemu'>
          <name>{name}</name>
          <memory unit='MiB'>64</memory>
          <os><type arch='x86_64' machine='q35'>hvm</type></os>
          <devices>
            <interface type='user'>
              <mac address='52:54:00:00:00:01'/>
              <model type='virtio'/>
              <teaming type='persistent'/>
              <alias name='ua-standby'/>
            </interface>
            {primary}
          </devices>
        </domain>
        """;

    private static void AssertPasses(ToolRun run, bool says)
    {
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(says, run.Errors.StartsWith("relaxcodec hook: ", StringComparison.Ordinal));
        Assert.True(says || run.Errors.Length == 0, run.Errors);
    }
}
