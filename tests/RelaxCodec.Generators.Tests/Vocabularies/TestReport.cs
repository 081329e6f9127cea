namespace RelaxCodec.Generators.Tests.Vocabularies;

/// <summary>JUnit's report, as build servers read it.</summary>
[Element("testsuite"), Ordered]
internal sealed partial class TestReport
{
    [Attr("name")]
    public required string Name { get; init; }

    [Attr("tests")]
    public required uint Tests { get; init; }

    [Attr("failures")]
    public uint? Failures { get; init; }

    [Attr("time"), Data("decimal", MinInclusive = "0")]
    public decimal? Seconds { get; init; }

    public TestProperties? Properties { get; init; }

    public List<TestCase> Cases { get; init; } = [];

    [Element("system-out")]
    public string? Output { get; init; }

    [Element("system-err")]
    public string? Errors { get; init; }
}

[Element("properties")]
internal sealed partial record TestProperties
{
    public List<TestProperty> Items { get; init; } = [];
}

[Element("property")]
internal sealed partial record TestProperty
{
    [Attr("name")]
    public required string Name { get; init; }

    [Attr("value")]
    public required string Value { get; init; }
}

[Element("testcase")]
internal sealed partial record TestCase
{
    [Attr("name")]
    public required string Name { get; init; }

    [Attr("classname")]
    public string? ClassName { get; init; }

    public TestOutcome? Outcome { get; init; }
}

/// <summary>Why a test has not passed; one that has says nothing.</summary>
[Choice]
internal abstract partial record TestOutcome
{
    [Attr("message")]
    public string? Message { get; init; }
}

[Element("skipped")]
internal sealed partial record Skipped : TestOutcome;

/// <summary>What is told of a failure, under two names.</summary>
[Group]
internal abstract partial record Broken : TestOutcome
{
    [Attr("type")]
    public string? Type { get; init; }

    [Text]
    public string? Trace { get; init; }
}

[Element("failure")]
internal sealed partial record Failure : Broken;

[Element("error")]
internal sealed partial record Error : Broken;
