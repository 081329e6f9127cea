using RelaxCodec.Oracles;

namespace RelaxCodec.Benchmarks.Starting;

/// <summary>Programs that stand beside this one and need the .NET host.</summary>
internal static class DotNetProgram
{
    /// <summary>The host that runs this program, or the one of <c>PATH</c>.</summary>
    public static string Host =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>The full path of a program beside this one.</summary>
    public static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly);

    /// <summary>Runs one to its end and returns what it printed.</summary>
    /// <param name="assembly">Its file name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">Its exit code is not 0.</exception>
    public static string Output(string assembly, IReadOnlyList<string> arguments)
    {
        ToolOutcome outcome = InstalledTool.Run(Host, [PathOf(assembly), .. arguments]);
        return outcome.ExitCode == 0 ? outcome.Output : throw new InvalidOperationException($"{assembly} failed: {outcome.Errors}");
    }
}
