using System.CommandLine;
using System.Reflection;
using System.Xml.Linq;
using RelaxCodec.Conformance.Judging;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;
using Spectre.Console;

namespace RelaxCodec.Conformance.Parts;

/// <summary>The command line of runs over one element of a domain.</summary>
internal sealed class PartCommand : Command
{
    private readonly Argument<string> _class = new("class") { Description = "The element class, such as Disk." };

    private readonly Option<string> _define = new("--define")
    {
        Description = "The pattern of libvirt's schema that is this element, such as disk."
    };

    private readonly Option<string> _within = new("--within")
    {
        Description = "Instead of --define: the pattern that the element is declared in; several with commas between them are a choice."
    };

    private readonly Option<string> _parent = new("--parent")
    {
        Description = "The parent of the elements of libvirt's tests that are meant; any if not given."
    };

    private readonly Option<string[]> _releases = new("--libvirt")
    {
        Description = "The releases whose schemas judge; all three if not given."
    };

    private readonly Option<int> _count = new("--count")
    {
        Description = "How many documents are made in each way.",
        DefaultValueFactory = _ => 500
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The seed: the same documents for the same seed.",
        DefaultValueFactory = _ => 1
    };

    private readonly Option<int> _show = new("--show")
    {
        Description = "How many disagreements are printed in full.",
        DefaultValueFactory = _ => 10
    };

    public PartCommand()
        : base(
            "part",
            "Holds our verdicts on one element of a domain against libvirt's schema, and what we write of it against what libvirt prints.")
    {
        _releases.AcceptOnlyFromAmong(JudgedReleases.Libvirt9, JudgedReleases.Libvirt11, JudgedReleases.Libvirt12);
        Arguments.Add(_class);
        foreach (Option option in (Option[])[_define, _within, _parent, _releases, _count, _seed, _show])
            Options.Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult line)
    {
        string name = line.GetValue(_class)!;
        if (typeof(Domain).Assembly.GetType($"{typeof(Domain).Namespace}.{name}") is not { } type)
        {
            Console.Error.WriteLine($"RelaxCodec.Libvirt has no class '{name}'.");
            return 2;
        }

        MethodInfo judge = typeof(PartCommand).GetMethod(nameof(Judge), BindingFlags.NonPublic | BindingFlags.Instance)!;
        return (int)judge.MakeGenericMethod(type).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [line], null)!;
    }

    private int Judge<T>(ParseResult line)
        where T : class, IXmlElement<T>
    {
        IAnsiConsole console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
            console.Profile.Width = 160;
        string? parent = line.GetValue(_parent);
        int shown = line.GetValue(_show);
        XName name = XName.Get(T.ElementName, T.ElementNamespace);
        bool Elements(XElement element) => element.Name == name && (parent is null || element.Parent?.Name.LocalName == parent);
        string[] releases = line.GetValue(_releases) is { Length: > 0 } some ? some
            : [JudgedReleases.Libvirt9, JudgedReleases.Libvirt11, JudgedReleases.Libvirt12];
        var subject = Subject.OfElement<T>(
            Elements, line.GetValue(_within) ?? line.GetValue(_define) ?? T.ElementName, line.GetValue(_within) is not null);
        bool agree = new ConformanceRun(console, line.GetValue(_seed), line.GetValue(_count)).Judge(
            [.. releases.Select(subject.In)], shown);
        foreach (string release in releases.Where(release => release != JudgedReleases.Libvirt12))
        {
            foreach (bool isShuffled in (bool[])[false, true])
            {
                (int count, IReadOnlyList<(string Printed, string Written)> differences) = PrintedElements.Compare<T>(
                    release, Elements, isShuffled);
                agree &= differences.Count == 0;
                console.WriteLine($"printed by {release}{(isShuffled ? ", shuffled" : "")}: {count}, {differences.Count} differ");
                foreach ((string printed, string written) in differences.Take(shown))
                    console.WriteLine($"libvirt:\n{printed}\nwe:\n{written}\n");
            }
        }

        return agree ? 0 : 1;
    }
}
