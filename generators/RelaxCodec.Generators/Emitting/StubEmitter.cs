using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>
/// Writes the file of a type that has errors. It has all members that generated code of other types may call, so that nothing but those
/// errors is said of it; the bodies only throw, and are never run, because the project does not compile.
/// </summary>
internal sealed class StubEmitter
{
    private const string Kept = ", " + Code.Runtime + "XmlContent? kept, int first = 0";
    private const string Seen = ", ref " + Code.Runtime + "SlotSet seen, int first = 0";
    private const string Unchanged = "in " + Code.Runtime + "SlotSet seen, int first = 0";
    private const string Throw = " => throw new global::System.NotSupportedException();";
    private const string Lexical = "global::System.ReadOnlySpan<char> lexical";

    private readonly SourceWriter _writer = new();
    private readonly StubModel _model;
    private readonly HashSet<string> _taken;

    private StubEmitter(StubModel model)
    {
        _model = model;
        _taken = new HashSet<string>(model.Taken, StringComparer.Ordinal);
    }

    public static string Emit(StubModel model)
    {
        var stub = new StubEmitter(model);
        stub.Write();
        return stub._writer.ToString();
    }

    private string Self => _model.Type.Name;

    private void Write()
    {
        string implements = string.Join(", ", _model.Interfaces);
        // Whatever the user's names are and whatever is obsolete: of this file there is nothing to say.
        FileFrame.Open(
            _writer,
            _model.Type with { Warnings = EquatableArray<string>.Empty },
            implements.Length == 0 ? null : implements,
            isStub: true);
        Property("public", "Fragment", Code.Runtime + "GrammarFragment");
        if (_model.Value is { } value)
            WriteDatatype(value);
        else if (_model.Type.IsInterface)
            WriteInterface();
        else
            WriteClass(_model.Shared!);
        FileFrame.Close(_writer, _model.Type);
    }

    private void WriteDatatype(string value)
    {
        Property("public", "Expected", "string");
        Method("public", "IsValid", "bool", Lexical);
        Method("public", "TryParse", "bool", $"{Lexical}, out {value} value");
        Method("public", "TryFormat", "bool", $"{value} value, global::System.Span<char> destination, out int charsWritten");
    }

    private void WriteInterface()
    {
        Reading("public", "Read", Self, Code.CursorParameter);
        Writing("public", "Write", $"{Self} it, {Code.OutputParameter}");
        Method("public", "ContentEquals", "bool", $"{Self}? left, {Self}? right");
        string root = ElementChoiceEmitter.Root(_model.Type);
        Explicit($"{Code.Runtime}GrammarFragment {root}.Fragment");
        Explicit($"{Self}? {root}.Read<TSource>({Code.CursorParameter})");
        Explicit($"void {root}.Write<TSink>({Self} it, {Code.OutputParameter})");
        Explicit($"bool {root}.ContentEquals({Self} left, {Self} right)");
        WriteRootNames(root);
    }

    // Members without a parameter of the class are there only where derived classes expect to hide them.
    private void WriteClass(SharedModel shared)
    {
        if (_model.IsElement)
            Property("public", "ElementName", "string");
        if (!shared.IsGroup)
            Reading("public", "Read", Self, Code.CursorParameter);
        Writing("public", "Write", $"{Self} it, {Code.OutputParameter}");
        Method("public", "ContentEquals", "bool", $"{Self}? left, {Self}? right");
        if (shared.IsContent)
            Reading("public", "ReadContent", Self, Code.CursorParameter);
        Writing("public", "WriteContent", $"{Self} it, string name, string ns, {Code.OutputParameter}");
        if (_model.IsCase)
            Property("internal", "ContentFragment", Code.Runtime + "GrammarFragment");
        if (shared is { IsAbstract: true, FragmentProperty: "SharedFragment", Define: not null })
            Property("internal", "SharedFragment", Code.Runtime + "GrammarFragment");
        for (int i = 0; i < _model.Alternatives; i++)
            Property("internal", Patterns.ClassPatterns.AlternativeFragment(i), Code.Runtime + "GrammarFragment");
        WriteShared("Shared", shared.AttributeOrders.Count, shared.ChildOrders.Count);
        WriteShared("Case", 0, 0);
        if (shared.HasOwnChecks)
            Reading("internal", "CheckShared", "void", $"{Code.CursorParameter}, {Unchanged}");
        Reading("internal", "ChooseShared", "void", $"{Code.CursorParameter}, {Self}? it");
        Method("internal", "PrepareShared", "void", $"{Self}? it");
        Method("internal", "SharedEquals", "bool", $"{Self}? left, {Self}? right");
        if (shared.IsGroup)
            WriteMade(shared);
        _writer.Write($"ref {Code.Runtime}XmlNodeState {Code.Runtime}IXmlNode.State{Throw}");
        string root = ElementChoiceEmitter.Root(_model.Type);
        if (_model.Interfaces.Contains(root))
            WriteRootNames(root);
    }

    private void WriteMade(SharedModel shared)
    {
        Reading("internal", "ChooseCase", Self + "?", Code.CursorParameter);
        Method("internal", "MakeCase", Self, "");
        if (shared.Factory is { } factory)
            Method("internal", factory, Self, "");
    }

    private void WriteShared(string verb, int attributeOrders, int childOrders)
    {
        Reading("internal", $"Read{verb}Attribute", "bool", $"{Code.CursorParameter}, {Self}? it{Seen}");
        Reading("internal", $"Read{verb}Child", "bool", $"{Code.CursorParameter}, {Self}? it{Seen}");
        Reading("internal", $"Check{verb}", "void", $"{Code.CursorParameter}, {Self}? it, {Unchanged}");
        Reading("internal", $"Assign{verb}", "void", $"{Code.CursorParameter}, {Self}? it, int first = 0");
        // What is passed on to a case is written in one piece.
        Writing("internal", $"Write{verb}Attributes", $"{Self}? it, {Code.OutputParameter}{Kept}");
        Writing("internal", $"Write{verb}Children", $"{Self}? it, {Code.OutputParameter}{Kept}");
        for (int i = 0; i < attributeOrders; i++)
            Writing("internal", $"Write{verb}Attributes{i}", $"{Self}? it, {Code.OutputParameter}{Kept}");
        for (int i = 0; i < childOrders; i++)
            Writing("internal", $"Write{verb}Children{i}", $"{Self}? it, {Code.OutputParameter}{Kept}");
    }

    private void WriteRootNames(string root) =>
        Explicit($"global::System.Collections.Generic.IReadOnlyList<{Code.Runtime}XmlElementName> {root}.RootNames");

    private void Property(string access, string name, string type) => Add(name, $"{access} static {type} {name}", "");

    private void Method(string access, string name, string type, string parameters) =>
        Add(name, $"{access} static {type} {name}({parameters})", "");

    private void Reading(string access, string name, string type, string parameters) =>
        Add(name, $"{access} static {type} {name}<TSource>({parameters})", Code.WhereSource);

    private void Writing(string access, string name, string parameters) =>
        Add(name, $"{access} static void {name}<TSink>({parameters})", Code.WhereSink);

    // The constraints are those of the interface's own member.
    private void Explicit(string member) => _writer.Write("static " + member + Throw);

    private void Add(string name, string declaration, string constraints)
    {
        if (!_taken.Contains(name))
            _writer.Write((constraints.Length == 0 ? declaration : declaration + "\n" + constraints) + Throw);
    }
}
