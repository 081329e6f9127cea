using System.Buffers;
using System.Text;

namespace RelaxCodec.Libvirt.Acceptance;

/// <summary>
/// LV255, LV257, LV259, LV260: who sees a display (<c>virDomainGraphicsAuthDefParseXML</c>), and which displays QEMU has
/// (<c>qemuValidateDomainDeviceDefGraphics</c>).
/// </summary>
internal static class GraphicsAccess
{
    private const int LongestVncPassword = 8;

    private static readonly SearchValues<char> InClock = SearchValues.Create("0123456789:");

    public static void JudgeTime(WrittenElement graphics, DomainItem domain, Findings findings)
    {
        if (!GraphicsListens.IsServed(graphics) || graphics["passwd"] is null || graphics["passwdValidTo"] is not { } time)
            return;
        ReadOnlySpan<char> clock = time.Value.AsSpan(time.Value.IndexOf('T', StringComparison.Ordinal) + 1);
        if (clock.ContainsAnyExcept(InClock))
        {
            findings.Add(time,
                $"libvirt refuses {Findings.Quote(time.Value)}: it reads a time of UTC without a zone, fractions or white space behind it, "
                + "such as '2030-12-31T23:59:59'");
        }
    }

    public static void JudgeWithoutPassword(WrittenElement graphics, DomainItem domain, Findings findings)
    {
        if (domain.IsRunning || !GraphicsListens.IsServed(graphics) || graphics["passwd"] is not null)
            return;
        if ((graphics["passwdValidTo"] ?? graphics["connected"] ?? graphics["username"]) is { } attribute)
            findings.Add(attribute, $"libvirt ignores '{attribute.Name}' without a password; write 'passwd' too, or leave it out");
    }

    public static void JudgeLength(WrittenElement graphics, DomainItem domain, Findings findings)
    {
        if (graphics.Token("type") == "vnc"
            && graphics["passwd"] is { } password
            && Encoding.UTF8.GetByteCount(password.Value) > LongestVncPassword)
            findings.Add(password, "the QEMU driver refuses a password for VNC that is longer than 8 bytes; write a shorter one");
    }

    public static void JudgeDisplays(WrittenElement graphics, DomainItem domain, Findings findings)
    {
        string? type = graphics.Token("type");
        if (type == "desktop")
            findings.Add(
                graphics, "type", "the QEMU driver refuses the display 'desktop', which QEMU does not have; write 'sdl', 'vnc' or 'spice'");
        else if (type is not (null or "egl-headless") && HasHeadless(domain))
            JudgeBesideHeadless(graphics, type, findings);
    }

    private static void JudgeBesideHeadless(WrittenElement graphics, string type, Findings findings)
    {
        if (type is not ("vnc" or "spice"))
        {
            findings.Add(
                graphics,
                "type",
                $"the QEMU driver refuses the display '{type}' beside 'egl-headless', which goes with 'vnc' and 'spice'; leave one out");
        }
        else if (type == "spice" && graphics.Child("gl")?["enable"] is { Token: "yes" } enable)
        {
            findings.Add(
                enable, "the QEMU driver refuses OpenGL of SPICE beside the display 'egl-headless': one of them has it; write 'no'");
        }
    }

    private static bool HasHeadless(DomainItem domain)
    {
        foreach (WrittenElement graphics in domain.DevicesNamed("graphics"))
        {
            if (graphics.Token("type") == "egl-headless")
                return true;
        }

        return false;
    }
}
