using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RelaxCodec.Datatypes;
using RelaxCodec.Oracles;

namespace RelaxCodec.Tests.Datatypes;

/// <summary>
/// Asks jing about datatypes. All cases of a datatype with its params are one document: an element a line, whose attribute is the text.
/// </summary>
internal static partial class DatatypeOracle
{
    private static readonly XNamespace Rng = RelaxNg.Namespace;

    /// <summary>Fails unless jing and <see cref="XsdData"/> agree about every case.</summary>
    public static void AssertAgreement(IReadOnlyList<DatatypeCase> cases)
    {
        bool[] expected = Judge(cases);
        var judges = new Dictionary<(XsdDatatype, XsdFacets), XsdData>();
        var differences = new List<string>();
        for (int i = 0; i < cases.Count; i++)
        {
            DatatypeCase one = cases[i];
            if (!judges.TryGetValue((one.Type, one.Facets), out XsdData? data))
                judges[(one.Type, one.Facets)] = data = new XsdData(one.Type, Baked(one.Facets));
            if (data.IsValid(one.Lexical) != expected[i])
                differences.Add($"jing says {(expected[i] ? "valid" : "invalid")}: {one}");
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {cases.Count} differ:\n{string.Join('\n', differences.Take(20))}");
        // A table that is all one verdict tests nothing.
        Assert.Contains(true, expected);
        Assert.Contains(false, expected);
    }

    /// <summary>For each datatype with params whether jing takes it as part of a schema.</summary>
    public static bool[] JudgeSchemas(IReadOnlyList<(string Type, IReadOnlyList<KeyValuePair<string, string>> Params)> datatypes)
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        using var folder = new TemporaryFolder();
        string objections = jing.ObjectionsToSchema(
            folder.Write("schema.rng", Schema([.. datatypes.Select(d => (d.Type, d.Params, (IReadOnlyList<string>)[]))])));
        var accepted = new bool[datatypes.Count];
        Array.Fill(accepted, true);
        foreach (Match match in SchemaError().Matches(objections))
            accepted[int.Parse(match.ValueSpan, CultureInfo.InvariantCulture) - 1] = false;
        return accepted;
    }

    private static bool[] Judge(IReadOnlyList<DatatypeCase> cases)
    {
        SchemaJudge jing = SchemaJudge.Jing.Require();
        List<IGrouping<(XsdDatatype Type, XsdFacets Facets), int>> groups =
            [.. Enumerable.Range(0, cases.Count).GroupBy(i => (cases[i].Type, cases[i].Facets))];
        using var folder = new TemporaryFolder();
        string schema = folder.Write(
            "schema.rng", Schema([.. groups.Select(g => (XsdDatatypes.Name(g.Key.Type), g.Key.Facets.Params(), g.Key.Facets.Except))]));
        List<string> documents = [.. groups.Select((group, number) => Document(number, [.. group.Select(i => cases[i].Lexical)]))];

        var valid = new bool[cases.Count];
        Array.Fill(valid, true);
        foreach ((IGrouping<(XsdDatatype, XsdFacets), int> group, Verdict verdict) in groups.Zip(jing.JudgeTexts(schema, documents)))
        {
            Assert.True(verdict.IsWellFormed, verdict.ToString());
            int[] indexes = [.. group];
            foreach (Objection objection in verdict.Objections)
            {
                if (objection.Message.StartsWith("value of attribute \"v\" is invalid", StringComparison.Ordinal))
                    valid[indexes[objection.Line - 1]] = false;
                else if (!objection.Message.Contains("ID", StringComparison.Ordinal)) // IDs that are not unique or not known.
                    Assert.Fail(objection.ToString());
            }
        }

        return valid;
    }

    private static string Document(int number, IReadOnlyList<string> texts)
    {
        var document = new StringBuilder();
        document.Append(CultureInfo.InvariantCulture, $"<t{number} xmlns:a='urn:a' xmlns:foo='urn:foo'>");
        foreach (string text in texts)
            document.Append(CultureInfo.InvariantCulture, $"<c{number} v='{Escape(text)}'/>\n");
        return document.Append(CultureInfo.InvariantCulture, $"</t{number}>").ToString();
    }

    /// <summary>
    /// One datatype a line, each under a root of its own: jing's cost of an error rises with the number of elements that might have stood
    /// there. The choice of them is a tree, for jing descends as deep as it is nested.
    /// </summary>
    private static string Schema(
        IReadOnlyList<(string Type, IReadOnlyList<KeyValuePair<string, string>> Params, IReadOnlyList<string> Except)> datatypes)
    {
        var schema = new StringBuilder($"<grammar xmlns='{Rng}' datatypeLibrary='{XsdDatatypes.Library}'><start>");
        Append(0, datatypes.Count);
        return schema.Append("</start></grammar>").ToString();

        void Append(int start, int end)
        {
            if (end - start > 1)
            {
                schema.Append("<choice>");
                Append(start, (start + end) / 2);
                Append((start + end) / 2, end);
                schema.Append("</choice>");
                return;
            }

            (string type, IReadOnlyList<KeyValuePair<string, string>> parameters, IReadOnlyList<string> except) = datatypes[start];
            schema.Append(CultureInfo.InvariantCulture, $"<element name='t{start}'><zeroOrMore><element name='c{start}'>");
            schema.Append(CultureInfo.InvariantCulture, $"<attribute name='v'><data type='{type}'>");
            foreach ((string name, string value) in parameters)
                schema.Append(CultureInfo.InvariantCulture, $"<param name='{name}'>{Escape(value)}</param>");
            if (except.Count > 0)
                schema.Append("<except>");
            foreach (string value in except)
                schema.Append(CultureInfo.InvariantCulture, $"<value type='{type}'>{Escape(value)}</value>");
            if (except.Count > 0)
                schema.Append("</except>");
            schema.Append("</data></attribute></element></zeroOrMore></element>\n");
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is > ' ' and <= '~' and not ('&' or '<' or '>' or '\'' or '"'))
                escaped.Append((char)rune.Value);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
        }

        return escaped.ToString();
    }

    /// <summary>The same facets with the patterns as generated code has them.</summary>
    private static XsdFacets Baked(XsdFacets facets) =>
        facets with { Patterns = [.. facets.Patterns.Select(p => XsdPattern.FromTable(p.ToTable()))] };

    [GeneratedRegex(@"(?<=schema\.rng:)\d+(?=:\d+: error: )")]
    private static partial Regex SchemaError();
}
