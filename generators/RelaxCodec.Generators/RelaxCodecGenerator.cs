using Microsoft.CodeAnalysis;

namespace RelaxCodec.Generators;

/// <summary>Turns annotated classes into parsers, formatters and RELAX NG fragments.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RelaxCodecGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
