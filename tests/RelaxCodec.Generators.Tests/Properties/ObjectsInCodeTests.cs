using System.Reflection;
using RelaxCodec.Generators.Tests.Vocabularies;

namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>
/// An object that code has built, whatever state it is in, is written as a document or refused by an <see cref="ArgumentException"/> that
/// says why; and what the schema has no objection to reads back as an equal object.
/// </summary>
public sealed class ObjectsInCodeTests
{
    private const int ObjectsOfEach = 60;

    private static readonly MethodInfo CheckOf =
        typeof(ObjectsInCodeTests).GetMethod(nameof(Check), BindingFlags.Static | BindingFlags.NonPublic)!;
    public static TheoryData<string> Classes => new(typeof(Depot).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(Depot).Namespace && IsRoot(t))
        .Select(t => t.FullName!).Order(StringComparer.Ordinal));

    public static TheoryData<int> Seeds => ParserIsSchemaTests.Seeds;

    [Theory, MemberData(nameof(Classes))]
    public void What_respects_the_types_is_written_or_refused(string name) =>
        CheckAll(typeof(Depot).Assembly.GetType(name)!, respectsTypes: true, name);

    [Theory, MemberData(nameof(Classes))]
    public void What_is_null_anywhere_is_written_or_refused(string name) =>
        CheckAll(typeof(Depot).Assembly.GetType(name)!, respectsTypes: false, name);

    [Theory, MemberData(nameof(Seeds))]
    public void Objects_of_any_vocabulary_are_written_or_refused(int seed)
    {
        (VocabularySource source, Type root) = ParserIsSchemaTests.Generate(seed);

        CheckAll(root, respectsTypes: true, source.ToString());
        CheckAll(root, respectsTypes: false, source.ToString());
    }

    private static bool IsRoot(Type type) => type.GetInterfaces().Any(
        i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IXmlRoot<>) && i.GetGenericArguments()[0] == type);

    private static void CheckAll(Type type, bool respectsTypes, string of)
    {
        for (int seed = 0; seed < ObjectsOfEach; seed++)
        {
            object? value = new ObjectGen(new Random(seed), respectsTypes).Make(type);
            object? same = new ObjectGen(new Random(seed), respectsTypes).Make(type);
            string? fault;
            try
            {
                fault = (string?)CheckOf.MakeGenericMethod(type).Invoke(null, [value, same, respectsTypes]);
            }
            catch (TargetInvocationException exception)
            {
                fault = exception.InnerException!.ToString();
            }

            Assert.True(fault is null, $"object {seed}: {fault}\n\n{of}");
        }
    }

    private static string? Check<T>(T value, T same, bool respectsTypes)
        where T : class, IXmlRoot<T>
    {
        if (!XmlCodec.ContentEquals(value, same))
            return "not equal to one that was built alike";
        string written;
        try
        {
            written = XmlCodec.Format(value);
        }
        catch (ArgumentException exception)
        {
            return exception is ArgumentNullException || exception.Message.Length == 0 ? exception.ToString() : null;
        }

        XmlReadResult<T> read = XmlCodec.Read<T>(written, XmlReadOptions.Strict);
        if (read.Problems.Count > 0 || !respectsTypes)
            return null;
        return !XmlCodec.ContentEquals(value, read.Value) ? $"{written}: not equal to what was written"
            : !XmlCodec.ContentEquals(value, XmlCodec.Copy(value)) ? $"{written}: not equal to its copy"
            : null;
    }
}
