using System.Reflection;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>Every annotation that the library has, also one that is new, is told where it says nothing.</summary>
public sealed class AnnotationsToldTests
{
    // It says of a property of code what fragments it refers to, and is not for vocabularies.
    private static readonly Type[] OfCode = [typeof(GrammarDefineAttribute)];

    public static TheoryData<string> OfProperties { get; } = new(
        Of(AttributeTargets.Property).Where(t => t != typeof(IgnoreAttribute)).Select(Write));

    public static TheoryData<string> OfClasses { get; } = new(
        Of(AttributeTargets.Class).Where(t => t != typeof(ElementAttribute) && t != typeof(GroupAttribute)).Select(Write));

    public static TheoryData<string> OfFields { get; } = new(Of(AttributeTargets.Field).Select(Write));

    [Theory, MemberData(nameof(OfProperties))]
    public void On_a_property_that_is_no_member(string annotation) =>
        AssertTold($"[Element(\"a\")] partial class A {{ [{annotation}] public Version? X {{ get; set; }} }}");

    [Theory, MemberData(nameof(OfProperties))]
    public void On_a_property_of_an_overlooked_class(string annotation) =>
        AssertTold($"class A {{ [{annotation}] public string? X {{ get; set; }} }}");

    [Theory, MemberData(nameof(OfProperties))]
    public void On_a_property_of_an_interface(string annotation) =>
        AssertTold($"interface I {{ [{annotation}] string? X {{ get; set; }} }}");

    [Theory, MemberData(nameof(OfProperties))]
    public void On_a_property_of_a_base_class(string annotation) =>
        AssertTold($"abstract class B {{ [{annotation}] public string? X {{ get; set; }} }} [Element(\"a\")] partial class A : B;");

    [Theory, MemberData(nameof(OfProperties))]
    public void On_a_property_that_is_static(string annotation) =>
        AssertTold($"[Element(\"a\")] partial class A {{ [{annotation}] public static string? X {{ get; set; }} }}");

    [Theory, MemberData(nameof(OfProperties))]
    public void Beside_Ignore(string annotation) =>
        AssertTold($"[Element(\"a\")] partial class A {{ [Ignore, {annotation}] public string? X {{ get; set; }} }}");

    [Theory, MemberData(nameof(OfClasses))]
    public void On_a_class_without_an_element(string annotation) =>
        AssertTold($"[{annotation}] partial class A;");

    [Theory, MemberData(nameof(OfFields))]
    public void On_a_field_that_is_no_member_of_an_enum(string annotation) =>
        AssertTold($"class A {{ [{annotation}] public const int X = 1; }}");

    [Fact]
    public void The_annotations_are_found() =>
        Assert.Empty(((string[])["Attr(\"x\")", "Range(1, 1)", "YesNo", "Data(\"x\")", "Data<D>"])
            .Except(Of(AttributeTargets.Property).Select(Write)));

    private static void AssertTold(string source) => Assert.Contains(
        GeneratorRun.On(source, "[Datatype(\"d\"), Data(\"int\")] partial class D;").Diagnostics,
        d => d.Location.GetLineSpan().Path == "File1.cs");

    private static IEnumerable<Type> Of(AttributeTargets target) => typeof(AttrAttribute).Assembly.GetExportedTypes()
        .Where(t => t.IsSubclassOf(typeof(Attribute)) && !OfCode.Contains(t)
            && t.GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn.HasFlag(target));

    // With the fewest arguments that it takes.
    private static string Write(Type type)
    {
        ParameterInfo[] parameters = type.GetConstructors()
            .Select(c => c.GetParameters().Where(p => !p.IsOptional && !p.IsDefined(typeof(ParamArrayAttribute))).ToArray())
            .MinBy(p => p.Length)!;
        string name = type.Name.Split('`')[0];
        string arguments = string.Join(", ", parameters.Select(p =>
            p.ParameterType == typeof(string) ? "\"x\"" : p.ParameterType == typeof(Type) ? "typeof(int)" : "1"));
        return name[..^"Attribute".Length] + (type.IsGenericTypeDefinition ? "<D>" : "") + (arguments.Length > 0 ? $"({arguments})" : "");
    }
}
