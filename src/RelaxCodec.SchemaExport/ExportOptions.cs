using RelaxCodec.AssemblyGrammars;

namespace RelaxCodec.SchemaExport;

/// <summary>What to export and where to, as the MSBuild target says it in a response file.</summary>
internal sealed class ExportOptions
{
    /// <summary>The property that names the roots.</summary>
    public const string RootsProperty = "RelaxCodecSchemaRoots";

    private readonly List<string> _references = [];
    private readonly List<string> _roots = [];
    private readonly List<SchemaFormat> _formats = [];

    private ExportOptions()
    {
    }

    /// <summary>The assembly whose element classes are exported.</summary>
    public string Assembly { get; private set; } = "";

    /// <summary>The folder that gets the schemas.</summary>
    public string Output { get; private set; } = "";

    /// <summary>The file that gets the paths of the schemas, a line each; empty for none.</summary>
    public string List { get; private set; } = "";

    /// <summary>The assemblies that it was compiled against.</summary>
    public IReadOnlyList<string> References => _references;

    /// <summary>The names of the defines to start with; empty for those that nothing else refers to.</summary>
    public IReadOnlyList<string> Roots => _roots;

    /// <summary>The release whose schemas are exported; null for the newest.</summary>
    public XmlRelease? Release { get; private set; }

    /// <summary>The syntaxes, and whether there is a site.</summary>
    public IReadOnlyList<SchemaFormat> Formats => _formats;

    /// <summary>Reads <c>@file</c>: a line for each option, its name before the first <c>=</c>.</summary>
    public static ExportOptions Parse(IReadOnlyList<string> arguments)
    {
        if (arguments is not [['@', .. { Length: > 0 } path]])
            throw new ExportException(
                ExportException.BadOption, "The only argument is @FILE, a response file with lines such as 'assembly=PATH'.");
        var options = new ExportOptions();
        foreach (string line in CheckedFile.ReadLines(path))
        {
            if (line.Length > 0)
                options.Add(line);
        }

        if (options.Assembly.Length == 0 || options.Output.Length == 0)
            throw new ExportException(
                ExportException.BadOption, $"The response file {path} needs the lines 'assembly=PATH' and 'output=FOLDER'.");
        if (options._formats.Count == 0)
            options._formats.Add(SchemaFormat.Rng);
        return options;
    }

    private void Add(string line)
    {
        int end = line.IndexOf('=', StringComparison.Ordinal);
        string value = line[(end + 1)..].Trim();
        switch (end < 0 ? "" : line[..end])
        {
            case "assembly":
                Assembly = value;
                break;
            case "output":
                Output = value;
                break;
            case "list":
                List = value;
                break;
            case "reference":
                _references.Add(value);
                break;
            case "root":
                _roots.Add(value);
                break;
            case "format":
                _formats.Add(SchemaFormat.Of(value));
                break;
            case "release":
                Release = XmlRelease.TryParse(value, out XmlRelease release) ? release : throw new ExportException(
                    ExportException.BadOption,
                    $"RelaxCodecSchemaRelease is '{value}': expected one to four numbers from 0 to 65535 with dots between "
                        + "them, such as 10.2.0.");
                break;
            default:
                throw new ExportException(ExportException.BadOption, $"'{line}' is not an option.");
        }
    }
}
