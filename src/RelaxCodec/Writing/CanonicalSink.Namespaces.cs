using System.Buffers;

namespace RelaxCodec;

/// <content>Namespaces: nothing of this is touched until the first prefix is needed.</content>
public partial struct CanonicalSink
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <inheritdoc/>
    public void NamespaceDeclaration(string prefix, string ns)
    {
        // The name of the element has been written already, and keeps its meaning.
        if (prefix == _levels[_depth].Prefix && NamespaceInScope(prefix) != ns)
            return;
        Declare(prefix, ns);
    }

    private void Declare(string prefix, string ns)
    {
        List<XmlNamespaceBinding> scope = _scope ??= [];
        for (int i = _levels[_depth].ScopeStart; i < scope.Count; i++)
        {
            if (scope[i].Prefix == prefix)
                return;
        }

        CanonicalText.Verify(ns);
        scope.Add(new(prefix, ns));
        AppendDeclaration(prefix, ns);
    }

    private void StartElementInScope(ref Level level, string ns, string? prefix)
    {
        _scope ??= [];
        prefix ??= PrefixInScope(ns, admitsDefault: true) ?? "";
        level.Prefix = prefix;
        if (prefix.Length > 0)
        {
            _buffer.Append(prefix);
            _buffer.Append(':');
        }

        _buffer.Append(level.LocalName);
        if (NamespaceInScope(prefix) != ns)
            Declare(prefix, ns);
    }

    /// <inheritdoc/>
    public readonly string? PrefixOf(string ns) => ns == XmlNamespace ? "xml" : PrefixInScope(ns, admitsDefault: true);

    private string PrefixForAttribute(string ns, string? wish)
    {
        if (ns == XmlNamespace)
            return "xml";
        if (PrefixInScope(ns, admitsDefault: false) is { } prefix)
            return prefix;
        if (wish is not null)
        {
            // Refused if it means something else in this start tag.
            NamespaceDeclaration(wish, ns);
            if (NamespaceInScope(wish) == ns)
                return wish;
        }

        int number = 1;
        while (NamespaceInScope(prefix = $"ns{number}") is not null)
            number++;
        Declare(prefix, ns);
        return prefix;
    }

    /// <summary>The innermost prefix that means this namespace; null if there is none.</summary>
    private readonly string? PrefixInScope(string ns, bool admitsDefault)
    {
        for (int i = (_scope?.Count ?? 0) - 1; i >= 0; i--)
        {
            string prefix = _scope![i].Prefix;
            if (_scope[i].NamespaceUri == ns && (admitsDefault || prefix.Length > 0) && NamespaceInScope(prefix) == ns)
                return prefix;
        }

        return null;
    }

    /// <summary>What a prefix means; null if it is not declared.</summary>
    private readonly string? NamespaceInScope(string prefix)
    {
        for (int i = (_scope?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_scope![i].Prefix == prefix)
                return _scope[i].NamespaceUri;
        }

        return prefix.Length == 0 ? "" : null;
    }

    /// <summary>Writes a kept element as it is; what it took from ancestors and does not find here is declared in its start tag.</summary>
    private void ElementNode(scoped XmlKeptNode node)
    {
        string xml = System.Text.Encoding.UTF8.GetString(node.Utf8);
        int written = 0;
        for (XmlNamespaceScope? binding = node.Kind == XmlContentKind.Element ? node.Scope : null; binding is not null; binding = binding.Outer)
        {
            if (NamespaceInScope(binding.Prefix) == binding.NamespaceUri)
                continue;
            AppendName(xml, ref written);
            AppendDeclaration(binding.Prefix, binding.NamespaceUri);
        }

        _buffer.Append(xml.AsSpan(written));
    }

    /// <summary>Writes <c>&lt;name</c>, once.</summary>
    private void AppendName(ReadOnlySpan<char> xml, ref int written)
    {
        if (written > 0)
            return;
        written = xml.IndexOfAny(NameEnds);
        _buffer.Append(xml[..written]);
    }

    private void AppendDeclaration(string prefix, string ns)
    {
        _buffer.Append(prefix.Length == 0 ? " xmlns" : " xmlns:");
        _buffer.Append(prefix);
        _buffer.Append("='");
        CanonicalText.AppendAttributeValue(ref _buffer, ns);
        _buffer.Append('\'');
    }
}
