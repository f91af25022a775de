namespace Easel.Server.Hosting;

/// <summary>Where this user's programs keep things, by the custom of each system.</summary>
internal static class UserFolders
{
    public static string Cache()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(cache))
        {
            cache = OperatingSystem.IsWindows()
                ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
                : Path.Combine(
                    Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
                    OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache"
                );
        }

        return Path.Combine(cache, "easel");
    }

    public static string Data()
    {
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "easel", "data");
        var data = Environment.GetEnvironmentVariable("XDG_DATA_HOME");
        if (string.IsNullOrEmpty(data))
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            data = Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Application Support" : ".local/share");
        }

        return Path.Combine(data, "easel");
    }
}
