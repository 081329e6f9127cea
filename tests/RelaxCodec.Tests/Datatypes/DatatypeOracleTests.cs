using RelaxCodec.Datatypes;

namespace RelaxCodec.Tests.Datatypes;

/// <summary>Holds <see cref="XsdData"/> against jing.</summary>
public sealed class DatatypeOracleTests
{
    /// <summary>A document without a DTD has no entities, so jing refuses them all.</summary>
    private static readonly XsdDatatype[] Types =
        [.. Enum.GetValues<XsdDatatype>().Except([XsdDatatype.Entity, XsdDatatype.Entities])];

    [Fact]
    public void Every_form_is_judged_alike_by_every_type() =>
        DatatypeOracle.AssertAgreement(
        [
            .. from type in Types
               from text in LexicalForms.All
               select new DatatypeCase(type, XsdFacets.None, text),
        ]);

    [Fact]
    public void White_space_is_judged_alike() =>
        DatatypeOracle.AssertAgreement(
        [
            .. from type in Types
               from text in LexicalForms.Of(type)
               from padded in LexicalForms.Padded(text)
               from facets in (XsdFacets[])[XsdFacets.None, WithPattern(".*"), WithPattern("\\S*"), WithPattern("[0-9]+")]
               select new DatatypeCase(type, facets, padded),
        ]);

    [Fact]
    public void Bounds_are_judged_alike() =>
        DatatypeOracle.AssertAgreement(
        [
            .. from type in Types
               where XsdDatatypes.IsOrdered(type)
               from bound in LexicalForms.Of(type).Where((_, i) => i % 3 == (int)type % 3) // All of them take jing minutes.
               where new XsdData(type).IsValid(bound)
               from facets in (XsdFacets[])[
                   new() { MinInclusive = bound }, new() { MinExclusive = bound },
                   new() { MaxInclusive = bound }, new() { MaxExclusive = bound }]
               from text in LexicalForms.Of(type)
               where new XsdData(type).IsValid(text)
               select new DatatypeCase(type, facets, text),
        ]);

    [Fact]
    public void Lengths_are_judged_alike() =>
        DatatypeOracle.AssertAgreement(
        [
            .. from type in Types
               where XsdDatatypes.HasLength(type)
               from length in Enumerable.Range(0, 5)
               from facets in (XsdFacets[])[new() { Length = length }, new() { MinLength = length, MaxLength = length + 1 }]
               from text in LexicalForms.Of(type)
               from padded in (string[])[text, $" {text}\n"]
               select new DatatypeCase(type, facets, padded),
        ]);

    [Fact]
    public void Digits_are_judged_alike() =>
        DatatypeOracle.AssertAgreement(
        [
            .. from type in Types
               where XsdDatatypes.IsDecimal(type)
               from digits in Enumerable.Range(1, 5)
               from facets in (XsdFacets[])[
                   new() { TotalDigits = digits }, new() { FractionDigits = digits - 1 },
                   new() { TotalDigits = 3, FractionDigits = digits % 3 }]
               from text in LexicalForms.Of(type)
               select new DatatypeCase(type, facets, text),
        ]);

    [Fact]
    public void Excepted_values_are_judged_alike() =>
        DatatypeOracle.AssertAgreement(
        [
            .. from type in Types
               from excepted in LexicalForms.Of(type).Where((_, i) => i % 3 == (int)type % 3)
               let facets = new XsdFacets { Except = [excepted] }
               where XsdData.Check(type, facets).Count == 0
               from text in LexicalForms.Of(type)
               from padded in (string[])[text, $" {text}\n"]
               select new DatatypeCase(type, facets, padded),
        ]);

    [Fact]
    public void Mutated_forms_are_judged_alike()
    {
        var random = new Random(20010502);
        var cases = new List<DatatypeCase>();
        foreach (XsdDatatype type in Types)
        {
            for (int i = 0; i < 1_000; i++)
            {
                string text = RandomTexts.Mutate(random, Pick(random, LexicalForms.Of(type)));
                if (!XsdDatatypes.NeedsContext(type) || !text.Contains(':', StringComparison.Ordinal)) // A prefix must be declared.
                    cases.Add(new DatatypeCase(type, XsdFacets.None, text));
            }
        }

        DatatypeOracle.AssertAgreement(cases);
    }

    [Fact]
    public void Facets_are_refused_where_jing_refuses_them()
    {
        List<(XsdDatatype Type, XsdFacets Facets)> datatypes =
        [
            .. from type in Types
               where XsdDatatypes.IsOrdered(type)
               from bound in LexicalForms.Of(type)
               select (type, new XsdFacets { MinInclusive = bound }),
            .. from type in Types
               where XsdDatatypes.IsOrdered(type)
               from bounds in LexicalForms.Of(type).Zip(LexicalForms.Of(type).Reverse())
               select (type, new XsdFacets { MinExclusive = bounds.First, MaxInclusive = bounds.Second }),
            .. from type in Types select (type, new XsdFacets { MaxExclusive = "1" }),
            .. from type in Types select (type, new XsdFacets { TotalDigits = 3 }),
            .. from digits in (int[])[-1, 0, 1] select (XsdDatatype.Decimal, new XsdFacets { TotalDigits = digits }),
            .. from digits in (int[])[-1, 0, 1] select (XsdDatatype.Decimal, new XsdFacets { FractionDigits = digits }),
            .. from length in (int[])[-1, 0, 1] select (XsdDatatype.String, new XsdFacets { MinLength = length }),
        ];
        bool[] accepted = DatatypeOracle.JudgeSchemas([.. datatypes.Select(d => (XsdDatatypes.Name(d.Type), d.Facets.Params()))]);

        Assert.All(datatypes.Zip(accepted), item =>
        {
            IReadOnlyList<string> problems = XsdData.Check(item.First.Type, item.First.Facets);
            Assert.True(item.Second == (problems.Count == 0), $"{item.First} jing: {item.Second}, {string.Join(' ', problems)}");
        });
    }

    private static XsdFacets WithPattern(string pattern) => new() { Patterns = [XsdPattern.Parse(pattern)] };

    private static string Pick(Random random, IReadOnlyList<string> texts) => texts[random.Next(texts.Count)];
}
