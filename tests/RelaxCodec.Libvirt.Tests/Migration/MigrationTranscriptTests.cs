using System.Text;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>Transcripts in every form: what is read of them, when it was said, and by which side.</summary>
public sealed class MigrationTranscriptTests
{
    [Fact]
    public void A_reply_overtakes_nothing_that_its_monitor_said_before()
    {
        // The event is written down late, and the reply behind it says what it says.
        IReadOnlyList<MigrationMessage> messages = MigrationTranscript.Read("""
            {"t": 1.0, "vm": "a", "dir": "<", "msg": {"timestamp": {"seconds": 101, "microseconds": 0}, "event": "MIGRATION", "data": {"status": "setup"}}}
            {"t": 2.5, "vm": "a", "dir": "<", "msg": {"timestamp": {"seconds": 102, "microseconds": 0}, "event": "MIGRATION", "data": {"status": "active"}}}
            {"t": 2.5, "vm": "a", "dir": "<", "msg": {"return": {"status": "active"}, "id": 1}}
            {"t": 2.6, "vm": "b", "dir": "<", "msg": {"timestamp": {"seconds": 101, "microseconds": 500000}, "event": "MIGRATION", "data": {"status": "setup"}}}
            """u8);

        Assert.Equal(
            ["a 101.0 setup", "b 101.5 setup", "a 102.0 active", "a 102.5 active"],
            messages.Select(message => $"{message.Vm} {message.Elapsed!.Value.TotalSeconds:0.0} {message.Status}"));
    }

    [Fact]
    public void Pretty_printed_with_a_byte_order_mark_it_is_the_same()
    {
        MigrationMessage message = Assert.Single(
            Read("\uFEFF{\n  \"event\": \"UNPLUG_PRIMARY\",\n  \"data\": {\n    \"device-id\": \"hostdev0\"\n  }\n}\n"));

        Assert.Equal((MigrationMessageKind.UnplugPrimary, "hostdev0", MigrationSide.Source), (message.Kind, message.Device, message.Side));
        Assert.Null(message.Time);
    }

    [Fact]
    public void Replies_belong_to_their_commands_by_id_else_by_order()
    {
        IReadOnlyList<MigrationMessage> messages = Read("""
            {"return": {"status": "active"}, "id": "x"}
            {"execute": "query-migrate", "id": "x"}
            {"execute": "x-of-the-future"}
            {"execute": "query-migrate"}
            {"return": {"status": "of another kind"}}
            {"return": {}}
            """);

        Assert.Equal(
            ["active", "none"],
            messages.Where(message => message.Kind == MigrationMessageKind.StatusReply).Select(message => message.Status.Name));
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(3600)]
    public void A_clock_that_is_set_meanwhile_changes_neither_order_nor_time(int step)
    {
        IReadOnlyList<MigrationMessage> messages = MigrationTranscript.Read(new QmpLines()
            .Status("a", 1, "setup")
            .Status("a", 2, "wait-unplug")
            .Status("a", 2.25m, "active", step)
            .Status("a", 5, "completed", step)
            .ToUtf8());

        Assert.Equal(["setup", "wait-unplug", "active", "completed"], messages.Select(message => message.Status.Name));
        Assert.Equal(TimeSpan.FromSeconds(4), messages[^1].Elapsed - messages[0].Elapsed);
    }

    [Fact]
    public void Hosts_whose_clocks_are_far_apart_are_put_together_by_the_clock_of_the_transcript()
    {
        IReadOnlyList<MigrationMessage> messages = MigrationTranscript.Read(new QmpLines()
            .Status("src", 1, "setup")
            .Status("dst", 1.5m, "setup", step: 60)
            .Status("src", 2, "active")
            .Status("dst", 2.5m, "active", step: 60)
            .ToUtf8());

        Assert.Equal(["src", "dst", "src", "dst"], messages.Select(message => message.Vm));
        Assert.Equal(60.5, (messages[1].Time - messages[0].Time)!.Value.TotalSeconds);
    }

    [Fact]
    public void Nothing_overtakes_a_reply_that_its_monitor_gave_before_it()
    {
        IReadOnlyList<MigrationMessage> messages = MigrationTranscript.Read(new QmpLines()
            .Status("a", 1, "setup")
            .Answer("a", 5, "query-migrate", """{"status": "failed"}""")
            .Event("a", 5.002m, "MIGRATION", """{"status": "setup"}""", step: -1)
            .ToUtf8());

        Assert.Equal(
            ["setup", "failed", "setup"],
            messages.Where(message => message.Status != MigrationStatus.None).Select(message => message.Status.Name));
    }

