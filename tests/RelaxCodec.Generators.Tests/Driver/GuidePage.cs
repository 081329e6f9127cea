using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>
/// A page of documentation as one program: its C# blocks are classes, or statements that run in the order of the page. A block without a
/// language behind statements is what they write, and the XML block is the file at <c>path</c>.
/// </summary>
internal sealed partial class GuidePage
{
    private const string Frame =
        """
        using System.IO;
        using System.IO.Pipelines;
        using System.Linq;
        using System.Threading.Tasks;

        namespace Example;

        internal static class Console
        {
            public static System.Text.StringBuilder Written { get; } = new();

            public static void WriteLine(object? value) =>
                Written.Append(value is null ? "" : System.FormattableString.Invariant($"{value}")).Append('\n');
        }

        public static class Page
        {
            public static async Task<string[]> Run(string path)
            {
                var written = new List<string>();
                await Task.Yield();
                STATEMENTS
                return written.ToArray();
            }
        }
        """;

    // Cuts what is written at the end of a block.
    private const string EndOfBlock = "written.Add(Console.Written.ToString()); Console.Written.Clear();";

    private readonly List<string> _classes = [];
    private readonly StringBuilder _statements = new();
    private readonly List<string?> _outputs = [];
    private readonly string _document = "";

    /// <summary>Reads a page.</summary>
    /// <param name="page">Its path in the repository.</param>
    public GuidePage(string page)
    {
        Text = File.ReadAllText(Path.Combine(Repository.Root, page));
        bool isBehindStatements = false;
        foreach (Match block in Block().Matches(Text))
        {
            string language = block.Groups[1].Value;
            string content = block.Groups[2].Value;
            bool isClass = language == "csharp" && content.Contains("partial class", StringComparison.Ordinal);
            if (isClass)
                _classes.Add(content);
            else if (language == "csharp")
                AddStatements(content);
            else if (language == "xml")
                _document = content;
            else if (language.Length == 0 && isBehindStatements)
                _outputs[^1] = content;
            isBehindStatements = language == "csharp" && !isClass;
        }
    }

    /// <summary>The page.</summary>
    public string Text { get; }

    /// <summary>Its classes.</summary>
    public IReadOnlyList<string> Classes => _classes;

    /// <summary>What the blocks of statements write, and what the page says that they write; null where it says nothing.</summary>
    public async Task<IReadOnlyList<(string? Said, string Written)>> RunAsync(params IEnumerable<string> classes)
    {
        string program = Frame.Replace("STATEMENTS", _statements.ToString(), StringComparison.Ordinal);
        MethodInfo run = Compile([.. classes, .. _classes, program]).GetType("Example.Page")!.GetMethod("Run")!;
        using var folder = new TemporaryFolder();
        string[] written = await (Task<string[]>)run.Invoke(null, [folder.Write("document.xml", _document)])!;
        return [.. _outputs.Zip(written)];
    }

    /// <summary>Compiles sources together with what the generator makes of them; nothing may be reported.</summary>
    public static Assembly Compile(params IEnumerable<string> sources)
    {
        GeneratorRun run = GeneratorRun.On(sources);
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591");
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return Assembly.Load(image.ToArray());
    }

    private void AddStatements(string block)
    {
        _statements.Append(block).Append(EndOfBlock).Append('\n');
        _outputs.Add(null);
    }

    [GeneratedRegex("^```(\\w*)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
