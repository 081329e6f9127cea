using System.Xml.Linq;
using System.Xml.Serialization;
using Microsoft.CodeAnalysis.Emit;
using RelaxCodec.Benchmarks.Generating;

namespace RelaxCodec.Benchmarks.XmlSerializerPeer;

/// <summary>
/// A serializer into the classes that somebody would write for <see cref="XmlSerializer"/>, made of a grammar: a class for each element, a
/// string for each attribute and text, a list where an element may repeat.
/// </summary>
internal static class GrammarPeer
{
    /// <summary>The serializer for the documents of a class.</summary>
    /// <typeparam name="T">The class of the root element.</typeparam>
    public static XmlSerializer Of<T>()
        where T : class, IXmlElement<T>
    {
        XElement grammar = XDocument.Parse(Grammar.Of<T>().ToRng()).Root!;
        string source = new GrammarPeerSource(grammar).Write(T.ElementName);
        using var assembly = new MemoryStream();
        EmitResult result = Compiling.Compile([("Peer.cs", source)]).Emit(assembly);
        if (!result.Success)
            throw new InvalidOperationException($"The classes for XmlSerializer do not compile: {result.Diagnostics[0]}");
        return new XmlSerializer(System.Reflection.Assembly.Load(assembly.ToArray()).GetType(GrammarPeerSource.Root)!);
    }
}
