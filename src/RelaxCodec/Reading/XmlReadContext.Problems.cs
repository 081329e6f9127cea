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
    internal void Report(string id, string message, int line, int column, string path) =>
        Report(new Problem(id, ProblemSeverity.Error, message, line, column, path));

    /// <summary>Reports a problem that does not end the reading.</summary>
    internal void Report(Problem problem)
    {
        if (Problems is null)
            throw new XmlCodecException(problem);
        if (Problems.Count >= Options.Limits.Problems)
        {
            Fail(
                SchemaProblem.Limit,
                $"there are more than {Options.Limits.Problems} problems: reading stopped; correct these first; code can raise "
                    + $"{nameof(XmlLimits)}.{nameof(XmlLimits.Problems)}",
                problem.Line,
                problem.Column,
                problem.Path);
        }

        Problems.Add(problem);
    }

    /// <summary>Reports a problem that ends the reading.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Fail(string id, string message, int line, int column, string path) =>
        throw new XmlCodecException(new Problem(id, ProblemSeverity.Error, message, line, column, path));

    /// <summary>What the caller's <see cref="XmlReader"/> objects to.</summary>
    internal static XmlCodecException Translate(XmlException exception)
    {
        // ".NET text. Line 1, position 2." The place is told by the problem itself.
        string message = exception.Message;
        int tail = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        if (tail > 0 && message.IndexOf(", position ", tail, StringComparison.Ordinal) > 0)
            message = message[..tail];
        message = "this is not well-formed XML: " + ProblemText.OneLine(message);
        var problem = new Problem(
            SchemaProblem.NotWellFormed, ProblemSeverity.Error, message, exception.LineNumber, exception.LinePosition, "/");
        return new(problem, exception);
    }

    /// <summary>Ends a reading that cannot go on: a source does not know in which element it is, and does not tell.</summary>
    /// <returns>Null, when problems are collected.</returns>
    /// <exception cref="XmlCodecException">They are not.</exception>
    internal T? End<T>(XmlCodecException exception)
        where T : class
    {
        Problem problem = exception.Problem;
        if (problem.Path == "/" && Depth > 0)
            exception = new XmlCodecException(problem with { Path = ProblemText.ShortenPath(Path().ToString()) }, exception.InnerException);
        if (Problems is null)
            throw exception;
        Problems.Add(exception.Problem);
        return null;
    }
}
