using System.Globalization;

namespace RelaxCodec.Cli;

/// <summary>Changes for people: seconds since the migration began, which QEMU, from what to what, and what it means.</summary>
internal sealed class TextMigrationReport(ToolConsole console) : IMigrationReport
{
    private const string UnknownTime = "-";

    /// <inheritdoc/>
    public void Write(MigrationChange change)
    {
        string time = change.SinceStart is { } since ? since.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture) : UnknownTime;
        string vm = change.Vm.Length == 0 ? "" : $"{change.Vm}  ";
        console.Output.WriteLine(ProblemText.OneLine($"{time,8}  {vm}{$"{change.Previous} -> {change.Status}",-26}  {change.Network}"));
        console.Output.Flush();
    }
}
