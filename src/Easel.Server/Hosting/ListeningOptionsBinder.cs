namespace Easel.Server.Hosting;

/// <summary>Configuration to <see cref="ListeningOptions"/>, once, at start-up.</summary>
internal static class ListeningOptionsBinder
{
    /// <summary>What is wrong is added to <paramref name="problems"/>.</summary>
    /// <param name="hostUrls">The host's own option for the same (<c>--urls</c>), which counts where Easel's is not set.</param>
    public static ListeningOptions Bind(SectionReader easel, string? hostUrls, List<string> problems)
    {
        var defaults = new ListeningOptions();
        var options = new ListeningOptions
        {
            Urls = easel.List(nameof(ListeningOptions.Urls)) ?? SplitUrls(hostUrls) ?? defaults.Urls,
            PublicUrl = PublicUrl(easel.Text(nameof(ListeningOptions.PublicUrl)), problems),
            SigningKey = SigningKey(easel.Text(nameof(ListeningOptions.SigningKey)), problems),
            AllowedOrigins = easel.List(nameof(ListeningOptions.AllowedOrigins)) ?? defaults.AllowedOrigins,
        };
        CheckUrls(options, problems);
        CheckOrigins(options, problems);
        return options;
    }

    private static string[]? SplitUrls(string? urls) =>
        urls?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } list ? list : null;

    private static Uri? PublicUrl(string? url, List<string> problems)
    {
        if (url is null)
            return null;
        if (
            Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.Query.Length + uri.Fragment.Length + uri.UserInfo.Length == 0
        )
            return uri;
        problems.Add($"Easel:PublicUrl is '{url}'; it must look like https://images.example.org, with a path or none.");
        return null;
    }

    private static string? SigningKey(string? key, List<string> problems)
    {
        // The key itself is never part of a message.
        if (key is { Length: < 32 or > 512 })
            problems.Add("Easel:SigningKey must have 32 to 512 characters.");
        return key;
    }

    private static void CheckUrls(ListeningOptions options, List<string> problems)
    {
        foreach (var url in options.Urls)
        {
            if (!ListenAddress.TryParse(url, out _))
            {
                problems.Add($"Easel:Urls has '{url}'; it must look like http://localhost:5280.");
            }
        }
    }

    private static void CheckOrigins(ListeningOptions options, List<string> problems)
    {
        foreach (var origin in options.AllowedOrigins)
        {
            if (origin is "*")
                continue;
            if (
                !Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                || !string.Equals(uri.GetLeftPart(UriPartial.Authority), origin, StringComparison.Ordinal)
            )
            {
                problems.Add($"Easel:AllowedOrigins has '{origin}'; it must be '*' or look like https://example.org, without a path.");
            }
        }
    }
}