    [Theory]
    [InlineData("src", "", MigrationSide.Source)]
    [InlineData("Destination", "", MigrationSide.Destination)]
    [InlineData("a", "", MigrationSide.Unknown)]
    [InlineData("a", """{"vm": "a", "msg": {"execute": "migrate"}}""", MigrationSide.Source)]
    [InlineData("a", """{"vm": "a", "msg": {"execute": "migrate-incoming"}}""", MigrationSide.Destination)]
    [InlineData("a", """{"vm": "a", "msg": {"event": "MIGRATION", "data": {"status": "wait-unplug"}}}""", MigrationSide.Source)]
    [InlineData("a", """{"vm": "a", "msg": {"return": {"status": "inmigrate", "running": false}}}""", MigrationSide.Destination)]
    public void The_side_is_told_by_the_label_or_by_what_only_one_side_says(string vm, string sign, MigrationSide side) =>
        Assert.Equal(
            side, Read($$$"""{"vm": "{{{vm}}}", "msg": {"event": "MIGRATION", "data": {"status": "setup"} } } {{{sign}}}""")[0].Side);

    [Theory]
    [InlineData("", "no greeting, command, reply or event")]
    [InlineData("{\"status\": \"active\"}", "no greeting, command, reply or event")]
    [InlineData("[]", "something other than objects")]
    [InlineData("\n{\"event\": ]", "line 2 is not JSON")]
    [InlineData("{\"event\": ", "cut off")]
    [InlineData("\0\u0001\u0002", "line 1 is not JSON")]
    public void What_is_no_transcript_is_told(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<QmpException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{0}\n \n{0}", null)]
    [InlineData("{0}\n{0}{", "it is cut off in its last message")]
    [InlineData("{0}\n{0}\n{\"event\": \"MIGRATION\", \"da", "it is cut off in its last message")]
    [InlineData("{0}\n{0}\n\"eve", "it is cut off in its last message")]
    [InlineData("{0}\nqemu: hello\n{0}", "line 2 is not JSON")]
    [InlineData("{0}\n\n{\"event\": ]}\n\0\0\n{0}", "line 3 is not JSON")]
    [InlineData("{0}\n[1, 2]\n{0}", "it has something other than objects")]
    public void What_is_no_message_is_passed_over_and_told(string text, string? fault)
    {
        byte[] transcript = Encoding.UTF8.GetBytes(text.Replace("{0}", "{\"event\": \"STOP\"}", StringComparison.Ordinal));

        Assert.Equal(2, MigrationTranscript.Read(transcript, out string? found).Count);

        Assert.Equal(fault, found);
    }

    [Theory]
    [InlineData("""{"event": 5}{"event": "MIGRATION"}{"event": "MIGRATION", "data": """
        + """{"status": ""}}{"event": "UNPLUG_PRIMARY", "data": []}""")]
    [InlineData("""{"event": "STOP", "timestamp": {"seconds": -1, "microseconds": -1}}{"event": "STOP", "timestamp": {"seconds": """
        + """1e300}}{"event": "STOP", "timestamp": 3}""")]
    [InlineData("""{"t": 1e300, "msg": {"return": null}}{"t": "x", "vm": 5, "msg": {"return": [{"devices": 3}, {"devices": """
        + """[{"pci_bridge": 2}, 7]}]}}""")]
    [InlineData("""{"t": 9e9, "vm": "a", "msg": {"return": 1}}{"t": -9e9, "vm": "a", "msg": {"event": "STOP", "timestamp": {"seconds": """
        + """199999999999, "microseconds": 5}}}""")]
    [InlineData("""{"event": "\ud800"}{"\udfff": 1, "event": "STOP"}{"return": """
        + """{"status": "\ud83d"}}{"vm": "\ud800", "msg": {"event": "STOP"}}""")]
    public void Whatever_QEMU_would_not_say_is_read_past(string text) =>
        Assert.All(Read(text), message => Assert.Equal(MigrationStatus.None, message.Status));

    private static IReadOnlyList<MigrationMessage> Read(string text) => MigrationTranscript.Read(Encoding.UTF8.GetBytes(text));
}
