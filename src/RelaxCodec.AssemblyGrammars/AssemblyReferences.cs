using System.Text.Json;

namespace RelaxCodec.AssemblyGrammars;

/// <summary>
/// Finds what an assembly was compiled against where a build has left it: beside the assembly, and in the folder of NuGet's packages, for
/// the packages that the assembly's <c>.deps.json</c> names.
/// </summary>
internal static class AssemblyReferences
{
    /// <summary>Where is looked, to follow "is not".</summary>
    public const string Places =
        "beside it, nor in a package that its .deps.json names: publish the project, and take the assembly of that folder";

    /// <summary>The paths of the assemblies.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="packages">The folder of NuGet's packages; null for the user's.</param>
    public static IReadOnlyList<string> Of(string assembly, string? packages = null)
    {
        string path = Path.GetFullPath(assembly);
        string[] beside = Directory.Exists(Path.GetDirectoryName(path))
            ? [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.dll").Where(file => file != path).Order(StringComparer.Ordinal)]
            : [];
        return [.. beside, .. InPackages(Path.ChangeExtension(path, ".deps.json"), packages ?? UsersPackages)];
    }

    private static string UsersPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    // What cannot be read names nothing: whatever is missing then is told by its name.
    private static IEnumerable<string> InPackages(string dependencies, string packages)
    {
        if (!File.Exists(dependencies))
            return [];
        try
        {
            using JsonDocument document = JsonDocument.Parse(CheckedFile.ReadBytes(dependencies));
            JsonElement root = document.RootElement;
            return
            [
                .. from target in root.GetProperty("targets").EnumerateObject()
                   from library in target.Value.EnumerateObject()
                   where library.Value.TryGetProperty("runtime", out _)
                   let folder = root.GetProperty("libraries").GetProperty(library.Name)
                   where folder.TryGetProperty("path", out _)
                   from file in library.Value.GetProperty("runtime").EnumerateObject()
                   let path = Path.Combine(packages, folder.GetProperty("path").GetString() ?? "", file.Name)
                   where File.Exists(path)
                   select path,
            ];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }
}
