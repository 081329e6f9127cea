using System.Globalization;
using System.Text;
using RelaxCodec.Libvirt;
using RelaxCodec.Oracles;

namespace RelaxCodec.Conformance.Coverage;

/// <summary>The page that says of each element and attribute of libvirt's schema for domains where the model has it.</summary>
internal sealed class CoveragePage
{
    private const string Start = "domain";

    private static readonly string[] Releases = [JudgedReleases.Libvirt9, JudgedReleases.Libvirt11, JudgedReleases.Libvirt12];

    // Attributes that no release of libvirt has: the driver dialect of failover pairs.
    private static readonly string[] OwnAttributes = ["driver/@failover", "driver/@backupAlias", "driver/@useBackupMAC"];

    private readonly SortedDictionary<string, Place> _places = new(StringComparer.Ordinal);

    private CoveragePage()
    {
        var members = new ModelMembers();
        for (int i = 0; i < Releases.Length; i++)
        {
            if (LibvirtCorpus.Find(Releases[i]) is not { } corpus)
                continue;
            SchemaPaths libvirts = SchemaPaths.OfFile(corpus.Schema(Start), Start);
            SchemaPaths ours = SchemaPaths.Of(Grammar.Of<Domain>(XmlRelease.Parse(Releases[i])));
            foreach ((string path, SortedSet<string> defines) in libvirts.Declaring)
            {
                Place place = PlaceOf(path);
                place.Defines.UnionWith(defines);
                place.InLibvirt[i] = true;
            }

            foreach ((string path, SortedSet<string> defines) in ours.Declaring.Where(
                pair => !OwnAttributes.Any(own => pair.Key.EndsWith(own, StringComparison.Ordinal))))
            {
                Place place = PlaceOf(path);
                place.InModel[i] = true;
                place.Members.UnionWith(defines.Select(define => members.NameOf(path, define)).OfType<string>());
            }
        }
    }

    /// <summary>What libvirt's schema and the model do not have alike, a line each: the path, and the releases.</summary>
    public IReadOnlyList<string> Differences => [.. _places.SelectMany(pair => Releases.Select((release, i) =>
        pair.Value.InLibvirt[i] == pair.Value.InModel[i] ? null
        : $"{pair.Key}: {release} {(pair.Value.InModel[i] ? "does not have it, the model does" : "has it, the model does not")}")
        .OfType<string>())];

    /// <summary>Compares the schemas of all releases that are at hand with the model.</summary>
    public static CoveragePage Make() => new();

    /// <summary>The page, in Markdown.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # What of libvirt's domains the model has

            Every element and attribute that libvirt's schema has in `<domain>`, under the pattern (define) that declares it, with the releases of
            libvirt that have it and the class or member of `RelaxCodec.Libvirt` for it. Generated from the schemas and from the model by
            `dotnet run -c Release --project tests/RelaxCodec.Conformance -- coverage --out docs/coverage.md`; a test fails where something is
            missing, and where the model has what a release has not.

            `...` stands for whatever is around the element in the places where it is; what recurs is listed once, and `*` is any name.


            """.ReplaceLineEndings("\n"));
        text.Append("| | ")
            .AppendJoin(" | ", Releases)
            .Append(" |\n| --- |")
            .Append(string.Concat(Enumerable.Repeat(" ---: |", Releases.Length)))
            .Append('\n');
        foreach (bool isAttribute in (bool[])[false, true])
        {
            text.Append(isAttribute ? "| paths of attributes, in the model" : "| paths of elements, in the model");
            for (int i = 0; i < Releases.Length; i++)
            {
                int release = i;
                Place[] there = [.. _places.Where(pair => pair.Key.Contains('@', StringComparison.Ordinal) == isAttribute
                    && pair.Value.InLibvirt[release]).Select(pair => pair.Value)];
                text.Append(CultureInfo.InvariantCulture, $" | {there.Count(place => place.InModel[release])} of {there.Length}");
            }

            text.Append(" |\n");
        }

        foreach (IGrouping<string, KeyValuePair<string, Place>> group in _places.Where(pair => pair.Value.Defines.Count > 0)
            .GroupBy(pair => pair.Value.Defines.Min!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n| | libvirt | model |\n| --- | --- | --- |\n");
            foreach ((string name, Place place) in group.GroupBy(pair => Shortened(pair.Key))
                .Select(same => (same.Key, Merged(same.Select(pair => pair.Value)))))
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{name}` | {SpanOf(place.InLibvirt)} | {string.Join(", ", place.Members.Select(member => $"`{member}`"))} |\n");
        }

        return text.ToString();
    }

    private static Place Merged(IEnumerable<Place> places)
    {
        var all = new Place();
        foreach (Place place in places)
        {
            all.Members.UnionWith(place.Members);
            for (int i = 0; i < Releases.Length; i++)
                all.InLibvirt[i] |= place.InLibvirt[i];
        }

        return all;
    }

    // The last two steps.
    private static string Shortened(string path)
    {
        string[] steps = path.Split('/')[1..];
        const int kept = 2;
        return steps.Length <= kept ? path : ".../" + string.Join('/', steps[^kept..]);
    }

    private static string SpanOf(bool[] releases) => releases switch
    {
        [true, true, true] => "all",
        _ => string.Join(", ", Releases.Where((_, i) => releases[i])),
    };

    private Place PlaceOf(string path)
    {
        if (!_places.TryGetValue(path, out Place? place))
            _places[path] = place = new Place();
        return place;
    }

    private sealed class Place
    {
        public SortedSet<string> Defines { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Members { get; } = new(StringComparer.Ordinal);

        public bool[] InLibvirt { get; } = new bool[Releases.Length];

        public bool[] InModel { get; } = new bool[Releases.Length];
    }
}
