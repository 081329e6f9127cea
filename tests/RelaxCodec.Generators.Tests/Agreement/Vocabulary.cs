using System.Xml.Linq;
using RelaxCodec.Generators.Tests.Properties;

namespace RelaxCodec.Generators.Tests.Agreement;

/// <summary>A vocabulary of the tests: its schema, its strict parser, and documents from which others are made.</summary>
public sealed partial class Vocabulary
{
    private const int ObjectsBuilt = 300;

    private Vocabulary(
        Type root,
        string name,
        Grammar grammar,
        Func<string, IReadOnlyList<Problem>> readStrictly,
        Func<string, string?> roundTrip,
        Func<string, string?> relax,
        Func<string, string, string?> compare,
        string[] seeds)
    {
        Compare = compare;
        Root = root;
        Name = name;
        Release = grammar.Release;
        Start = grammar.Start;
        Rng = grammar.ToRng();
        Rnc = grammar.ToRnc();
        ReadStrictly = readStrictly;
        RoundTrip = roundTrip;
        Relax = relax;
        Seeds = seeds;
    }

    public string Name { get; }

    /// <summary>The root class or choice.</summary>
    public Type Root { get; }

    /// <summary>The define that documents start with.</summary>
    public string Start { get; }

    /// <summary>The exported schema.</summary>
    public string Rng { get; }

    /// <summary>The exported schema in the compact syntax.</summary>
    public string Rnc { get; }

    /// <summary>The strict parser's problems with a document.</summary>
    public Func<string, IReadOnlyList<Problem>> ReadStrictly { get; }

    /// <summary>Reads leniently, writes, reads again and writes again; what differs, or null.</summary>
    public Func<string, string?> RoundTrip { get; }

    /// <summary>Reads leniently and writes.</summary>
    public required Func<string, string> Rewrite { get; init; }

    /// <summary>What is written of objects built at random, where it can be written; some of them are valid.</summary>
    public required Func<IEnumerable<string>> Built { get; init; }

    /// <summary>The names of its elements, without namespaces.</summary>
    public IEnumerable<string> ElementNames => XElement.Parse(Rng).Descendants("{http://relaxng.org/ns/structure/1.0}element")
        .Select(static element => (string?)element.Attribute("name")).OfType<string>();

    /// <summary>Reads with less than all refused; where that is not what is left of the strict reading, or null.</summary>
    public Func<string, string?> Relax { get; }

    /// <summary>Whether two documents are equal exactly if they are written alike; what is wrong, or null.</summary>
    public Func<string, string, string?> Compare { get; }

    /// <summary>Documents that are valid.</summary>
    public IReadOnlyList<string> Seeds { get; private set; }

    /// <summary>Texts of interest here, to stand in all places.</summary>
    public IReadOnlyList<string> Values { get; private set; } = [];

    /// <summary>The seeds of all releases and their neighbours.</summary>
    public IEnumerable<string> Documents => Seeds.Concat(SeedsOfOthers).SelectMany(seed => Mutations.Of(seed, Values)).Distinct();

    public override string ToString() => Name;

    /// <summary>The vocabulary of a root class.</summary>
    internal static Vocabulary Of<T>(params string[] seeds)
        where T : class, IXmlRoot<T>
    {
        Vocabulary newest = InRelease<T>(null, seeds);
        newest.InEachRelease = [
            newest,
            .. ReleasesOf(T.Fragment).Select(static release => InRelease<T>(release, [])).Select(v => v.WithSeedsOfOthers(seeds))
        ];
        return newest;
    }

    private static Vocabulary InRelease<T>(XmlRelease? release, string[] seeds)
        where T : class, IXmlRoot<T>
    {
        var strict = XmlReadOptions.Strict with { Release = release };
        string name = release is null ? NameOf(typeof(T)) : $"{NameOf(typeof(T))} {release}";
        return new Vocabulary(
            typeof(T),
            name,
            Grammar.Of(T.Fragment, release),
            xml => XmlCodec.Read<T>(xml, strict).Problems,
            RoundTripOf<T>,
            xml => Relaxation.WhatIsWrong<T>(xml, strict),
            CompareOf<T>,
            seeds)
        {
            Rewrite = static xml =>
                XmlCodec.Format(XmlCodec.Read<T>(xml, XmlReadOptions.Lenient).Value ?? throw new InvalidOperationException(xml)),
            Built = BuiltOf<T>,
        };
    }

    // A nested one is told from others by the class around it.
    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;

    private Vocabulary With(params string[] values)
    {
        foreach (Vocabulary vocabulary in InEachRelease)
            vocabulary.Values = values;
        return this;
    }

    private static string? RoundTripOf<T>(string xml)
        where T : class, IXmlRoot<T>
    {
        if (XmlCodec.Read<T>(xml, XmlReadOptions.Lenient).Value is not { } first)
            return null;
        string written = XmlCodec.Format(first);
        XmlReadResult<T> second = XmlCodec.Read<T>(written, XmlReadOptions.Lenient);
        if (second.Value is null)
            return $"{written}: {string.Join("; ", second.Problems)}";
        if (!XmlCodec.ContentEquals(first, second.Value))
            return $"{written}: not equal to what was written";
        string again = XmlCodec.Format(second.Value);
        return again == written ? null : $"{written}: then {again}";
    }

    private static IEnumerable<string> BuiltOf<T>()
        where T : class, IXmlRoot<T>
    {
        for (int seed = 0; seed < ObjectsBuilt; seed++)
        {
            string written;
            try
            {
                written = XmlCodec.Format((T)new ObjectGen(new Random(seed), respectsTypes: true).Make(typeof(T))!);
            }
            catch (ArgumentException)
            {
                continue; // it is in a state that no document has
            }

            yield return written;
        }
    }

    private static string? CompareOf<T>(string left, string right)
        where T : class, IXmlRoot<T>
    {
        if (XmlCodec.Read<T>(left, XmlReadOptions.Lenient).Value is not { } first
            || XmlCodec.Read<T>(right, XmlReadOptions.Lenient).Value is not { } second)
            return null;
        bool areEqual = XmlCodec.ContentEquals(first, second);
        bool areWrittenAlike = InOneForm(XmlCodec.Format(first)) == InOneForm(XmlCodec.Format(second));
        return areEqual == areWrittenAlike ? null : $"{right}\n  equal: {areEqual}, written alike: {areWrittenAlike}";
    }

    // What is kept has its own quotes, references, white space in tags and empty-element tags: one form for all of them.
    private static string InOneForm(string written)
    {
        var document = XDocument.Parse(written, LoadOptions.PreserveWhitespace);
        foreach (XElement empty in document.Descendants().Where(element => !element.IsEmpty && !element.Nodes().Any()))
            empty.RemoveNodes();
        return document.ToString(SaveOptions.DisableFormatting);
    }
}
