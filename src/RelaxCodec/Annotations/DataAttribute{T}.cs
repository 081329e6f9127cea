namespace RelaxCodec;

/// <summary>
/// The property's value is read and written by a named datatype: a <c>&lt;ref&gt;</c> to the define of <typeparamref name="TDatatype"/>.
/// </summary>
/// <typeparam name="TDatatype">
/// A <see cref="DatatypeAttribute"/> type whose value type is the property's type, or that of the items of its collection.
/// </typeparam>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class DataAttribute<TDatatype> : Attribute
{
    /// <summary>The first release in which it says the datatype; null for the first of all.</summary>
    public string? Since { get; set; }

    /// <summary>The first release in which it is not so any more; null for none.</summary>
    public string? Until { get; set; }
}
