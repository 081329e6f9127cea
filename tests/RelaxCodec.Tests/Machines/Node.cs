namespace RelaxCodec.Tests.Machines;

/// <summary>What the generator adds to each class. The classes of this folder are written by hand in the shape of generated code.</summary>
public abstract class Node : IXmlNode
{
    public XmlContent? Content { get; set; }

    public XmlSource? Source { get; set; }
}
