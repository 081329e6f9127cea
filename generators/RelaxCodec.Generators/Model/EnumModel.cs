namespace RelaxCodec.Generators.Model;

/// <summary>An enum for which a class that reads and writes it is generated.</summary>
/// <param name="Type">The class to generate.</param>
/// <param name="Data">The enum and its literals.</param>
internal sealed record EnumModel(TypeIdentity Type, EnumData Data);
