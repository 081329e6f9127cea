using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Emitting;
using RelaxCodec.Generators.Patterns;
using RelaxCodec.Generators.Symbols;

namespace RelaxCodec.Generators;

/// <summary>Turns annotated classes into parsers, formatters and RELAX NG fragments.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RelaxCodecGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<CasePattern>> cases = RegisterCases(context);
        // A class is read by the strongest of its annotations, so that it is read once.
        RegisterClasses(context, Classes(context, Annotations.Element, _ => true, TrackingNames.Elements), cases);
        RegisterClasses(context, Classes(context, Annotations.Group, t => !Annotations.Has(t, "Element"), TrackingNames.Groups), cases);
        RegisterClasses(context, Classes(context, Annotations.Choice, Roles.IsChoice, TrackingNames.Choices), cases);
        RegisterClasses(
            context,
            Classes(context, Annotations.Case, t => !Annotations.Has(t, "Element") && !Annotations.Has(t, "Group") && !Annotations.Has(t, "Choice"), TrackingNames.Cases),
            cases);
        RegisterDatatypes(context);
        RegisterEnums(context);
        ReportNamespaces(context, Annotations.Ns);
        ReportNamespaces(context, Annotations.Prefix);
        ReportDocumentationOff(context);
    }

    private static IncrementalValuesProvider<Judged<ClassPattern>> Classes(
        IncrementalGeneratorInitializationContext context, string annotation, Func<INamedTypeSymbol, bool> condition, string step) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            annotation,
            static (node, _) => node is TypeDeclarationSyntax,
            (syntax, cancellation) => syntax.TargetSymbol is INamedTypeSymbol type && condition(type) && IsFirst(syntax)
                ? ClassReader.Read(type, cancellation)
                : null)
            .Where(static judged => judged is not null)
            .Select(static (judged, _) => judged!)
            .WithTrackingName(step);

    private static void RegisterClasses(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Judged<ClassPattern>> classes,
        IncrementalValueProvider<EquatableArray<CasePattern>> cases)
    {
        Report(context, classes.SelectMany(static (judged, _) => judged.Diagnostics));
        IncrementalValuesProvider<ClassPattern> patterns = classes.Where(static judged => judged.Pattern is not null).Select(static (judged, _) => judged.Pattern!);
        context.RegisterSourceOutput(
            patterns.Where(static pattern => pattern.Discriminator is null).WithTrackingName(TrackingNames.Classes),
            static (output, pattern) => Add(output, pattern.Type, ClassEmitter.Emit(pattern)));

        context.RegisterSourceOutput(
            patterns.Where(static pattern => pattern.Discriminator is not null)
                .Combine(cases)
                .Select(static (pair, _) => new BasePattern(pair.Left, new(pair.Right.Where(c => c.Base == pair.Left.Type.FullName))))
                .WithTrackingName(TrackingNames.Bases),
            static (output, pattern) => Add(output, pattern.Class.Type, ClassEmitter.Emit(pattern.Class, pattern.Cases)));
    }

    // A class with a discriminator has to know its cases, which stand anywhere in the project.
    private static IncrementalValueProvider<EquatableArray<CasePattern>> RegisterCases(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<LocatedCase> cases = context.SyntaxProvider.ForAttributeWithMetadataName(
            Annotations.Case,
            static (node, _) => node is TypeDeclarationSyntax,
            static (syntax, _) => syntax.TargetSymbol is INamedTypeSymbol type && IsFirst(syntax) ? CaseReader.Read(type) : null)
            .Where(static located => located is not null)
            .Select(static (located, _) => located!);
        Report(context, cases.Collect().SelectMany(static (all, _) => CaseReader.FindDuplicates(all)));
        return cases
            .Select(static (located, _) => located.Pattern)
            .Collect()
            .Select(static (all, _) => new EquatableArray<CasePattern>(all.OrderBy(c => c.Type, StringComparer.Ordinal)))
            .WithTrackingName(TrackingNames.CaseTable);
    }

    private static void RegisterDatatypes(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Judged<DatatypePattern>> datatypes = context.SyntaxProvider.ForAttributeWithMetadataName(
            Annotations.Datatype,
            static (node, _) => node is TypeDeclarationSyntax,
            static (syntax, cancellation) => syntax.TargetSymbol is INamedTypeSymbol type && IsFirst(syntax) ? DatatypeReader.Read(type, cancellation) : null)
            .Where(static judged => judged is not null)
            .Select(static (judged, _) => judged!)
            .WithTrackingName(TrackingNames.Datatypes);
        Report(context, datatypes.SelectMany(static (judged, _) => judged.Diagnostics));
        context.RegisterSourceOutput(
            datatypes.Where(static judged => judged.Pattern is not null).Select(static (judged, _) => judged.Pattern!),
            static (output, pattern) => Add(output, pattern.Type, DatatypeEmitter.Emit(pattern)));
    }

    private static void RegisterEnums(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<Judged<EnumPattern>> enums = context.SyntaxProvider.ForAttributeWithMetadataName(
            Annotations.Value,
            static (node, _) => node is EnumMemberDeclarationSyntax,
            static (syntax, cancellation) => syntax.TargetSymbol.ContainingType is { TypeKind: TypeKind.Enum } type && IsFirstMember(type, syntax)
                ? EnumReader.Read(type, cancellation)
                : null)
            .Where(static judged => judged is not null)
            .Select(static (judged, _) => judged!)
            .WithTrackingName(TrackingNames.Enums);
        Report(context, enums.SelectMany(static (judged, _) => judged.Diagnostics));
        context.RegisterSourceOutput(
            enums.Where(static judged => judged.Pattern is not null).Select(static (judged, _) => judged.Pattern!),
            static (output, pattern) => Add(output, pattern.Type, EnumEmitter.Emit(pattern)));
    }

    private static void ReportNamespaces(IncrementalGeneratorInitializationContext context, string annotation) =>
        Report(context, context.SyntaxProvider.ForAttributeWithMetadataName(
            annotation,
            static (_, _) => true,
            static (syntax, cancellation) => NamespaceChecker.Check(syntax.TargetSymbol, syntax.Attributes, cancellation))
            .SelectMany(static (diagnostics, _) => diagnostics));

    // Said once, by a project that has elements.
    private static void ReportDocumentationOff(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<bool> hasElements = context.SyntaxProvider.ForAttributeWithMetadataName(
            Annotations.Element, static (node, _) => node is TypeDeclarationSyntax, static (_, _) => true)
            .Collect()
            .Select(static (all, _) => all.Length > 0);
        IncrementalValueProvider<bool> isOff = context.ParseOptionsProvider.Select(static (options, _) => options.DocumentationMode == DocumentationMode.None);
        context.RegisterSourceOutput(hasElements.Combine(isOff), static (output, pair) =>
        {
            if (pair.Left && pair.Right)
                output.ReportDiagnostic(Diagnostic.Create(Descriptors.DocumentationOff, Location.None));
        });
    }

    // Diagnostics go their own way, so that they never hold up sources; only where there are some is the compilation asked for their trees.
    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<DiagnosticInfo> diagnostics) =>
        context.RegisterSourceOutput(
            diagnostics.Combine(context.CompilationProvider),
            static (output, pair) => output.ReportDiagnostic(pair.Left.ToDiagnostic(pair.Right)));

    private static void Add(SourceProductionContext output, TypeIdentity type, string text) =>
        output.AddSource(type.MetadataName + ".g.cs", SourceText.From(text, Utf8));

    // What stands twice by mistake, an annotation or a whole type, must not give two files of one name.
    private static bool IsFirst(GeneratorAttributeSyntaxContext syntax) =>
        syntax.TargetSymbol is INamedTypeSymbol type && IsFirst(type)
        && type.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, syntax.Attributes[0].AttributeClass))
            ?.ApplicationSyntaxReference is { } reference
        && reference.SyntaxTree == syntax.TargetNode.SyntaxTree && syntax.TargetNode.Span.Contains(reference.Span);

    private static bool IsFirst(INamedTypeSymbol type)
    {
        var container = (INamespaceOrTypeSymbol)type.ContainingSymbol;
        return SymbolEqualityComparer.Default.Equals(container.GetTypeMembers(type.Name, type.Arity).FirstOrDefault(), type)
            && (type.ContainingType is null || IsFirst(type.ContainingType));
    }

    private static bool IsFirstMember(INamedTypeSymbol type, GeneratorAttributeSyntaxContext syntax) =>
        IsFirst(type) && type.GetMembers().FirstOrDefault(m => m is IFieldSymbol && Annotations.Has(m, "Value")) is { } first
        && first.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
        && reference.SyntaxTree == syntax.TargetNode.SyntaxTree && reference.Span == syntax.TargetNode.Span;
}
