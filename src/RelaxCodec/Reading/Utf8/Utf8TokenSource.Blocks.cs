using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace RelaxCodec;

/// <content>The start and the end of the document, and what is between two blocks.</content>
internal ref partial struct Utf8TokenSource
{
    /// <summary>Looks for more behind what has been read.</summary>
    /// <returns>False at the end of the document, or of the block.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadOn()
    {
        _end = End;
        while (true)
        {
            while (_pos >= _end && _window is not null && !_isFinal)
                Refill(_window);
            _tokenStart = _pos;
            _tokenLine = _line;
            _tokenLineStart = _lineStart;
            if (_state.IsStarted)
                break;
            _state.IsStarted = true;
            ReadStart();
        }

        if (_pos < _end)
            return true;
        _kind = XmlTokenKind.None;
        if (_isFinal)
            VerifyComplete();
        return false;
    }

    private readonly int End => _isFinal || _window is null ? _length : _window.End;

    private void Refill(Utf8Window window)
    {
        int moved = window.Refill(_sliceStart == NoSlice ? _pos : _sliceStart);
        _base += moved;
        _pos -= moved;
        _lineStart -= moved;
        if (_sliceStart != NoSlice)
            _sliceStart -= moved;
        Look(window.Bytes, window.Length, window.IsFinal);
        _end = End;
    }

    /// <summary>Takes note of what is in memory. The first bytes of a character that is not there as a whole do not count.</summary>
    private void Look(ReadOnlySpan<byte> bytes, int length, bool isFinal)
    {
        int cut = CutCharacter(bytes[..length]);
        _bytes = bytes;
        _length = length - cut;
        _isFinal = isFinal;
        _isCutInCharacter = isFinal && cut > 0;
    }

    /// <summary>How many bytes of an incomplete character there are at the end.</summary>
    private static int CutCharacter(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [] or [.., < 0x80])
            return 0;
        for (int count = 1; count < 4 && count <= bytes.Length; count++)
        {
            ReadOnlySpan<byte> tail = bytes[^count..];
            if ((tail[0] & 0xC0) != 0x80)
                return Rune.DecodeFromUtf8(tail, out _, out int read) == OperationStatus.NeedMoreData && read == count ? count : 0;
        }

        return 0;
    }

    private void ReadStart()
    {
        if (!_isDecoded && _bytes[_pos.._length].StartsWith("\uFEFF"u8))
        {
            _pos += 3;
            _lineStart = _pos;
            _tokenStart = _pos;
            _tokenLineStart = _pos;
            FailIfBroken(_pos, 6); // what an XML declaration needs
        }

        if (_bytes[_pos.._length].StartsWith("<?xml"u8) && _pos + 5 < _length && !IsNameCharacter(_pos + 5))
            ReadDeclaration(_pos + 5);
    }

    private readonly void VerifyComplete()
    {
        if (_depth > 0)
            FailUnclosed();
        if (_isCutInCharacter)
            FailCut(_length, "in the middle of a character");
        if (!_hasRoot)
            FailNoRoot();
    }
}
