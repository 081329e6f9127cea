using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Writes the methods that read a value whose datatype depends on the release.</summary>
internal static class VersionReading
{
    private const string Parameters = "global::System.ReadOnlySpan<char> lexical, ulong release";

    public static void Write(SourceWriter writer, ValueEmitter values, PropertyModel property, ReleasedData data)
    {
        string name = property.Name.TrimStart('@');
        bool isString = ValueEmitter.IsString(data);
        if (!isString)
        {
            string type = property.IsValueType
                ? $"out {property.Type}"
                : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {property.Type}?";
            writer.Separate();
            writer.Write($"/// <summary>Reads {name} as the release says.</summary>");
            writer.Open($"internal static bool TryRead{name}({Parameters}, {type} value)");
            WriteVersions(writer, data, property, (version, one, local) => WriteRead(writer, values, one, version, local));
            writer.Close();
        }

        if (!isString && !data.MayHold)
            return;
        writer.Separate();
        string though = isString ? "" : ", though it may be no value";
        writer.Write($"/// <summary>Whether a text is valid for {name} in the release{though}.</summary>");
        writer.Open($"internal static bool Is{name}({Parameters})");
        WriteVersions(writer, data, property, (version, one, _) => writer.Write($"return {Validity(values, one, version)};"));
        writer.Close();
    }

    private static void WriteVersions(
        SourceWriter writer, ReleasedData data, PropertyModel property, Action<DataModel, PropertyModel, string> write)
    {
        for (int i = 0; i < data.Versions.Count; i++)
        {
            // Each has a field of its own for its params.
            PropertyModel one = property with { Name = $"{property.Name.TrimStart('@')}_{i + 1}" };
            if (data.Versions[i].Span.Until is { } until)
                writer.Open($"if (release < {until.Constant}) // until {until.Text}");
            write(data.Versions[i].Data, one, $"value{i + 1}");
            if (data.Versions[i].Span.Until is null)
                return;
            writer.Close();
            writer.Separate();
        }
    }

    private static void WriteRead(SourceWriter writer, ValueEmitter values, PropertyModel one, DataModel version, string local)
    {
        string value = ValueEmitter.IsString(version) ? "lexical.ToString()" : local;
        if (values.Condition(version, one, "lexical", local) is not { } condition)
        {
            writer.Write($"value = {value};");
            writer.Write("return true;");
            return;
        }

        if (version is EnumData { HasReleases: true } literals)
            condition += $" && {literals.Codec}.Outside({local}, release) is null";
        writer.Open($"if ({condition})");
        writer.Write($"value = {value};");
        writer.Write("return true;");
        writer.Close();
        writer.Separate();
        writer.Write("value = default;");
        writer.Write("return false;");
    }

    // What is a value has been read before.
    private static string Validity(ValueEmitter values, PropertyModel one, DataModel version) =>
        ValueEmitter.IsString(version) ? values.Condition(version, one, "lexical", "") ?? "true"
        : values.Validity(version, one, "lexical") ?? "false";
}
