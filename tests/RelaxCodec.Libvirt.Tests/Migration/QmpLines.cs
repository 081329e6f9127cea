using System.Globalization;
using System.Text;

namespace RelaxCodec.Libvirt.Tests.Migration;

/// <summary>
/// A transcript of both QEMUs of a migration, written line by line. Events have a wall clock's time, the rest has the time of its arrival.
/// </summary>
internal sealed class QmpLines
{
    // Seconds of the wall clock when the transcript begins.
    private const decimal Start = 1_767_225_600.25m;

    private readonly List<string> _lines = [];
    private int _id;

    public QmpLines Status(string vm, decimal t, string status, decimal step = 0) =>
        Event(vm, t, "MIGRATION", $$"""{"status": "{{status}}"}""", step);

    public QmpLines Device(string vm, decimal t, string name, string device) => Event(vm, t, name, $$"""{"device-id": "{{device}}"}""");

    /// <param name="vm">The QEMU.</param>
    /// <param name="t">When it arrives.</param>
    /// <param name="name">Its name.</param>
    /// <param name="data">Its data.</param>
    /// <param name="step">How far the wall clock of the QEMU's host is ahead.</param>
    public QmpLines Event(string vm, decimal t, string name, string data = "{}", decimal step = 0)
    {
        decimal time = Start + t + step;
        return Add(vm, t, "<", string.Create(
            CultureInfo.InvariantCulture,
            $$$"""{"timestamp": {"seconds": {{{Math.Floor(time)}}}, "microseconds": {{{time % 1 * 1_000_000:0}}}},"""
                + $$$""" "event": "{{{name}}}", "data": {{{data}}}}"""));
    }

    /// <summary>A session begins.</summary>
    public QmpLines Greeting(string vm, decimal t) => Add(vm, t, "<", """{"QMP": {"version": {}, "capabilities": ["oob"]}}""");

    /// <summary>A command that is refused.</summary>
    public QmpLines Refused(string vm, decimal t, string command, string reason)
    {
        int id = ++_id;
        Add(vm, t, ">", $$"""{"execute": "{{command}}", "id": {{id}}}""");
        return Add(vm, t + 0.001m, "<", $$$"""{"error": {"class": "GenericError", "desc": "{{{reason}}}"}, "id": {{{id}}}}""");
    }

    /// <summary>A question and, a millisecond later, its answer.</summary>
    public QmpLines Answer(string vm, decimal t, string command, string answer, string arguments = "{}")
    {
        int id = ++_id;
        Add(vm, t, ">", $$"""{"execute": "{{command}}", "arguments": {{arguments}}, "id": {{id}}}""");
        return Add(vm, t + 0.001m, "<", $$"""{"return": {{answer}}, "id": {{id}}}""");
    }

    public QmpLines Polled(string vm, decimal t, string status) => Answer(vm, t, "query-migrate", $$"""{"status": "{{status}}"}""");

    /// <summary>The lines the other way round.</summary>
    public QmpLines Reversed()
    {
        _lines.Reverse();
        return this;
    }

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(string.Join('\n', _lines));

    private QmpLines Add(string vm, decimal t, string direction, string message)
    {
        _lines.Add(
            string.Create(CultureInfo.InvariantCulture, $$"""{"t": {{t}}, "vm": "{{vm}}", "dir": "{{direction}}", "msg": {{message}}}"""));
        return this;
    }
}
