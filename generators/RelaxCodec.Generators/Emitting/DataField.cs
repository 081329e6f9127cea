using RelaxCodec.Datatypes;
using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes a field that holds a datatype with params, its pattern as a table made at compile time.</summary>
internal static class DataField
{
    public static void Write(SourceWriter writer, string access, string name, XsdDataModel data)
    {
        writer.Separate();
        foreach (XsdPattern pattern in data.Facets.Patterns)
            writer.Write($"// {pattern.Source.Replace("\r", "\\r").Replace("\n", "\\n")}");
        string type = $"{Code.Datatypes}XsdDatatype.{data.Type}";
        string declaration = $"{access} static readonly {Code.Datatypes}XsdData {name} = new({type}";
        string[] facets = [.. Facets(data.Facets)];
        if (facets.Length == 0)
        {
            writer.Write(declaration + ");");
        }
        else if (facets.Length == 1)
        {
            writer.Write($"{declaration}, new {Code.Datatypes}XsdFacets {{ {facets[0]} }});");
        }
        else
        {
            writer.Write($"{declaration}, new {Code.Datatypes}XsdFacets");
            writer.Write("{");
            writer.Indent();
            foreach (string facet in facets)
                writer.Write(facet + ",");
            writer.Unindent();
            writer.Write("});");
        }
    }

    private static IEnumerable<string> Facets(XsdFacets facets)
    {
        foreach (KeyValuePair<string, string> param in facets.Params())
        {
            if (param.Key == "pattern")
                continue;
            string name = char.ToUpperInvariant(param.Key[0]) + param.Key.Substring(1);
            bool isText = param.Key.EndsWith("clusive", StringComparison.Ordinal);
            yield return $"{name} = {(isText ? Code.Literal(param.Value) : param.Value)}";
        }

        if (facets.Patterns.Count > 0)
        {
            string patterns = string.Join(
                ", ", facets.Patterns.Select(p => $"{Code.Datatypes}XsdPattern.FromTable({Code.Literal(p.ToTable())}u8)"));
            yield return $"Patterns = [{patterns}]";
        }

        if (facets.Except.Count > 0)
            yield return $"Except = [{string.Join(", ", facets.Except.Select(Code.Literal))}]";
        if (facets.ExceptTokens)
            yield return "ExceptTokens = true";
    }
}
