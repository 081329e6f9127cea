using System.ComponentModel;

namespace RelaxCodec;

/// <summary>What every object of a generated class has out of sight: what reading kept, and where it was read.</summary>
public interface IXmlNode
{
    /// <summary>What the members cannot hold; null if there is nothing. Part of the document: written back and compared.</summary>
    XmlContent? Content
    {
        get => State.Content;
        set => State.Content = value;
    }

    /// <summary>
    /// Where the element and its attributes stood; null for objects built in code or read without positions. Never compared.
    /// </summary>
    XmlSource? Source
    {
        get => State.Source;
        set => State.Source = value;
    }

    /// <summary>The field that has both, so that a class has to implement one member for them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    ref XmlNodeState State { get; }
}
