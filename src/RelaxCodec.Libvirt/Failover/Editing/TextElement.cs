namespace RelaxCodec.Libvirt.Editing;

/// <summary>An element as indices into the text.</summary>
/// <param name="name">Its name as written, with the prefix.</param>
/// <param name="start">The index of its <c>&lt;</c>.</param>
internal sealed class TextElement(string name, int start)
{
    private readonly List<TextElement> _children = [];
    private readonly List<TextAttribute> _attributes = [];

    public string Name { get; } = name;

    public int Start { get; } = start;

    /// <summary>The end of the name in the start tag.</summary>
    public int NameEnd => Start + 1 + Name.Length;

    /// <summary>The end of the start tag.</summary>
    public int TagEnd { get; set; }

    /// <summary>The start of the end tag; <see cref="End"/> where there is none.</summary>
    public int ContentEnd { get; set; }

    /// <summary>The end of the element.</summary>
    public int End { get; set; }

    /// <summary>Whether there is text in it that is not white space.</summary>
    public bool HasText { get; set; }

    /// <summary>Whether there are comments or processing instructions in it.</summary>
    public bool HasTrivia { get; set; }

    public IReadOnlyList<TextElement> Children => _children;

    public IReadOnlyList<TextAttribute> Attributes => _attributes;

    public TextAttribute? Attribute(string attribute) => _attributes.Find(found => found.Name == attribute);

    public void Add(TextElement child) => _children.Add(child);

    public void Add(TextAttribute attribute) => _attributes.Add(attribute);
}
