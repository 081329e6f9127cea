extern alias generator;

using System.Collections;
using System.Reflection;
using generator::RelaxCodec.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>What has not changed is not done again.</summary>
public sealed class IncrementalTests
{
    private const string Fleet =
        """
        /// <summary>Has vehicles.</summary>
        [Element("fleet")]
        public sealed partial class Fleet
        {
            public List<Vehicle> Vehicles { get; } = [];

            [Attr("state")]
            public State? State { get; set; }

            [Attr("name"), Data<FleetName>]
            public string? Name { get; set; }
        }

        [Element("vehicle"), Discriminator("type")]
        public abstract partial class Vehicle
        {
            [Attr("id")]
            public string? Id { get; set; }
        }

        public enum State { [Value("up")] Up, [Value("down")] Down }

        /// <summary>Stands in a yard.</summary>
        [Choice]
        public partial interface IParked;

        [Element("trailer")]
        public sealed partial class Trailer : IParked
        {
            [Attr("load")]
            public int? Load { get; set; }
        }

        [Element("yard")]
        public sealed partial class Yard
        {
            public List<IParked> Parked { get; } = [];
        }

        [Datatype("fleetName"), Data("string", Pattern = "[a-z]+")]
        public sealed partial class FleetName;
        """;

    private const string Car =
        """
        [Case("car")]
        public sealed partial class Car : Vehicle
        {
            [Group]
            public Engine? Engine { get; set; }

            public int Twice(int x)
            {
                return x * 2;
            }

            public int Thrice(int x) => x * 3;
        }

        [Group]
        public sealed partial class Engine
        {
            [Attr("power")]
            public int? Power { get; set; }
        }
        """;

    private const string Other = "public static class Other { public static int Twice(int x) => x * 2; }";

    [Fact]
    public void Running_twice_does_nothing() => AssertReasons(Edit(Other, Other), changed: []);

    [Fact]
    public void An_edit_elsewhere_does_nothing() =>
        AssertReasons(Edit(Other, Other.Replace("x * 2", "x + x", StringComparison.Ordinal)), changed: []);

    [Fact]
    public void A_line_more_above_a_class_does_nothing() => AssertReasons(Edit(Car, "\n// Moved.\n" + Car), changed: []);

    [Theory]
    [InlineData("return x * 2;", "int y = x; return y + y;")]
    [InlineData("=> x * 3", "=> x + x + x")]
    public void An_edit_in_a_body_does_nothing(string body, string edited) =>
        AssertReasons(Edit(Car, Car.Replace(body, edited, StringComparison.Ordinal)), changed: []);

