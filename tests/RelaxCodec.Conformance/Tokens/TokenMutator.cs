using System.Text;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>
/// Makes documents that are nearly well-formed, the same for the same seed: libvirt's, generated ones and nasty ones, changed in a few
/// places by bytes, by pieces of markup, or by whole tokens. About a third stays well-formed.
/// </summary>
/// <param name="seed">The seed.</param>
internal sealed class TokenMutator(int seed)
{
    private const int MaxLength = 6000;

    private static readonly Lazy<byte[][]> Corpus = new(static () => Oracles.LibvirtCorpus.Find() is { } corpus
        ? [.. corpus.Files.Select(static file => File.ReadAllBytes(file.Path)).Where(static bytes => bytes.Length is > 0 and < MaxLength)]
        : [.. NastyDocuments.All.Select(Encoding.UTF8.GetBytes)]);

    private readonly Random _random = new(seed);
    private readonly DocumentGenerator _generator = new(seed);

    /// <summary>One more document.</summary>
    public TokenDocument Next()
    {
        TokenDocument document;
        do
        {
            document = Make();
        }
        while (document.IsInOtherEncoding);
        return document;
    }

    private TokenDocument Make()
    {
        var bytes = new List<byte>(Take());
        for (int changes = _random.Next(4); changes > 0; changes--)
            Change(bytes);
        if (_random.Next(4) != 0)
        {
            if (_random.Next(40) == 0)
                bytes.InsertRange(0, "\uFEFF"u8);
            return TokenDocument.Of([.. bytes]);
        }

        string text = Encoding.UTF8.GetString([.. bytes]);
        for (int changes = _random.Next(3) - 1; changes > 0; changes--)
            text = text.Insert(_random.Next(text.Length + 1), ((char)_random.Next(0xD800, 0xE000)).ToString());
        return TokenDocument.Of(text);
    }

    private byte[] Take() => _random.Next(10) switch
    {
        < 3 => Corpus.Value[_random.Next(Corpus.Value.Length)],
        < 5 => Encoding.UTF8.GetBytes(NastyDocuments.All[_random.Next(NastyDocuments.All.Count)]),
        _ => Encoding.UTF8.GetBytes(_generator.Next()),
    };

    private void Change(List<byte> bytes)
    {
        int at = _random.Next(bytes.Count + 1);
        int left = bytes.Count - at;
        switch (_random.Next(12))
        {
            case 0 when left > 0:
                bytes[at] = (byte)_random.Next(256);
                break;
            case 1 when left > 0:
                bytes.RemoveAt(at);
                break;
            case 2 or 3 or 4:
                bytes.InsertRange(at, Piece());
                break;
            case 5:
                bytes.RemoveRange(at, Math.Min(_random.Next(40), left));
                break;
            case 6:
                byte[] piece = Piece();
                bytes.RemoveRange(at, Math.Min(piece.Length, left));
                bytes.InsertRange(at, piece);
                break;
            case 7:
                // Where something may be inserted more often than not.
                int place = bytes.IndexOf((byte)(_random.Next(3) switch { 0 => ' ', 1 => '>', _ => '<' }), at);
                if (place >= 0)
                    bytes.InsertRange(place, Piece());
                break;
            case 8 when _random.Next(4) == 0:
                bytes.RemoveRange(at, left);
                break;
            case 9 when left > 0:
                int length = _random.Next(Math.Min(60, left));
                bytes.InsertRange(_random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            default:
                ExchangeTokens(bytes);
                break;
        }
    }

    private byte[] Piece() => Encoding.UTF8.GetBytes(MarkupPieces.All[_random.Next(MarkupPieces.All.Count)]);

    /// <summary>Puts a token of the document in the place of another, beside it, or takes it away.</summary>
    private void ExchangeTokens(List<byte> bytes)
    {
        if (!TryTakeToken(bytes, out int start, out int length) || !TryTakeToken(bytes, out int otherStart, out int otherLength))
            return;
        List<byte> other = bytes.GetRange(otherStart, otherLength);
        if (_random.Next(3) != 0)
            bytes.RemoveRange(start, length);
        if (_random.Next(3) != 0)
            bytes.InsertRange(start, other);
    }

    private bool TryTakeToken(List<byte> bytes, out int start, out int length)
    {
        length = 0;
        start = bytes.Count == 0 ? -1 : bytes.IndexOf((byte)'<', _random.Next(bytes.Count));
        if (start < 0)
            return false;
        length = bytes.IndexOf((byte)'>', start) + 1 - start;
        return length > 0;
    }
}
