namespace RelaxCodec;

/// <summary>
/// Finds the prefixes that a well-formed element uses and does not declare itself. The default namespace is a prefix too, the empty one.
/// </summary>
internal sealed class XmlPrefixScan
{
    private readonly List<Range> _outside = [];
    private readonly List<Range> _used = [];
    private readonly List<(Range Prefix, int Depth)> _declared = [];

    /// <summary>The prefixes, as parts of the markup.</summary>
    public List<Range> Outside => _outside;

    /// <summary>Looks through an element.</summary>
    /// <param name="element">Its markup, which is known to be well-formed.</param>
    public void Read(ReadOnlySpan<byte> element)
    {
        _outside.Clear();
        _declared.Clear();
        int depth = 0;
        int i = 0;
        do
        {
            int markup = element[i..].IndexOf((byte)'<');
            if (markup < 0)
                return;
            i += markup;
            ReadOnlySpan<byte> rest = element[i..];
            if (rest.StartsWith("<!--"u8))
            {
                i += rest.IndexOf("-->"u8) + 3;
            }
            else if (rest.StartsWith("<!"u8))
            {
                i += rest.IndexOf("]]>"u8) + 3;
            }
            else if (rest.StartsWith("<?"u8))
            {
                i += rest.IndexOf("?>"u8) + 2;
            }
            else if (rest.StartsWith("</"u8))
            {
                i += rest.IndexOf((byte)'>') + 1;
                Leave(--depth);
            }
            else
            {
                i = ReadStartTag(element, i + 1, depth);
                if (element[i - 2] == (byte)'/')
                    Leave(depth);
                else
                    depth++;
            }
        }
        while (depth > 0);
    }

    /// <summary>Reads a start tag from its name on.</summary>
    /// <returns>What follows the tag.</returns>
    private int ReadStartTag(ReadOnlySpan<byte> element, int i, int depth)
    {
        _used.Clear();
        int end = i + element[i..].IndexOfAny(XmlMarkup.ElementNameEnds);
        int colon = element[i..end].IndexOf((byte)':');
        _used.Add(colon < 0 ? i..i : i..(i + colon));
        while (true)
        {
            i = end + element[end..].IndexOfAnyExcept(" \t\r\n/"u8);
            if (element[i] == (byte)'>')
                break;
            int length = element[i..].IndexOfAny(XmlMarkup.AttributeNameEnds);
            ReadAttributeName(element, i..(i + length), depth);
            int quote = i + element[i..].IndexOfAny("'\""u8);
            end = quote + 1 + element[(quote + 1)..].IndexOf(element[quote]) + 1;
        }

        // A start tag's declarations hold for the whole tag.
        foreach (Range prefix in _used)
            Use(element, prefix);
        return i + 1;
    }

    private void ReadAttributeName(ReadOnlySpan<byte> element, Range name, int depth)
    {
        int start = name.Start.Value;
        int colon = element[name].IndexOf((byte)':');
        if (element[name].SequenceEqual("xmlns"u8))
            _declared.Add((start..start, depth));
        else if (colon >= 0 && element[name][..colon].SequenceEqual("xmlns"u8))
            _declared.Add(((start + colon + 1)..name.End, depth));
        else if (colon >= 0)
            _used.Add(start..(start + colon));
    }

    private void Use(ReadOnlySpan<byte> element, Range prefix)
    {
        ReadOnlySpan<byte> name = element[prefix];
        if (name.SequenceEqual("xml"u8))
            return;
        foreach ((Range declared, _) in _declared)
        {
            if (element[declared].SequenceEqual(name))
                return;
        }

        foreach (Range known in _outside)
        {
            if (element[known].SequenceEqual(name))
                return;
        }

        _outside.Add(prefix);
    }

    private void Leave(int depth)
    {
        while (_declared.Count > 0 && _declared[^1].Depth == depth)
            _declared.RemoveAt(_declared.Count - 1);
    }
}
