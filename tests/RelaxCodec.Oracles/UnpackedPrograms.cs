using System.Collections.Concurrent;

namespace RelaxCodec.Oracles;

/// <summary>Programs of newer releases than Debian installs, as <c>tests/fetch-judges.sh</c> unpacks them.</summary>
internal static class UnpackedPrograms
{
    /// <summary>Names their folder where it is not the usual one.</summary>
    public const string FolderVariable = "RELAXCODEC_JUDGES";

    // Why one cannot be run; null where it can.
    private static readonly ConcurrentDictionary<string, string?> Faults = new(StringComparer.Ordinal);

    /// <summary>The path of one; a test that cannot have it is skipped, or fails where judges are required and it can be had.</summary>
    /// <param name="name">Its name in the folder's <c>bin</c>.</param>
    /// <param name="release">The release of libvirt that it came with.</param>
    public static string Require(string name, string release)
    {
        string path = Path.Combine(CacheFolder.Of(FolderVariable, "judges-2"), "bin", name);
        string missing = $"{path} is not there: tests/fetch-judges.sh {release} fetches it, {FolderVariable} names another place.";
        if (release == JudgedReleases.Libvirt11)
            Oracle.Require(File.Exists(path), missing);
        else
            Oracle.Want(File.Exists(path), missing);
        string? fault = Faults.GetOrAdd(path, FaultOf);
        Oracle.Want(fault is null, $"{path} cannot be run here (it needs root): {fault}");
        return path;
    }

    private static string? FaultOf(string path)
    {
        ToolOutcome outcome = InstalledTool.Run(path, ["--version"]);
        return outcome.ExitCode == 0 ? null : outcome.Errors.Trim();
    }
}
