namespace RelaxCodec;

/// <summary>Hands a text on, and leaves a copy.</summary>
internal sealed class RecordingReader(TextReader reader, XmlSourceText copy) : TextReader
{
    public override int Peek() => reader.Peek();

    public override int Read()
    {
        int c = reader.Read();
        if (c >= 0)
            copy.Append([(char)c]);
        return c;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        int count = reader.Read(buffer);
        copy.Append(buffer[..count]);
        return count;
    }
}
