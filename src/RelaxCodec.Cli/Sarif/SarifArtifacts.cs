using System.Text.Json;

namespace RelaxCodec.Cli;

/// <summary>The documents of a run as SARIF names them: by URIs, relative to the working directory for what is below it.</summary>
/// <param name="workingDirectory">The folder that the tool was called in.</param>
/// <param name="host">The libvirt that was asked, as virsh names it; null where files were read.</param>
internal sealed class SarifArtifacts(string workingDirectory, string? host)
{
    // What readers of SARIF look for; whoever uploads a log calls the tool at the root of the sources.
    private const string Base = "%SRCROOT%";

    // No scheme is registered for it; one that begins so is nobody else's.
    private const string StandardInput = "stdin:";

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _indexes = [];

    /// <summary>Adds a document that was judged.</summary>
    public void Add(string name)
    {
        if (_indexes.TryAdd(name, _names.Count))
            _names.Add(name);
    }

    /// <summary>Writes what the relative URIs are relative to.</summary>
    public void WriteBases(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("originalUriBaseIds");
        writer.WriteStartObject(Base);
        writer.WriteString("uri", FileUri(workingDirectory).TrimEnd('/') + "/");
        writer.WriteStartObject("description");
        writer.WriteString("text", "The folder that relaxcodec was called in.");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Writes the documents that were judged.</summary>
    public void WriteAll(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("artifacts");
        foreach (string name in _names)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("location");
            WriteUri(writer, name);
            writer.WriteEndObject();
            writer.WriteStartArray("roles");
            writer.WriteStringValue("analysisTarget");
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the location of a document, or of a path that could not be read.</summary>
    public void WriteLocation(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject("artifactLocation");
        WriteUri(writer, name);
        if (_indexes.TryGetValue(name, out int index))
            writer.WriteNumber("index", index);
        writer.WriteEndObject();
    }

    private void WriteUri(Utf8JsonWriter writer, string name)
    {
        string uri = UriOf(name, out bool isRelative);
        writer.WriteString("uri", uri);
        if (isRelative)
            writer.WriteString("uriBaseId", Base);
    }

    private string UriOf(string name, out bool isRelative)
    {
        isRelative = false;
        if (name == InputFile.StandardInput)
            return StandardInput;
        if (host is not null && name.StartsWith($"{host}: ", StringComparison.Ordinal) && Uri.TryCreate(host, UriKind.Absolute, out _))
            return $"{host}#{Uri.EscapeDataString(name[(host.Length + 2)..])}";
        isRelative = true;
        // What no file can be called.
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
            return Uri.EscapeDataString(name);
        string path = Path.GetRelativePath(workingDirectory, Path.GetFullPath(name, workingDirectory));
        isRelative = !Path.IsPathRooted(path) && path.Split(Path.DirectorySeparatorChar)[0] != "..";
        return isRelative ? Escaped(path) : FileUri(Path.GetFullPath(name, workingDirectory));
    }

    private static string FileUri(string path) => $"file://{(path.StartsWith('/') ? "" : "/")}{Escaped(path)}";

    private static string Escaped(string path) =>
        string.Join('/', path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Select(Uri.EscapeDataString));
}
