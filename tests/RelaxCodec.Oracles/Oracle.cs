using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace RelaxCodec.Oracles;

/// <summary>Decides what happens to a test whose outside judge is missing.</summary>
public static class Oracle
{
    /// <summary>Set to <c>1</c> where a missing judge is a failure, not a skip.</summary>
    public const string RequireVariable = "RELAXCODEC_REQUIRE_ORACLES";

    /// <summary>Skips the running test, or fails it where judges are required, unless <paramref name="present"/>.</summary>
    public static void Require([DoesNotReturnIf(false)] bool present, string reason)
    {
        if (present)
            return;
        if (Environment.GetEnvironmentVariable(RequireVariable) == "1")
            Assert.Fail($"{reason} ({RequireVariable}=1 makes this a failure.)");
        Assert.Skip(reason);
    }

    /// <summary>Skips the running test unless <paramref name="present"/>, of a judge that not every machine can have.</summary>
    public static void Want([DoesNotReturnIf(false)] bool present, string reason)
    {
        if (!present)
            Assert.Skip(reason);
    }
}
