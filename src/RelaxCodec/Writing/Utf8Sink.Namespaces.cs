using System.Diagnostics;
using System.Text;

namespace RelaxCodec;

/// <content>Namespaces: nothing of this is touched until the first prefix is needed.</content>
public ref partial struct Utf8Sink
{
    private const int MostNumbersToTry = 64;

    /// <inheritdoc/>
    public void NamespaceDeclaration(string prefix, string ns)
    {
        // The name of the element has been written already, and keeps its meaning.
        if (prefix == (_levels[_depth].Prefix ?? "") && _bindings.NamespaceOf(prefix) != ns)
            return;
        Declare(prefix, ns);
    }

    /// <inheritdoc/>
    public readonly string? PrefixOf(string ns) => ns == XmlNamespaces.Xml ? "xml" : PrefixForChild(_levels[_depth], ns);

    private void Declare(string prefix, string ns)
    {
        if (_bindings.IsDeclaredSince(_levels[_depth].FirstBinding, prefix))
            return;
        _bindings.Add(prefix, ns);
        AppendDeclaration(prefix, ns);
    }

    private void StartElementInScope(ref Utf8SinkLevel level, string ns, string? prefix)
    {
        prefix ??= PrefixForChild(_levels[_depth - 1], ns) ?? "";
        level.Prefix = prefix;
        level.Namespace = ns;
        if (prefix.Length > 0)
        {
            _buffer.AppendEscaped(prefix, isAttribute: false);
            _buffer.Append((byte)':');
        }

        _buffer.AppendEscaped(level.LocalName, isAttribute: false);
        if (_bindings.NamespaceOf(prefix) != ns)
            Declare(prefix, ns);
    }

    /// <summary>
    /// The prefix in scope for a child of a namespace: that of its parent if they share the namespace, else the innermost; null if there
    /// is none.
    /// </summary>
    private readonly string? PrefixForChild(in Utf8SinkLevel parent, string ns) =>
        parent.Prefix is { } prefix && parent.Namespace == ns ? prefix : _bindings.PrefixOf(ns, admitsDefault: true);

    private string PrefixForAttribute(string ns, string? wish)
    {
        if (ns == XmlNamespaces.Xml)
            return "xml";
        if (wish is { Length: > 0 } && _bindings.NamespaceOf(wish) == ns)
            return wish;
        if (_bindings.PrefixOf(ns, admitsDefault: false) is { } prefix)
            return prefix;
        if (wish is { Length: > 0 })
        {
            // Refused if it means something else in this start tag.
            NamespaceDeclaration(wish, ns);
            if (_bindings.NamespaceOf(wish) == ns)
                return wish;
        }

        // With many bindings most of the numbers up to theirs are taken.
        int number = Math.Max(1, _bindings.Count - MostNumbersToTry);
        while (_bindings.NamespaceOf(prefix = $"ns{number}") is not null)
            number++;
        Declare(prefix, ns);
        return prefix;
    }

    /// <summary>
    /// Writes a kept element as it is; what it takes from around it and does not find here is declared in its start tag.
    /// </summary>
    private void ElementNode(scoped in XmlKeptNode node)
    {
        if (_bindings.Has(node.Scope))
            _buffer.Append(node.Utf8);
        else
            ElementFromElsewhere(node);
    }

    private void ElementFromElsewhere(scoped in XmlKeptNode node)
    {
        ReadOnlySpan<byte> element = node.Utf8;
        XmlPrefixScan scan = _stack.Scan;
        scan.Read(element);
        int written = 0;
        foreach (Range used in scan.Outside)
        {
            string prefix = Encoding.UTF8.GetString(element[used]);
            string? ns = XmlNamespaceScope.Find(node.Scope, prefix);
            Debug.Assert(ns is not null, "An element was kept that has an undeclared prefix.");
            if (_bindings.NamespaceOf(prefix) == ns)
                continue;
            if (written == 0)
            {
                written = element.IndexOfAny(XmlMarkup.ElementNameEnds);
                _buffer.Append(element[..written]);
            }

            AppendDeclaration(prefix, ns);
        }

        _buffer.Append(element[written..]);
    }

    private void AppendDeclaration(string prefix, string ns)
    {
        if (prefix.Length == 0)
        {
            _buffer.AppendAttribute("xmlns", ns, _quote);
        }
        else
        {
            _buffer.Append(" xmlns:"u8);
            _buffer.AppendEscaped(prefix, isAttribute: false);
            _buffer.Append((byte)'=');
            _buffer.AppendQuoted(ns, _quote);
        }
    }
}
