using System.Xml;

namespace RelaxCodec;

/// <summary>Where a reader of items is in the document: the open elements, and whether they are those that the items stand below.</summary>
internal sealed class XmlItemPlace
{
    private const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

    // Null where the root element may have any name.
    private readonly string[]? _path;
    private readonly List<OpenElement> _open = [];

    // How many of the open elements, the outermost first, are those of the path.
    private int _matched;

    /// <summary>A place before the document.</summary>
    /// <param name="below">
    /// The local names from the root element to the parent of the items, with slashes between them; null for the root element.
    /// </param>
    /// <exception cref="ArgumentException">That is no such path.</exception>
    public XmlItemPlace(string? below)
    {
        if (below is null)
            return;
        _path = (below.StartsWith('/') ? below[1..] : below).Split('/');
        foreach (string name in _path)
        {
            if (!IsLocalName(name))
            {
                throw new ArgumentException(
                    $"'{below}' is no path of local names from the root element, such as 'catalog/books'", nameof(below));
            }
        }
    }

    /// <summary>How deep the parent of the items is.</summary>
    public int ParentDepth => _path?.Length ?? 1;

    /// <summary>How many elements are open.</summary>
    public int Depth => _open.Count;

    /// <summary>Whether the next element is an item.</summary>
    public bool IsAtItems => _open.Count == ParentDepth && _matched == ParentDepth;

    /// <summary>The name that the root element has to have; null for any.</summary>
    public string? RootName => _path?[0];

    /// <summary>Takes note of a start tag.</summary>
    public void Enter(ref Utf8TokenSource source)
    {
        int depth = _open.Count;
        if (depth == _matched && depth < ParentDepth && (_path is null || _path[depth] == source.Name.Local))
            _matched++;
        XmlNamespaceScope? scope = depth == 0 ? null : _open[^1].Scope;
        XmlPosition position = source.Position;
        string name = source.Name.Written;
        while (source.MoveToNextAttribute())
        {
            if (source.NamespaceUri == DeclarationNamespace)
                scope = new XmlNamespaceScope(scope, source.Name.Prefix.Length == 0 ? "" : source.Name.Local, source.GetString());
        }

        source.MoveToElement();
        _open.Add(new OpenElement(name, position, scope));
    }

    /// <summary>Takes note of an end.</summary>
    public void Leave()
    {
        _open.RemoveAt(_open.Count - 1);
        _matched = Math.Min(_matched, _open.Count);
    }

    /// <summary>Has a context know of the elements around.</summary>
    public void EnterInto(XmlReadContext context)
    {
        foreach (OpenElement element in _open)
        {
            ref XmlReadFrame frame = ref context.Push();
            frame.Name = element.Name;
            frame.Scope = element.Scope;
            frame.Line = element.Position.Line;
            frame.Column = element.Position.Column;
            frame.Slot = -1;
            frame.Index = -1;
        }

        context.OuterDepth = Depth;
    }

    private static bool IsLocalName(string name)
    {
        if (name.Length == 0 || !XmlConvert.IsStartNCNameChar(name[0]))
            return false;
        foreach (char c in name)
        {
            if (!XmlConvert.IsNCNameChar(c))
                return false;
        }

        return true;
    }

    private readonly record struct OpenElement(string Name, XmlPosition Position, XmlNamespaceScope? Scope);
}
