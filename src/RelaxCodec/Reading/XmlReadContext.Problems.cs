using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Xml;

namespace RelaxCodec;

/// <content>Problems: thrown or collected.</content>
public sealed partial class XmlReadContext
{
    /// <summary>Reports a problem after which reading can go on.</summary>
    /// <exception cref="XmlCodecException">Problems are not collected, or there are too many.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void Report(string id, string message, int line, int column, string path)
    {
        var problem = new Problem(id, ProblemSeverity.Error, message, line, column, path);
        if (Problems is null)
            throw new XmlCodecException(problem);
        if (Problems.Count >= Options.Limits.Problems)
        {
            Fail(
                SchemaProblem.Limit,
                $"there are more than {Options.Limits.Problems} problems: reading stopped; correct these first; code can raise {nameof(XmlLimits)}.{nameof(XmlLimits.Problems)}",
                line,
                column,
                path);
        }

        Problems.Add(problem);
    }

    /// <summary>Reports a problem that ends the reading.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Fail(string id, string message, int line, int column, string path) =>
        throw new XmlCodecException(new Problem(id, ProblemSeverity.Error, message, line, column, path));

    /// <summary>What the <see cref="XmlReader"/> objects to, as a problem at the element that was being read.</summary>
    internal XmlCodecException Translate(XmlException exception)
    {
        string path = Path().ToString();
        (string id, string message) = Translate(exception.Message, Options.Limits);
        return new(
            new Problem(id, ProblemSeverity.Error, message, exception.LineNumber, exception.LinePosition, path.Length == 0 ? "/" : path),
            exception);
    }

    private static (string Id, string Message) Translate(string message, XmlLimits limits)
    {
        if (message.Contains("MaxCharactersInDocument", StringComparison.Ordinal))
        {
            return (
                SchemaProblem.Limit,
                $"the document has more than {limits.DocumentCharacters} characters: split it; code can raise {nameof(XmlLimits)}.{nameof(XmlLimits.DocumentCharacters)}");
        }

        if (message.Contains("DTD", StringComparison.OrdinalIgnoreCase))
            return (SchemaProblem.DocumentType, "the document has a document type declaration (DTD), which is not allowed: remove <!DOCTYPE ...>");
        if (message.Contains("Root element is missing", StringComparison.Ordinal))
            return (SchemaProblem.NotWellFormed, "there is no root element: the document is empty or cut off");

        // ".NET text. Line 1, position 2." The place is told by the problem itself.
        int tail = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        if (tail > 0 && message.IndexOf(", position ", tail, StringComparison.Ordinal) > 0)
            message = message[..tail];
        return (SchemaProblem.NotWellFormed, "this is not well-formed XML: " + ProblemText.OneLine(message));
    }
}
