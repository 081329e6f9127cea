using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RelaxCodec.Generators.Declarations;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Symbols;

/// <summary>Reports a version of C# that generated code is not written in.</summary>
internal static class LanguageChecker
{
    // Of the compiler that the generator is built against it may not be known yet.
    private const LanguageVersion Needed = (LanguageVersion)1400;

    public static bool IsSufficient(Compilation compilation) =>
        compilation is not CSharpCompilation csharp || csharp.LanguageVersion >= Needed;

    /// <summary>Says it once, and of a project that has annotated types.</summary>
    public static EquatableArray<DiagnosticInfo> Check(Compilation compilation, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        if (!IsSufficient(compilation) && compilation.SyntaxTrees
            .SelectMany(tree => DeclaredSyntax.Of(tree, cancellation).AnnotatedTypes)
            .Any(path => TypePath.Find(compilation, path) is { } type && ReferredSymbols.TakesPart(type)))
        {
            diagnostics.Report(Descriptors.LanguageVersion, null, ((CSharpCompilation)compilation).LanguageVersion.ToDisplayString());
        }

        return diagnostics.ToArray();
    }
}
