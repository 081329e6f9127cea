using System.Diagnostics;
using System.Text;

namespace RelaxCodec;

/// <content>Namespaces: nothing of this is touched until the first prefix is needed.</content>
public ref partial struct Utf8Sink
{
    /// <inheritdoc/>
    public void NamespaceDeclaration(string prefix, string ns)
    {
        // The name of the element has been written already, and keeps its meaning.
        if (prefix == (_levels[_depth].Prefix ?? "") && NamespaceInScope(prefix) != ns)
            return;
        Declare(prefix, ns);
    }

    /// <inheritdoc/>
    public readonly string? PrefixOf(string ns) => ns == XmlNamespaces.Xml ? "xml" : PrefixForChild(_levels[_depth], ns);

    private void Declare(string prefix, string ns)
    {
        for (int i = _levels[_depth].FirstBinding; i < _bindingCount; i++)
        {
            if (_stack.Bindings[i].Prefix == prefix)
                return;
        }

        if (_bindingCount == _stack.Bindings.Length)
            Array.Resize(ref _stack.Bindings, _bindingCount * 2);
        _stack.Bindings[_bindingCount++] = new(prefix, ns);
        _mostBindings = Math.Max(_mostBindings, _bindingCount);
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
        if (NamespaceInScope(prefix) != ns)
            Declare(prefix, ns);
    }

    /// <summary>
    /// The prefix in scope for a child of a namespace: that of its parent if they share the namespace, else the innermost; null if there
    /// is none.
    /// </summary>
    private readonly string? PrefixForChild(in Utf8SinkLevel parent, string ns) =>
        parent.Prefix is { } prefix && parent.Namespace == ns ? prefix : PrefixInScope(ns, admitsDefault: true);

    private string PrefixForAttribute(string ns, string? wish)
    {
        if (ns == XmlNamespaces.Xml)
            return "xml";
        if (wish is { Length: > 0 } && NamespaceInScope(wish) == ns)
            return wish;
        if (PrefixInScope(ns, admitsDefault: false) is { } prefix)
            return prefix;
        if (wish is { Length: > 0 })
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
        for (int i = _bindingCount - 1; i >= 0; i--)
        {
            string prefix = _stack.Bindings[i].Prefix;
            if (_stack.Bindings[i].NamespaceUri == ns && (admitsDefault || prefix.Length > 0) && NamespaceInScope(prefix) == ns)
                return prefix;
        }

        return null;
    }

    /// <summary>What a prefix means; null if it is not declared.</summary>
    private readonly string? NamespaceInScope(string prefix)
    {
        for (int i = _bindingCount - 1; i >= 0; i--)
        {
            if (_stack.Bindings[i].Prefix == prefix)
                return _stack.Bindings[i].NamespaceUri;
        }

        return prefix.Length == 0 ? "" : null;
    }

    /// <summary>
    /// Writes a kept element as it is; what it takes from around it and does not find here is declared in its start tag.
    /// </summary>
    private void ElementNode(scoped in XmlKeptNode node)
    {
        if ((node.Scope is null && _bindingCount == 0) || HasBindingsOf(node.Scope))
            _buffer.Append(node.Utf8);
        else
            ElementFromElsewhere(node);
    }

    /// <summary>Whether every prefix means here what it means in another scope, the default namespace included.</summary>
    private readonly bool HasBindingsOf(XmlNamespaceScope? scope)
    {
        if (NamespaceInScope("") != XmlNamespaceScope.Find(scope, ""))
            return false;
        for (XmlNamespaceScope? binding = scope; binding is not null; binding = binding.Outer)
        {
            string? here = NamespaceInScope(binding.Prefix);
            if (here != binding.NamespaceUri && here != XmlNamespaceScope.Find(scope, binding.Prefix))
                return false;
        }

        return true;
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
            if (NamespaceInScope(prefix) == ns)
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
