using System.Runtime.CompilerServices;

namespace RelaxCodec.Generators.Tests.Snapshots;

/// <summary>
/// Holds a text against a file beside the test: <c>name.verified.cs</c>. What differs is written to <c>name.received.cs</c>, to be compared
/// and renamed.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string name, string text, [CallerFilePath] string test = "")
    {
        string folder = Path.GetDirectoryName(test)!;
        string verified = Path.Combine(folder, name + ".verified.cs");
        string received = Path.Combine(folder, name + ".received.cs");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"{received} is not what {Path.GetFileName(verified)} holds. If it is right, rename it.");
    }
}
