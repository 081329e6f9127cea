using System.Xml.Linq;

namespace RelaxCodec;

/// <content>Data and values (RELAX NG Compact Syntax, 2: <c>datatypeName</c>, <c>param</c>, <c>dataExcept</c>).</content>
internal sealed partial class CompactSyntax
{
    // The type of a value without one.
    private const string Token = "token";

    private Layout Value(XElement value)
    {
        string type = value.Token("type") is null ? Token : Type(value);
        // Such a value may need namespaces that are declared in the XML and not here.
        if (type is "xsd:QName" or "xsd:NOTATION")
            throw new InvalidOperationException($"A value of the type '{type}' in {Where(value)} cannot be written in the compact syntax.");
        return type == Token ? CompactLiteral.Of(value.Value) : $"{type} {CompactLiteral.Of(value.Value)}";
    }

    private (Layout Layout, Binding Binding) Data(XElement data)
    {
        Layout layout = Type(data);
        var parameters = new List<Layout>();
        foreach (XElement parameter in data.Terms.Where(static child => child.Term == "param"))
        {
            if (parameters.Count > 0)
                parameters.Add(Layout.Space);
            parameters.Add(Annotated(parameter, $"{parameter.Token("name")} = {CompactLiteral.Of(parameter.Value)}"));
        }

        if (parameters.Count > 0)
            layout = Braces(layout, Layout.Of(parameters));
        if (data.Terms.FirstOrDefault(static child => child.Term is not "param") is not { } except)
            return (layout, Binding.Primary);
        if (except.Term != "except" || IsAnnotated(except))
            throw NoPlace(except);

        XElement[] excepted = [.. except.Terms];
        Layout right = excepted is [var only]
            ? Pattern(only, Binding.Primary)
            : Place(Operands(excepted, "choice"), Binding.Loose, Binding.Primary);
        return (Layout.Group(layout, Layout.Indented(2, Layout.Space, "- ", right)), Binding.Loose);
    }

    private string Type(XElement typed)
    {
        string type = typed.Token("type")!;
        return typed.DatatypeLibrary is { Length: > 0 } library ? $"{_prefixes.OfLibrary(library)}:{type}" : type;
    }
}
