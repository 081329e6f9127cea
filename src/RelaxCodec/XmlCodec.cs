namespace RelaxCodec;

/// <summary>Reads and writes generated classes.</summary>
public static class XmlCodec;
