using System.Text;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>An element as it was written.</summary>
/// <param name="parent">The element around it; null for the root.</param>
/// <param name="name">The local name; elements in a namespace are not libvirt's.</param>
/// <param name="line">The line of its start tag, from 1.</param>
/// <param name="column">The column.</param>
internal sealed class ElementItem(ElementItem? parent, string name, int line, int column)
{
    private readonly List<AttributeItem> _attributes = [];
    private readonly List<ElementItem> _children = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly StringBuilder _text = new();
    private string _step = name;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public IReadOnlyList<AttributeItem> Attributes => _attributes;

    public IReadOnlyList<ElementItem> Children => _children;

    /// <summary>The text that stands in it.</summary>
    public string Text => _text.ToString();

    /// <summary>The place in the tree, as problems tell it: items of lists are numbered.</summary>
    public string Path => $"{parent?.Path}/{_step}";

    /// <summary>The first attribute of that name.</summary>
    public AttributeItem? this[string attribute] => _attributes.Find(item => item.Name == attribute);

    /// <summary>An attribute as the schema's datatypes compare it; null if it is not there.</summary>
    public string? Token(string attribute) => this[attribute]?.Token;

    /// <summary>The first child of that name, which is the one that libvirt reads.</summary>
    public ElementItem? Child(string name) => _children.Find(item => item.Name == name);

    /// <summary>The children of that name.</summary>
    public IEnumerable<ElementItem> ChildrenNamed(string name) => _children.Where(item => item.Name == name);

    /// <summary>Adds an attribute, in document order.</summary>
    public void Add(string attribute, string value, int atLine, int atColumn) =>
        _attributes.Add(new AttributeItem(this, attribute, value, atLine, atColumn));

    /// <summary>Adds a child, in document order.</summary>
    public void Add(ElementItem child)
    {
        _children.Add(child);
        if (!IsList(child.Name))
            return;
        int number = _counts.GetValueOrDefault(child.Name) + 1;
        _counts[child.Name] = number;
        child._step = $"{child.Name}[{number}]";
    }

    /// <summary>Adds text that stands in it.</summary>
    public void Append(string text) => _text.Append(text);

    // The elements that the model has in lists, by the element that they are in.
    private bool IsList(string child) => child switch
    {
        "interface" or "hostdev" => Name == "devices",
        "ip" or "route" => Name is "interface" or "hostdev" or "source",
        "portForward" => Name == "interface",
        "range" => Name == "portForward",
        "tag" => Name == "vlan",
        "parameter" => Name == "filterref",
        "host" => Name == "source",
        _ => false,
    };
}
