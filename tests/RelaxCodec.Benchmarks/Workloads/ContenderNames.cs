namespace RelaxCodec.Benchmarks.Workloads;

/// <summary>What the contenders are called: those that others are compared with, or that a goal is about.</summary>
internal static class ContenderNames
{
    public const string XmlReaderLoop = "`XmlReader`, every value a string";
    public const string XDocumentLoad = "`XDocument.Load`";
    public const string XmlSerializerDeserialize = "`XmlSerializer.Deserialize`";
    public const string PugixmlDefault = "pugixml, `parse_default`";
    public const string PugixmlEverything = "pugixml, everything kept";
    public const string Libxml2Tree = "libxml2, `xmlReadMemory`";
    public const string Libxml2Reader = "libxml2, `xmlTextReaderRead`, no values";
    public const string Tokens = "RelaxCodec, tokens alone";
    public const string ParseBytes = "**RelaxCodec**, bytes";
    public const string ParseBytesWithoutPositions = "RelaxCodec, bytes, no positions";
    public const string ParseString = "RelaxCodec, `string`";
    public const string ParseStream = "RelaxCodec, `Stream`";

    public const string XDocumentSave = "`XDocument.Save`";
    public const string XmlSerializerSerialize = "`XmlSerializer.Serialize`";
    public const string FormatBuffer = "**RelaxCodec**, `IBufferWriter<byte>`";
    public const string FormatStream = "RelaxCodec, `Stream`";
    public const string FormatString = "RelaxCodec, `string`";
}
