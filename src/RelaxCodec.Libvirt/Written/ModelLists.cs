namespace RelaxCodec.Libvirt.Written;

/// <summary>Which elements the model has in lists, as its grammars tell. Paths number those.</summary>
internal static class ModelLists
{
    private static readonly Lazy<HashSet<(string Parent, string Child)>> All = new(Find);

    /// <summary>Whether an element holds a list of elements of a name.</summary>
    /// <param name="parent">The name of the element.</param>
    /// <param name="child">The name of the items.</param>
    public static bool Contain(string parent, string child) => All.Value.Contains((parent, child));

    private static HashSet<(string Parent, string Child)> Find()
    {
        var lists = new HashSet<(string, string)>();
        foreach (Grammar grammar in new[] { Grammar.Of<Domain>(), Grammar.Of<Network>() })
            new Search(WrittenDocument.Read(grammar.ToRng()), lists).Run();
        return lists;
    }

    private sealed class Search
    {
        private readonly WrittenDocument _grammar;
        private readonly HashSet<(string, string)> _lists;
        private readonly Dictionary<string, WrittenElement> _defines = [];

        public Search(WrittenDocument grammar, HashSet<(string, string)> lists)
        {
            _grammar = grammar;
            _lists = lists;
            foreach (WrittenElement define in grammar.Root.AllChildren.Where(child => child.Name == "define"))
                _defines.Add(NameOf(define)!, define);
        }

        public void Run()
        {
            foreach (WrittenElement element in _grammar.Elements)
            {
                if (element.Name == "element" && NameOf(element) is { } parent)
                    Walk(element.AllChildren, parent, isRepeated: false, []);
            }
        }

        // Looks at what may stand right in an element.
        private void Walk(WrittenElement[] patterns, string parent, bool isRepeated, HashSet<string> entered)
        {
            foreach (WrittenElement pattern in patterns)
            {
                switch (pattern.Name)
                {
                    case "element":
                        if (isRepeated && NameOf(pattern) is { } child)
                            _lists.Add((parent, child));
                        break;
                    case "ref" when NameOf(pattern) is { } name && entered.Add(name):
                        Walk(_defines[name].AllChildren, parent, isRepeated, entered);
                        entered.Remove(name);
                        break;
                    case "attribute" or "ref":
                        break;
                    default:
                        Walk(pattern.AllChildren, parent, isRepeated || pattern.Name is "zeroOrMore" or "oneOrMore", entered);
                        break;
                }
            }
        }

        // What any name fits is in no list of the model.
        private static string? NameOf(WrittenElement pattern) =>
            Array.Find(pattern.AllAttributes, attribute => attribute.Name == "name")?.Value;
    }
}
