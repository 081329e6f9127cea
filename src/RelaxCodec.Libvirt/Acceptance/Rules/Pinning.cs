using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV283, LV284, LV285: what is said of single processors and I/O threads (<c>virDomainVcpuPinDefParseXML</c>,
/// <c>virDomainIOThreadPinDefParseXML</c>, <c>virDomainThreadSchedParseHelper</c>).
/// </summary>
internal static class Pinning
{
    public static void Judge(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("cputune") is not { } tuning)
            return;
        ulong? processors = domain.Processors;
        JudgePins(tuning, "vcpupin", "vcpu", findings, number => processors is null || number < processors, mayBeMissing: true);
        var threads = new IoThreadNumbers(domain);
        JudgePins(tuning, "iothreadpin", "iothread", findings, threads.Contains, mayBeMissing: false);
        JudgeSchedulers(tuning, "vcpusched", "vcpus", "a processor", findings, number => processors is null || number < processors);
        JudgeSchedulers(tuning, "iothreadsched", "iothreads", "an I/O thread", findings, threads.Contains);
    }

    public static void JudgeIgnored(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("cputune") is not { } tuning || domain.Processors is not { } count)
            return;
        foreach (WrittenElement pin in tuning.ChildrenNamed("vcpupin"))
        {
            if (pin.Decimal("vcpu") is { } number && number >= count)
            {
                findings.Add(pin["vcpu"]!, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt silently drops this: there is no processor {number}, <vcpu> has {count}, and they are counted from 0; "
                    + $"leave it out"));
            }
        }
    }

    public static void JudgeScheduler(DomainItem domain, Findings findings)
    {
        foreach (WrittenElement scheduler in domain.Element!.Child("cputune")?.Children ?? [])
        {
            string? whose = scheduler.Name switch
            {
                "vcpusched" => "vcpus",
                "iothreadsched" => "iothreads",
                "emulatorsched" => "",
                _ => null,
            };
            if (whose is null)
                continue;
            if (whose.Length > 0 && scheduler[whose] is null)
                findings.Add(scheduler, $"libvirt refuses <{scheduler.Name}> without '{whose}'; write whom it is for, such as {whose}='1'");
        }
    }

    private static void JudgePins(
        WrittenElement tuning, string name, string attribute, Findings findings, Predicate<ulong> exists, bool mayBeMissing)
    {
        HashSet<ulong>? seen = null;
        foreach (WrittenElement pin in tuning.ChildrenNamed(name))
        {
            if (pin.Decimal(attribute) is not { } number)
                continue;
            if (!exists(number))
            {
                if (!mayBeMissing)
                    findings.Add(pin[attribute]!, Missing("an I/O thread", number));
            }
            else if (!(seen ??= []).Add(number))
            {
                findings.Add(pin[attribute]!, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses a second <{name}> for {number}; write one"));
            }
        }
    }

    private static void JudgeSchedulers(
        WrittenElement tuning, string name, string attribute, string kind, Findings findings, Predicate<ulong> exists)
    {
        NumberSet? seen = null;
        foreach (WrittenElement scheduler in tuning.ChildrenNamed(name))
        {
            if (scheduler[attribute] is not { } written || NumberSet.Read(written.Value) is not { } numbers)
                continue;
            if (FirstMissing(numbers, exists) is { } missing)
                findings.Add(written, Missing(kind, missing));
            else if (seen?.Overlaps(numbers) == true)
                findings.Add(written, $"libvirt refuses two <{name}> for one of {Findings.Quote(written.Value)}; say it in one of them");
            if (seen is null)
                seen = numbers;
            else
                seen.UnionWith(numbers);
        }
    }

    private static ulong? FirstMissing(NumberSet numbers, Predicate<ulong> exists)
    {
        for (int number = 0; number <= numbers.Largest; number++)
        {
            if (numbers.Contains(number) && !exists((ulong)number))
                return (ulong)number;
        }

        return null;
    }

    private static string Missing(string kind, ulong number) => string.Create(CultureInfo.InvariantCulture,
        $"libvirt refuses {kind} that there is not: {number}; write more in {Counted(kind)}, or leave it out");

    private static string Counted(string kind) =>
        kind == "a processor" ? "<vcpu>, where they are counted from 0" : "<iothreads>, where they are counted from 1";
}

/// <summary>
/// The numbers of a domain's I/O threads: those written, and the lowest free ones (<c>virDomainIOThreadIDDefArrayInit</c>).
/// </summary>
internal sealed class IoThreadNumbers
{
    private readonly SortedSet<ulong> _written = [];
    private readonly ulong _others;
    private readonly bool _isKnown = true;

    public IoThreadNumbers(DomainItem domain)
    {
        foreach (WrittenElement thread in domain.Element?.Child("iothreadids")?.Children ?? [])
        {
            if (thread.Decimal("id") is { } id)
                _written.Add(id);
            else
                _isKnown = false;
        }

        if (domain.Element?.Child("iothreads") is not { Text.Length: > 0 } count)
            return;
        if (count.DecimalText() is not { } threads)
            _isKnown = false;
        else if (threads > (ulong)_written.Count)
            _others = threads - (ulong)_written.Count;
    }

    /// <summary>Whether there is such a thread, or nobody can tell.</summary>
    public bool Contains(ulong number)
    {
        if (!_isKnown || _written.Contains(number))
            return true;
        ulong before = (ulong)_written.Count(written => written < number);
        return number > 0 && number - before <= _others;
    }
}
