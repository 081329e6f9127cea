namespace RelaxCodec.Benchmarks.Workloads;

/// <content>What the codec reads from.</content>
internal sealed partial class WorkloadBuilder<T>
{
    private byte[] _padded = [];

    partial void AddTokens() => Add(_readers, ContenderNames.Tokens, i => ReadTokens(_documents[i]));

    private int ReadTokens(byte[] document)
    {
        // The copy is a part of what the source costs: it wants zeros behind the document.
        if (_padded.Length < document.Length + Utf8TokenSource.Padding)
            _padded = new byte[document.Length + Utf8TokenSource.Padding];
        document.CopyTo(_padded, 0);
        Array.Clear(_padded, document.Length, Utf8TokenSource.Padding);

        Utf8TokenState state = Utf8TokenState.Rent(XmlLimits.Default.Attributes);
        var source = new Utf8TokenSource(_padded, document.Length, state);
        int tokens = 0;
        while (source.Read())
        {
            tokens++;
            while (source.MoveToNextAttribute())
                tokens++;
        }

        Utf8TokenState.Return(state);
        return tokens;
    }
}
