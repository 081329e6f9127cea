namespace RelaxCodec;

/// <summary>Reads and writes objects of generated classes.</summary>
public static partial class XmlCodec
{
    /// <summary>
    /// Whether two objects stand for the same document: members and kept content, each node of it before the same member, elements of one
    /// name in the same order. Positions and namespace prefixes do not count, nor does the order in which members were read.
    /// </summary>
    /// <typeparam name="T">Their class.</typeparam>
    /// <param name="left">One object.</param>
    /// <param name="right">The other.</param>
    /// <exception cref="InvalidOperationException">They are nested deeper than the stack allows, as objects are that hold
    /// themselves.</exception>
    public static bool ContentEquals<T>(T? left, T? right)
        where T : class, IXmlRoot<T>
    {
        try
        {
            return ReferenceEquals(left, right)
                || (left is not null && right is not null && T.ContentEquals(left, right) && SameKept(left, right));
        }
        catch (InsufficientExecutionStackException exception)
        {
            string names = string.Join("> or <", T.RootNames.Select(static name => name.LocalName).Distinct());
            throw new InvalidOperationException($"<{names}> is nested too deep to be compared: is there a cycle?", exception);
        }
    }

    /// <summary>An element as a kept item.</summary>
    internal static XmlContentItem KeepWhole(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        var context = new XmlReadContext(XmlReadOptions.Default);
        Utf8TokenState tokens = Utf8TokenState.Rent(context.Options.Limits.Attributes);
        try
        {
            using Utf8Document document = Utf8Document.Of(xml, context.Options.Limits);
            var source = new Utf8TokenSource(document.Bytes, document.Length, tokens, document.IsDecoded);
            var cursor = new XmlCursor<Utf8TokenSource>(source, context);
            cursor.MoveToRoot();
            context.Kept.Reset();
            cursor.CaptureCanonical();
            context.Top.PendingEntry = 1;
            cursor.ReadAfterRoot();
            XmlContentItem item = context.Kept.TakeContent(in context.Top)![0];
            context.Return();
            return item;
        }
        finally
        {
            Utf8TokenState.Return(tokens);
        }
    }

    private static bool SameKept<T>(T left, T right)
        where T : class, IXmlRoot<T>
    {
        try
        {
            return XmlKeptTrace.Equals(TraceKept(left), TraceKept(right));
        }
        catch (ArgumentException)
        {
            // What cannot be written has members that XML cannot hold, and these are equal.
            return true;
        }
    }

    private static XmlKeptTrace TraceKept<T>(T value)
        where T : class, IXmlRoot<T>
    {
        var trace = new XmlKeptTrace();
        var output = new XmlOutput<NullSink>(default, trace);
        try
        {
            WriteDocument(value, ref output);
            return trace;
        }
        finally
        {
            output.Return();
        }
    }

    /// <summary>Reads the document, or of a caller's reader the element, that a source is at.</summary>
    private static T? ReadWith<T, TSource>(TSource source, XmlReadContext context, bool isWholeDocument)
        where T : class, IXmlRoot<T>
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        var cursor = new XmlCursor<TSource>(source, context);
        T? value = ReadRoot<T, TSource>(ref cursor, isWholeDocument);
        if (!isWholeDocument)
            cursor.Source.Read();
        return value;
    }

    private static T? ReadRoot<T, TSource>(ref XmlCursor<TSource> cursor, bool isWholeDocument)
        where T : class, IXmlRoot<T>
        where TSource : struct, IXmlTokenSource, allows ref struct
    {
        cursor.MoveToRoot();
        XmlRootReader<T, TSource> root = XmlRootReader<T, TSource>.Instance;
        if (!root.Takes(ref cursor))
        {
            cursor.ReportUnknownRoot(root.Names);
            return null;
        }

        T? value = root.Read(ref cursor);
        if (isWholeDocument)
            cursor.ReadAfterRoot();
        cursor.TakeOutside((IXmlNode?)value);
        return value;
    }
}
