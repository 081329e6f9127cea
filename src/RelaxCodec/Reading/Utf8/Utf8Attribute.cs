namespace RelaxCodec;

/// <summary>An attribute of the current start tag.</summary>
internal struct Utf8Attribute
{
    /// <summary>The place of its name in the table of names.</summary>
    public int Name;

    /// <summary>The number of its namespace.</summary>
    public int Uri;

    /// <summary>Where its name starts.</summary>
    public int NameStart;

    /// <summary>Where its value starts, behind the quote.</summary>
    public int ValueStart;

    /// <summary>How many bytes its value has as written.</summary>
    public int ValueLength;

    /// <summary>What has to be done to its value.</summary>
    public Utf8ValueForm Form;
}
