namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>What libvirt reads as words and numbers in an element and below, by name.</summary>
internal sealed class ReadElement
{
    private readonly Dictionary<string, ReadElement> _children = [];
    private readonly Dictionary<string, ReadValue> _attributes = [];

    /// <summary>How its text is read; null if that is neither a word nor a number.</summary>
    public ReadValue? Text { get; private set; }

    /// <summary>The child of that name; null if nothing in it is known.</summary>
    public ReadElement? Child(string name) => _children.GetValueOrDefault(name);

    /// <summary>How an attribute is read; null if it is neither a word nor a number.</summary>
    public ReadValue? Attribute(string name) => _attributes.GetValueOrDefault(name);

    /// <summary>Adds words.</summary>
    /// <param name="paths">Where they are, with spaces between them: <c>driver/@cache</c>, or <c>on_reboot</c> for a text.</param>
    /// <param name="isRead">Whether libvirt reads it there, by the element that has it; null for always.</param>
    public ReadElement Words(string paths, Func<WrittenElement, bool>? isRead = null) => Add(paths, null, isRead);

    /// <summary>Adds numbers.</summary>
    /// <param name="syntax">How they are read.</param>
    /// <param name="paths">Where they are, as in <see cref="Words"/>.</param>
    /// <param name="isRead">Whether libvirt reads it there, by the element that has it; null for always.</param>
    public ReadElement Numbers(NumberSyntax syntax, string paths, Func<WrittenElement, bool>? isRead = null) => Add(paths, syntax, isRead);

    /// <summary>Adds an element that others have too.</summary>
    /// <param name="paths">Where it is, with spaces between the places.</param>
    /// <param name="part">What is read in it. Nothing may be added below the path later.</param>
    public ReadElement Part(string paths, ReadElement part)
    {
        foreach (string path in paths.Split(' '))
        {
            int end = path.LastIndexOf('/');
            At(end < 0 ? "" : path[..end])._children.Add(path[(end + 1)..], part);
        }

        return this;
    }

    private ReadElement Add(string paths, NumberSyntax? syntax, Func<WrittenElement, bool>? isRead)
    {
        foreach (string path in paths.Split(' '))
        {
            int at = path.IndexOf('@', StringComparison.Ordinal);
            ReadElement owner = At(at < 0 ? path : path[..at].TrimEnd('/'));
            if (at < 0)
            {
                owner.Text = new ReadValue(syntax, isRead, owner.Text);
                continue;
            }

            string name = path[(at + 1)..];
            owner._attributes[name] = new ReadValue(syntax, isRead, owner.Attribute(name));
        }

        return this;
    }

    private ReadElement At(string path)
    {
        ReadElement element = this;
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!element._children.TryGetValue(name, out ReadElement? child))
                element._children.Add(name, child = new ReadElement());
            element = child;
        }

        return element;
    }
}

/// <summary>A word or a number that libvirt reads.</summary>
/// <param name="Syntax">How the number is read; null for a word.</param>
/// <param name="IsRead">Whether it is, by the element that has it; null for always.</param>
/// <param name="Other">Another way to read it, where this one is not.</param>
internal sealed record ReadValue(NumberSyntax? Syntax, Func<WrittenElement, bool>? IsRead, ReadValue? Other)
{
    /// <summary>The way that an element's is read; null if it is not.</summary>
    public ReadValue? In(WrittenElement owner)
    {
        ReadValue? value = this;
        while (value is not null && value.IsRead?.Invoke(owner) == false)
            value = value.Other;
        return value;
    }
}
