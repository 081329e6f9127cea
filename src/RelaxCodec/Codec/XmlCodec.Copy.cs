namespace RelaxCodec;

/// <content>Copies.</content>
public static partial class XmlCodec
{
    /// <summary>
    /// An object that stands for the same document (<see cref="ContentEquals"/>) and shares nothing with the original that could be
    /// changed: its members and what was kept of its elements are copied, at the cost of writing, reading and comparing. What is no member
    /// (<see cref="IXmlNode.Source"/>, properties of your own) has the value that a new object has.
    /// </summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The original.</param>
    /// <exception cref="XmlCodecException">
    /// It has a value outside its datatype, or items that make one text, so that no document says the same: the problem that
    /// <see cref="Validate"/> tells of it.
    /// </exception>
    /// <exception cref="ArgumentException">A value has characters that XML cannot hold, or an item of a collection is null.</exception>
    /// <exception cref="InvalidOperationException">Elements are nested deeper than 1024, as in an object that holds itself.</exception>
    public static T Copy<T>(T value)
        where T : class, IXmlRoot<T>
    {
        T? copy;
        var document = Utf8ArrayWriter.Rent();
        try
        {
            Format(value, document, Compact, encoding: null);
            copy = Read<T>(document.Written.Span, AsWritten).Value;
        }
        finally
        {
            document.Return();
        }

        return ContentEquals(value, copy) ? copy! : throw new XmlCodecException(WhyNotTheSame(value));
    }

    private static Problem WhyNotTheSame<T>(T value)
        where T : class, IXmlRoot<T>
    {
        const string joined = "it is not what its document would be read as: texts beside each other are one";
        return Validate(value) is [{ } first, ..] ? first : new(SchemaProblem.Unwritable, ProblemSeverity.Error, joined, 0, 0, "/");
    }
}
