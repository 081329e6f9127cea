using RelaxCodec.Datatypes;

namespace RelaxCodec;

/// <summary>
/// The lexical form in which documents are written. It is that of what the members and the kept attributes say; a kept element, text,
/// comment or processing instruction stays as it was written. Characters are always escaped so that they are read again as they are: a
/// line feed in a value stays a line feed.
/// </summary>
public sealed record XmlFormatOptions
{
    private const int LongestIndentation = 64;

    /// <summary>
    /// The defaults, libvirt's form: two spaces of indentation, single quotes, <c>/&gt;</c>, no XML declaration, line feeds, one of them
    /// at the end.
    /// </summary>
    public static XmlFormatOptions Canonical { get; } = new();

    /// <summary>
    /// Whether the document begins with an XML declaration. It names UTF-8 where bytes are written and a <see cref="TextWriter"/>'s
    /// encoding; where the document is a string, or goes to a <see cref="StringWriter"/>, it names none, for nobody knows how those
    /// characters will be stored.
    /// </summary>
    public bool Declaration { get; init; }

    /// <summary>
    /// What is put before a line for each element around it: any number of spaces, or of tabs, up to 64 (two spaces by default). Null: no
    /// lines, nothing is put between nodes. An element that has text is never indented, nor is what is in it.
    /// </summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public string? Indentation
    {
        get;
        init
        {
            if (value is not null && (value.Length > LongestIndentation || (value.Trim(' ').Length > 0 && value.Trim('\t').Length > 0)))
                throw new ArgumentException("Indentation is up to 64 spaces or up to 64 tabs, or null for no lines.", nameof(value));
            field = value;
        }
    } = "  ";

    /// <summary>What is put around attribute values: <c>'</c> (the default) or <c>"</c>.</summary>
    /// <exception cref="ArgumentException">It is another character.</exception>
    public char Quote
    {
        get;
        init => field = value is '\'' or '"' ? value : throw new ArgumentException("A quote is ' or \".", nameof(value));
    } = '\'';

    /// <summary>What ends a line: <c>"\n"</c> (the default) or <c>"\r\n"</c>. Line feeds in values are no ends of lines.</summary>
    /// <exception cref="ArgumentException">It is something else.</exception>
    public string LineEnd
    {
        get;
        init => field = value is "\n" or "\r\n"
            ? value
            : throw new ArgumentException("A line ends with \"\\n\" or \"\\r\\n\".", nameof(value));
    } = "\n";

    /// <summary>Whether the document ends with the end of a line.</summary>
    public bool FinalLineEnd { get; init; } = true;

    /// <summary>Whether an empty-element tag ends with <c> /&gt;</c> in place of <c>/&gt;</c>.</summary>
    public bool SpaceInEmptyElement { get; init; }

    /// <summary>
    /// The prefix that a namespace name gets where it has none: neither one of the document that was read nor one declared further out. It
    /// goes before that of a <see cref="PrefixAttribute"/>. The empty prefix stands for the default namespace; attributes then get another
    /// one.
    /// </summary>
    /// <exception cref="ArgumentException">A prefix is no name, or the name or its namespace is reserved.</exception>
    public IReadOnlyDictionary<string, string> Prefixes
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            var prefixes = new Dictionary<string, string>(value, StringComparer.Ordinal);
            foreach ((string ns, string prefix) in prefixes)
                VerifyPrefix(prefix, ns);
            field = prefixes;
        }
    } = new Dictionary<string, string>();

    /// <summary>Whether there are <see cref="Prefixes"/>.</summary>
    internal bool HasPrefixes => Prefixes.Count > 0;

    /// <summary>
    /// How deep elements may be nested, the root element included (1024 by default): an object that holds itself is an exception, not a
    /// full stack.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Depth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1024;

    /// <summary>
    /// The release in whose form the document is written, for vocabularies whose form changed (<see cref="FullEndElementAttribute"/>), and
    /// by which <see cref="Validate"/> judges; null for the newest. What the release does not have is written all the same.
    /// </summary>
    public XmlRelease? Release { get; init; }

    /// <summary>
    /// Whether the object is validated (<see cref="XmlCodec.Validate"/>) before anything of it is written. If the schema refuses it,
    /// writing throws the first problem as an <see cref="XmlCodecException"/>.
    /// </summary>
    public bool Validate { get; init; }

    private static void VerifyPrefix(string prefix, string ns)
    {
        if (prefix.Length > 0 && !XmlChars.IsNCName(prefix))
            throw new ArgumentException(
                $"'{prefix}' is no prefix: a name without a colon is, or \"\" for the default namespace.", nameof(prefix));
        if (prefix is "xml" or "xmlns" || ns is XmlNamespaces.Xml or XmlNamespaces.Declarations)
            throw new ArgumentException($"'{prefix}' for '{ns}' is reserved: XML binds 'xml' and 'xmlns' itself.", nameof(prefix));
        if (ns.Length == 0)
            throw new ArgumentException($"The prefix '{prefix}' has no namespace name: names in no namespace have no prefix.", nameof(ns));
    }
}
