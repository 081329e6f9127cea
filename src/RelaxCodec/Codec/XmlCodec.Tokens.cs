using System.Xml;

namespace RelaxCodec;

/// <content>Reading what a token source of the caller gives.</content>
public static partial class XmlCodec
{
    /// <summary>Reads an object; the first problem is thrown.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <typeparam name="TSource">The kind of token source.</typeparam>
    /// <param name="tokens">The source, before its first token or at one; it is read to its end.</param>
    /// <param name="options">
    /// How it is read; null for the defaults. Of the limits, those of characters and attributes are the source's to enforce.
    /// </param>
    /// <exception cref="XmlCodecException">There is a problem.</exception>
    public static T Parse<T, TSource>(TSource tokens, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
        where TSource : struct, IXmlTokenSource, allows ref struct => ReadTokens<T, TSource>(tokens, options, null)!;

    /// <summary>Reads an object and collects the problems.</summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <typeparam name="TSource">The kind of token source.</typeparam>
    /// <param name="tokens">The source, before its first token or at one; it is read to its end.</param>
    /// <param name="options">
    /// How it is read; null for the defaults. Of the limits, those of characters and attributes are the source's to enforce.
    /// </param>
    public static XmlReadResult<T> Read<T, TSource>(TSource tokens, XmlReadOptions? options = null)
        where T : class, IXmlRoot<T>
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        var problems = new List<Problem>();
        return new XmlReadResult<T>(ReadTokens<T, TSource>(tokens, options, problems), problems);
    }

    private static T? ReadTokens<T, TSource>(TSource tokens, XmlReadOptions? options, List<Problem>? problems)
        where T : class, IXmlRoot<T>
        where TSource : struct, IXmlTokenSource, allows ref struct =>
        ReadTokens<T, TSource>(tokens, XmlReadContext.Rent(options, problems), isWholeDocument: true);

    /// <summary>Reads from a source whose tokens come from elsewhere; the context is given back.</summary>
    private static T? ReadTokens<T, TSource>(TSource tokens, XmlReadContext context, bool isWholeDocument)
        where T : class, IXmlRoot<T>
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        try
        {
            return ReadWith<T, TSource>(tokens, context, isWholeDocument);
        }
        catch (XmlException exception)
        {
            return context.End<T>(XmlReadContext.Translate(exception));
        }
        catch (XmlCodecException exception)
        {
            return context.End<T>(exception);
        }
        finally
        {
            context.Return();
        }
    }
}
