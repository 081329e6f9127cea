using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.Generators.Declarations;
using RelaxCodec.Generators.Diagnostics;
using RelaxCodec.Generators.Emitting;
using RelaxCodec.Generators.Model;
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
        // Not ForAttributeWithMetadataName: it asks each compilation for every annotated symbol anew, at each key stroke.
        IncrementalValueProvider<Compilation> declarations = context.CompilationProvider.WithComparer(DeclarationComparer.Instance);
        IncrementalValuesProvider<string> types = declarations
            .SelectMany(static (compilation, cancellation) => AnnotatedTypes(compilation, cancellation))
            .SelectMany(static (file, _) => file)
            .WithTrackingName(TrackingNames.Types);

        IncrementalValueProvider<EquatableArray<CaseModel>> cases = RegisterCases(
            context, Read(types, declarations, static (type, cancellation) => CaseReader.Read(type, cancellation), TrackingNames.Cases));
        IncrementalValuesProvider<Judged<ClassModel>> classes = Read(
            types, declarations, static (type, cancellation) => type.TypeKind != TypeKind.Interface && Roles.IsAnnotated(type)
                ? ClassReader.Read(type, cancellation)
                : null, TrackingNames.AnnotatedClasses);
        RegisterClasses(context, classes, cases);
        IncrementalValuesProvider<Judged<InterfaceModel>> interfaces = Read(
            types, declarations, ElementChoiceReader.ReadInterface, TrackingNames.Interfaces);
        RegisterInterfaces(context, interfaces);
        IncrementalValuesProvider<Judged<DatatypeModel>> datatypes = Read(
            types,
            declarations,
            static (type, cancellation) => DatatypeReader.IsDatatypeAlone(type) ? DatatypeReader.Read(type, cancellation) : null,
            TrackingNames.Datatypes);
        RegisterDatatypes(context, datatypes);
        RegisterEnums(context, Read(
            types,
            declarations,
            static (type, cancellation) => EnumReader.HasValues(type) ? EnumReader.Read(type, cancellation) : null,
            TrackingNames.Enums));
        ReportNamespaces(context, types, declarations);
        Report(context, declarations.SelectMany(static (compilation, cancellation) => LanguageChecker.Check(compilation, cancellation)));
        Report(context, declarations.SelectMany(
            static (compilation, cancellation) => OutsiderChecker.Check(compilation.Assembly, cancellation)));
        Report(context, types.Combine(declarations).SelectMany(static (pair, cancellation) =>
            TypePath.Find(pair.Right, pair.Left) is { } type
                ? DefineReader.Check(type, cancellation)
                : EquatableArray<DiagnosticInfo>.Empty));
        ReportDuplicateDefines(
            context,
            classes.Where(static c => c.Pattern is not null).Select(static (c, _) => DefineModel.Of(c.Pattern!)),
            interfaces.Where(static i => i.Pattern is not null).Select(static (i, _) => DefineModel.Of(i.Pattern!)),
            datatypes.Where(static d => d.Pattern is not null).Select(static (d, _) => DefineModel.Of(d.Pattern!)),
            Read(types, declarations, DefineReader.Read, TrackingNames.Defines));
        ReportDocumentationOff(context, classes);
    }

    // By file, so that a type more in one of them moves none of another. A type is its first file's, even if it stands twice.
    private static IEnumerable<EquatableArray<string>> AnnotatedTypes(Compilation compilation, CancellationToken cancellation)
    {
        if (!LanguageChecker.IsSufficient(compilation))
            return [];
        var known = new HashSet<string>(StringComparer.Ordinal);
        return [.. compilation.SyntaxTrees.Select(
            tree => new EquatableArray<string>(DeclaredSyntax.Of(tree, cancellation).AnnotatedTypes.Where(known.Add)))];
    }

    private static IncrementalValuesProvider<T> Read<T>(
        IncrementalValuesProvider<string> types,
        IncrementalValueProvider<Compilation> declarations,
        Func<INamedTypeSymbol, CancellationToken, T?> read,
        string step)
        where T : class =>
        types.Combine(declarations)
            .Select((pair, cancellation) => TypePath.Find(pair.Right, pair.Left) is { } type ? read(type, cancellation) : null)
            .Where(static pattern => pattern is not null)
            .Select(static (pattern, _) => pattern!)
            .WithTrackingName(step);

    private static void RegisterClasses(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Judged<ClassModel>> classes,
        IncrementalValueProvider<EquatableArray<CaseModel>> cases)
    {
        Register(context, classes);
        IncrementalValuesProvider<ClassModel> patterns = classes.Where(static judged => judged.Pattern is not null)
            .Select(static (judged, _) => judged.Pattern!);
        context.RegisterSourceOutput(
            patterns.Where(static pattern => pattern.Discriminator is null).WithTrackingName(TrackingNames.Classes),
            static (output, pattern) => Add(output, pattern.Type, ClassEmitter.Emit(pattern)));

        context.RegisterSourceOutput(
            patterns.Where(static pattern => pattern.Discriminator is not null)
                .Combine(cases)
                .Select(static (pair, _) =>
                    new DiscriminatedModel(pair.Left, CaseReader.Distinct(pair.Right.Where(c => c.Base == pair.Left.Type.FullName))))
                .WithTrackingName(TrackingNames.Bases),
            static (output, pattern) => Add(output, pattern.Class.Type, ClassEmitter.Emit(pattern.Class, pattern.Cases)));
    }

    private static void RegisterInterfaces(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Judged<InterfaceModel>> interfaces)
    {
        Register(context, interfaces);
        context.RegisterSourceOutput(
            interfaces.Where(static judged => judged.Pattern is not null).Select(static (judged, _) => judged.Pattern!),
            static (output, model) => Add(output, model.Type, InterfaceEmitter.Emit(model)));
    }

    // What is wrong with types, and stubs for those.
    private static void Register<T>(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Judged<T>> judged)
        where T : class, IEquatable<T>
    {
        Report(context, judged.SelectMany(static (one, _) => one.Diagnostics));
        context.RegisterSourceOutput(
            judged.Where(static one => one.Stub is not null).Select(static (one, _) => one.Stub!),
            static (output, stub) => Add(output, stub.Type, StubEmitter.Emit(stub)));
    }

    // A class with a discriminator has to know its cases, which stand anywhere in the project.
    private static IncrementalValueProvider<EquatableArray<CaseModel>> RegisterCases(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<LocatedCase> cases)
    {
        Report(context, cases.Collect().SelectMany(static (all, _) => CaseReader.FindDuplicates(all)));
        return cases
            .Select(static (located, _) => located.Pattern)
            .Collect()
            .Select(static (all, _) => new EquatableArray<CaseModel>(all.OrderBy(c => c.Type, StringComparer.Ordinal)))
            .WithTrackingName(TrackingNames.CaseTable);
    }

    private static void RegisterDatatypes(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Judged<DatatypeModel>> datatypes)
    {
        Register(context, datatypes);
        context.RegisterSourceOutput(
            datatypes.Where(static judged => judged.Pattern is not null).Select(static (judged, _) => judged.Pattern!),
            static (output, pattern) => Add(output, pattern.Type, DatatypeEmitter.Emit(pattern)));
    }

    private static void RegisterEnums(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Judged<EnumModel>> enums)
    {
        Report(context, enums.SelectMany(static (judged, _) => judged.Diagnostics));
        context.RegisterSourceOutput(
            enums.Where(static judged => judged.Pattern is not null).Select(static (judged, _) => judged.Pattern!),
            static (output, pattern) => Add(output, pattern.Type, EnumEmitter.Emit(pattern)));
    }

    private static void ReportNamespaces(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<string> types,
        IncrementalValueProvider<Compilation> declarations)
    {
        Report(context, declarations.SelectMany(static (compilation, cancellation) =>
            LanguageChecker.IsSufficient(compilation)
                ? NamespaceChecker.Check(compilation.Assembly, cancellation)
                : EquatableArray<DiagnosticInfo>.Empty));
        Report(context, types.Combine(declarations).SelectMany(static (pair, cancellation) =>
            TypePath.Find(pair.Right, pair.Left) is { } type
                ? NamespaceChecker.Check(type, cancellation)
                : EquatableArray<DiagnosticInfo>.Empty));
    }

    private static void ReportDuplicateDefines(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<DefineModel> classes,
        IncrementalValuesProvider<DefineModel> interfaces,
        IncrementalValuesProvider<DefineModel> datatypes,
        IncrementalValuesProvider<LocatedDefine> located) =>
        Report(context, classes.Collect().Combine(interfaces.Collect()).Combine(datatypes.Collect()).Combine(located.Collect())
            .SelectMany(
                static (all, _) => DefineCollisions.Find([.. all.Left.Left.Left, .. all.Left.Left.Right, .. all.Left.Right], all.Right)));

    // Said once, by a project that has elements.
    private static void ReportDocumentationOff(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Judged<ClassModel>> classes)
    {
        IncrementalValueProvider<bool> hasElements = classes.Collect()
            .Select(static (all, _) => all.Any(c => c.Pattern?.Element is not null));
        IncrementalValueProvider<bool> isOff = context.ParseOptionsProvider.Select(
            static (options, _) => options.DocumentationMode == DocumentationMode.None);
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
        output.AddSource(
            type.MetadataName + ".g.cs",
            SourceText.From(type.IsObsolete ? ObsoleteContext.Mark(text, type.HasObsoleteReferences) : text, Utf8));
}
