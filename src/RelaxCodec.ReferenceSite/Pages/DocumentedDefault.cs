using System.Text.RegularExpressions;

namespace RelaxCodec.ReferenceSite;

/// <summary>What holds where something is absent, as its documentation says: <c>...; KiB if absent.</c></summary>
internal static partial class DocumentedDefault
{
    /// <summary>The default; empty where the documentation tells none.</summary>
    public static string In(string documentation) => Absent().Match(documentation) is { Success: true } match
        ? match.Groups["default"].Value.Trim()
        : ByDefault().Match(documentation) is { Success: true } other ? other.Groups["default"].Value.Trim() : "";

    [GeneratedRegex(
        @"(?:^|[;.(]\s+|\()(?<default>(?:[^;.()]|\.(?=\S)|\([^()]*\)){1,80}?),? if (?:it is |there is )?"
            + @"(?:absent|none|missing)(?=[\s.,;)]|$)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Absent();

    [GeneratedRegex(
        @"\b(?:[Dd]efault(?:s to|:| is)|[Bb]y default,?)\s+(?<default>[^;()]{1,80}?)(?=[;)]|\.(?:\s|$)|$)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex ByDefault();
}
