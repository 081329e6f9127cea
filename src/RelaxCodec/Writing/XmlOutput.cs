namespace RelaxCodec;

/// <summary>What generated formatters write to: a token sink with numbers, datatypes and kept content.</summary>
/// <typeparam name="TSink">The kind of token sink.</typeparam>
public ref struct XmlOutput<TSink>
    where TSink : struct, IXmlTokenSink, allows ref struct
{
}
