namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <content>When something holds: rules, which are made of conditions and of other rules.</content>
internal static partial class Pacemaker
{
    [Choice]
    internal partial interface ICondition;

    [Element("rule")]
    internal sealed partial class Rule : ICondition
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("score"), Pattern(ScorePattern), Choice("score", OrNone = true)]
        public string? Score { get; set; }

        [Attr("score-attribute"), Choice("score", OrNone = true)]
        public string? ScoreAttribute { get; set; }

        [Attr("boolean-op")]
        public BooleanOperator? Operator { get; set; }

        [OneOrMore]
        public List<ICondition> Conditions { get; } = [];
    }

    internal enum BooleanOperator
    {
        [Value("and")]
        And,

        [Value("or")]
        Or,
    }

    [Element("expression")]
    internal sealed partial class Expression : ICondition
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("attribute")]
        public required string Attribute { get; set; }

        [Attr("operation")]
        public required Comparison Operation { get; set; }

        [Attr("value")]
        public string? Value { get; set; }
    }

    internal enum Comparison
    {
        [Value("lt")]
        Less,

        [Value("gt")]
        Greater,

        [Value("eq")]
        Equal,

        [Value("defined")]
        Defined,
    }

    [Element("date_expression"), Discriminator("operation")]
    internal abstract partial class DateExpression : ICondition
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }
    }

    [Case("in_range")]
    internal sealed partial class DateRange : DateExpression
    {
        [Attr("start"), Choice("range", "from")]
        public string? Start { get; set; }

        [Attr("end"), Choice("range", "from", Optional = true), Choice("range", "until")]
        public string? End { get; set; }

        [Element("duration")]
        public DateSpecification? Duration { get; set; }
    }

    [Case("gt")]
    internal sealed partial class After : DateExpression
    {
        [Attr("start")]
        public required string Start { get; set; }
    }

    [Case("date_spec")]
    internal sealed partial class OnDate : DateExpression
    {
        [Element("date_spec")]
        public required DateSpecification Date { get; set; }
    }

    [Group]
    internal sealed partial class DateSpecification
    {
        [Attr("id"), Data("NCName")]
        public required string Id { get; set; }

        [Attr("hours")]
        public string? Hours { get; set; }

        [Attr("weekdays")]
        public string? Weekdays { get; set; }
    }
}
