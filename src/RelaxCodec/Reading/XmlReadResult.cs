namespace RelaxCodec;

/// <summary>What <see cref="XmlCodec"/> read, and every problem it met on the way.</summary>
/// <typeparam name="T">The class of the root element.</typeparam>
/// <param name="value">The object.</param>
/// <param name="problems">The problems.</param>
public sealed class XmlReadResult<T>(T? value, IReadOnlyList<Problem> problems)
    where T : class
{
    /// <summary>
    /// The object; null if the document is not well-formed (RX001, RX002), exceeds a limit (RX003), or its root element is not of this
    /// class (RX017, or the discriminator fits no case). Where RX013 was reported, members that are never null otherwise may be unset.
    /// </summary>
    public T? Value { get; } = value;

    /// <summary>The problems, in document order as far as a single pass finds them.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>Whether none of the problems is an error.</summary>
    public bool IsValid
    {
        get
        {
            foreach (Problem problem in Problems)
            {
                if (problem.Severity == ProblemSeverity.Error)
                    return false;
            }

            return true;
        }
    }
}
