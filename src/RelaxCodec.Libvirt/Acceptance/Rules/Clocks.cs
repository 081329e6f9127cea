namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV303, LV304: clocks and timers (<c>virDomainClockDefParseXML</c>, <c>qemuValidateDomainDefClockTimers</c>), and what becomes of a
/// domain that ends (<c>qemuValidateLifecycleAction</c>, LV305).
/// </summary>
internal static class Clocks
{
    private const ulong EndOf9999 = 253402300799;

    public static void Judge(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("clock") is { } clock && clock.Token("offset") == "timezone"
            && string.IsNullOrEmpty(clock["timezone"]?.Value))
            findings.Add(clock, "timezone", "libvirt refuses this clock without 'timezone'; write it, such as timezone='Europe/Paris'");
    }

    public static void JudgeQemu(DomainItem domain, Findings findings)
    {
        if (domain.Element!.Child("clock") is not { } clock)
            return;
        if (clock.Token("offset") == "absolute" && clock.Decimal("start") > EndOf9999)
            findings.Add(clock["start"]!, $"the QEMU driver refuses a time after the year 9999; write {EndOf9999} or less");
        foreach (WrittenElement timer in clock.ChildrenNamed("timer"))
        {
            string name = timer.Token("name") ?? "";
            string? policy = timer.Token("tickpolicy");
            if (name == "tsc" && domain.Element.Child("os")?.Child("type")?.Token("arch") is not (null or "x86_64" or "i686"))
                findings.Add(timer["name"]!, "the QEMU driver refuses the timer 'tsc' of a PC for this guest; leave it out");
            else if (name == "platform" || (name == "armvtimer" && findings.Machine!.IsCertainlyX86))
                findings.Add(timer["name"]!, $"the QEMU driver refuses the timer '{name}', which this guest does not have; leave it out");
            else if (name == "rtc" && timer["track"] is { Token: "boot" } track)
                findings.Add(track, "the QEMU driver refuses a clock that tracks the boot; write 'guest' or 'wall'");
            else if ((name == "rtc" && policy is "merge" or "discard") || (name == "pit" && policy == "merge"))
            {
                findings.Add(timer["tickpolicy"]!,
                    $"the QEMU driver refuses the tick policy '{policy}' for '{name}'; write 'delay' or 'catchup'");
            }
        }
    }

    public static void JudgeActions(DomainItem domain, Findings findings)
    {
        WrittenElement? powerOff = domain.Element!.Child("on_poweroff");
        WrittenElement? reboot = domain.Element.Child("on_reboot");
        foreach (WrittenElement? action in (WrittenElement?[])[powerOff, reboot, domain.Element.Child("on_crash")])
        {
            if (action is { Text: "rename-restart" } || (action is { Text: "preserve" } && action.Name != "on_crash"))
                findings.Add(action, $"the QEMU driver refuses {Findings.Quote(action.Text)} here; write 'destroy' or 'restart'");
        }

        if (powerOff?.Text == "restart" && reboot?.Text == "destroy")
        {
            findings.Add(reboot,
                "the QEMU driver refuses to destroy a domain that reboots where one that powers off is restarted; write 'restart'");
        }
    }
}
