namespace RelaxCodec;

/// <content>Kept content: each node is written once, before the member that it preceded, wherever that is written now.</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>Writes the attribute that was kept for a slot because its value is outside the datatype.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <returns>False if there is none.</returns>
    public bool KeptAttribute(XmlContent? kept, int slot)
    {
        if (kept is null)
            return false;
        for (int i = 0; i < kept.Count; i++)
        {
            XmlContentItem item = kept[i];
            if (item.Kind == XmlContentKind.Attribute && item.Slot == slot)
            {
                Attribute(item);
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the kept namespace declarations and unknown attributes, after the modelled attributes.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    public void KeptAttributes(XmlContent? kept)
    {
        if (kept is null)
            return;
        if (!_hasDeclarations)
            KeptDeclarations(kept);
        for (int i = 0; i < kept.Count; i++)
        {
            XmlContentItem item = kept[i];
            if (item.Kind == XmlContentKind.Attribute && item.Slot < 0)
                Attribute(item);
        }

        if (kept.IsMixed)
            BeginMixed();
    }

    /// <summary>Writes what preceded a modelled child. What preceded an item of a list follows its object, wherever in the list that is now.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the child's member.</param>
    /// <param name="index">The index of the child in its list.</param>
    /// <param name="child">The object of the child, if it has one.</param>
    public void KeptBefore(XmlContent? kept, int slot, int index = 0, object? child = null)
    {
        if (kept is not null && kept.HasNodes)
            WriteBefore(kept, slot, index, child);
    }

    /// <summary>Writes the element that was kept for a slot because its content is not valid, and what preceded it.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member, which is not a list.</param>
    /// <returns>False if there is none.</returns>
    public bool Replaces(XmlContent? kept, int slot)
    {
        if (kept is null || !kept.HasValue(slot))
            return false;
        WriteSlot(kept, slot);
        return true;
    }

    /// <summary>Before the text: what was kept in its place because it was no value is gone, for the member has one now.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    public void ReplacesText(XmlContent? kept)
    {
        for (int i = 0; kept is not null && i < kept.Count; i++)
        {
            if (kept[i] is { Kind: XmlContentKind.Text, IsValue: true })
                StartProgress(kept).Take(i);
        }
    }

    /// <summary>
    /// Writes what else was kept for a slot, after its last item: what preceded items that are gone, and elements that repeated a single member.
    /// </summary>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="count">How many items there are now.</param>
    public void KeptAfter(XmlContent? kept, int slot, int count)
    {
        if (kept is not null && kept.HasNodes)
            WriteSlot(kept, slot);
    }

    /// <summary>Writes all nodes that have not been written, before the end tag.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    public void KeptRest(XmlContent? kept)
    {
        if (kept is null || !kept.HasNodes)
            return;
        XmlContentProgress? progress = FindProgress(kept);
        for (int i = 0; i < kept.Count; i++)
        {
            if (kept[i].Place is XmlContentPlace.BeforeMember or XmlContentPlace.Last && (progress is null || progress.Take(i)))
                Node(kept[i]);
        }
    }

    /// <summary>Writes what stands before or after the root element.</summary>
    internal void KeptOutside(XmlContent? kept, XmlContentPlace place)
    {
        if (kept is null)
            return;
        for (int i = 0; i < kept.Count; i++)
        {
            if (kept[i].Place == place)
                Node(kept[i]);
        }
    }

    private void Node(XmlContentItem item)
    {
        if (item.Kind != XmlContentKind.Element)
            CanonicalText.Verify(item.Value);
        XmlNamespaceScope? scope = null;
        foreach (XmlNamespaceBinding binding in item.Inherited ?? [])
            scope = new XmlNamespaceScope(scope, binding.Prefix, binding.NamespaceUri);
        _sink.Node(new XmlKeptNode(item.Kind, System.Text.Encoding.UTF8.GetBytes(item.Xml), scope, joinsPrevious: false));
    }

    private void KeptDeclarations(XmlContent? kept)
    {
        for (int i = 0; kept is not null && i < kept.Count; i++)
        {
            if (kept[i].Kind == XmlContentKind.NamespaceDeclaration)
                _sink.NamespaceDeclaration(kept[i].Prefix, kept[i].NamespaceUri);
        }
    }

    private void Attribute(XmlContentItem item) => _sink.Attribute(item.LocalName, item.NamespaceUri, item.Value, item.Prefix.Length == 0 ? null : item.Prefix);

    private void WriteBefore(XmlContent kept, int slot, int index, object? child)
    {
        XmlContentProgress progress = StartProgress(kept);
        foreach (int i in kept.Before(slot, index, child))
        {
            // The child replaces what the document has in place of a single member's value.
            if (progress.Take(i) && kept[i] is not { IsValue: true, Index: < 0 })
                Node(kept[i]);
        }
    }

    private void WriteSlot(XmlContent kept, int slot)
    {
        XmlContentProgress progress = StartProgress(kept);
        for (int i = 0; i < kept.Count; i++)
        {
            if (kept[i].Place == XmlContentPlace.BeforeMember && kept[i].Slot == slot && progress.Take(i))
                Node(kept[i]);
        }
    }

    private readonly XmlContentProgress? FindProgress(XmlContent kept)
    {
        for (int i = (_progress?.Count ?? 0) - 1; i >= 0 && _progress![i].Depth == _depth; i--)
        {
            if (ReferenceEquals(_progress[i].Content, kept))
                return _progress[i];
        }

        return null;
    }

    private XmlContentProgress StartProgress(XmlContent kept)
    {
        if (FindProgress(kept) is { } progress)
            return progress;
        progress = new XmlContentProgress(kept, _depth);
        (_progress ??= []).Add(progress);
        return progress;
    }

    private readonly void EndProgress()
    {
        while (_progress!.Count > 0 && _progress[^1].Depth > _depth)
            _progress.RemoveAt(_progress.Count - 1);
    }
}
