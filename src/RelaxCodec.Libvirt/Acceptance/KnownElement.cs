namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>The attributes that the tables of rules know, by element, so that a device is gone through once for all tables.</summary>
internal sealed class KnownElement
{
    private readonly Dictionary<string, KnownElement> _children = [];
    private readonly Dictionary<string, KnownAttribute> _attributes = [];

    /// <summary>What is known of a device.</summary>
    public static KnownElement Device { get; } = Of(NumberAttributes.All.Keys.Concat(Keywords.All.Keys).Concat(Zeros.Names));

    /// <summary>The attributes of an element, and of those in it, that are known and may be at fault; null for none.</summary>
    public void Find(WrittenElement element, ref List<(KnownAttribute Known, WrittenAttribute Attribute)>? found)
    {
        foreach (WrittenAttribute attribute in element.Attributes)
        {
            // A word without white space is what it seems to be.
            if (_attributes.TryGetValue(attribute.Name, out KnownAttribute? known) && !(known.IsWordAlone && attribute.IsToken))
                (found ??= []).Add((known, attribute));
        }

        if (_children.Count == 0)
            return;
        foreach (WrittenElement child in element.Children)
        {
            if (_children.TryGetValue(child.Name, out KnownElement? known))
                known.Find(child, ref found);
        }
    }

    private static KnownElement Of(IEnumerable<string> attributes)
    {
        var root = new KnownElement();
        foreach (string names in attributes.Distinct())
        {
            KnownElement element = root;
            string[] steps = names.Split('/');
            foreach (string step in steps[..^1])
            {
                if (!element._children.TryGetValue(step, out KnownElement? child))
                    element._children.Add(step, child = new KnownElement());
                element = child;
            }

            element._attributes.Add(steps[^1].TrimStart('@'), new KnownAttribute(names));
        }

        return root;
    }
}

/// <summary>
/// An attribute of devices that the tables of rules know, by the names that lead to it from the device: <c>driver/host/@csum</c>.
/// </summary>
/// <param name="names">The names.</param>
internal sealed class KnownAttribute(string names)
{
    /// <summary>How libvirt reads it as a number; null if it is none to it on that device.</summary>
    public Func<DeviceItem, NumberSyntax?>? Number { get; } = NumberAttributes.All.GetValueOrDefault(names);

    /// <summary>Whether libvirt compares its characters with words on a device; null if it never does.</summary>
    public Func<DeviceItem, bool>? IsKeyword { get; } = Keywords.All.GetValueOrDefault(names);

    /// <summary>Whether zero means to libvirt that nothing was written.</summary>
    public bool IsUnsetByZero { get; } = Zeros.Names.Contains(names);

    /// <summary>Whether it is a word and no number.</summary>
    public bool IsWordAlone => Number is null && !IsUnsetByZero;
}
