using RelaxCodec.Generators.Model;
using RelaxCodec.Generators.Patterns;

namespace RelaxCodec.Generators.Emitting;

/// <summary>
/// Writes the fragments of a class: <c>Fragment</c> and, for what others refer to, <c>ContentFragment</c> and <c>SharedFragment</c>.
/// </summary>
internal sealed class SchemaEmitter(ClassContext context)
{
    private readonly SourceWriter _writer = context.Writer;

    public void Write()
    {
        ClassPatterns patterns = context.Patterns;
        Write("public", "Fragment", patterns.Whole, _ => true);
        if (patterns.ContentDefine is { } content)
            Write("internal", "ContentFragment", content, b => b.IsCase);
        for (int i = 0; i < patterns.AlternativeDefines.Count; i++)
            Write("internal", ClassPatterns.AlternativeFragment(i), patterns.AlternativeDefines[i], _ => false);
        if (patterns.SharedDefine is { } shared)
            Write(
                "private protected",
                "SharedFragment",
                shared,
                b => b is { IsAbstract: true, FragmentProperty: "SharedFragment", Define: not null });
    }

    private void Write(string access, string property, Define define, Func<SharedModel, bool> hidden)
    {
        bool isWhole = property == "Fragment";
        _writer.Separate();
        // What is hidden is not documented.
        if (isWhole)
            _writer.Write(context.Class.Element is not null
                ? "/// <inheritdoc/>"
                : $"/// <summary>The define {Code.XmlText(define.Name)}.</summary>");
        string attributes = isWhole ? Code.Generated : Code.GeneratedHidden;
        FragmentEmitter.Write(
            _writer, attributes, $"{access} static {context.New(hidden)}{Code.Runtime}GrammarFragment {property}", define);
    }
}
