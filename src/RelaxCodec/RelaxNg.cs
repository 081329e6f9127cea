namespace RelaxCodec;

/// <summary>The names that RELAX NG itself fixes.</summary>
public static class RelaxNg
{
    /// <summary>The namespace of the XML syntax.</summary>
    public const string Namespace = "http://relaxng.org/ns/structure/1.0";

    /// <summary>The datatype library of XML Schema.</summary>
    public const string XsdDatatypes = "http://www.w3.org/2001/XMLSchema-datatypes";

    /// <summary>The namespace of <c>a:documentation</c>.</summary>
    public const string CompatibilityAnnotations = "http://relaxng.org/ns/compatibility/annotations/1.0";

    /// <summary>
    /// The namespace of the attributes <c>since</c> and <c>until</c> in the texts of fragments, by which <see cref="Grammar"/> tells what a
    /// release has. They are in no grammar that is written.
    /// </summary>
    public const string ReleaseAnnotations = "urn:relaxcodec:releases";
}
