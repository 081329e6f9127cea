using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace RelaxCodec;

/// <content>Problems: what was found, what is allowed, what to do. All of it is off the path of valid documents.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>RX013: the entered element has no such attribute (and none that was kept for its value).</summary>
    /// <param name="slot">The slot of its member.</param>
    /// <param name="name">The name of the attribute.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void MissingAttribute(int slot, string name)
    {
        if (!HasKept(XmlContentKind.Attribute, name))
            ReportMissing(slot, $"attribute '{name}' is missing in '{_context.Top.Name}': add it");
    }

    /// <summary>RX013: the entered element has no such child (and none that was kept for its content).</summary>
    /// <param name="slot">The slot of its member.</param>
    /// <param name="name">The name of the element.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void MissingElement(int slot, string name)
    {
        if (!HasKept(XmlContentKind.Element, name))
            ReportMissing(slot, $"element '{name}' is missing in '{_context.Top.Name}': add it");
    }

    /// <summary>RX013: the entered element has no text.</summary>
    /// <param name="expected">What a valid value is.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void MissingText(string expected)
    {
        if (!HasKept(XmlContentKind.Text, null))
            ReportMissing(-1, $"the text of '{_context.Top.Name}' is missing: write {expected}");
    }

    /// <summary>RX013: of members that exclude each other the entered element has none.</summary>
    /// <param name="what">The members, in words.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Missing(string what)
    {
        // One of them may be there, with a value that is not valid and has been reported.
        if (!_context.Top.HasBadValue)
            ReportMissing($"'{_context.Top.Name}' has to have {what}: add what is missing");
    }

    /// <summary>RX014: the entered element has members that exclude each other.</summary>
    /// <param name="what">The members, in words.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Excess(string what)
    {
        if (!_context.RefusesInvalid)
            return;
        ref XmlReadFrame frame = ref _context.Top;
        _context.Report(
            SchemaProblem.TooMany,
            $"'{frame.Name}' has too much of what excludes each other: leave only {what}",
            frame.Line,
            frame.Column,
            _context.Path().ToString());
    }

    /// <summary>
    /// RX014: the same of a choice with many members. Of each alternative it names what is there and what it needs, and not what it may
    /// have.
    /// </summary>
    /// <param name="seen">What is there.</param>
    /// <param name="words">The members of the alternatives, one alternative after the other.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Excess(scoped in SlotSet seen, scoped ReadOnlySpan<XmlChoiceWord> words)
    {
        if (!_context.RefusesInvalid)
            return;
        var alternatives = new List<string>();
        while (!words.IsEmpty)
        {
            int count = 1;
            while (count < words.Length && words[count].Alternative == words[0].Alternative)
                count++;
            if (WordsOf(words[..count], seen) is { Length: > 0 } text && !alternatives.Contains(text))
                alternatives.Add(text);
            words = words[count..];
        }

        Excess(string.Join(", or ", alternatives));
    }

    // Empty if nothing of the alternative is there, or the release has it not.
    private readonly string WordsOf(scoped ReadOnlySpan<XmlChoiceWord> alternative, scoped in SlotSet seen)
    {
        var text = new StringBuilder();
        bool isThere = false;
        foreach (XmlChoiceWord word in alternative)
        {
            bool isSeen = seen.Contains(word.Slot);
            if (!(isSeen || word.IsRequired) || Release < word.Since || (word.Until is { } until && Release >= until))
                continue;
            isThere |= isSeen;
            text.Append(text.Length == 0 ? "" : " and ").Append(word.Word);
        }

        return isThere ? text.ToString() : "";
    }

    /// <summary>Whether something was kept in place of a member's value.</summary>
    private bool HasKept(XmlContentKind kind, string? localName)
    {
        foreach (ref XmlKeptEntry entry in _context.Kept.Entries[_context.Top.FirstEntry..])
        {
            bool isValue = kind == XmlContentKind.Attribute ? entry.Slot >= 0 : entry.IsValue;
            if (isValue && entry.Kind == kind && entry.Name?.Local == localName)
                return true;
        }

        return false;
    }

    private void ReportMissing(int slot, string message)
    {
        NoteMissing(slot);
        ReportMissing(message);
    }

    /// <summary>
    /// Takes note of a member without a value: it is not invented when the object is written, but written once somebody has set it.
    /// </summary>
    private void NoteMissing(int slot) => (_context.Top.Missing ??= new()).Add(slot);

    private void ReportMissing(string message)
    {
        ref XmlReadFrame frame = ref _context.Top;
        _context.Report(SchemaProblem.Missing, message, frame.Line, frame.Column, _context.Path().ToString());
    }

    private void ReportUnknownElement(string allowed, string parent)
    {
        string name = _source.Name.Written;
        string ns = _source.NamespaceUri;
        string where = ns.Length == 0 ? "" : $" of the namespace {ProblemText.Quote(ns)}";
        Report(
            SchemaProblem.UnknownElement,
            $"element {ProblemText.Quote(name)}{where} is not known here{ProblemText.Suggestion(_source.Name.Local, allowed)}; "
            + $"allowed: {ProblemText.Allowed(allowed, "elements")}",
            $"{parent}/{name}");
    }

    private void ReportUnknownAttribute(string element, string allowed, string path) => Report(
        SchemaProblem.UnknownAttribute,
        $"attribute {ProblemText.Quote(_source.Name.Written)} is not known in '{element}'{ProblemText.Suggestion(
            _source.Name.Local, allowed)}; "
        + $"allowed: {ProblemText.Allowed(allowed, "attributes")}",
        path);

    private void ReportBadAttribute(string name, ReadOnlySpan<char> value, string expected, string path) => Report(
        SchemaProblem.BadValue,
        $"attribute '{name}' has the value {ProblemText.Quote(value)}{ProblemText.SuggestionFromWords(
            value, expected)}; expected {expected}",
        path);

    private void ReportBadElement(string expected)
    {
        ReadOnlySpan<char> text = _context.Text.Written;
        _context.Report(
            SchemaProblem.BadValue,
            $"element '{_source.Name.Written}' has the value {ProblemText.Quote(text)}{ProblemText.SuggestionFromWords(
                text, expected)}; expected {expected}",
            _context.SimplePosition.Line,
            _context.SimplePosition.Column,
            PathOfChild());
    }

    private void ReportBadText(string expected)
    {
        ref XmlReadFrame frame = ref _context.Top;
        ReadOnlySpan<char> text = _context.Text.Written;
        _context.Report(
            SchemaProblem.BadValue,
            $"element '{frame.Name}' has the value {ProblemText.Quote(text)}{ProblemText.SuggestionFromWords(
                text, expected)}; expected {expected}",
            frame.Line,
            frame.Column,
            _context.Path().ToString());
    }

    private void ReportUnknownCase(string attribute, string allowed, string ns)
    {
        string name = _source.Name.Written;
        string path = PathOfChild();
        if (!MoveToAttribute(attribute, ns))
        {
            Report(
                SchemaProblem.Missing,
                $"attribute '{attribute}'{InNamespace(ns)} is missing in '{name}': add it, as one of {allowed}",
                path);
            return;
        }

        ReadOnlySpan<char> value = _source.Value;
        Report(
            SchemaProblem.BadValue,
            $"attribute '{_source.Name.Written}' has the value {ProblemText.Quote(value)}{ProblemText.Suggestion(
                value.Trim(" \t\r\n"), allowed)}; expected one of {allowed}",
            $"{path}/@{_source.Name.Written}");
        _source.MoveToElement();
    }

    private static string InNamespace(string ns) => ns.Length == 0 ? "" : $" in namespace '{ns}'";

    private void ReportExcess() => Report(
        SchemaProblem.TooMany,
        $"there is more than one '{_source.Name.Written}' in '{_context.Top.Name}': remove all but one",
        PathOfExcess());

    private void ReportOutOfOrder(string before) => Report(
        SchemaProblem.WrongOrder,
        $"element '{_source.Name.Written}' stands too late: move it before '{before}'",
        $"{PathOfParent()}/{_source.Name.Written}"); // Its slot and index are not known yet.

    private void ReportOutOfSequence(XmlSequence sequence, int state)
    {
        string element = _context.Top.Name;
        string expected = sequence.Expected(state, sequence.MayEnd(state) ? $"the end of '{element}'" : null);
        Report(
            SchemaProblem.WrongOrder,
            $"element '{_source.Name.Written}' is out of place in '{element}': expected {expected}",
            $"{PathOfParent()}/{_source.Name.Written}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportEndOfSequence(XmlSequence sequence) => ReportMissing(
        $"'{_context.Top.Name}' ends too early: add {sequence.Expected(_context.Top.SequenceState, null)} at its end");

    private void ReportText()
    {
        XmlPosition position = PositionOfText();
        string found = ProblemText.Quote(_source.Value.Trim(" \t\r\n"));
        _context.Report(
            SchemaProblem.TextNotAllowed,
            $"text {found} is not allowed in '{_context.Top.Name}': remove it",
            position.Line,
            position.Column,
            _context.Path().ToString());
    }

    /// <summary>RX015 for the child whose last token is current.</summary>
    private void ReportTextIn(ReadOnlySpan<char> text) => _context.Report(
        SchemaProblem.TextNotAllowed,
        $"text {ProblemText.Quote(text.Trim(" \t\r\n"))} is not allowed in '{_source.Name.Written}': remove it",
        _context.SimplePosition.Line,
        _context.SimplePosition.Column,
        PathOfChild());

    /// <summary>RX015 for the child whose last token is current.</summary>
    private void ReportTextInNil() => _context.Report(
        SchemaProblem.TextNotAllowed,
        $"text {ProblemText.Quote(_context.Text.Written.Trim(" \t\r\n"))} is not allowed in '{_source.Name.Written}', which is nil: "
        + $"remove it, or {_context.Nil.Name!.Written}",
        _context.SimplePosition.Line,
        _context.SimplePosition.Column,
        PathOfChild());

    private void Report(string id, string message, string path)
    {
        XmlPosition position = _source.Position;
        _context.Report(id, message, position.Line, position.Column, path);
    }

    private string PathOfParent() => _context.Path().ToString();

    private string PathOfAttribute() => _context.Path().Append("/@").Append(_source.Name.Written).ToString();

    private string PathOfChild() => PathOfChild(_source.Name.Written);

    private string PathOfChild(string name)
    {
        StringBuilder path = _context.Path();
        _context.AppendStep(path, name, _context.Depth, _context.ChildSlot, _context.ChildIndex);
        return path.ToString();
    }

    /// <summary>Of the current attribute of a child that has no object of its own.</summary>
    private string PathOfChildAttribute() => $"{PathOfChild(_context.SimpleName.Written)}/@{_source.Name.Written}";

    /// <summary>A second single child is the second: <c>[2]</c>.</summary>
    private string PathOfExcess()
    {
        StringBuilder path = _context.Path();
        _context.AppendStep(path, _source.Name.Written, _context.Depth, _context.ChildSlot, 1);
        return path.ToString();
    }

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FailTooDeep() => throw XmlInputProblems.TooDeep(_context.MaxDepth, _source.Position);

    /// <summary>Sources throw before this happens; one that does not must not make a parser loop.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool FailAtEndOfInput()
    {
        XmlReadContext.Fail(
            SchemaProblem.NotWellFormed,
            $"the document ends inside '{_context.Top.Name}': it is cut off",
            _source.Position.Line,
            _source.Position.Column,
            "/");
        return false;
    }
}
