using System.Reflection;
using System.Xml.Linq;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;

namespace RelaxCodec.ReferenceSite.Tests;

/// <summary>The examples of all pages are valid: by our own parser, and by one that we have not written.</summary>
[Collection(LibvirtSiteGroup.Name)]
public sealed class ExampleTests(LibvirtSite site)
{
    private static readonly XNamespace Rng = RelaxNg.Namespace;

    private static readonly MethodInfo ReadStrictly =
        typeof(ExampleTests).GetMethod(nameof(Problems), BindingFlags.NonPublic | BindingFlags.Static)!;

    private (PageKey Page, XElement Example)[] Examples
    {
        get
        {
            var maker = new ExampleMaker(site.Model.Defines, site.Model.Catalog);
            return [.. site.Model.Pages.Select(page => (page.Key, maker.Of(page.Key) ?? throw new InvalidOperationException(page.Key.Id)))];
        }
    }

    [Fact]
    public void The_strict_parser_takes_the_example_of_every_class()
    {
        Dictionary<string, Type> classes = typeof(Domain).Assembly.GetTypes()
            .Where(static type => type.GetInterfaces().Any(i => i.IsGenericType
                && i.GetGenericTypeDefinition() == typeof(IXmlElement<>) && i.GenericTypeArguments[0] == type))
            .ToDictionary(static type =>
                ((GrammarFragment)type.GetProperty("Fragment", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Name);
        (PageKey Page, XElement Example)[] judged =
            [.. Examples.Where(example => example.Page.IsDefine && classes.ContainsKey(example.Page.Define.Name))];
        string[] refused =
        [
            .. from example in judged
               let text = ExampleText.Of(example.Example)
               let problems = (string)ReadStrictly.MakeGenericMethod(classes[example.Page.Define.Name]).Invoke(null, [text])!
               where problems.Length > 0
               select $"{example.Page.Id}: {text}: {problems}",
        ];

        Assert.InRange(judged.Length, 300, int.MaxValue);
        Assert.Empty(refused);
    }

    // One schema, in which each page has an element of its own around its example: jing starts once.
    [Fact]
    public void Jing_takes_the_example_of_every_page()
    {
        SchemaJudge jing = SchemaJudge.JingWithoutIds.Require();
        (PageKey Page, XElement Example)[] examples = Examples;
        var grammar = new XElement(Rng + "grammar", new XAttribute("datatypeLibrary", RelaxNg.XsdDatatypes));
        grammar.Add(new XElement(Rng + "start", new XElement(Rng + "choice", examples.Select((_, i) =>
            new XElement(
                Rng + "element",
                new XAttribute("name", $"page{i}"),
                new XElement(Rng + "ref", new XAttribute("name", $"page{i}")))))));
        foreach (XElement define in LibvirtSite.Grammars.SelectMany(Defines).DistinctBy(static define => define.Attribute("name")!.Value))
            grammar.Add(define);
        grammar.Add(examples.Select((example, i) => PageDefine(example.Page, $"page{i}")));
        using var folder = new TemporaryFolder();
        string schema = folder.Write("pages.rng", grammar.ToString());

        IReadOnlyList<Verdict> verdicts = jing.JudgeTexts(
            schema,
            [.. examples.Select(static (example, i) => new XElement($"page{i}", example.Example).ToString())]);

        Assert.Empty(examples.Zip(verdicts).Where(static pair => !pair.Second.IsValid)
            .Select(static pair => $"{pair.First.Page.Id}: {pair.First.Example}: "
                + string.Join("; ", pair.Second.Objections.Select(static o => o.Message))));
    }

    [Fact]
    public void An_example_shows_what_may_be_there_too()
    {
        XElement mac = Examples.Single(static example => example.Page.Id == "InterfaceMac").Example;

        Assert.Equal("52:54:00:12:34:56", mac.Attribute("address")?.Value);
        Assert.NotNull(mac.Attribute("check"));
    }

    [Fact]
    public void Of_several_forms_of_a_text_it_has_the_one_that_people_write() => Assert.Equal(
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8", Examples.Single(static example => example.Page.Id == "Domain.uuid").Example.Value);

    private static IEnumerable<XElement> Defines(Grammar grammar) =>
        XDocument.Parse(grammar.ToRng(), LoadOptions.PreserveWhitespace).Root!.Elements(Rng + "define");

    // What the newest release has of it.
    private static XElement PageDefine(PageKey page, string name) => page.IsDefine
        ? new XElement(Rng + "define", new XAttribute("name", name), new XElement(Rng + "ref", new XAttribute("name", page.Define.Name)))
        : Defines(Grammar.Of(new GrammarFragment(name, $"<define name=\"{name}\">{page.Element.Source}</define>"))).Single();

    private static string Problems<T>(string text)
        where T : class, IXmlElement<T> => string.Join("; ", XmlCodec.Read<T>(text, XmlReadOptions.Strict).Problems);
}
