using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Namespaces of a start tag (Namespaces in XML 1.0), and attributes that are there twice.</content>
internal ref partial struct Utf8TokenSource
{
    /// <summary>
    /// An attribute that means something to a reader itself, as soon as it has been read: <c>xmlns</c>, <c>xml:space</c>.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void ReadReservedAttribute(in Utf8Attribute attribute, Utf8NameKind kind)
    {
        if (kind == Utf8NameKind.Xml)
        {
            if (_names[attribute.Name].Name.Local == "space")
                VerifySpace(attribute);
        }
        else if (kind != Utf8NameKind.Prefixed)
        {
            Declare(attribute, kind == Utf8NameKind.DefaultDeclaration ? Utf8NamespaceScope.NoPrefix : _names[attribute.Name].Declared);
        }
    }

    private readonly void VerifySpace(in Utf8Attribute attribute)
    {
        ReadOnlySpan<char> value = ValueOf(attribute).Trim(" \t\r\n");
        if (value is not ("default" or "preserve"))
            FailHere(attribute.NameStart, "xml:space is 'default' or 'preserve' (XML 1.0, 2.10)");
    }

    private readonly void Declare(in Utf8Attribute attribute, int prefix)
    {
        int uri = _scope.NumberOf(ValueOf(attribute));
        if (uri == Utf8NamespaceScope.NoUri && prefix != Utf8NamespaceScope.NoPrefix)
            FailHere(attribute.ValueStart - 1, "a prefix cannot stand for no namespace: give it a name, or remove the declaration");
        if (uri == Utf8NamespaceScope.XmlnsUri)
            FailHere(attribute.ValueStart, "nothing can be declared to stand for the namespace of declarations: remove the declaration");
        if (uri == Utf8NamespaceScope.XmlUri && prefix != Utf8NamespaceScope.XmlPrefix)
            FailHere(attribute.ValueStart, "only the prefix 'xml' stands for the namespace of xml: remove the declaration");
        if (prefix == Utf8NamespaceScope.XmlnsPrefix)
            FailHere(attribute.NameStart, "the prefix 'xmlns' cannot be declared: remove the declaration");
        if (prefix == Utf8NamespaceScope.XmlPrefix && uri != Utf8NamespaceScope.XmlUri)
            FailHere(attribute.NameStart, "the prefix 'xml' cannot stand for another namespace: use another prefix");
        _scope.Declare(prefix, uri);
    }

    private readonly ReadOnlySpan<char> ValueOf(in Utf8Attribute attribute) =>
        _state.Characters(attribute.ValueLength).AsSpan(0, Widen(attribute.ValueStart, attribute.ValueLength, attribute.Form));

    /// <summary>Finds the namespaces of the element and of its attributes, when all declarations are known.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ResolveNamespaces(ref Utf8OpenElement element)
    {
        element.Uri = _uri = UriOf(_names[element.Name].Prefix, _tokenStart + 1);
        int prefixed = 0;
        for (int i = 0; i < _attributeCount; i++)
        {
            ref Utf8Attribute attribute = ref _attributes[i];
            ref readonly Utf8Name name = ref _names[attribute.Name];
            switch (name.Entry.Kind)
            {
                case Utf8NameKind.Plain:
                    break;
                case Utf8NameKind.DefaultDeclaration or Utf8NameKind.PrefixDeclaration:
                    attribute.Uri = Utf8NamespaceScope.XmlnsUri;
                    break;
                default:
                    attribute.Uri = UriOf(name.Prefix, attribute.NameStart);
                    prefixed++;
                    break;
            }
        }

        if (prefixed > 1)
            VerifyExpandedNames(prefixed);
    }

    private readonly int UriOf(int prefix, int position)
    {
        int uri = _scope.UriOf(prefix);
        if (uri < 0)
            FailUndeclared(position);
        return uri;
    }

    /// <summary>Two prefixes can stand for one namespace: then two names that are written differently are one.</summary>
    private readonly void VerifyExpandedNames(int prefixed)
    {
        Utf8ExpandedNames seen = _state.ExpandedNames;
        seen.Clear(prefixed);
        for (int i = 0; i < _attributeCount; i++)
        {
            ref readonly Utf8Attribute attribute = ref _attributes[i];
            if (attribute.Uri is not (Utf8NamespaceScope.NoUri or Utf8NamespaceScope.XmlnsUri)
                && !seen.Add(attribute.Uri, _names[attribute.Name].Local))
                FailRepeatedAttribute();
        }
    }

    /// <summary>Tells of the first attribute that is there again, and of the first place where it is.</summary>
    private readonly void FailRepeatedAttribute()
    {
        var first = new Dictionary<(string Uri, string Local), int>();
        int found = _attributeCount;
        int again = 0;
        for (int i = 0; i < _attributeCount; i++)
        {
            ref readonly Utf8Attribute attribute = ref _attributes[i];
            var key = (_scope[attribute.Uri], _names[attribute.Name].Name.Local);
            if (first.TryAdd(key, i) || first[key] >= found)
                continue;
            found = first[key];
            again = i;
        }

        // The count of tags has come round: an old mark was taken for this tag's.
        if (found == _attributeCount)
            return;
        XmlName name = _names[_attributes[again].Name].Name;
        XmlPosition place = Locate(_attributes[found].NameStart);
        FailHere(
            _attributes[again].NameStart,
            $"the attribute '{name}' is there already, at {place.Line}:{place.Column}: remove one of them");
    }
}
