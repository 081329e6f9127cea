using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the file of a class: the four printers over its patterns, in a frame.</summary>
internal static class ClassEmitter
{
    private const string State = "_xmlNodeState";

    public static string Emit(ClassModel pattern) => Emit(pattern, EquatableArray<CaseModel>.Empty);

    public static string Emit(ClassModel pattern, EquatableArray<CaseModel> cases)
    {
        var context = new ClassContext(pattern, cases);
        SourceWriter writer = context.Writer;
        var parser = new ParserEmitter(context);
        var formatter = new FormatterEmitter(context);
        var comparison = new ComparisonEmitter(context);
        string? root = pattern.Alternatives is null ? null : ElementChoiceEmitter.Root(pattern.Type);
        string? node = pattern.Element is not null ? $"{Code.Runtime}IXmlElement<{pattern.Type.FullName}>"
            : pattern.InheritsNode && pattern.ContentProperty is null ? null
            : Code.Runtime + "IXmlNode";

        string? implements = root is null ? node : node is null ? root : $"{node}, {root}";
        FileFrame.Open(writer, pattern.Type, implements, remarks: PatternRemarks.Of(context));
        if (pattern.Element is { } element)
            WriteNames(context, element);
        new SchemaEmitter(context).Write();
        if (pattern.Discriminator is not null)
        {
            var dispatch = new CaseEmitter(context, cases);
            dispatch.WriteRead();
            dispatch.WriteWrite();
            dispatch.WriteInlined();
            if (!pattern.IsGroup || pattern.IsAbstract)
                comparison.WriteContentEquals(cases.Select(c => c.Type));
        }
        else if (pattern.Alternatives is { } alternatives)
        {
            var dispatch = new ElementChoiceEmitter(writer, pattern.Type, alternatives);
            dispatch.WriteRead(context.New(b => !b.IsGroup));
            dispatch.WriteWrite("");
            comparison.WriteContentEquals(alternatives.Select(a => a.Type));
            dispatch.WriteNames();
        }
        else if (!pattern.IsAbstract)
        {
            parser.WriteRead();
            formatter.WriteWrite();
            comparison.WriteContentEquals();
        }

        if (context.IsShared)
        {
            parser.WriteShared();
            formatter.WriteShared();
            comparison.WriteShared();
        }

        parser.WriteOrder();
        parser.WriteAccessors();
        WriteNode(context);
        FileFrame.Close(writer, pattern.Type);
        SequenceEmitter.Write(writer, pattern);
        WriteData(context);
        return writer.ToString();
    }

    private static void WriteNames(ClassContext context, XmlName element)
    {
        string modifier = context.New(b => b is { IsGroup: false, IsChoice: false });
        context.Writer.Write("/// <inheritdoc/>");
        context.Writer.Write(Code.Generated);
        context.Writer.Write($"public static {modifier}string ElementName => {Code.Literal(element.Local)};");
        // None is the interface's own answer, unless a base class gives another.
        string hides = context.New(b => b.HasNamespace);
        if (element.Namespace.Length == 0 && hides.Length == 0)
            return;
        context.Writer.Separate();
        context.Writer.Write("/// <inheritdoc/>");
        context.Writer.Write(Code.Generated);
        context.Writer.Write($"public static {hides}string ElementNamespace => {Code.Literal(element.Namespaces[0])};");
        if (element.IsInSeveral)
            ElementChoiceEmitter.WriteNames(context.Writer, context.Class.Type, element.Each);
    }

    // What was read and is no member is held out of sight, or by the property that shows it.
    private static void WriteNode(ClassContext context)
    {
        ClassModel pattern = context.Class;
        // One field: the compiler writes four attributes for an auto-property.
        bool needsState = !pattern.InheritsNode;
        if (needsState)
        {
            context.Writer.Separate();
            if (pattern.IsRecord)
                context.Writer.Write("// Its fields count in the equality of a record, but where it was read does not.");
            context.Writer.Write($"private {Code.Runtime}XmlNodeState {State};");
        }

        if (pattern.ContentProperty is { } property)
        {
            if (!needsState)
                context.Writer.Separate();
            string set = pattern.IsContentInit ? ParserEmitter.Setter(property) + "(this, value)" : property + " = value";
            context.Writer.Write(Code.Generated);
            context.Writer.Write($"{Code.Runtime}XmlContent? {Code.Runtime}IXmlNode.Content {{ get => {property}; set => {set}; }}");
        }

        if (needsState)
            context.Writer.Write($"ref {Code.Runtime}XmlNodeState {Code.Runtime}IXmlNode.State => ref {State};");
    }

    private static void WriteData(ClassContext context)
    {
        ValueEmitter values = context.Values;
        if (values.Fields.Count
            + values.Lists.Count
            + values.Tuples.Count
            + values.Comparisons.Count
            + values.Defaults.Count
            + values.Released.Count == 0)
            return;
        var lists = new SourceWriter();
        foreach ((PropertyModel property, ListData data) in values.Lists)
            ListReading.Write(lists, values, property, data); // It may need more fields.
        foreach ((PropertyModel property, ReleasedData data) in values.Released)
            VersionReading.Write(lists, values, property, data);
        foreach ((PropertyModel property, TupleData data) in values.Tuples)
            TupleReading.Write(lists, values, property, data);
        foreach ((PropertyModel property, TupleData data, string type) in values.Comparisons)
            ComparisonMethods.Write(lists, property, data, type);
        context.Writer.Separate();
        context.Writer.Write($"/// <summary>The datatypes with params of the members of {context.Class.Type.Name}.</summary>");
        context.Writer.Open($"file static class {context.Class.Type.Name.TrimStart('@')}Data");
        foreach ((string field, XsdDataModel data) in values.Fields)
            DataField.Write(context.Writer, "internal", field, data);
        foreach (string field in values.Defaults)
        {
            context.Writer.Separate();
            context.Writer.Write(field);
        }

        if (lists.ToString().Trim('\n') is { Length: > 0 } methods)
        {
            context.Writer.Separate();
            context.Writer.Write(methods);
        }

        context.Writer.Close();
    }
}
