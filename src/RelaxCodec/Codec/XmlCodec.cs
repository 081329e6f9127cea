using System.Xml;

namespace RelaxCodec;

/// <summary>Reads and writes objects of generated classes.</summary>
public static partial class XmlCodec
{
    // What was read once was within the limits of that reading.
    private static readonly XmlReadOptions Unlimited = new() { Limits = new() { Depth = int.MaxValue, Attributes = int.MaxValue } };

    /// <summary>Whether two objects stand for the same element: members and kept content, not positions.</summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <param name="left">One object.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="InvalidOperationException">They are nested deeper than the stack allows, as objects are that hold themselves.</exception>
    public static bool ContentEquals<T>(T? left, T? right)
        where T : class, IXmlElement<T>
    {
        try
        {
            return ReferenceEquals(left, right) || (left is not null && right is not null && T.ContentEquals(left, right));
        }
        catch (InsufficientExecutionStackException exception)
        {
            throw new InvalidOperationException($"<{T.ElementName}> is nested too deep to be compared: is there a cycle?", exception);
        }
    }

    /// <summary>An element as a kept item.</summary>
    internal static XmlContentItem KeepWhole(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        using XmlReader reader = XmlReaderSource.CreateReader(new StringReader(xml), XmlLimits.Default);
        var context = new XmlReadContext(XmlReadOptions.Default);
        var cursor = new XmlCursor<XmlReaderSource>(new XmlReaderSource(reader), context);
        try
        {
            XmlContent? outside = null;
            cursor.MoveToRoot(ref outside);
            XmlContentItem item = cursor.Capture(XmlContentOrigin.AnyContent);
            cursor.ReadAfterRoot(ref outside);
            return item;
        }
        catch (XmlException exception)
        {
            throw context.Translate(exception);
        }
    }

    /// <summary>The element that a reader is before, in the canonical lexical form.</summary>
    internal static string Canonicalize(XmlReader reader)
    {
        var cursor = new XmlCursor<XmlReaderSource>(new XmlReaderSource(reader), new XmlReadContext(Unlimited));
        cursor.Source.Read();
        return cursor.Capture(XmlContentOrigin.AnyContent).Xml;
    }

    private static T? ReadWith<T>(
        XmlReader reader, XmlSourceText? text, XmlReadOptions? options, List<Problem>? problems, bool isWholeDocument = true)
        where T : class, IXmlElement<T>
    {
        XmlReadContext context = XmlReadContext.Rent(options, problems);
        var cursor = new XmlCursor<XmlReaderSource>(new XmlReaderSource(reader, context.ValueBuffer, text), context);
        try
        {
            T? value = ReadRoot<T>(ref cursor, isWholeDocument);
            if (!isWholeDocument)
                cursor.Source.Read();
            return value;
        }
        catch (XmlException exception)
        {
            Add(context.Translate(exception), problems);
            return null;
        }
        catch (XmlCodecException exception) when (problems is not null)
        {
            problems.Add(exception.Problem);
            return null;
        }
        finally
        {
            context.Return(cursor.Source.Buffer);
            text?.Return();
        }
    }

    private static T? ReadRoot<T>(ref XmlCursor<XmlReaderSource> cursor, bool isWholeDocument)
        where T : class, IXmlElement<T>
    {
        XmlContent? outside = null;
        cursor.MoveToRoot(ref outside);
        XmlRootReader<T> root = XmlRootReader<T>.Instance;
        if (!cursor.NameIn(root.Namespace).SequenceEqual(root.Name))
        {
            cursor.ReportUnknownRoot(root.Name, root.Namespace);
            return null;
        }

        T? value = root.Read(ref cursor);
        if (isWholeDocument)
            cursor.ReadAfterRoot(ref outside);
        if (value is not null && outside is not null)
            Adopt(value, outside);
        return value;
    }

    /// <summary>Comments and processing instructions outside the root element live with the root's other content.</summary>
    private static void Adopt(IXmlNode root, XmlContent outside)
    {
        XmlContent content = root.Content ??= new XmlContent();
        foreach (XmlContentItem item in outside)
            content.Append(item);
    }

    private static void Add(XmlCodecException exception, List<Problem>? problems)
    {
        if (problems is null)
            throw exception;
        problems.Add(exception.Problem);
    }
}
