using RelaxCodec.Generators.Model;

namespace RelaxCodec.Generators.Emitting;

/// <summary>Conditions on the release asked for.</summary>
internal static class ReleaseCode
{
    private const string Release = "cursor.Release";

    /// <summary>The condition under which the release is in a span that is not all of them.</summary>
    public static string In(ReleaseSpan span, string release = Release) => span switch
    {
        { Since: { } since, Until: { } until } => $"{release} is >= {since.Constant} and < {until.Constant}",
        { Since: { } since } => $"{release} >= {since.Constant}",
        _ => $"{release} < {span.Until!.Value.Constant}",
    };

    /// <summary>The condition under which it is not.</summary>
    public static string Outside(ReleaseSpan span, string release = Release) => span switch
    {
        { Since: { } since, Until: { } until } => $"{release} is < {since.Constant} or >= {until.Constant}",
        { Since: { } since } => $"{release} < {since.Constant}",
        _ => $"{release} >= {span.Until!.Value.Constant}",
    };

    /// <summary>A condition of the release and another one, of which either may be missing.</summary>
    public static string And(ReleaseSpan span, string condition) => span.IsAlways ? condition : $"{In(span)} && {condition}";

    /// <summary>A value for each version, as one expression.</summary>
    public static string Choose(ReleasedData data, Func<DataModel, string> value)
    {
        string chosen = value(data.Newest);
        foreach (DataVersion version in data.Versions.Reverse().Skip(1))
            chosen = $"({Release} < {version.Span.Until!.Value.Constant} ? {value(version.Data)} : {chosen})";
        return chosen;
    }
}
