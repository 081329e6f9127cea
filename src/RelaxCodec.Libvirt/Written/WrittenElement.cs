using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace RelaxCodec.Libvirt.Written;

/// <summary>
/// An element as it was written. What is in another namespace than libvirt's, which is none, is not found by name: it is not libvirt's.
/// </summary>
internal sealed class WrittenElement
{
    // A string, or a builder of one.
    private object? _text;
    private int _number;

    // A bit for the names of children and of attributes: most of what rules ask for is not there.
    private ulong _childNames;
    private ulong _attributeNames;

    public WrittenElement(WrittenElement? parent, string name, string namespaceUri, XmlPosition position)
    {
        Parent = parent;
        Name = name;
        NamespaceUri = namespaceUri;
        Line = position.Line;
        Column = position.Column;
        Start = (int)position.Offset;
    }

    /// <summary>The element around it; null for the root.</summary>
    public WrittenElement? Parent { get; }

    /// <summary>The name, as written.</summary>
    public string Name { get; }

    /// <summary>The namespace that it is in; empty for none, which is libvirt's own.</summary>
    public string NamespaceUri { get; }

    /// <summary>Whether it is in a namespace, and so none of libvirt's.</summary>
    public bool IsForeign => NamespaceUri.Length > 0;

    /// <summary>The line of its start tag, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of its <c>&lt;</c>, from 1.</summary>
    public int Column { get; }

    /// <summary>The offset of its <c>&lt;</c> in the document, in bytes of UTF-8.</summary>
    public int Start { get; }

    /// <summary>Where the start tag ends.</summary>
    public int TagEnd { get; set; }

    /// <summary>Where the end tag starts; <see cref="End"/> if there is none.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Where the element ends.</summary>
    public int End { get; set; }

    /// <summary>Whether there is text in it that is more than white space.</summary>
    public bool HasText { get; set; }

    /// <summary>Whether there are comments or processing instructions right in it.</summary>
    public bool HasTrivia { get; set; }

    /// <summary>Whether some attribute or child is in a namespace.</summary>
    public bool HasForeign { get; set; }

    /// <summary>The attributes that are libvirt's, in document order.</summary>
    public WrittenAttribute[] Attributes => HasForeign ? Array.FindAll(AllAttributes, attribute => !attribute.IsForeign) : AllAttributes;

    /// <summary>All attributes, namespace declarations and those of other vocabularies included.</summary>
    public WrittenAttribute[] AllAttributes
    {
        get;
        set
        {
            field = value;
            foreach (WrittenAttribute attribute in value)
                _attributeNames |= BitOf(attribute.Name);
        }
    } = [];

    /// <summary>The elements in it that are libvirt's, in document order.</summary>
    public WrittenElement[] Children => HasForeign ? Array.FindAll(AllChildren, child => !child.IsForeign) : AllChildren;

    /// <summary>All elements in it.</summary>
    public WrittenElement[] AllChildren
    {
        get;
        set
        {
            field = value;
            foreach (WrittenElement child in value)
            {
                _childNames |= BitOf(child.Name);
                HasForeignWithin |= child.IsForeign || child.HasForeignWithin;
            }
        }
    } = [];

    /// <summary>Whether some element in it, or below, is in a namespace.</summary>
    public bool HasForeignWithin { get; private set; }

    /// <summary>The text that stands in it. White space behind a child is left out.</summary>
    public string Text => _text?.ToString() ?? "";

    /// <summary>The place in the tree, as the reader's problems tell it.</summary>
    public string Path => field ??= $"{Parent?.Path}/{Step}";

    /// <summary>Its part of the path. An item of a list has its number, and so has any element but the first of its name.</summary>
    public string Step =>
        Parent is not null && (Number > 1 || ModelLists.Contain(Parent.Name, Name))
            ? string.Create(CultureInfo.InvariantCulture, $"{Name}[{Number}]")
            : Name;

    /// <summary>
    /// Every attribute that is libvirt's in it and below, with the names that lead to it from here: <c>driver/host/@csum</c>.
    /// </summary>
    public IEnumerable<(string Names, WrittenAttribute Attribute)> AttributesWithin()
    {
        var open = new Stack<(string Names, WrittenElement Element)>([("", this)]);
        while (open.TryPop(out (string Names, WrittenElement Element) at))
        {
            foreach (WrittenAttribute attribute in at.Element.Attributes)
                yield return ($"{at.Names}@{attribute.Name}", attribute);
            foreach (WrittenElement child in at.Element.Children)
                open.Push(($"{at.Names}{child.Name}/", child));
        }
    }

    /// <summary>The attribute of that name.</summary>
    public WrittenAttribute? this[string attribute]
    {
        get
        {
            if ((_attributeNames & BitOf(attribute)) == 0)
                return null;
            foreach (WrittenAttribute item in AllAttributes)
            {
                if (item.Name == attribute && !item.IsForeign)
                    return item;
            }

            return null;
        }
    }

    /// <summary>An attribute as the schema's datatypes compare it; null if it is not there.</summary>
    public string? Token(string attribute) => this[attribute]?.Token;

    /// <summary>The first child of that name, which is the one that libvirt reads.</summary>
    public WrittenElement? Child(string name)
    {
        if ((_childNames & BitOf(name)) == 0)
            return null;
        foreach (WrittenElement item in AllChildren)
        {
            if (item.Name == name && !item.IsForeign)
                return item;
        }

        return null;
    }

    /// <summary>The children of that name.</summary>
    public IReadOnlyList<WrittenElement> ChildrenNamed(string name) =>
        Child(name) is null ? [] : Array.FindAll(Children, item => item.Name == name);

    /// <summary>Which of its siblings of one name it is, from 1.</summary>
    public int Number
    {
        get
        {
            if (_number == 0)
                NumberSiblings();
            return _number;
        }
    }

    /// <summary>Adds text that stands in it.</summary>
    public void AppendText(string text)
    {
        if (_text is StringBuilder builder)
            builder.Append(text);
        else
            _text = _text is string before ? new StringBuilder(before).Append(text) : text;
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static ulong BitOf(string name) => 1UL << ((name.Length * 5) + name[0] + (name[^1] * 3));

    private void NumberSiblings()
    {
        var counts = new Dictionary<(string, bool), int>();
        foreach (WrittenElement sibling in Parent?.AllChildren ?? [this])
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (sibling.Name, sibling.IsForeign), out _);
            sibling._number = ++count;
        }
    }
}
