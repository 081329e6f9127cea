namespace RelaxCodec;

/// <content>Simple elements that may be nil (<see cref="ElementAttribute.Nillable"/>).</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>Writes an element without a value: <c>&lt;name xsi:nil='true'/&gt;</c>.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="ns">Its namespace name.</param>
    public void NilElement(string name, string ns = "")
    {
        _isNil = true;
        StartElement(name, ns);
        _isNil = false;
        _sink.Attribute("nil", XmlNamespaces.Instance, "true", _prefixes?.Find(XmlNamespaces.Instance) ?? "xsi");
        EndElement();
    }

    /// <summary>
    /// Writes the element of a member that is null, and what was kept before it; or the element that was kept in its place, or nothing
    /// where it was missing.
    /// </summary>
    /// <param name="name">Its local name.</param>
    /// <param name="kept">What reading kept of the element around it.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    public void NilElement(string name, XmlContent? kept, int slot, string ns = "")
    {
        if (Replaces(kept, slot))
            return;
        KeptBefore(kept, slot);
        NilElement(name, ns);
    }

    private readonly bool SaysThatThereIsValue(in XmlKeptEntry attribute) =>
        _isNil && attribute is { NamespaceUri: XmlNamespaces.Instance, Name.Local: "nil" };
}
