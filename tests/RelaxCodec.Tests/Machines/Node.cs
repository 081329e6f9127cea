namespace RelaxCodec.Tests.Machines;

/// <summary>What the generator adds to each class. The classes of this folder are written by hand in the shape of generated code.</summary>
public abstract class Node : IXmlNode
{
    private XmlNodeState _state;

    public XmlContent? Content { get => _state.Content; set => _state.Content = value; }

    public XmlSource? Source => _state.Source;

    ref XmlNodeState IXmlNode.State => ref _state;
}
