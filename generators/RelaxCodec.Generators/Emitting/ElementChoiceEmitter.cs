using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes how a choice of elements, a class or an interface, passes on to the class of the element that is there.</summary>
/// <param name="writer">Where to.</param>
/// <param name="type">The class or interface.</param>
/// <param name="alternatives">The elements.</param>
internal sealed class ElementChoiceEmitter(SourceWriter writer, TypeIdentity type, EquatableArray<ElementAlternative> alternatives)
{
    private const int LineLength = 120;

    /// <summary>Writes the names that a document's root element may have.</summary>
    public void WriteNames() => WriteNames(writer, type, alternatives.SelectMany(a => a.Name.Each));

    /// <summary>Writes the names that a document's root element may have.</summary>
    public static void WriteNames(SourceWriter writer, TypeIdentity type, IEnumerable<XmlName> names)
    {
        writer.Separate();
        writer.Write("/// <inheritdoc/>");
        writer.Write(Code.Generated);
        writer.Write($"static global::System.Collections.Generic.IReadOnlyList<{Code.Runtime}XmlElementName> {Root(type)}.RootNames =>");
        writer.Write("[");
        writer.Indent();
        string line = "";
        foreach (XmlName one in names)
        {
            string name = $"new({Code.Literal(one.Local)}, {Code.Literal(one.Namespace)}),";
            if (line.Length > 0 && line.Length + name.Length > LineLength)
            {
                writer.Write(line);
                line = "";
            }

            line += line.Length > 0 ? " " + name : name;
        }

        writer.Write(line);
        writer.Unindent();
        writer.Write("];");
    }

    /// <param name="modifier"><c>new </c> if it hides another one.</param>
    public void WriteRead(string modifier)
    {
        WriteHead("Reads the current element as the class of its name; null if there is none, or it cannot be read.");
        writer.Write($"public static {modifier}{type.Name}? Read<TSource>({Code.CursorParameter})");
        writer.Open(Code.WhereSource);
        foreach (IGrouping<string, ElementAlternative> sameNamespace in alternatives.GroupBy(a => a.Name.Namespace, StringComparer.Ordinal))
        {
            writer.Open($"switch ({Code.NameIn(sameNamespace.Key)})");
            foreach (ElementAlternative alternative in sameNamespace)
            {
                writer.Write($"case {Code.Literal(alternative.Name.Local)}:");
                if (!alternative.Span.IsAlways)
                {
                    writer.Write($"    if ({ReleaseCode.Outside(alternative.Span)})");
                    writer.Write($"        cursor.ElementOutsideRelease({Code.Literal(alternative.Span.Words)});");
                }

                writer.Write($"    return {alternative.Type}.Read(ref cursor);");
            }

            writer.Close();
        }

        writer.Write("return null;");
        writer.Close();
    }

    /// <param name="modifier"><c>new </c> if it hides another one.</param>
    public void WriteWrite(string modifier)
    {
        WriteHead("Writes the element.");
        writer.Write($"public static {modifier}void Write<TSink>({type.Name} it, {Code.OutputParameter})");
        writer.Open(Code.WhereSink);
        writer.Open("switch (it)");
        for (int i = 0; i < alternatives.Count; i++)
        {
            writer.Write($"case {alternatives[i].Type} element{i}:");
            writer.Write($"    {alternatives[i].Type}.Write(element{i}, ref output);");
            writer.Write("    break;");
        }

        writer.Write("default:");
        string message = $"$\"{{it.GetType()}} is not one of the elements of {type.DefineName}.\"";
        writer.Write($"    throw new global::System.ArgumentException({message}, nameof(it));");
        writer.Close();
        writer.Close();
    }

    /// <summary>The interface of which reading a document asks all that.</summary>
    public static string Root(TypeIdentity type) => $"{Code.Runtime}IXmlRoot<{type.FullName}>";

    private void WriteHead(string summary)
    {
        writer.Separate();
        writer.Write($"/// <summary>{summary}</summary>");
        writer.Write(Code.GeneratedHidden);
    }
}
