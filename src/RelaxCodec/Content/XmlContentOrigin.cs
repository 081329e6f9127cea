namespace RelaxCodec;

/// <summary>What the schema says of a kept item.</summary>
public enum XmlContentOrigin : byte
{
    /// <summary>The schema admits it: <see cref="AnyContentAttribute"/>.</summary>
    AnyContent,

    /// <summary>The schema refuses it: an unknown name, a value outside the datatype, one too many.</summary>
    Extra,

    /// <summary>The schema does not see it: a comment, a processing instruction, a namespace declaration.</summary>
    Trivia,
}
