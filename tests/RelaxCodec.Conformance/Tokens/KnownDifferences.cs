using System.Xml;

namespace RelaxCodec.Conformance.Tokens;

/// <summary>Where our errors are not in the place of the platform's, on purpose.</summary>
internal static class KnownDifferences
{
    /// <summary>Whether two errors are in the same place, or apart for a known reason.</summary>
    public static bool Explain(TokenDocument document, Problem ours, XmlException? theirs)
    {
        if (theirs is null)
            return false;
        if ((ours.Line, ours.Column) == (theirs.LineNumber, theirs.LinePosition))
            return true;

        // They do not say where.
        if (theirs.LineNumber == 0)
            return true;

        // They are behind the '<!' of a document type declaration inside the root element.
        if (ours.Id == SchemaProblem.DocumentType)
            return ours.Line == theirs.LineNumber && ours.Column == theirs.LinePosition - 2;
        return false;
    }
}
