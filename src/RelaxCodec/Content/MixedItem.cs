namespace RelaxCodec;

/// <summary>
/// One part of mixed content: a run of text, or an element. Text and elements convert to it by themselves; elements of an interface are
/// added by <see cref="MixedContent"/>.
/// </summary>
/// <typeparam name="T">The class of the elements, or the choice of several.</typeparam>
public readonly record struct MixedItem<T>
    where T : class
{
    /// <summary>Makes an item of text.</summary>
    /// <param name="text">The characters, not escaped.</param>
    public MixedItem(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>Makes an item of an element.</summary>
    /// <param name="element">The element.</param>
    public MixedItem(T element)
    {
        ArgumentNullException.ThrowIfNull(element);
        Element = element;
    }

    /// <summary>The characters; null if the item is an element.</summary>
    public string? Text { get; }

    /// <summary>The element; null if the item is text.</summary>
    public T? Element { get; }

    /// <summary>An item of text.</summary>
    /// <param name="text">The characters.</param>
    public static implicit operator MixedItem<T>(string text) => new(text);

    /// <summary>An item of an element.</summary>
    /// <param name="element">The element.</param>
    public static implicit operator MixedItem<T>(T element) => new(element);

    /// <summary>The text, or what the element says of itself.</summary>
    public override string ToString() => Text ?? Element?.ToString() ?? "";
}
