using System.Xml.Linq;

namespace RelaxCodec;

/// <summary>
/// Takes out of defines what a release does not have, by the attributes <c>since</c> and <c>until</c> of
/// <see cref="RelaxNg.ReleaseAnnotations"/>, and says of the rest in documentation since and until when it is there. On an <c>optional</c>
/// they say in which releases its content is optional; in the others that is required.
/// </summary>
/// <param name="release">The release, as <see cref="XmlRelease.Packed"/> says.</param>
internal sealed class ReleaseFilter(ulong release)
{
    /// <summary>The prefix of the attributes in fragments, which do not declare it themselves.</summary>
    public const string Prefix = "r";

    private static readonly XNamespace Rng = RelaxNg.Namespace;
    private static readonly XNamespace Releases = RelaxNg.ReleaseAnnotations;
    private static readonly XName Documentation = XName.Get("documentation", RelaxNg.CompatibilityAnnotations);

    /// <summary>Whether a define says anything of releases.</summary>
    public static bool HasReleases(GrammarFragment define) => define.Rng.Contains($" {Prefix}:", StringComparison.Ordinal);

    /// <summary>What is left of a define.</summary>
    /// <param name="define">The define, which is changed.</param>
    public XElement Apply(XElement define)
    {
        var notes = new List<string>();
        bool had = define.Terms.Any();
        FilterTerms(define, notes, []);
        if (had && !define.Terms.Any())
            define.Add(new XElement(Rng + "empty"));
        Document(define, notes);
        return define;
    }

    /// <summary>What is left of a pattern or name class: itself, what it becomes, or null.</summary>
    /// <param name="pattern">The pattern, which is changed.</param>
    /// <param name="around">Takes what is to be said by the nearest element, attribute or define around it.</param>
    /// <param name="own">What is to be said of the pattern itself.</param>
    private XElement? Filter(XElement pattern, List<string> around, List<string> own)
    {
        XmlRelease? since = Take(pattern, "since");
        XmlRelease? until = Take(pattern, "until");
        bool isThere = (since is null || since.Value.Packed <= release) && (until is null || release < until.Value.Packed);
        if (pattern.Term == "optional" && (since ?? until) is not null)
            return FilterOptional(pattern, isThere, around, [.. own, .. Requirement(since, until)]);
        if (!isThere)
            return null;

        bool isOwner = pattern.Term is "element" or "attribute" || (pattern.Term == "ref" && !pattern.Ancestors(Rng + "attribute").Any());
        List<string> notes = isOwner ? [.. Sentences(since, until), .. own] : around;
        bool isRepeated = pattern.Term is "oneOrMore" or "zeroOrMore";
        if (!isOwner && !isRepeated)
            around.AddRange(own.Select(static note => $"The text is {note.ToLowerInvariant()}"));
        if (!isOwner)
            around.AddRange(NotesOf(pattern, since, until));
        int count = pattern.Terms.Count();
        FilterTerms(pattern, notes, isRepeated ? own : []);
        if (isOwner)
            Document(pattern, notes);
        return count == pattern.Terms.Count() ? pattern : WhatIsLeft(pattern);
    }

    private void FilterTerms(XElement parent, List<string> notes, List<string> ofChild)
    {
        foreach (XElement child in parent.Terms.ToArray())
        {
            XElement? left = Filter(child, notes, ofChild);
            if (left is null)
                child.Remove();
            else if (left != child)
                child.ReplaceWith(left);
        }
    }

    private XElement? FilterOptional(XElement optional, bool isOptional, List<string> around, List<string> notes)
    {
        if (optional.Terms.Skip(1).Any())
            optional.ReplaceNodes(new XElement(Rng + "group", optional.Nodes()));
        XElement content = optional.Terms.Single();
        if (Filter(content, around, notes) is not { } left)
            return null;
        if (!isOptional)
            return left;
        // One or more, or none.
        if (left.Term == "oneOrMore")
            return new XElement(Rng + "zeroOrMore", left.Nodes());
        if (left != content)
            content.ReplaceWith(left);
        return optional;
    }

    // Of what has lost something.
    private static XElement? WhatIsLeft(XElement pattern)
    {
        XElement[] terms = [.. pattern.Terms];
        XElement? nameClass = pattern.NameClass;
        if (terms.Any(term => term != nameClass))
        {
            bool isWrapping = pattern.Term is "choice" or "group" or "interleave" && pattern.Elements().Count() == 1;
            return isWrapping ? terms[0] : pattern;
        }

        switch (pattern.Term)
        {
            case "element":
                pattern.Add(new XElement(Rng + "empty"));
                return pattern;
            case "attribute":
                pattern.Add(new XElement(Rng + "notAllowed"));
                return pattern;
            case "anyName" or "nsName":
                return pattern;
            case "mixed":
                return new XElement(Rng + "text");
            case "choice" when !pattern.IsNameClass:
                return new XElement(Rng + "notAllowed");
            default:
                return null;
        }
    }

    private static XmlRelease? Take(XElement pattern, string name)
    {
        XAttribute? attribute = pattern.Attribute(Releases + name);
        attribute?.Remove();
        return attribute is null ? null : XmlRelease.Parse(attribute.Value);
    }

    private static IEnumerable<string> Sentences(XmlRelease? since, XmlRelease? until)
    {
        if (since is not null)
            yield return $"Since {since}.";
        if (until is not null)
            yield return $"Until {until}.";
    }

    // It is optional in the span of the optional, and required around it.
    private static IEnumerable<string> Requirement(XmlRelease? since, XmlRelease? until)
    {
        if (since is not null)
            yield return $"Required until {since}.";
        if (until is not null)
            yield return $"Required since {until}.";
    }

    // What has no documentation of its own, because it is text or would need parentheses for it.
    private static IEnumerable<string> NotesOf(XElement pattern, XmlRelease? since, XmlRelease? until)
    {
        if ((since ?? until) is null)
            return [];
        string? what = pattern.Term switch
        {
            "value" => $"'{pattern.Value}'",
            "data" => pattern.Token("type"),
            "ref" => pattern.Token("name"),
            "text" or "list" => "Text",
            "mixed" => "Mixed content",
            "group" => "In this order",
            "interleave" => "In any order",
            _ => null,
        };
        string span = string.Join(", ", Sentences(since, until)).Replace(".,", ",", StringComparison.Ordinal).ToLowerInvariant();
        return what is null ? [] : [$"{what} {span}"];
    }

    private static void Document(XElement owner, List<string> notes)
    {
        if (notes.Count == 0)
            return;
        string text = string.Join('\n', notes);
        if (owner.Elements().FirstOrDefault() is { } first && first.Name == Documentation)
            first.Value = first.Value.Length == 0 ? text : $"{first.Value}\n{text}";
        else
            owner.AddFirst(new XElement(Documentation, text));
    }
}
