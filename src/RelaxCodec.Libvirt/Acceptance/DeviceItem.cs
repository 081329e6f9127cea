namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>An <c>&lt;interface&gt;</c> or <c>&lt;hostdev&gt;</c> as it was written, and what libvirt's parser decides by.</summary>
/// <param name="element">The element.</param>
/// <param name="domain">The domain around it.</param>
internal sealed class DeviceItem(WrittenElement element, DomainItem domain)
{
    public WrittenElement Element { get; } = element;

    public DomainItem Domain { get; } = domain;

    public bool IsInterface { get; } = element.Name == "interface";

    /// <summary>Its <c>type</c>.</summary>
    public string Type { get; } = element.Token("type") ?? "";

    /// <summary>Whether it is a host device for a container (<c>mode='capabilities'</c>).</summary>
    public bool IsCapabilities { get; } = element.Name == "hostdev" && element.Token("mode") == "capabilities";

    /// <summary>The kind of the device of the host that is assigned (<c>virDomainHostdevSubsysType</c>); empty if there is none.</summary>
    public string Subsystem { get; } = SubsystemOf(element);

    /// <summary>
    /// Whether the model is written and is virtio (<c>virDomainNetIsVirtioModel</c>, before any driver fills in a default).
    /// </summary>
    public bool IsVirtio { get; } =
        element.Child("model")?["type"]?.Value.ToLowerInvariant() is "virtio" or "virtio-transitional" or "virtio-non-transitional";

    /// <summary>Whether libvirt reads the virtio options of its <c>&lt;driver&gt;</c>.</summary>
    public bool IsEmulatedVirtio => IsInterface && Type != "hostdev" && IsVirtio;

    /// <summary>Whether the QEMU driver, if it may get the domain, makes it a virtio NIC where it has no model.</summary>
    public bool DefaultsToVirtio(Findings findings) =>
        IsInterface && Domain.MayBeForQemu && findings.Machine?.DefaultNicModel(Type) == "virtio";

    public WrittenElement? Source { get; } = element.Child("source");

    /// <summary>The address in the guest.</summary>
    public WrittenElement? Address { get; } = element.Child("address");

    /// <summary>The kind of the address in the guest.</summary>
    public string? AddressType { get; } = element.Child("address")?.Token("type");

    /// <summary>How problems name it: <c>interface type='user'</c>.</summary>
    public string Description => $"<{Element.Name} type='{Type}'>";

    /// <summary>Its elements of a name: in the device for the guest's side of the cable, in its source for the host's.</summary>
    public IReadOnlyList<WrittenElement> OnBothSides(string name) =>
        Source?.Child(name) is null ? Element.ChildrenNamed(name) : [.. Element.ChildrenNamed(name), .. Source.ChildrenNamed(name)];

    /// <summary>The attributes in it that the tables of rules know, without the words that have no white space.</summary>
    public IReadOnlyList<(KnownAttribute Known, WrittenAttribute Attribute)> KnownAttributes
    {
        get
        {
            if (field is not null)
                return field;
            List<(KnownAttribute, WrittenAttribute)>? found = null;
            KnownElement.Device.Find(Element, ref found);
            return field = found ?? (IReadOnlyList<(KnownAttribute, WrittenAttribute)>)[];
        }
    }

    /// <summary>The numbers in it that libvirt does not take for what was written.</summary>
    public IReadOnlyList<(WrittenAttribute Attribute, NumberSyntax Syntax, NumberFault Fault)> FaultyNumbers
    {
        get
        {
            if (field is not null)
                return field;
            List<(WrittenAttribute, NumberSyntax, NumberFault)>? found = null;
            foreach ((KnownAttribute known, WrittenAttribute attribute) in KnownAttributes)
            {
                if (known.Number?.Invoke(this) is { } syntax && syntax.Read(attribute.Value, out _) is not NumberFault.None and var fault)
                    (found ??= []).Add((attribute, syntax, fault));
            }

            return field = found ?? (IReadOnlyList<(WrittenAttribute, NumberSyntax, NumberFault)>)[];
        }
    }

    private static string SubsystemOf(WrittenElement element)
    {
        if (element.Name == "hostdev")
            return element.Token("mode") == "capabilities" ? "" : element.Token("type") ?? "";
        if (element.Token("type") != "hostdev" || element.Child("source") is not { } source)
            return "";
        return source.Child("address")?.Token("type") ?? (source.Child("vendor") is null ? "" : "usb");
    }
}
