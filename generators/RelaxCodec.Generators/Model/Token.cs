using RelaxCodec.Datatypes;

namespace RelaxCodec.Generators.Model;

/// <summary>Literals as RELAX NG's built-in type <c>token</c> sees them.</summary>
internal static class Token
{
    public static string Of(string literal) => XsdWhiteSpace.Collapse(literal.AsSpan(), new char[literal.Length]).ToString();

    /// <summary>Whether the literal has no white space within, which could be written in several ways.</summary>
    public static bool IsWord(string literal) => Of(literal).IndexOf(' ') < 0;
}
