namespace RelaxCodec.Cli.Tests;

/// <summary>What is around a run of the tool.</summary>
internal sealed record ToolSurroundings
{
    public byte[] Input { get; init; } = [];

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool AllowsColours { get; init; }

    public bool OutputHasLines { get; init; } = true;

    public int Width { get; init; } = 100;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
