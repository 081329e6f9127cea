namespace RelaxCodec.Oracles;

/// <summary>Where what is fetched for tests lies; the same rule as in the scripts that fetch.</summary>
public static class CacheFolder
{
    /// <summary>
    /// The folder that <paramref name="variable"/> names, else <paramref name="name"/> under relaxcodec in the user's cache.
    /// </summary>
    public static string Of(string variable, string name)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } folder)
            return folder;
        string cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return Path.Combine(cache, "relaxcodec", name);
    }
}
