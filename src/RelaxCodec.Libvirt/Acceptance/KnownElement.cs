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
