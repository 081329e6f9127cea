using Microsoft.CodeAnalysis.CSharp;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Small pieces of C# text.</summary>
internal static class Code
{
    public const string Runtime = "global::RelaxCodec.";
    public const string Datatypes = "global::RelaxCodec.Datatypes.";

    /// <summary>Keeps a member out of the way of users.</summary>
    public const string Hidden =
        "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";

    public static string Generated { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"RelaxCodec.Generators\", \"{typeof(Code).Assembly.GetName().Version
            .ToString(3)}\")]";

    /// <summary>The two in one: what coverage leaves out and completion does not offer.</summary>
    public static string GeneratedHidden { get; } = $"{Generated.Substring(0, Generated.Length - 1)}, {Hidden.Substring(1)}";

    public const string CursorParameter = "ref " + Runtime + "XmlCursor<TSource> cursor";
    public const string OutputParameter = "ref " + Runtime + "XmlOutput<TSink> output";
    public const string WhereSource = "    where TSource : struct, " + Runtime + "IXmlTokenSource, allows ref struct";
    public const string WhereSink = "    where TSink : struct, " + Runtime + "IXmlTokenSink, allows ref struct";

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The local name of what is current if it is in a namespace, or in one of several.</summary>
    public static string NameIn(string ns) => $"cursor.{(Model.XmlName.AreSeveral(ns) ? "NameInAny" : "NameIn")}({Literal(ns)})";

    /// <summary>The cursor before it enters an element that may be in several namespaces.</summary>
    public static string Among(Model.XmlName name) => $"cursor.Among({Literal(name.Namespace)})";

    /// <summary>A comment text without line ends.</summary>
    public static string XmlText(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
