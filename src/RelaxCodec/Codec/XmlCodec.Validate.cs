using System.Buffers;
using System.Text;

namespace RelaxCodec;

/// <content>What the schema says of an object.</content>
public static partial class XmlCodec
{
    private static readonly XmlFormatOptions Compact = new() { Indentation = null, FinalLineEnd = false };

    // The object exists: how much a document may ask for is no question.
    private static readonly XmlReadOptions AsSchema = XmlReadOptions.Strict with
    {
        Positions = false,
        Limits = new XmlLimits { Depth = Compact.Depth, DocumentCharacters = long.MaxValue, Attributes = int.MaxValue },
    };

    private static readonly XmlReadOptions AsWritten = AsSchema with { Unknown = UnknownContent.Keep, Invalid = InvalidContent.Keep };

    /// <summary>
    /// What the exported schema refuses of the document that an object would be written as: values outside their datatypes, what is
    /// missing, too much or out of order, unknown content that was kept. Nothing is thrown for it. A value that no document can hold is
    /// RX019; what is behind it has not been looked at.
    /// </summary>
    /// <typeparam name="T">The class of the root element, or the choice of several.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="release">The release whose schema is asked; null for the newest.</param>
    /// <returns>
    /// The problems, none if the object is valid. Their paths are those of reading, as <c>/depot/bin[2]/@load</c>; they have no line and
    /// column.
    /// </returns>
    public static IReadOnlyList<Problem> Validate<T>(T value, XmlRelease? release = null)
        where T : class, IXmlRoot<T>
    {
        ArgumentNullException.ThrowIfNull(value);
        var document = Utf8ArrayWriter.Rent();
        try
        {
            XmlUnwritableValue? fault = WriteAsFarAsPossible(value, document);
            return ReadBack<T>(document.Written.Span, release, fault);
        }
        finally
        {
            document.Return();
        }
    }

    private static void ThrowIfInvalid<T>(T value, XmlFormatOptions? options)
        where T : class, IXmlRoot<T>
    {
        if (options is { Validate: true } && Validate(value, options.Release) is [{ } first, ..])
            throw new XmlCodecException(first);
    }

    /// <summary>The same exception with the path of what cannot be written.</summary>
    private static ArgumentException Located<T>(T value, ArgumentException exception)
        where T : class, IXmlRoot<T>
    {
        string place = Validate(value) is [.., { Id: SchemaProblem.Unwritable } fault] ? $" [{fault.Path}]" : "";
        return new(exception.Message + place, exception);
    }

    private static XmlUnwritableValue? WriteAsFarAsPossible<T>(T value, Utf8ArrayWriter document)
        where T : class, IXmlRoot<T>
    {
        var output = new XmlOutput<Utf8Sink>(new Utf8Sink(document, Compact, encoding: null), Compact);
        try
        {
            WriteDocument(value, ref output);
            output.Sink.Complete();
            return null;
        }
        catch (ArgumentException exception)
        {
            string[] open = output.Sink.Abandon(out bool isInTag);
            return new XmlUnwritableValue(exception.Message, open, isInTag, isInTag ? EndTag(document) : null);
        }
        catch (InvalidOperationException exception) when (exception.Data[XmlUnwritableValue.PathKey] is string path)
        {
            return new XmlUnwritableValue(exception.Message, path);
        }
        finally
        {
            output.Sink.Dispose();
            output.Return();
        }
    }

    /// <summary>Ends the start tag that a document is cut off in.</summary>
    /// <returns>The name of the attribute in whose value that is; null if it is in none.</returns>
    private static string? EndTag(Utf8ArrayWriter document)
    {
        ReadOnlySpan<byte> tag = document.Written.Span;
        tag = tag[tag.LastIndexOf((byte)'<')..];
        string? attribute = null;

        // Quotes and '<' are escaped in values.
        if (tag.Count((byte)'\'') % 2 != 0)
        {
            ReadOnlySpan<byte> name = tag[..tag.LastIndexOf("='"u8)];
            attribute = Encoding.UTF8.GetString(name[(name.LastIndexOf((byte)' ') + 1)..]);
            document.Write("'"u8);
        }

        document.Write(">"u8);
        return attribute;
    }

    private static List<Problem> ReadBack<T>(ReadOnlySpan<byte> document, XmlRelease? release, XmlUnwritableValue? fault)
        where T : class, IXmlRoot<T>
    {
        var problems = new List<Problem>();
        if (fault is { Path: { } known })
        {
            problems.Add(fault.ToProblem(known));
            return problems;
        }

        XmlReadOptions options = release is null ? AsSchema : AsSchema with { Release = release };
        XmlReadContext context = XmlReadContext.Rent(options, problems);
        Utf8TokenState tokens = Utf8TokenState.Rent(options.Limits.Attributes);
        try
        {
            using Utf8Input opened = new BytesInput(document).Open(options.Limits);
            ReadWith<T, Utf8TokenSource>(opened.Tokens(tokens), context, isWholeDocument: true);
        }
        catch (XmlCodecException exception)
        {
            if (fault is null)
                context.End<T>(exception);
            else
                fault.Report(context, problems);
        }
        finally
        {
            context.Return();
            Utf8TokenState.Return(tokens);
        }

        for (int i = 0; i < problems.Count; i++)
            problems[i] = problems[i] with { Line = 0, Column = 0 };
        return problems;
    }
}
