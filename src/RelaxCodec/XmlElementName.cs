using System.Text;

namespace RelaxCodec;

/// <summary>The expanded name of an element (Namespaces in XML 1.0, section 2.1).</summary>
/// <param name="LocalName">The local name.</param>
/// <param name="NamespaceUri">The namespace name; empty for none.</param>
public readonly record struct XmlElementName(string LocalName, string NamespaceUri)
{
    // As many as a person reads; a choice may have hundreds.
    private const int MostTold = 20;

    /// <summary>The name as James Clark writes it: <c>{uri}local</c>, or the local name alone if there is no namespace.</summary>
    public override string ToString() => NamespaceUri.Length == 0 ? LocalName : $"{{{NamespaceUri}}}{LocalName}";

    /// <summary><c>'a', 'b' or 'c' of the namespace 'urn:x'</c>.</summary>
    internal static string Words(ReadOnlySpan<XmlElementName> names)
    {
        var words = new StringBuilder();
        int told = Math.Min(names.Length, MostTold);
        for (int i = 0; i < told; i++)
        {
            if (i > 0)
                words.Append(i < told - 1 || told < names.Length ? ", " : " or ");
            words.Append('\'').Append(names[i].LocalName).Append('\'');
            if (names[i].NamespaceUri.Length > 0 && (i == told - 1 || names[i + 1].NamespaceUri != names[i].NamespaceUri))
                words.Append(" of the namespace '").Append(names[i].NamespaceUri).Append('\'');
        }

        return told < names.Length ? words.Append(", …").ToString() : words.ToString();
    }
}
