using System.Text.Json;
using RelaxCodec.Oracles;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>The statuses: those of a real QEMU, the order of them, and what is documented of them.</summary>
public sealed class MigrationStatusTests
{
    [Fact]
    public void Every_status_of_a_real_QEMU_is_known()
    {
        using var qemu = QemuProcess.Start();
        using var monitor = new QmpSession(qemu);

        // The schema names no types, but query-migrate returns an object with a member that is the enumeration.
        Dictionary<string, JsonElement> schema = monitor.Ask("query-qmp-schema").EnumerateArray()
            .GroupBy(entry => entry.GetProperty("name").GetString()!).ToDictionary(group => group.Key, group => group.First());
        JsonElement info = schema[schema["query-migrate"].GetProperty("ret-type").GetString()!];
        JsonElement status = info.GetProperty("members")
            .EnumerateArray()
            .Single(member => member.GetProperty("name").GetString() == "status");
        string[] names = [.. schema[status.GetProperty("type").GetString()!].GetProperty("values")
            .EnumerateArray()
            .Select(value => value.GetString()!)];

        Assert.Contains("wait-unplug", names);
        Assert.All(names, name => Assert.True(new MigrationStatus(name).IsKnown, name));
    }

    [Fact]
    public void A_name_is_all_that_a_status_is()
    {
        Assert.Equal(MigrationStatus.WaitUnplug, new MigrationStatus("wait-unplug"));
        Assert.Equal(default, MigrationStatus.None);
        Assert.Equal(default, new MigrationStatus("none"));
        Assert.Equal("none", default(MigrationStatus).ToString());
        Assert.False(new MigrationStatus("x-teleporting").IsKnown);
        Assert.Equal(
            ["completed", "cancelled", "failed"], MigrationStatus.Known.Where(status => status.IsFinal).Select(status => status.Name));
    }

    [Theory]
    [InlineData("none setup wait-unplug active completed setup active failed")]
    [InlineData("setup wait-unplug cancelling cancelled setup")]
    [InlineData("setup active pre-switchover device completed")]
    [InlineData("setup active device completed")] // QEMU 10.0
    [InlineData("setup active device postcopy-device postcopy-active completed")] // QEMU 10.2
    // QEMU 9.1
    [InlineData("setup active postcopy-active postcopy-paused postcopy-recover-setup postcopy-recover postcopy-active completed")]
    [InlineData("setup active postcopy-active postcopy-paused postcopy-recover postcopy-paused")]
    [InlineData("setup active failing failed setup")] // QEMU 11.0
    [InlineData("setup active colo completed")]
    public void What_QEMU_does_is_possible(string statuses) =>
        Assert.All(Pairs(statuses), pair => Assert.True(pair.Status.CanBecome(pair.Next) && pair.Status.CanLeadTo(pair.Next), $"{pair}"));

    [Theory]
    [InlineData("setup none")]
    [InlineData("none active")]
    [InlineData("active wait-unplug")]
    [InlineData("active setup")]
    [InlineData("wait-unplug completed")]
    [InlineData("completed active")]
    [InlineData("cancelled cancelling")]
    [InlineData("cancelling completed")]
    [InlineData("failing cancelled")]
    [InlineData("setup completed")]
    public void What_QEMU_never_does_is_not(string statuses) =>
        Assert.All(Pairs(statuses), pair => Assert.False(pair.Status.CanBecome(pair.Next), $"{pair}"));

    [Theory]
    [InlineData("wait-unplug completed", true)]
    [InlineData("setup cancelled", true)]
    [InlineData("none failed", true)]
    [InlineData("completed active", true)]
    [InlineData("active wait-unplug", false)]
    [InlineData("active setup", false)]
    [InlineData("cancelling completed", false)]
    public void Who_asks_now_and_then_misses_statuses_but_not_the_end_of_a_migration(string statuses, bool possible) =>
        Assert.All(Pairs(statuses), pair => Assert.Equal(possible, pair.Status.CanLeadTo(pair.Next)));

    [Fact]
    public void A_destination_waits_for_no_unplug_and_is_not_cancelled()
    {
        Assert.False(MigrationStatus.Setup.CanBecome(MigrationStatus.WaitUnplug, MigrationSide.Destination));
        Assert.False(MigrationStatus.Active.CanLeadTo(MigrationStatus.Cancelled, MigrationSide.Destination));
        Assert.True(MigrationStatus.Setup.CanBecome(MigrationStatus.Active, MigrationSide.Destination));
    }

    [Fact]
    public void The_documentation_has_what_each_status_means()
    {
        string documentation = File.ReadAllText(Repository.PathOf("docs/migration-watch.md")).ReplaceLineEndings("\n");

        Assert.All(MigrationStatus.Known, status =>
        {
            string source = Both(status, MigrationSide.Source);
            string destination = !MigrationStatus.None.CanLeadTo(status, MigrationSide.Destination) && status != MigrationStatus.None
                ? "never has it"
                : Both(status, MigrationSide.Destination);
            Assert.Contains(
                $"| `{status}` | {source} | {(destination == source ? "the same" : destination)} |\n",
                documentation,
                StringComparison.Ordinal);
        });
    }

    // Where a pair makes a difference, behind the general case.
    private static string Both(MigrationStatus status, MigrationSide side)
    {
        string always = status.NetworkAt(side);
        string withPair = status.NetworkAt(side, pairActed: true);
        return always == withPair ? always : $"{always}. *{withPair}*";
    }

    private static IEnumerable<(MigrationStatus Status, MigrationStatus Next)> Pairs(string statuses)
    {
        MigrationStatus[] all = [.. statuses.Split(' ').Select(name => new MigrationStatus(name))];
        return all.Zip(all.Skip(1));
    }
}
