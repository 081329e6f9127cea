namespace RelaxCodec.AssemblyGrammars;

/// <summary>What keeps the schemas from being written, in words for the one who builds.</summary>
/// <param name="id">The id of the error.</param>
/// <param name="message">What is wrong and what to do.</param>
internal sealed class ExportException(string id, string message) : Exception(message)
{
    /// <summary>The command line or a property is not understood.</summary>
    public const string BadOption = "RXS001";

    /// <summary>A file cannot be read or written.</summary>
    public const string BadFile = "RXS002";

    /// <summary>Metadata lacks a define.</summary>
    public const string NoDefine = "RXS003";

    /// <summary>The defines do not make one grammar.</summary>
    public const string NoGrammar = "RXS004";

    public string Id { get; } = id;

    /// <summary>The line that MSBuild takes for an error.</summary>
    public string ToLine() => $"RelaxCodec : error {Id}: {Message.ReplaceLineEndings(" ")}";
}