    [Fact]
    public void An_edit_in_a_body_asks_for_no_symbol()
    {
        (_, GeneratorDriverRunResult result) = Edit(Car, Car.Replace("x * 2", "x + x", StringComparison.Ordinal));

        Assert.All(OwnSteps(result).SelectMany(s => s.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void A_diagnostic_moves_with_the_code_above_it()
    {
        string source = "[Element(\"above\")] partial class Above { int One() { return 1; } } [Element(\"broken\")] class Broken;";
        (
            GeneratorDriverRunResult before,
            GeneratorDriverRunResult after) = Edit(Other, source, source.Replace("1;", "1 + 1;", StringComparison.Ordinal));

        Assert.Equal(source.IndexOf("Broken", StringComparison.Ordinal), Assert.Single(before.Diagnostics).Location.SourceSpan.Start);
        Assert.Equal(source.IndexOf("Broken", StringComparison.Ordinal) + 4, Assert.Single(after.Diagnostics).Location.SourceSpan.Start);
    }

    [Fact]
    public void An_edit_of_one_class_writes_one_file() =>
        AssertReasons(Edit(Fleet, Fleet.Replace("\"name\"", "\"title\"", StringComparison.Ordinal)), changed: ["Fleet.g.cs"]);

    [Fact]
    public void Documentation_of_a_base_class_writes_only_its_file() => AssertReasons(
        Edit(Fleet, Fleet.Replace(
            "[Element(\"vehicle\")",
            "/// <summary>Moves.</summary>\n[Element(\"vehicle\")",
            StringComparison.Ordinal)), changed: ["Vehicle.g.cs"]);

    [Fact]
    public void A_member_of_a_base_class_writes_its_cases_too() => AssertReasons(
        Edit(Fleet, Fleet.Replace("[Attr(\"id\")]", "[Attr(\"number\")]", StringComparison.Ordinal)),
        changed: ["Car.g.cs", "Vehicle.g.cs"]);

    [Fact]
    public void A_new_case_writes_its_base_class() => AssertReasons(
        Edit(Other, Other + "[Case(\"boat\")] public sealed partial class Boat : Vehicle;"), changed: ["Boat.g.cs", "Vehicle.g.cs"]);

    [Fact]
    public void A_member_of_an_alternative_writes_no_choice() => AssertReasons(
        Edit(Fleet, Fleet.Replace("\"load\"", "\"weight\"", StringComparison.Ordinal)), changed: ["Trailer.g.cs"]);

    [Fact]
    public void Documentation_of_a_choice_writes_only_its_file() => AssertReasons(
        Edit(Fleet, Fleet.Replace("Stands in a yard.", "Stands.", StringComparison.Ordinal)), changed: ["IParked.g.cs"]);

    [Fact]
    public void A_new_alternative_writes_the_choice_and_its_users() => AssertReasons(
        Edit(Other, Other + "[Element(\"crane\")] public sealed partial class Crane : IParked;"),
        changed: ["Crane.g.cs", "IParked.g.cs", "Yard.g.cs"]);

    [Fact]
    public void A_value_of_an_enum_writes_the_enum_and_its_users() => AssertReasons(
        Edit(Fleet, Fleet.Replace("\"down\"", "\"off\"", StringComparison.Ordinal)), changed: ["Fleet.g.cs", "State.g.cs"]);

    [Fact]
    public void The_values_of_the_pipeline_hold_on_to_no_compilation()
    {
        (_, GeneratorDriverRunResult result) = Edit(Other, Other + "[Element(\"broken\")] public class Broken;");

        foreach (IncrementalGeneratorRunStep step in OwnSteps(result))
        {
            foreach ((object value, _) in step.Outputs)
                Assert.Null(FindForbidden(value, step.Name ?? "", new HashSet<object>(ReferenceEqualityComparer.Instance)));
        }
    }

    [Fact]
    public void The_walk_finds_what_it_looks_for()
    {
        object planted = new[] { (1, Symbol: (object)GeneratorRun.Compile(Other).GetTypeByMetadataName("Other")!) };

        Assert.NotNull(FindForbidden(planted, "planted", new HashSet<object>(ReferenceEqualityComparer.Instance)));
    }

    private static (GeneratorDriverRunResult Before, GeneratorDriverRunResult After) Edit(string file, string edited) =>
        Edit(file, file, edited);

    private static (GeneratorDriverRunResult Before, GeneratorDriverRunResult After) Edit(string replaced, string file, string edited)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(new[] { Fleet, Car, Other }.Select(f => f == replaced ? file : f));
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        GeneratorDriver driver = GeneratorRun.CreateDriver().RunGenerators(compilation, cancellation);
        GeneratorDriverRunResult before = driver.GetRunResult();
        SyntaxTree tree = compilation.SyntaxTrees.Single(t => t.ToString() == file);
        compilation = compilation.ReplaceSyntaxTree(
            tree, CSharpSyntaxTree.ParseText(edited, GeneratorRun.ParseOptions, tree.FilePath, cancellationToken: cancellation));
        return (before, driver.RunGenerators(compilation, cancellation).GetRunResult());
    }

    private static void AssertReasons((GeneratorDriverRunResult Before, GeneratorDriverRunResult After) edit, string[] changed)
    {
        if (changed.Length == 0)
        {
            Assert.All(OwnSteps(edit.After).SelectMany(s => s.Outputs),
                output => Assert.True(
                    output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
            Assert.All(edit.After.Results.Single().TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs),
                output => Assert.True(output.Reason == IncrementalStepRunReason.Cached, output.Reason.ToString()));
        }

        Dictionary<string, string> before = Texts(edit.Before);
        Dictionary<string, string> after = Texts(edit.After);
        Assert.Equal(
            changed, after.Where(f => before.GetValueOrDefault(f.Key) != f.Value).Select(f => f.Key).Order(StringComparer.Ordinal));
        int written = edit.After.Results.Single().TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs)
            .Count(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
        Assert.Equal(changed.Length, written);
    }

    private static Dictionary<string, string> Texts(GeneratorDriverRunResult result) =>
        result.Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    private static IEnumerable<IncrementalGeneratorRunStep> OwnSteps(GeneratorDriverRunResult result)
    {
        string[] names = [.. typeof(TrackingNames).GetFields().Select(f => (string)f.GetValue(null)!)];
        return result.Results.Single().TrackedSteps.Where(s => names.Contains(s.Key)).SelectMany(s => s.Value);
    }

    // The path to something that would keep a compilation alive; null if there is nothing.
    private static string? FindForbidden(object? value, string path, HashSet<object> visited)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || value is DiagnosticDescriptor)
            return null;
        if (value is ISymbol or Compilation or SyntaxNode or SyntaxTree or Location or SemanticModel)
            return $"{path}: {value.GetType()}";
        if (!value.GetType().IsValueType && !visited.Add(value))
            return null;
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                if (FindForbidden(item, path + "[]", visited) is { } found)
                    return found;
            }
        }

        for (Type? type = value.GetType(); type is not null && !type.IsArray; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer
                    && !field.FieldType.IsByRefLike
                    && FindForbidden(field.GetValue(value), $"{path}.{field.Name}", visited) is { } found)
                    return found;
            }
        }

        return null;
    }
}
