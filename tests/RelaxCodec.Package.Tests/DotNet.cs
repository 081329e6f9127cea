using System.Diagnostics;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests;

/// <summary>The .NET CLI, run as a user would run it, not as a part of this test run.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // What a test runner leaves to its children would make them use its MSBuild.
    private static readonly string[] Inherited = [
        "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILD_EXE_PATH"
    ];

    /// <summary>Runs a command to its end; packages that it installs go to <paramref name="packages"/>.</summary>
    public static ToolOutcome Run(string folder, string packages, params string[] arguments) =>
        Run(InstalledTool.Find("dotnet") ?? "dotnet", folder, packages, arguments);

    /// <summary>Runs a build command whose servers end with it.</summary>
    public static ToolOutcome Build(string folder, string packages, params string[] arguments) =>
        // A server left running would hold this process's pipes open.
        Run(folder, packages, [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false"]);

    /// <summary>Runs a program.</summary>
    public static ToolOutcome Run(string program, string folder, string packages, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (string name in Inherited)
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'dotnet {string.Join(' ', arguments)}' did not end within {Patience}.");
        }

        return new ToolOutcome(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
