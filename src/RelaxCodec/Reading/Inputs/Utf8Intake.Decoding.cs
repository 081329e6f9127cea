using System.Buffers;
using System.Text.Unicode;

namespace RelaxCodec;

/// <content>Decoding, and encoding as UTF-8.</content>
internal sealed partial class Utf8Intake
{
    private const int CharsAtOnce = 4096;

    private char[]? _chars;

    // The first half of a pair whose second half is in the next block.
    private char _high;

    /// <summary>Takes characters.</summary>
    /// <param name="text">
    /// UTF-16 code units; lone surrogates become their three-byte form, which is not UTF-8, and so are refused where they stand.
    /// </param>
    /// <exception cref="XmlCodecException">There are too many characters.</exception>
    public void Append(ReadOnlySpan<char> text)
    {
        if (_state == State.Start && !text.IsEmpty)
        {
            _state = State.Utf8;
            IsDecoded = true;
            if (text[0] == '\uFEFF')
            {
                PassMark();
                text = text[1..];
            }
        }

        AppendCharacters(text);
        Verify();
    }

    private void DecodeDeclaration()
    {
        int length = _encoding.DeclarationLength;
        if (_encoding.Declaration is null)
            _buffer.Append(_encoded.Written[..length]);
        else
            Decode(_encoding.Declaration, _encoded.Written[..length]);
        _encoded.Drop(length);
    }

    private void DecodeAll()
    {
        int used = _encoded.Length;
        if (_encoding.Content is null)
            _buffer.Append(_encoded.Written);
        else
            used = Decode(_encoding.Content, _encoded.Written);
        _encoded.Drop(used);
    }

    private int Decode(XmlCharacterDecoder decoder, ReadOnlySpan<byte> bytes)
    {
        Span<char> chars = _chars ??= ArrayPool<char>.Shared.Rent(CharsAtOnce);
        int used = 0;
        while (used < bytes.Length)
        {
            int count = decoder.Decode(bytes[used..], chars, out int step);
            used += step;
            AppendCharacters(chars[..count]);
            if (step == 0)
                break;
        }

        return used;
    }

    private void AppendCharacters(ReadOnlySpan<char> text)
    {
        if (_high != 0 && !text.IsEmpty)
        {
            ReadOnlySpan<char> pair = [_high, text[0]];
            _high = '\0';
            if (char.IsLowSurrogate(pair[1]))
            {
                Encode(pair);
                text = text[1..];
            }
            else
            {
                AppendSurrogate(pair[0]);
            }
        }

        Encode(text);
    }

    private void CompleteCharacters()
    {
        if (_high == 0)
            return;
        AppendSurrogate(_high);
        _high = '\0';
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            OperationStatus status = Utf8.FromUtf16(
                text, _buffer.Reserve(4).Span, out int read, out int written, replaceInvalidSequences: false, isFinalBlock: false);
            _buffer.Advance(written);
            text = text[read..];
            switch (status)
            {
                case OperationStatus.DestinationTooSmall:
                    _buffer.Reserve(text.Length);
                    break;
                case OperationStatus.InvalidData:
                    AppendSurrogate(text[0]);
                    text = text[1..];
                    break;
                case OperationStatus.NeedMoreData:
                    _high = text[0];
                    text = default;
                    break;
            }
        }
    }

    private void AppendSurrogate(char surrogate) =>
        _buffer.Append([0xED, (byte)(0x80 | ((surrogate >> 6) & 0x3F)), (byte)(0x80 | (surrogate & 0x3F))]);
}
