using Easel.Core.Moderation;
using Easel.Server.Hosting;

namespace Easel.Server.Moderation;

/// <summary>Configuration to <see cref="ModerationOptions"/>, once, at start-up.</summary>
internal static class ModerationOptionsBinder
{
    /// <summary>What is wrong is added to <paramref name="problems"/>.</summary>
    public static ModerationOptions Bind(SectionReader easel, List<string> problems)
    {
        var defaults = new ModerationOptions();
        return new ModerationOptions
        {
            Mode = easel.Choice("Moderation", defaults.Mode),
            Pictures = easel.Choice("ModerationPictures", defaults.Pictures),
            Words = Words(easel.Text("ModerationWords"), problems),
            Url = Url(easel.Text("ModerationUrl"), problems),
            Key = easel.Text("ModerationKey"),
        };
    }

    private static BlockedWords? Words(string? file, List<string> problems)
    {
        if (file is null)
            return null;
        try
        {
            return BlockedWords.Parse(File.ReadAllText(file));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"Easel:ModerationWords is '{file}', which cannot be read: {unreadable.Message}");
            return null;
        }
    }

    private static Uri? Url(string? url, List<string> problems)
    {
        if (url is null)
            return null;
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return uri;
        problems.Add($"Easel:ModerationUrl is '{url}'; it must look like https://example.org/v1/moderations.");
        return null;
    }
}
