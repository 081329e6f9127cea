using System.Text;
using RelaxCodec.Datatypes;

namespace RelaxCodec.ReferenceSite;

/// <summary>Words that a regular expression of XML Schema matches, the same ones each time.</summary>
internal sealed class PatternWord
{
    // Plain characters, so that a word looks like what people write.
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";
    private const string Marks = "/.-_: ";

    private readonly StringBuilder _text = new();
    private readonly int _repeats;
    private int _next;

    private PatternWord(int variant)
    {
        _repeats = variant % 4;
        _next = variant;
    }

    /// <summary>A word of a regular expression.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <param name="variant">Which of several words: 0 is the shortest.</param>
    public static string Of(XsdPattern pattern, int variant)
    {
        var word = new PatternWord(variant);
        word.Add(PatternParser.Parse(pattern.Source, out _));
        return word._text.ToString();
    }

    private void Add(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Character character:
                _text.Append(char.ConvertFromUtf32(Pick(character.Set)));
                break;
            case PatternNode.Sequence sequence:
                foreach (PatternNode part in sequence.Parts)
                    Add(part);
                break;
            case PatternNode.Branches branches:
                Add(branches.Alternatives[0]);
                break;
            case PatternNode.Repeat repeat:
                int count = Math.Min(repeat.Min + _repeats, repeat.Max ?? int.MaxValue);
                for (int i = 0; i < count; i++)
                    Add(repeat.Part);
                break;
        }
    }

    // One after the other, so that a long word is no row of zeros.
    private int Pick(CodePointSet set)
    {
        // Names begin with letters; numbers, hexadecimal ones too, with digits.
        string preferred = set.Contains('g') ? Letters + Digits + Marks : Digits + Letters + Marks;
        char[] plain = [.. preferred.Where(c => set.Contains(c))];
        if (plain.Length > 0)
            return plain[_next++ % Math.Min(plain.Length, 16)];
        return set.Ranges.Count > 0 ? set.Ranges[0].First : ' ';
    }
}
