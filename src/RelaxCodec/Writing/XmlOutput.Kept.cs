namespace RelaxCodec;

/// <content>
/// Kept content: each node is written once, before the member that it preceded, wherever that is written now. An element waits for no
/// member when another of its name that stood before it has not been written: that one comes first.
/// </content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>
    /// Writes the attribute that was kept for a slot because its value is outside the datatype, or nothing where the attribute was missing.
    /// </summary>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <returns>False if there is none, and it was not missing.</returns>
    public bool KeptAttribute(XmlContent? kept, int slot)
    {
        if (kept is null)
            return false;
        for (int i = 0; i < kept.StartTagCount; i++)
        {
            if (kept.Entries[i].Kind == XmlContentKind.Attribute && kept.Entries[i].Slot == slot)
            {
                WriteAttribute(kept, i);
                return true;
            }
        }

        return IsMissing(kept, slot);
    }

    /// <summary>Writes the kept namespace declarations and unknown attributes, after the modelled attributes.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    public void KeptAttributes(XmlContent? kept)
    {
        if (kept is null)
            return;
        if (!_hasDeclarations)
            KeptDeclarations(kept);
        for (int i = 0; i < kept.StartTagCount; i++)
        {
            if (kept.Entries[i].Kind == XmlContentKind.Attribute && kept.Entries[i].Slot < 0)
                WriteAttribute(kept, i);
        }

        if (kept.IsMixed)
            BeginMixed();
    }

    /// <summary>
    /// Writes what preceded a modelled child. What preceded an item of a list follows its object, wherever in the list that is now.
    /// </summary>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the child's member.</param>
    /// <param name="index">The index of the child in its list.</param>
    /// <param name="child">The object of the child, if it has one.</param>
    public void KeptBefore(XmlContent? kept, int slot, int index = 0, object? child = null)
    {
        if (kept is not null && kept.HasNodes)
            WriteBefore(kept, slot, index, child);
    }

    /// <summary>
    /// Writes the element that was kept for a slot because its content is not valid, and what preceded it, or the text that was kept
    /// because it is no value; or nothing where it was missing.
    /// </summary>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member, which is not a list.</param>
    /// <returns>False if there is none, and it was not missing.</returns>
    public bool Replaces(XmlContent? kept, int slot)
    {
        if (kept is null)
            return false;
        if (slot < 0)
            return WriteTextValue(kept) || IsMissing(kept, slot);
        if (!kept.HasValue(slot))
            return IsMissing(kept, slot);
        WriteSlot(kept, slot);
        return true;
    }

    /// <summary>Before the text: what was kept in its place because it was no value is gone, for the member has one now.</summary>
    /// <param name="kept">What reading kept of the element.</param>
    public void ReplacesText(XmlContent? kept)
    {
        for (int i = kept?.StartTagCount ?? 0; kept is not null && i < kept.OutsideStart; i++)
        {
            if (kept.Entries[i] is { Kind: XmlContentKind.Text, IsValue: true })
                Progress.Take(ref Progress.Of(kept, _depth), i);
        }
    }

    /// <summary>
    /// Writes what else was kept for a slot, after its last item: what preceded items that are gone, and elements that repeated a single
    /// member.
    /// </summary>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member.</param>
    public void KeptAfter(XmlContent? kept, int slot)
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
        XmlKeptProgress progress = Progress;
        ref XmlKeptProgress.Frame frame = ref progress.Of(kept, _depth);
        frame.Last = -1;
        while (frame.Next < kept.OutsideStart)
            WriteNode(ref frame, frame.Next);
    }

    /// <summary>Writes what stands before or after the root element.</summary>
    internal void KeptOutside(XmlContent? kept, XmlContentPlace place)
    {
        for (int i = kept?.OutsideStart ?? 0; kept is not null && i < kept.Count; i++)
        {
            if (kept.Entries[i].Place == place)
                Write(kept, i, false);
        }
    }

    private XmlKeptProgress Progress => _progress ??= XmlKeptProgress.Rent();

    // Where the text would be: before all children, whichever of them comes first now.
    private bool WriteTextValue(XmlContent kept)
    {
        int text = kept.OutsideStart - 1;
        while (text >= kept.StartTagCount && kept.Entries[text] is not { Kind: XmlContentKind.Text, IsValue: true })
            text--;
        if (text < kept.StartTagCount)
            return false;
        ref XmlKeptProgress.Frame frame = ref Progress.Of(kept, _depth);
        while (frame.Next <= text)
            WriteNode(ref frame, frame.Next);
        return true;
    }

    private readonly bool IsMissing(XmlContent kept, int slot)
    {
        if (!kept.IsMissing(slot))
            return false;
        _trace?.Missing(slot);
        return true;
    }

    private void KeptDeclarations(XmlContent? kept)
    {
        for (int i = 0; kept is not null && i < kept.StartTagCount; i++)
        {
            if (kept.Entries[i].Kind == XmlContentKind.NamespaceDeclaration)
                _sink.NamespaceDeclaration(XmlContent.DeclaredPrefix(kept.Entries[i].Name!), kept.Entries[i].NamespaceUri);
        }
    }

    private void WriteAttribute(XmlContent kept, int index)
    {
        _trace?.Node(kept, index);
        XmlName name = kept.Entries[index].Name!;
        _sink.Attribute(name.Local, kept.Entries[index].NamespaceUri, kept[index].Value, name.Prefix.Length == 0 ? null : name.Prefix);
    }

    private void WriteBefore(XmlContent kept, int slot, int index, object? child)
    {
        ref XmlKeptProgress.Frame frame = ref Progress.Of(kept, _depth);
        frame.Last = -1;
        frame.Slot = slot;
        if (kept.HasRepeats)
        {
            for (int i = kept.FindAnchor(0, slot, index, child); i >= 0; i = kept.FindAnchor(i + 1, slot, index, child))
                WriteRun(ref frame, i);
            return;
        }

        // The usual document is written in the order in which it was read.
        int anchor = frame.NextAnchor;
        if (anchor >= kept.Anchors.Length || !kept.IsBefore(anchor, slot, index, child))
            anchor = kept.FindAnchor(0, slot, index, child);
        for (; anchor >= 0 && anchor < kept.Anchors.Length && kept.IsBefore(anchor, slot, index, child); anchor++)
        {
            frame.NextAnchor = anchor + 1;
            WriteRun(ref frame, anchor);
        }
    }

    private void WriteRun(ref XmlKeptProgress.Frame frame, int anchor)
    {
        XmlContent kept = frame.Content;
        int end = kept.EndOf(anchor);
        for (int i = kept.Anchors[anchor].First; i < end; i++)
        {
            // The child replaces what the document has in place of a single member's value.
            if (kept.Entries[i] is { Kind: XmlContentKind.Element, IsValue: true } && kept.Anchors[anchor].Index < 0)
                Progress.Take(ref frame, i);
            else if (kept.Entries[i].Kind != XmlContentKind.ChildAttribute)
                WriteUnit(ref frame, i, end);
            else if (Progress.Take(ref frame, i))
                (_childAttributes, _childAnchor) = (kept, anchor);
        }
    }

    private void WriteSlot(XmlContent kept, int slot)
    {
        XmlKeptProgress progress = Progress;
        ref XmlKeptProgress.Frame frame = ref progress.Of(kept, _depth);
        frame.Last = -1;
        for (int anchor = 0; anchor < kept.Anchors.Length && frame.Next < kept.LastStart; anchor++)
        {
            if (kept.Anchors[anchor].Slot != slot)
                continue;
            int end = kept.EndOf(anchor);
            for (int i = kept.Anchors[anchor].First; i < end; i++)
            {
                // What repeats a member goes with it: alone it would be the member.
                if (kept.Entries[i].IsExcess && frame.Slot != slot)
                    progress.Take(ref frame, i);
                else
                    WriteUnit(ref frame, i, end);
                if (kept.Entries[i] is { Kind: XmlContentKind.Element, IsValue: true })
                    frame.Slot = slot;
            }
        }
    }

    /// <summary>Writes a node; an element, or what stands before one, after the elements of its name that stood before it.</summary>
    private void WriteUnit(ref XmlKeptProgress.Frame frame, int index, int end)
    {
        XmlContent kept = frame.Content;
        if (frame.Next < index)
        {
            int element = index;
            while (element < end && kept.Entries[element].Kind is XmlContentKind.Comment or XmlContentKind.ProcessingInstruction)
                element++;
            if (element < end && kept.Entries[element] is { Kind: XmlContentKind.Element, IsValue: false })
                WriteNamesakes(ref frame, element);
        }

        WriteNode(ref frame, index);
    }

    private void WriteNamesakes(ref XmlKeptProgress.Frame frame, int element)
    {
        XmlContent kept = frame.Content;
        ReadOnlySpan<XmlKeptEntry> entries = kept.Entries;
        int earliest = element;
        for (int i = kept.PreviousNamesake(element); i >= 0 && !Progress.IsWritten(in frame, i); i = kept.PreviousNamesake(i))
            earliest = i;
        for (int i = earliest; i < element; i = kept.NextNamesake(i))
        {
            // What is said of an element stands before it.
            int first = i;
            while (first > frame.Next
                && entries[first - 1].Kind is XmlContentKind.Comment or XmlContentKind.ProcessingInstruction
                && !Progress.IsWritten(in frame, first - 1)
                && !kept.IsRunStart(first))
            {
                first--;
            }

            for (; first <= i; first++)
                WriteNode(ref frame, first);
        }
    }

    private void WriteNode(ref XmlKeptProgress.Frame frame, int index)
    {
        if (!Progress.Take(ref frame, index) || frame.Content.Entries[index].Kind == XmlContentKind.ChildAttribute)
            return;
        Write(frame.Content, index, frame.Content.Entries[index].JoinsPrevious && frame.Last == index - 1);
        frame.Last = index;
    }

    private void Write(XmlContent kept, int index, bool joinsPrevious)
    {
        _trace?.Node(kept, index, joinsPrevious);
        _sink.Node(kept.GetNode(index, joinsPrevious));
    }

    /// <summary>Starts a simple element with the attributes that it had beside its value.</summary>
    private void StartWithAttributes(string name, string ns)
    {
        XmlContent kept = _childAttributes!;
        _childAttributes = null;
        int end = kept.EndOf(_childAnchor);
        string? prefix = PrefixFor(ns);
        for (int i = kept.Anchors[_childAnchor].First; i < end; i++)
        {
            if (kept.Entries[i] is { Kind: XmlContentKind.ChildAttribute, NamespaceUri: XmlNamespaces.Declarations, Name: { } declared }
                && kept[i].Value == ns)
            {
                prefix = XmlContent.DeclaredPrefix(declared);
            }
        }

        _sink.StartElement(name, ns, prefix);
        for (int i = kept.Anchors[_childAnchor].First; i < end; i++)
        {
            if (kept.Entries[i] is { Kind: XmlContentKind.ChildAttribute, NamespaceUri: XmlNamespaces.Declarations, Name: { } declared })
                _sink.NamespaceDeclaration(XmlContent.DeclaredPrefix(declared), kept[i].Value);
        }

        for (int i = kept.Anchors[_childAnchor].First; i < end; i++)
        {
            if (kept.Entries[i] is { Kind: XmlContentKind.ChildAttribute, NamespaceUri: not XmlNamespaces.Declarations }
                && !SaysThatThereIsValue(in kept.Entries[i]))
            {
                WriteAttribute(kept, i);
            }
        }
    }
}
