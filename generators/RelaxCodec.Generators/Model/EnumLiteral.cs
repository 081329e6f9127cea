using RelaxCodec.Datatypes;

namespace RelaxCodec.Generators.Model;

/// <summary>A member of an enum and the literal that it stands for.</summary>
/// <param name="Member">The name of the member, a keyword escaped.</param>
/// <param name="Literal">The literal.</param>
/// <param name="IsExact">Whether it is compared character by character, and not as a token.</param>
internal sealed record EnumLiteral(string Member, string Literal, bool IsExact = false)
{
    /// <summary>The releases that have it.</summary>
    public ReleaseSpan Span { get; init; } = ReleaseSpan.Always;

    /// <summary>Whether it can be an item of a list: it is not empty and has no white space that counts.</summary>
    public bool IsItem => IsExact
        ? Literal.Length > 0 && !Literal.Any(XsdWhiteSpace.IsWhiteSpace)
        : Token.IsWord(Literal) && Token.Of(Literal).Length > 0;

    /// <summary>Whether a text could be both.</summary>
    public bool Meets(EnumLiteral other) =>
        IsExact && other.IsExact ? Literal == other.Literal : Token.Of(Literal) == Token.Of(other.Literal);

    /// <summary>Whether a text is the literal.</summary>
    public bool Is(string text) => IsExact ? text == Literal : XsdWhiteSpace.TokenEquals(text.AsSpan(), Literal.AsSpan());
}
