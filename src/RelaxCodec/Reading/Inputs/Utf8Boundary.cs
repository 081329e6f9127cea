using System.Buffers;

namespace RelaxCodec;

/// <summary>
/// Finds where tokens end in a document that comes in blocks, without checking it: exact for what is well-formed, while anything else is
/// refused by who reads it, so that it only has to come to an end. A mutable struct: hold it in a field.
/// </summary>
/// <param name="parentDepth">
/// The depth of an element whose children are told one by one; 0 for the document, whose child is the root element; negative for none.
/// </param>
/// <param name="attributeLimit">
/// How many attributes are waited for: a start tag with more is refused, so that it need not be complete.
/// </param>
internal struct Utf8Boundary(int parentDepth, int attributeLimit = int.MaxValue)
{
    private const int DepthOfRoot = 0;

    private static readonly SearchValues<byte> InTag = SearchValues.Create("<>\"'"u8);

    private readonly int _parentDepth = parentDepth;
    private readonly int _attributeLimit = attributeLimit;
    private Part _part;

    // The '<' of the current markup, and what has not been looked at yet.
    private int _markup;
    private int _position;
    private byte _quote;
    private int _values;
    private bool _isAtChild;

    private enum Part
    {
        Text,
        Tag,
        Value,
        Comment,
        CharacterData,
        Instruction,

        /// <summary>What is not well-formed has no tokens.</summary>
        Lost,
    }

    /// <summary>All tokens before it are complete. Text is so only when markup follows.</summary>
    public int End { get; private set; }

    /// <summary>How many elements are open there.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether something was met that is refused: there is no need to wait for more.</summary>
    public readonly bool IsLost => _part == Part.Lost;

    /// <summary>Says that bytes were removed from the front.</summary>
    /// <param name="count">How many; none behind <see cref="End"/>.</param>
    public void Shift(int count)
    {
        _markup -= count;
        _position -= count;
        End -= count;
    }

    /// <summary>Goes on to the next stop.</summary>
    /// <param name="bytes">All bytes that are there, from the one on that is counted as 0.</param>
    public Utf8BoundaryStop Scan(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            switch (_part)
            {
                case Part.Text:
                    if (!TryFind(bytes, bytes[_position..].IndexOf((byte)'<')))
                        return Utf8BoundaryStop.OutOfData;
                    End = _markup = _position;
                    if (!_isAtChild && Depth == _parentDepth && IsStartTag(bytes))
                    {
                        _isAtChild = true;
                        return Utf8BoundaryStop.BeforeChild;
                    }

                    if (!TryBegin(bytes[_position..]))
                        return Utf8BoundaryStop.OutOfData;
                    break;

                case Part.Tag:
                    if (!TryFind(bytes, bytes[_position..].IndexOfAny(InTag)))
                        return Utf8BoundaryStop.OutOfData;
                    byte found = bytes[_position++];
                    if (found == '>')
                    {
                        if (EndTag(bytes, out Utf8BoundaryStop stop))
                            return stop;
                    }
                    else
                    {
                        _part = found == '<' ? Part.Lost : Part.Value;
                        _quote = found;
                    }

                    break;

                case Part.Value:
                    if (!TryFind(bytes, bytes[_position..].IndexOfAny(_quote, (byte)'<')))
                        return Utf8BoundaryStop.OutOfData;
                    _part = bytes[_position++] == _quote && ++_values <= _attributeLimit ? Part.Tag : Part.Lost;
                    break;

                case Part.Comment:
                    if (!TryEnd(bytes, "-->"u8))
                        return Utf8BoundaryStop.OutOfData;
                    break;

                case Part.CharacterData:
                    if (!TryEnd(bytes, "]]>"u8))
                        return Utf8BoundaryStop.OutOfData;
                    break;

                case Part.Instruction:
                    if (!TryEnd(bytes, "?>"u8))
                        return Utf8BoundaryStop.OutOfData;
                    break;

                default:
                    End = _position = bytes.Length;
                    return Utf8BoundaryStop.OutOfData;
            }
        }
    }

    private readonly bool IsStartTag(ReadOnlySpan<byte> bytes) =>
        _position + 1 < bytes.Length && bytes[_position + 1] is not ((byte)'/' or (byte)'!' or (byte)'?');

    private bool TryFind(ReadOnlySpan<byte> bytes, int distance)
    {
        _position = distance < 0 ? bytes.Length : _position + distance;
        return distance >= 0;
    }

    /// <summary>Tells which markup it is; false if there are too few bytes for that.</summary>
    private bool TryBegin(ReadOnlySpan<byte> markup)
    {
        switch (markup)
        {
            case [_]:
                return false;
            case [_, (byte)'?', ..]:
                _part = Part.Instruction;
                _position += 2;
                return true;
            case [_, (byte)'!', (byte)'-', (byte)'-', ..]:
                _part = Part.Comment;
                _position += 4;
                return true;
            case [_, (byte)'!', ..]:
                if (markup.Length < "<![CDATA["u8.Length)
                    return false;
                // A document type declaration is refused, too.
                _part = markup.StartsWith("<![CDATA["u8) ? Part.CharacterData : Part.Lost;
                _position += "<![CDATA["u8.Length;
                return true;
            default:
                _part = Part.Tag;
                _position++;
                _values = 0;
                return true;
        }
    }

    private bool TryEnd(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> terminator)
    {
        int distance = bytes[_position..].IndexOf(terminator);
        if (distance < 0)
        {
            // The terminator may be cut.
            _position = Math.Max(_position, bytes.Length - terminator.Length + 1);
            return false;
        }

        EndToken(_position + distance + terminator.Length);
        return true;
    }

    private void EndToken(int end)
    {
        _part = Part.Text;
        _position = end;
        End = end;
    }

    /// <summary>Ends a tag; whether there is a reason to stop.</summary>
    private bool EndTag(ReadOnlySpan<byte> bytes, out Utf8BoundaryStop stop)
    {
        EndToken(_position);
        stop = Utf8BoundaryStop.OutOfData;
        bool isEndTag = bytes[_markup + 1] == '/';
        if (!isEndTag && bytes[_position - 2] != '/')
        {
            Depth++;
            return false;
        }

        if (isEndTag)
            Depth--;
        if (Depth > _parentDepth && Depth > DepthOfRoot)
            return false;
        if (Depth < DepthOfRoot)
        {
            _part = Part.Lost;
            return false;
        }

        _isAtChild = false;
        if (Depth == DepthOfRoot)
            stop = Utf8BoundaryStop.AfterRoot;
        else if (Depth == _parentDepth)
            stop = Utf8BoundaryStop.AfterChild;
        return stop != Utf8BoundaryStop.OutOfData;
    }
}
