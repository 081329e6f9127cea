using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RelaxCodec.CodeFixes.Editing;

namespace RelaxCodec.CodeFixes.Members;

/// <summary>Begins a property with a value.</summary>
internal static class DefaultInitializer
{
    /// <summary>The change; null where a property has no place for an initializer.</summary>
    /// <param name="property">The property.</param>
    /// <param name="type">Its type, as it is to be written.</param>
    /// <param name="constant">The value, a member of an enum from <c>global::</c> on.</param>
    public static TextChange? Of(PropertyDeclarationSyntax property, string type, string constant)
    {
        string value = ValueOf(type, constant);
        return property.Initializer is { } initializer ? Edit.Replace(initializer.Value, value)
            : property.AccessorList is { } accessors ? Edit.Insert(accessors.Span.End, $" = {value};")
            : null;
    }

    /// <summary>The value as it is to be written.</summary>
    public static string ValueOf(string type, string constant) =>
        constant.StartsWith("global::", StringComparison.Ordinal) ? type + constant.Substring(constant.LastIndexOf('.')) : constant;
}
