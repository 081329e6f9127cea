namespace RelaxCodec.Package.Tests.Export;

/// <summary>A define whose getter is not of the generator's form, as after a tool that rewrites assemblies.</summary>
internal static class Rewritten
{
    /// <summary>The define, made before it is asked for.</summary>
    [GrammarDefine]
    public static GrammarFragment Fragment { get; } = new("<define name=\"rewritten\"><text/></define>"u8);
}
