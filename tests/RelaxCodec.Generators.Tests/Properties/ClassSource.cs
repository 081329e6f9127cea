namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>The source of a class of a random vocabulary.</summary>
/// <param name="Head">All before the members.</param>
/// <param name="Members">The members, of which each can be left out.</param>
internal sealed record ClassSource(string Head, IReadOnlyList<string> Members)
{
    public override string ToString() => Members.Count == 0 ? Head + ";" : $"{Head}\n{{\n    {string.Join("\n    ", Members)}\n}}";
}
