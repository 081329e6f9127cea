using System.Text;

namespace RelaxCodec.Tests.Inputs;

/// <summary>Documents as bytes, right ones and others.</summary>
internal static class DocumentBytes
{
    // Which bytes of a code point come in which order, the highest being 0.
    private static readonly int[][] Ucs4Orders = [[0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]];

    /// <summary>The document in every encoding and byte order, with a mark and without, whatever it declares.</summary>
    public static List<byte[]> InAllEncodings(string declaration, string content)
    {
        string document = declaration + content;
        List<byte[]> all =
        [
            Encoding.Latin1.GetBytes(document),
            [.. Encoding.ASCII.GetBytes(declaration), .. Encoding.BigEndianUnicode.GetBytes(content)],
        ];
        foreach (string text in (string[])[document, "\uFEFF" + document])
        {
            all.Add(Encoding.UTF8.GetBytes(text));
            all.Add(Encoding.Unicode.GetBytes(text));
            all.Add(Encoding.BigEndianUnicode.GetBytes(text));
            all.AddRange(Ucs4Orders.Select(order => InUcs4(text, order)));
        }

        return all;
    }

    /// <summary>One of some documents, with bytes changed, mostly in the declaration, or with some missing.</summary>
    public static byte[] Changed(Random random, List<byte[]> documents)
    {
        byte[] document = documents[random.Next(documents.Count)];
        int place = random.Next(random.Next(3) == 0 ? document.Length : Math.Min(document.Length, 200));
        switch (random.Next(4))
        {
            case 0:
                return document[..place];
            case 1:
                return [.. document[..place], .. document[(place + 1)..]];
            default:
                document[place] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)"<>?'\"\0 a1&="[random.Next(11)];
                return document;
        }
    }

    private static byte[] InUcs4(string text, int[] order)
    {
        var bytes = new List<byte>();
        foreach (Rune rune in text.EnumerateRunes())
        {
            foreach (int index in order)
                bytes.Add((byte)(rune.Value >> (8 * (3 - index))));
        }

        return [.. bytes];
    }
}
