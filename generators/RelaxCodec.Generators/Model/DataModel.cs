namespace RelaxCodec.Generators.Model;

/// <summary>The pattern of a text: of an attribute's value or of an element's character content.</summary>
internal abstract record DataModel
{
    /// <summary>Whether a text can be outside the pattern.</summary>
    public virtual bool CanFail => true;

    /// <summary>Whether nothing but white space can be valid: it cannot be told then whether there is a text.</summary>
    public virtual bool AdmitsBlank => true;

    /// <summary>Whether a text can be valid and yet be no value of the C# type: it is then held as it was written.</summary>
    public virtual bool MayHold => false;
}
