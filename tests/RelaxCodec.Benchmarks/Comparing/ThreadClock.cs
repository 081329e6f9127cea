using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RelaxCodec.Benchmarks.Comparing;

/// <summary>
/// The processor time that the calling thread has used: neither other work on the machine counts nor threads that compile.
/// </summary>
internal static class ThreadClock
{
    // CLOCK_THREAD_CPUTIME_ID of Linux; elsewhere the number means another clock.
    private const int LinuxThreadClock = 3;

    /// <summary>What is measured on this system: elsewhere than on Linux only wall clock time is to be had.</summary>
    public static string Kind => OperatingSystem.IsLinux() ? "processor time of the thread" : "wall clock time";

    /// <summary>The time in microseconds, from a start of its own.</summary>
    public static double Microseconds
    {
        get
        {
            if (!OperatingSystem.IsLinux())
                return Stopwatch.GetElapsedTime(0).TotalMicroseconds;
            _ = GetTime(LinuxThreadClock, out Time time);
            return (time.Seconds * 1e6) + (time.Nanoseconds / 1e3);
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out Time time);

    private struct Time
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
