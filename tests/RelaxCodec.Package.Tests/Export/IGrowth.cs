namespace RelaxCodec.Package.Tests.Export;

/// <summary>A choice that no class refers to.</summary>
[Choice, Define("growth.class")]
public partial interface IGrowth;
