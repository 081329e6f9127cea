using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RelaxCodec.Oracles;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>
/// A page of documentation as one program: its C# blocks declare types, or are statements that run in the order of the page. A block
/// without a language tells what the statements before it write, or what the generator says of the declarations before it. The XML block
/// is the file at <c>path</c>, and the one of the name that stands before it.
/// </summary>
internal sealed partial class GuidePage
{
    private const string Frame =
        """
        using System.IO.Pipelines;
        USINGS
        namespace Example;

        internal static class Console
        {
            public static System.Text.StringBuilder Written { get; } = new();

            public static void WriteLine(object? value) =>
                Written.Append(value is null ? "" : System.FormattableString.Invariant($"{value}")).Append('\n');

            public static void Write(object? value) => Written.Append(System.FormattableString.Invariant($"{value}"));
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

    // Of a new project, beside those that all sources of the tests have.
    private const string ImplicitUsings =
        """
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly List<string> _classes = [];
    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal);
    private readonly StringBuilder _statements = new();
    private readonly List<string?> _outputs = [];
    private readonly List<(string Code, string Said)> _mistakes = [];
    private readonly string _document = "";
    private readonly string _file = "document.xml";

    /// <summary>Reads a page.</summary>
    /// <param name="page">Its path in the repository.</param>
    public GuidePage(string page)
    {
        Text = File.ReadAllText(Path.Combine(Repository.Root, page));
        GuideBlock? before = null;
        foreach (Match block in Block().Matches(Text))
        {
            string language = block.Groups[1].Value;
            string content = block.Groups[2].Value;
            if (language == "csharp")
                Add(before = new GuideBlock(content, _classes.Count));
            else if (language == "xml")
                (_document, _file) = (content, FileName().Matches(Text[..block.Index]).LastOrDefault()?.Groups[1].Value ?? _file);
            else if (language.Length == 0 && before is { Statements.Length: > 0 })
                _outputs[^1] = content;
            else if (language.Length == 0 && before is not null && Mistake().IsMatch(content))
                TakeForMistake(before, content);
            if (language != "csharp")
                before = null;
        }
    }

    /// <summary>The page.</summary>
    public string Text { get; }

    /// <summary>Its classes.</summary>
    public IReadOnlyList<string> Classes => _classes;

    /// <summary>Its statements.</summary>
    public string Program => Frame
        .Replace("USINGS", string.Join('\n', _usings), StringComparison.Ordinal)
        .Replace("STATEMENTS", _statements.ToString().Replace($"\"{_file}\"", "path", StringComparison.Ordinal), StringComparison.Ordinal);

    /// <summary>What the blocks of statements write, and what the page says that they write; null where it says nothing.</summary>
    public async Task<IReadOnlyList<(string? Said, string Written)>> RunAsync(params IEnumerable<string> classes)
    {
        MethodInfo run = Compile([.. classes, .. _classes, Program]).GetType("Example.Page")!.GetMethod("Run")!;
        using var folder = new TemporaryFolder();
        string[] written = await (Task<string[]>)run.Invoke(null, [folder.Write(_file, _document)])!;
        return [.. _outputs.Zip(written)];
    }

    /// <summary>What the generator says of the page's mistakes, and what the page says that it does.</summary>
    public IEnumerable<(string Said, string Reported)> Mistakes(params IEnumerable<string> classes) => _mistakes.Select(mistake =>
    {
        IEnumerable<string> reports = GeneratorRun.On([.. classes, .. _classes, mistake.Code]).Diagnostics
            .Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}\n");
        return (mistake.Said, string.Concat(reports));
    });

    /// <summary>Compiles sources together with what the generator makes of them; nothing may be reported.</summary>
    public static Assembly Compile(params IEnumerable<string> sources)
    {
        GeneratorRun run = GeneratorRun.On(GeneratorRun.Compile([ImplicitUsings, .. sources]).AddReferences(GuideReferences.All));
        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1591");
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return Assembly.Load(image.ToArray());
    }

    private void Add(GuideBlock block)
    {
        if (block.Declarations.Length > 0)
            _classes.Add(block.Usings + block.Declarations);
        if (block.Statements.Length == 0)
            return;
        _usings.UnionWith(block.Usings.Split('\n'));
        _statements.Append(block.Statements).Append(EndOfBlock).Append('\n');
        _outputs.Add(null);
    }

    // What the compiler refuses is no part of the program.
    private void TakeForMistake(GuideBlock block, string said)
    {
        _mistakes.Add((_classes[^1], said));
        _classes.RemoveAt(_classes.Count - 1);
        Assert.Empty(block.Statements);
    }

    [GeneratedRegex("^```(\\w*)\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("`([\\w-]+\\.xml)`")]
    private static partial Regex FileName();

    [GeneratedRegex("^(error|warning) RXC\\d{3}: ")]
    private static partial Regex Mistake();
}
