namespace RelaxCodec.ReferenceSite;

/// <summary>Where files of the site are, and how pages link to each other.</summary>
internal static class SitePaths
{
    /// <summary>The folder of the pages of elements.</summary>
    public const string ElementFolder = "elements";

    /// <summary>The folder of style, script and index.</summary>
    public const string AssetFolder = "assets";

    /// <summary>The file of an element's page, as other elements' pages link to it.</summary>
    public static string Page(PageKey page) => Uri.EscapeDataString(page.Id) + ".html";

    /// <summary>The file of an element's page, in the folder of the site.</summary>
    public static string File(PageKey page) => $"{ElementFolder}/{page.Id}.html";
}
