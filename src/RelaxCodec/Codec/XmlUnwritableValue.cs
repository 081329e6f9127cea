using System.Text;

namespace RelaxCodec;

/// <summary>A value that no document can hold, met while an object was written.</summary>
internal sealed class XmlUnwritableValue
{
    /// <summary>Under which an exception has the path of what is nested too deep.</summary>
    public const string PathKey = "RelaxCodec.Path";

    private readonly string _reason;
    private readonly string[] _open = [];
    private readonly bool _isInTag;
    private readonly string? _attribute;

    /// <summary>One whose path the document up to there tells.</summary>
    /// <param name="reason">Why it cannot be written.</param>
    /// <param name="open">The names of the elements around it.</param>
    /// <param name="isInTag">Whether attributes of the innermost have not been written yet.</param>
    /// <param name="attribute">The name of the attribute, if it is the value of one.</param>
    public XmlUnwritableValue(string reason, string[] open, bool isInTag, string? attribute) =>
        (_reason, _open, _isInTag, _attribute) = (reason, open, isInTag, attribute);

    /// <summary>One whose path is known.</summary>
    public XmlUnwritableValue(string reason, string path) => (_reason, Path) = (reason, path);

    /// <summary>The path; null if the document up to there tells it.</summary>
    public string? Path { get; }

    /// <summary>The problem.</summary>
    public Problem ToProblem(string path) => new(SchemaProblem.Unwritable, ProblemSeverity.Error, _reason, 0, 0, path);

    /// <summary>Adds the problem, after the document up to the value has been read.</summary>
    /// <param name="context">Where the reading ended: in the same element.</param>
    /// <param name="problems">The problems of what was read.</param>
    public void Report(XmlReadContext context, List<Problem> problems)
    {
        StringBuilder path = context.Path();
        for (int depth = context.Depth; depth < _open.Length; depth++)
        {
            // An element without an object of its own is not entered.
            if (depth == context.Depth)
                context.AppendStep(path, _open[depth], depth, context.ChildSlot, context.ChildIndex);
            else
                path.Append('/').Append(_open[depth]);
        }

        string element = path.Length == 0 ? "/" : path.ToString();
        string place = _attribute is null ? element : $"{element}/@{_attribute}";

        // What has not been written is not missing.
        problems.RemoveAll(p => p.Path == place || (_isInTag && p.Path == element && p.Id == SchemaProblem.Missing));
        problems.Add(ToProblem(ProblemText.ShortenPath(place)));
    }
}
