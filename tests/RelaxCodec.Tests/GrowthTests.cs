using System.Runtime.InteropServices;
using RelaxCodec.Tests.Machines;

namespace RelaxCodec.Tests;

/// <summary>
/// The work of reading, writing and comparing grows with the document and not with its square: four times as much of anything takes about
/// four times as long, where a square would take sixteen.
/// </summary>
public sealed class GrowthTests
{
    private const int Few = 2_000;
    private const double Bound = 9;

    private static readonly XmlReadOptions Unlimited = XmlReadOptions.Lenient with
    {
        Limits = new() { Attributes = int.MaxValue, Depth = int.MaxValue, DocumentCharacters = long.MaxValue }
    };

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "unknown attributes", "<machine name='a'", " a#='1'" },
        { "namespaces", "<machine name='a'", " xmlns:p#='urn:p#' p#:a='1'" },
        { "unknown elements", "<machine name='a'>", "<wheel n='#'/>" },
        { "comments", "<machine name='a'>", "<!--#-->" },
        { "stray text", "<machine name='a'>", "t<![CDATA[#]]><!--#-->" },
        { "items with comments", "<machine name='a'>", "<!--#--><disk file='#'/>" },
        { "items that are no values", "<machine name='a'>", "<tag>x</tag><tag v='#'>1</tag>" },
        { "repeated members", "<machine name='a'><title/>", "<title>#</title><disk file='#'/>" },
        {
            "namesakes before members that are written in another order",
            "<machine name='a'>",
            "<wheel/><port type='usb'/><!--#--><wheel/><disk file='#'/>"
        },
        { "attributes of simple elements", "<machine name='a'>", "<tag u='#'>1</tag>" },
        { "mixed content", "<machine name='a'><metadata>", "t#<b/>" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_times_as_much_takes_no_sixteen_times_as_long(string shape, string start, string part)
    {
        string few = Document(start, part, Few);
        string many = Document(start, part, Few * 4);
        Work(few);

        // The least of several is what the machine's other work has disturbed least.
        double ratio = Enumerable.Range(0, 5).Min(_ => Time(many) / Time(few));

        Assert.True(ratio < Bound, $"{shape}: {ratio:F1} times as long");
    }

    private static string Document(string start, string part, int count)
    {
        string parts = string.Concat(Enumerable.Range(0, count).Select(i => part.Replace("#", $"{i}", StringComparison.Ordinal)));
        return start
            + parts
            + (start.EndsWith('>') ? "" : ">")
            + (start.Contains("<metadata>", StringComparison.Ordinal) ? "</metadata>" : "")
            + "</machine>";
    }

    private static double Time(string xml)
    {
        double before = ThreadTime();
        Work(xml);
        return ThreadTime() - before;
    }

    private static void Work(string xml)
    {
        Machine machine = XmlCodec.Parse<Machine>(xml, Unlimited);
        string written = XmlCodec.Format(machine);
        Machine again = XmlCodec.Parse<Machine>(written, Unlimited);
        Assert.True(XmlCodec.ContentEquals(machine, again));
        machine.Disks.Reverse();
        machine.Ports.Reverse();
        Assert.NotEmpty(XmlCodec.Format(machine));
        Assert.Equal(written.Length, XmlCodec.Format(again).Length);
    }

    private static double ThreadTime()
    {
        if (!OperatingSystem.IsLinux())
            return Environment.CpuUsage.UserTime.TotalSeconds;
        _ = ClockGetTime(3, out TimeSpecification time);
        return time.Seconds + (time.Nanoseconds / 1e9);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpecification
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
