namespace RelaxCodec.Cli;

/// <summary>A problem of a file. Names and order are a contract.</summary>
internal sealed record JsonProblem(string Id, string Severity, string Message, int Line, int Column, string Path)
{
    public static JsonProblem Of(Problem problem) =>
        new(problem.Id, SeverityWord.Of(problem.Severity), problem.Message, problem.Line, problem.Column, problem.Path);
}
