namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>An envelope that everything is in by prefix, around content of any namespace.</summary>
[Element("Envelope"), Ns(Envelope.Namespace), Prefix("env", Envelope.Namespace)]
internal sealed partial class Envelope
{
    public const string Namespace = "http://www.w3.org/2003/05/soap-envelope";

    [Element("Header")]
    public Block? Header { get; set; }

    [Element("Body")]
    public required Block Body { get; set; }

    [Group, Ns(Namespace)]
    internal sealed partial class Block
    {
        [Attr("encodingStyle", Ns = Namespace), Data("anyURI")]
        public string? EncodingStyle { get; set; }

        public Fault? Fault { get; set; }

        [AnyContent(ForeignOnly = true)]
        public XmlContent? Content { get; set; }
    }

    [Element("Fault"), Ordered]
    internal sealed partial class Fault
    {
        [Element("Code")]
        public required FaultCode Code { get; set; }

        [Element("Reason")]
        public required string Reason { get; set; }
    }

    [Group]
    internal sealed partial class FaultCode
    {
        [Element("Value"), Data("NMTOKEN")]
        public required string Value { get; set; }

        [Element("Detail", Ns = "")]
        public string? Detail { get; set; }
    }
}
