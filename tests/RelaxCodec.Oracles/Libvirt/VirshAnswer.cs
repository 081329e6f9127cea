namespace RelaxCodec.Oracles;

/// <summary>What virsh says to one command.</summary>
/// <param name="Output">On standard output, without the empty lines around it.</param>
/// <param name="Errors">On standard error, each without <c>error: </c>, a line each; empty when the command succeeds.</param>
public sealed record VirshAnswer(string Output, string Errors);
