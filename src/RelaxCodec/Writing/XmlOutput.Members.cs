using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>
/// Members that may be missing, each with what was kept for it: an attribute or element in its place because it is no value, and what stood
/// before it.
/// </content>
public ref partial struct XmlOutput<TSink>
{
    /// <summary>Writes the attribute of a member, or what was kept in its place.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value; null if it has none.</param>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Attribute(string name, string? value, XmlContent? kept, int slot, string ns = "")
    {
        if (value is not null)
            SinkAttribute(name, ns, value);
        else if (kept is not null)
            KeptAttribute(kept, slot);
    }

    /// <summary>Writes the attribute of a member, or what was kept in its place.</summary>
    /// <typeparam name="TValue">A number type of C# or <see cref="Guid"/>.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value; null if it has none.</param>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    /// <exception cref="NotSupportedException">The type is another one.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Attribute<TValue>(string name, TValue? value, XmlContent? kept, int slot, string ns = "")
        where TValue : struct, ISpanFormattable
    {
        if (value.HasValue)
            Attribute(name, value.GetValueOrDefault(), ns);
        else if (kept is not null)
            KeptAttribute(kept, slot);
    }

    /// <summary>Writes the attribute of a member, or what was kept in its place.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value; null if it has none.</param>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Attribute<TValue, TFormatter>(string name, TValue? value, XmlContent? kept, int slot, string ns = "")
        where TValue : struct
        where TFormatter : IXmlFormatter<TValue>
    {
        if (value.HasValue)
            Attribute<TValue, TFormatter>(name, value.GetValueOrDefault(), ns);
        else if (kept is not null)
            KeptAttribute(kept, slot);
    }

    /// <summary>Writes the attribute of a member, or what was kept in its place.</summary>
    /// <typeparam name="TValue">The type of its value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value; null if it has none.</param>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Attribute<TValue, TFormatter>(string name, TValue? value, XmlContent? kept, int slot, string ns = "")
        where TValue : class
        where TFormatter : IXmlFormatter<TValue>
    {
        if (value is not null)
            Attribute<TValue, TFormatter>(name, value, ns);
        else if (kept is not null)
            KeptAttribute(kept, slot);
    }

    /// <summary>Writes an attribute whose value the class of the object says, unless another one was kept in its place.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">Its slot.</param>
    /// <param name="ns">Its namespace name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void FixedAttribute(string name, string value, XmlContent? kept, int slot, string ns = "")
    {
        if (kept is null || !KeptAttribute(kept, slot))
            SinkAttribute(name, ns, value);
    }

    /// <summary>Writes what preceded a child that is about to be written.</summary>
    /// <typeparam name="T">The class of the child.</typeparam>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the child's member.</param>
    /// <param name="child">The child; null, before which nothing is written, if there is none.</param>
    /// <returns>The child.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T? BeginChild<T>(XmlContent? kept, int slot, T? child)
        where T : class
    {
        if (kept is not null && child is not null && kept.HasNodes)
            WriteBefore(kept, slot, 0, child);
        return child;
    }

    /// <summary>Writes what preceded an item that is about to be written, wherever in the list it is now.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="kept">What reading kept of the element.</param>
    /// <param name="slot">The slot of the list.</param>
    /// <param name="index">The index of the item, from 0.</param>
    /// <param name="item">The item.</param>
    /// <param name="property">The name of the property that is the list.</param>
    /// <param name="type">The name of the class of the property.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">It is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T BeginItem<T>(XmlContent? kept, int slot, int index, T? item, string property, string type)
        where T : class
    {
        if (item is null)
            ThrowUnwritable(index, property, type, "null");
        if (kept is not null && kept.HasNodes)
            WriteBefore(kept, slot, index, item as IXmlNode);
        return item;
    }

    /// <summary>Writes the element of a member that holds a value, and what was kept before it or in its place.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value; null if it has none.</param>
    /// <param name="kept">What reading kept of the element around it.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element(string name, string? value, XmlContent? kept, int slot, string ns = "")
    {
        if (value is not null)
        {
            KeptBefore(kept, slot);
            Element(name, value.AsSpan(), ns);
        }

        KeptAfter(kept, slot);
    }

    /// <summary>Writes the element of a member that holds a value, and what was kept before it or in its place.</summary>
    /// <typeparam name="TValue">A number type of C# or <see cref="Guid"/>.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value; null if it has none.</param>
    /// <param name="kept">What reading kept of the element around it.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    /// <exception cref="NotSupportedException">The type is another one.</exception>
    public void Element<TValue>(string name, TValue? value, XmlContent? kept, int slot, string ns = "")
        where TValue : struct, ISpanFormattable
    {
        if (value.HasValue)
        {
            KeptBefore(kept, slot);
            Element(name, value.GetValueOrDefault(), ns);
        }

        KeptAfter(kept, slot);
    }

    /// <summary>Writes the element of a member that holds a value, and what was kept before it or in its place.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value; null if it has none.</param>
    /// <param name="kept">What reading kept of the element around it.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element<TValue, TFormatter>(string name, TValue? value, XmlContent? kept, int slot, string ns = "")
        where TValue : struct
        where TFormatter : IXmlFormatter<TValue>
    {
        if (value.HasValue)
        {
            KeptBefore(kept, slot);
            Element<TValue, TFormatter>(name, value.GetValueOrDefault(), ns);
        }

        KeptAfter(kept, slot);
    }

    /// <summary>Writes the element of a member that holds a value, and what was kept before it or in its place.</summary>
    /// <typeparam name="TValue">The type of the value.</typeparam>
    /// <typeparam name="TFormatter">What writes it: a datatype.</typeparam>
    /// <param name="name">Its local name.</param>
    /// <param name="value">The value; null if it has none.</param>
    /// <param name="kept">What reading kept of the element around it.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    public void Element<TValue, TFormatter>(string name, TValue? value, XmlContent? kept, int slot, string ns = "")
        where TValue : class
        where TFormatter : IXmlFormatter<TValue>
    {
        if (value is not null)
        {
            KeptBefore(kept, slot);
            Element<TValue, TFormatter>(name, value, ns);
        }

        KeptAfter(kept, slot);
    }

    /// <summary>Writes the element of a member that is there or not, and what was kept before it or in its place.</summary>
    /// <param name="name">Its local name.</param>
    /// <param name="present">Whether it is there.</param>
    /// <param name="kept">What reading kept of the element around it.</param>
    /// <param name="slot">The slot of the member.</param>
    /// <param name="ns">Its namespace name.</param>
    public void EmptyElement(string name, bool present, XmlContent? kept, int slot, string ns = "")
    {
        if (present)
        {
            KeptBefore(kept, slot);
            StartElement(name, ns);
            EndElement();
        }

        KeptAfter(kept, slot);
    }
}
