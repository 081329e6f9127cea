namespace RelaxCodec.Package.Tests.Export;

/// <summary>A class that refers to itself, in a circle with <see cref="Twig"/>.</summary>
[Element("branch")]
public sealed partial class Branch : IGrowth
{
    /// <summary>The twigs.</summary>
    public List<Twig> Twigs { get; } = [];

    /// <summary>A type in a type.</summary>
    [Element("twig")]
    public sealed partial class Twig : IGrowth
    {
        /// <summary>Where it grows on.</summary>
        public Branch? Branch { get; set; }

        /// <summary>Whatever else there is.</summary>
        [AnyContent]
        public XmlContent? Rest { get; set; }
    }
}
