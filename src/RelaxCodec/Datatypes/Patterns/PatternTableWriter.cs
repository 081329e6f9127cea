using System.Text;

namespace RelaxCodec.Datatypes;

/// <summary>
/// Writes numbers as printable ASCII, fit for a string literal: little-endian groups of five bits, a character each, from <c>?</c> on; the
/// sixth bit says that more follow.
/// </summary>
internal sealed class PatternTableWriter
{
    private readonly StringBuilder _table = new();

    public void Write(int number)
    {
        do
        {
            int group = number & 0x1F;
            number >>= 5;
            char c = (char)('?' + group + (number > 0 ? 0x20 : 0));
            _table.Append(c == '\\' ? '!' : c); // So that a literal needs no escapes.
        }
        while (number > 0);
    }

    /// <summary>Writes a number that may be negative; near zero is short.</summary>
    public void WriteSigned(int number) => Write(number >= 0 ? 2 * number : (-2 * number) - 1);

    /// <summary>Ends the numbers and adds the pattern's source as it is.</summary>
    public string Finish(string source) => _table.Append(PatternTableReader.End).Append(source).ToString();
}
