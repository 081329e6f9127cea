namespace RelaxCodec;

/// <summary>
/// Texts that stand for values which have none. They begin with a character that XML does not have, so that writing refuses them where it
/// is known which attribute or element they were for.
/// </summary>
public static class XmlUnwritable
{
    private const char Start = '\uFFFF';
    private const char End = '\uFFFE';

    /// <summary>The text of an enum value without a literal.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="value">The value.</param>
    public static string NoLiteral<TEnum>(TEnum value)
        where TEnum : struct, Enum => $"{Start}{value} is no member of {typeof(TEnum).Name} with a literal: set one that has one{End}";

    /// <summary>Why a text that begins so cannot be written; null if it is no such text.</summary>
    internal static string? Reason(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] == Start && text.IndexOf(End) is > 0 and int end ? text[1..end].ToString() : null;
}
