using RelaxCodec.Oracles;

namespace RelaxCodec.Samples.Tests;

/// <summary>Programs and scripts of the samples.</summary>
internal static class SampleProgram
{
    /// <summary>Runs a program that was built beside the tests.</summary>
    public static ToolOutcome Run(string name, params string[] arguments) =>
        InstalledTool.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{name}.dll"), .. arguments]);

    /// <summary>Runs a script whose <c>relaxcodec</c> is the one of this checkout.</summary>
    /// <param name="script">The text of the script.</param>
    /// <param name="folder">Where it is written.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">The file that is its standard input.</param>
    public static ToolOutcome RunScript(string script, TemporaryFolder folder, string[] arguments, string input = "/dev/null")
    {
        string assembly = Path.Combine(AppContext.BaseDirectory, "RelaxCodec.Cli.dll");
        string tool = folder.Write("bin/relaxcodec", $"#!/bin/sh\nexec dotnet '{assembly}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        string path = folder.Write("script.sh", script.Replace("/usr/local/bin/relaxcodec", tool, StringComparison.Ordinal));
        const string Call = "PATH=\"$1:$PATH\"; input=$2; script=$3; shift 3; exec sh \"$script\" \"$@\" < \"$input\"";
        return InstalledTool.Run("sh", ["-c", Call, "sh", Path.GetDirectoryName(tool)!, input, path, .. arguments]);
    }
}
