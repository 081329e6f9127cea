using System.Globalization;
using RelaxCodec.Datatypes;

namespace RelaxCodec;

/// <content>Other values with a form of their own: formatted on the stack.</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>Room for a UUID; a number takes less.</summary>
    private const int LongestValue = 36;

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, decimal value, string ns = "")
    {
        Span<char> text = stackalloc char[LongestValue];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        SinkAttribute(name, ns, text[..length]);
    }

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(decimal value)
    {
        Span<char> text = stackalloc char[LongestValue];
        value.TryFormat(text, out int length, default, CultureInfo.InvariantCulture);
        _sink.Text(text[..length]);
    }

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, decimal value, string ns = "")
    {
        StartElement(name, ns);
        Text(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, double value, string ns = "")
    {
        Span<char> text = stackalloc char[LongestValue];
        XsdNumber.TryFormat(value, text, out int length);
        SinkAttribute(name, ns, text[..length]);
    }

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(double value)
    {
        Span<char> text = stackalloc char[LongestValue];
        XsdNumber.TryFormat(value, text, out int length);
        _sink.Text(text[..length]);
    }

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, double value, string ns = "")
    {
        StartElement(name, ns);
        Text(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, float value, string ns = "")
    {
        Span<char> text = stackalloc char[LongestValue];
        XsdNumber.TryFormat(value, text, out int length);
        SinkAttribute(name, ns, text[..length]);
    }

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(float value)
    {
        Span<char> text = stackalloc char[LongestValue];
        XsdNumber.TryFormat(value, text, out int length);
        _sink.Text(text[..length]);
    }

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, float value, string ns = "")
    {
        StartElement(name, ns);
        Text(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, Guid value, string ns = "")
    {
        Span<char> text = stackalloc char[LongestValue];
        value.TryFormat(text, out int length);
        SinkAttribute(name, ns, text[..length]);
    }

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(Guid value)
    {
        Span<char> text = stackalloc char[LongestValue];
        value.TryFormat(text, out int length);
        _sink.Text(text[..length]);
    }

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, Guid value, string ns = "")
    {
        StartElement(name, ns);
        Text(value);
        EndElement();
    }
}
