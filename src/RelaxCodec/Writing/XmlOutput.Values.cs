namespace RelaxCodec;

/// <content>
/// Numbers and UUIDs, formatted on the stack: integers up to 64 bits, <see cref="decimal"/>, <see cref="double"/>, <see cref="float"/>
/// and <see cref="Guid"/>.
/// </content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>Writes an attribute.</summary>
    /// <typeparam name="TValue">A number type of C# or <see cref="Guid"/>.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="ns">Its namespace name.</param>
    /// <exception cref="NotSupportedException">The type is another one.</exception>
    public void Attribute<TValue>(string name, TValue value, string ns = "")
        where TValue : struct, ISpanFormattable =>
        SinkAttribute(name, ns, CanonicalValue.Format(value, stackalloc char[CanonicalValue.MaxLength]));

    /// <summary>Writes character data.</summary>
    /// <typeparam name="TValue">A number type of C# or <see cref="Guid"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="NotSupportedException">The type is another one.</exception>
    public void Text<TValue>(TValue value)
        where TValue : struct, ISpanFormattable =>
        _sink.Text(CanonicalValue.Format(value, stackalloc char[CanonicalValue.MaxLength]));

    /// <summary>Writes an element that holds a value.</summary>
    /// <typeparam name="TValue">A number type of C# or <see cref="Guid"/>.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value.</param>
    /// <param name="ns">Its namespace name.</param>
    /// <exception cref="NotSupportedException">The type is another one.</exception>
    public void Element<TValue>(string name, TValue value, string ns = "")
        where TValue : struct, ISpanFormattable
    {
        StartElement(name, ns);
        Text(value);
        EndElement();
    }
}
