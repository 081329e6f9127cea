namespace RelaxCodec.Benchmarks.Workloads;

/// <content>What the codec reads from.</content>
internal sealed partial class WorkloadBuilder<T>
{
    partial void AddTokens() => Add(_readers, ContenderNames.Tokens, i => ReadTokens(_documents[i]));

    private static int ReadTokens(byte[] document)
    {
        using var source = new Utf8TokenSource(document, XmlLimits.Default);
        int tokens = 0;
        while (source.Read())
        {
            tokens++;
            while (source.MoveToNextAttribute())
                tokens++;
        }

        return tokens;
    }
}
