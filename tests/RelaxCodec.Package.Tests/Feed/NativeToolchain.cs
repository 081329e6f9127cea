using System.Runtime.InteropServices;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>What Native AOT needs of the machine: a linker and zlib.</summary>
internal static class NativeToolchain
{
    public static bool IsInstalled { get; } =
        OperatingSystem.IsLinux()
            && (InstalledTool.Find("clang") ?? InstalledTool.Find("gcc")) is not null
            && File.Exists("/usr/include/zlib.h");

    /// <summary>Whether it makes programs of the one kind that the tool is packed for.</summary>
    public static bool MakesTheTool { get; } = IsInstalled
        && RuntimeInformation.RuntimeIdentifier.EndsWith("-x64", StringComparison.Ordinal);

    /// <summary>Skips the running test, or fails it where judges are required, on a machine without them.</summary>
    public static void Require() =>
        Oracle.Require(
            IsInstalled,
            "Native AOT is tested on Linux with clang or gcc and zlib's headers (Debian's packages gcc, libc6-dev and zlib1g-dev).");

    /// <summary>The same for the native variant of the tool.</summary>
    public static void RequireForTheTool()
    {
        Require();
        Oracle.Require(MakesTheTool, "The tool has a native variant for linux-x64 alone.");
    }
}
