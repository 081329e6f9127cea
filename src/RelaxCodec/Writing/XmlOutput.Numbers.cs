using System.Globalization;

namespace RelaxCodec;

/// <content>Numbers: formatted on the stack.</content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>Room for the longest number, <see cref="long.MinValue"/>.</summary>
    private const int LongestNumber = 20;

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, byte value, string ns = "") => NumberAttribute(name, value, ns);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(byte value) => NumberText(value);

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, byte value, string ns = "")
    {
        StartElement(name, ns);
        NumberText(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, sbyte value, string ns = "") => NumberAttribute(name, value, ns);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(sbyte value) => NumberText(value);

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, sbyte value, string ns = "")
    {
        StartElement(name, ns);
        NumberText(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, short value, string ns = "") => NumberAttribute(name, value, ns);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(short value) => NumberText(value);

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, short value, string ns = "")
    {
        StartElement(name, ns);
        NumberText(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, ushort value, string ns = "") => NumberAttribute(name, value, ns);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(ushort value) => NumberText(value);

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, ushort value, string ns = "")
    {
        StartElement(name, ns);
        NumberText(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, int value, string ns = "") => NumberAttribute(name, value, ns);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(int value) => NumberText(value);

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, int value, string ns = "")
    {
        StartElement(name, ns);
        NumberText(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, uint value, string ns = "") => NumberAttribute(name, value, ns);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(uint value) => NumberText(value);

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, uint value, string ns = "")
    {
        StartElement(name, ns);
        NumberText(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, long value, string ns = "") => NumberAttribute(name, value, ns);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(long value) => NumberText(value);

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, long value, string ns = "")
    {
        StartElement(name, ns);
        NumberText(value);
        EndElement();
    }

    /// <summary>Writes an attribute.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Attribute(string name, ulong value, string ns = "") => NumberAttribute(name, value, ns);

    /// <summary>Writes character data.</summary>
    /// <param name="value">The value.</param>
    public void Text(ulong value) => NumberText(value);

    /// <summary>Writes an element that holds a value.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, ulong value, string ns = "")
    {
        StartElement(name, ns);
        NumberText(value);
        EndElement();
    }

    private void NumberAttribute<T>(string name, T value, string ns)
        where T : struct, ISpanFormattable
    {
        Span<char> digits = stackalloc char[LongestNumber];
        value.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        SinkAttribute(name, ns, digits[..length]);
    }

    private void NumberText<T>(T value)
        where T : struct, ISpanFormattable
    {
        Span<char> digits = stackalloc char[LongestNumber];
        value.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        _sink.Text(digits[..length]);
    }
}
