namespace RelaxCodec.Cli;

/// <summary>The command line asks for something that cannot be done; known only once its values are seen together.</summary>
/// <param name="message">What is wrong and what to do, in a line.</param>
internal sealed class UsageException(string message) : Exception(message);
