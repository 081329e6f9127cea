namespace RelaxCodec;

/// <content>What stands beside items that are read one by one.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>Passes over an element.</summary>
    /// <param name="expected">The name that it should have, for RX010; null if it is not told.</param>
    internal void PassOverSibling(string? expected)
    {
        if (expected is not null)
            ReportUnknownElement(expected, PathOfParent());
        SkipElement(_context.Depth);
    }

    /// <summary>RX015 for the current text.</summary>
    internal void ReportTextBetween() => ReportText();
}
