using RelaxCodec;

namespace DomainCheckService;

/// <summary>A problem of a document, as an answer tells it.</summary>
/// <param name="Id">The rule, such as <c>FO003</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">What was found, what is allowed, what to do.</param>
/// <param name="Line">The line, from 1; 0 for the document as a whole.</param>
/// <param name="Column">The column, from 1; 0 for the document as a whole.</param>
/// <param name="Path">The path of the element or attribute.</param>
public sealed record DomainProblem(string Id, string Severity, string Message, int Line, int Column, string Path)
{
    internal static DomainProblem Of(Problem problem) =>
        new(problem.Id, problem.Severity.ToString().ToLowerInvariant(), problem.Message, problem.Line, problem.Column, problem.Path);
}
