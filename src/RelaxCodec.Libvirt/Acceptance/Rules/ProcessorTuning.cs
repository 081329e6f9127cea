using System.Globalization;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV286, LV287: how much of the host's processors the domain gets (<c>virDomainDefCputuneValidate</c>), and how many I/O threads
/// (<c>virDomainDefParseIOThreads</c>, <c>virDomainDefValidateIOThreads</c>).
/// </summary>
internal static class ProcessorTuning
{
    private const ulong Shortest = 1000;
    private const ulong LongestPeriod = 1000000;
    private const ulong LongestQuota = 17592186044415;

    public static void JudgeTimes(DomainItem domain, Findings findings)
    {
        foreach (WrittenElement time in domain.Element!.Child("cputune")?.Children ?? [])
        {
            ulong longest = time.Name switch
            {
                "period" or "global_period" or "emulator_period" or "iothread_period" => LongestPeriod,
                "quota" or "global_quota" or "emulator_quota" or "iothread_quota" => LongestQuota,
                _ => 0,
            };
            if (longest > 0 && time.DecimalText() is { } value && value > 0 && (value < Shortest || value > longest))
            {
                findings.Add(time, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses {Findings.Quote(time.Text)} microseconds: it takes {Shortest} to {longest} here; write such a time"));
            }
        }
    }

    public static void JudgeIoThreads(DomainItem domain, Findings findings)
    {
        HashSet<ulong>? seen = null;
        foreach (WrittenElement thread in domain.Element!.Child("iothreadids")?.Children ?? [])
        {
            JudgePool(thread, findings);
            if (thread.Decimal("id") is { } id && !(seen ??= []).Add(id))
                findings.Add(thread["id"]!, string.Create(CultureInfo.InvariantCulture,
                    $"libvirt refuses a second I/O thread {id}; number them"));
        }

        if (domain.Element.Child("defaultiothread") is { } other)
            JudgePool(other, findings);
    }

    private static void JudgePool(WrittenElement thread, Findings findings)
    {
        ulong? smallest = thread.Decimal("thread_pool_min");
        if (thread["thread_pool_max"] is not { } written)
        {
            if (smallest is not null)
            {
                findings.Add(thread["thread_pool_min"]!,
                    "libvirt refuses 'thread_pool_min' without 'thread_pool_max', which is less then; write both");
            }
        }
        else if (thread.Decimal("thread_pool_max") is { } largest && (largest == 0 || smallest > largest))
        {
            findings.Add(written, "libvirt refuses a pool of threads that is empty, or smaller at most than at least; "
                + "write 'thread_pool_max' of 1 at least, and not less than 'thread_pool_min'");
        }
    }
}
