using System.Xml.Linq;

namespace RelaxCodec.Conformance.Coverage;

/// <summary>
/// The elements and attributes that a schema has, by their paths (<c>/domain/devices/disk/@type</c>), with the defines that declare each.
/// What recurs is followed once: a path has each step from one name to another once.
/// </summary>
internal sealed class SchemaPaths
{
    private static readonly XNamespace Rng = RelaxNg.Namespace;

    private readonly Dictionary<string, List<XElement>> _defines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _declaring = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, XElement Pattern)> _seen = [];

    private SchemaPaths()
    {
    }

    /// <summary>Each path, with the names of the defines that declare what is there.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Declaring => _declaring;

    /// <summary>The paths of a schema in files.</summary>
    /// <param name="path">The path of the file with the start.</param>
    /// <param name="start">The define that documents start with.</param>
    public static SchemaPaths OfFile(string path, string start)
    {
        var paths = new SchemaPaths();
        paths.Load(path);
        paths.Follow(start);
        return paths;
    }

    /// <summary>The paths of a grammar of ours.</summary>
    public static SchemaPaths Of(Grammar grammar)
    {
        var paths = new SchemaPaths();
        paths.Add(XElement.Parse(grammar.ToRng()));
        paths.Follow(grammar.Start);
        return paths;
    }

    private void Follow(string start)
    {
        foreach (XElement define in _defines[start])
            Walk(define, "", start);
    }

    private void Load(string path)
    {
        XElement grammar = XElement.Load(path);
        Add(grammar);
        foreach (XElement include in grammar.Descendants(Rng + "include"))
            Load(Path.Combine(Path.GetDirectoryName(path)!, (string)include.Attribute("href")!));
    }

    private void Add(XElement grammar)
    {
        foreach (XElement define in grammar.Descendants(Rng + "define"))
        {
            string name = (string)define.Attribute("name")!;
            if (_defines.TryGetValue(name, out List<XElement>? known))
                known.Add(define);
            else
                _defines[name] = [define];
        }
    }

    private void Walk(XElement parent, string path, string define)
    {
        foreach (XElement pattern in parent.Elements())
        {
            if (!_seen.Add((path + " " + define, pattern)))
                continue;
            switch (pattern.Name.LocalName)
            {
                case "ref":
                    string name = (string)pattern.Attribute("name")!;
                    foreach (XElement referred in _defines[name])
                        Walk(referred, path, name);
                    break;
                case "attribute":
                    foreach (string attribute in NamesOf(pattern, isElement: false))
                        Declare($"{path}/@{attribute}", define);
                    break;
                // What may have no content at all is not there.
                case "element" when pattern.Element(Rng + "notAllowed") is not null:
                    break;
                case "element":
                    foreach (string element in NamesOf(pattern, isElement: true))
                        Declare($"{path}/{element}", define);
                    foreach (string element in NamesOf(pattern, isElement: true).Where(element => !Recurs(path, element)))
                        Walk(pattern, $"{path}/{element}", define);
                    break;
                default:
                    Walk(pattern, path, define);
                    break;
            }
        }
    }

    private static bool Recurs(string path, string element)
    {
        string step = $"{(path.Length == 0 ? "" : path[path.LastIndexOf('/')..])}/{element}/";
        return $"{path}/".Contains(step, StringComparison.Ordinal);
    }

    private void Declare(string path, string define)
    {
        if (_declaring.TryGetValue(path, out SortedSet<string>? known))
            known.Add(define);
        else
            _declaring[path] = new(StringComparer.Ordinal) { define };
    }

    private static IEnumerable<string> NamesOf(XElement pattern, bool isElement)
    {
        if ((string?)pattern.Attribute("name") is { } name)
            return [Written(name, isElement ? NamespaceOf(pattern) : (string?)pattern.Attribute("ns") ?? "")];
        XElement nameClass = pattern.Elements().First(element => element.Name.LocalName is "name" or "choice" or "anyName" or "nsName");
        return nameClass.DescendantsAndSelf().Where(it => it.Name.LocalName is "name" or "anyName" or "nsName")
            .Select(it => it.Name.LocalName == "name" ? Written(it.Value.Trim(), NamespaceOf(it)) : "*").Distinct();
    }

    private static string NamespaceOf(XElement pattern) =>
        pattern.AncestorsAndSelf().Attributes("ns").Select(it => it.Value).FirstOrDefault() ?? "";

    // http://libvirt.org/schemas/domain/qemu/1.0
    private static string Written(string name, string ns) =>
        ns.Length == 0 ? name : $"{ns.Split('/') switch { [.., var prefix, _] => prefix, _ => ns }}:{name}";
}
