using System.Buffers;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV001, LV003, LV004, LV005 of all that <see cref="DomainWords"/> knows: one walk over the domain, which asks no table about words
/// without white space and numbers that are read as they stand.
/// </summary>
internal static class DomainValues
{
    private const int AnySize = 4;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> NumberStarts = SearchValues.Create("0123456789abcdefABCDEF+-");

    /// <summary>What is wrong in a domain, in document order.</summary>
    public static IReadOnlyList<DomainValueFault> FaultsOf(WrittenElement domain)
    {
        List<DomainValueFault>? faults = null;
        Walk(domain, DomainWords.Domain, ref faults);
        return faults ?? (IReadOnlyList<DomainValueFault>)[];
    }

    public static void JudgeWords(DomainItem domain, Findings findings)
    {
        Keywords.Judge(domain, findings);
        foreach (DomainValueFault fault in domain.ValueFaults)
        {
            if (fault.Syntax is null)
                fault.Add(findings, $"libvirt refuses {Findings.Quote(fault.Written)} for its white space; write '{fault.Token}'");
        }
    }

    private static void Walk(WrittenElement element, ReadElement known, ref List<DomainValueFault>? faults)
    {
        foreach (WrittenAttribute attribute in element.AllAttributes)
        {
            if (!attribute.IsForeign
                && !IsPlain(attribute.Value, attribute.IsToken)
                && known.Attribute(attribute.Name)?.In(element) is { } value)
                Judge(element, attribute, attribute.Value, value, ref faults);
        }

        if (known.Text is { } read && element.Text is { Length: > 0 } text && read.In(element) is { } textValue)
            Judge(element, null, text, textValue, ref faults);
        foreach (WrittenElement child in element.AllChildren)
        {
            if (!child.IsForeign && known.Child(child.Name) is { } below)
                Walk(child, below, ref faults);
        }
    }

    private static void Judge(
        WrittenElement owner, WrittenAttribute? attribute, string written, ReadValue value, ref List<DomainValueFault>? faults)
    {
        NumberFault fault = value.Syntax is { } syntax ? syntax.Read(written, out _)
            : WrittenAttribute.Collapse(written) is { Length: > 0 } token && token != written ? NumberFault.Unreadable
            : NumberFault.None;
        if (fault != NumberFault.None)
            (faults ??= []).Add(new DomainValueFault(owner, attribute, written, value.Syntax, fault));
    }

    // A word without white space, or a number of a few digits.
    private static bool IsPlain(string value, bool isToken) =>
        isToken && value.Length > 0
        && (!NumberStarts.Contains(value[0])
            || (value.Length <= AnySize && value[0] != '0' && !value.AsSpan().ContainsAnyExcept(Digits)));
}

/// <summary>A word or number of a domain that libvirt does not take as it is written.</summary>
/// <param name="Owner">The element that has it.</param>
/// <param name="Attribute">The attribute; null for the element's text.</param>
/// <param name="Written">What was written.</param>
/// <param name="Syntax">How the number is read; null for a word.</param>
/// <param name="Fault">What is wrong with it.</param>
internal sealed record DomainValueFault(
    WrittenElement Owner, WrittenAttribute? Attribute, string Written, NumberSyntax? Syntax, NumberFault Fault)
{
    /// <summary>What was written, without its white space.</summary>
    public string Token => WrittenAttribute.Collapse(Written);

    /// <summary>Reports it.</summary>
    public void Add(Findings findings, string message)
    {
        if (Attribute is not null)
            findings.Add(Attribute, message);
        else
            findings.Add(Owner, message);
    }
}
