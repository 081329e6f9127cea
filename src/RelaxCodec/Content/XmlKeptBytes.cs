namespace RelaxCodec;

/// <summary>
/// The characters of everything that one reading kept, in UTF-8: one array for all objects, made when the reading is over.
/// </summary>
internal sealed class XmlKeptBytes
{
    public byte[] Utf8 { get; set; } = [];
}
