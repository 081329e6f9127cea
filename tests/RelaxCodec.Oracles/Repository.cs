namespace RelaxCodec.Oracles;

/// <summary>The checkout that the running tests were built from.</summary>
public static class Repository
{
    /// <summary>Its top folder, the one of Codec.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>The full path of something in it, such as <c>docs/examples</c>.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Codec.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Codec.sln.");
    }
}
