using System.Text;
using System.Text.RegularExpressions;

namespace Easel.Testing.Tests.Failures;

/// <summary>Reads a response that may break off.</summary>
internal static partial class BrokenResponse
{
    /// <summary>What came, and whether the connection broke.</summary>
    public static async Task<(string Text, bool Broke)> ReadToEndAsync(this HttpResponseMessage response, CancellationToken cancelled)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancelled);
        using var read = new MemoryStream();
        try
        {
            await stream.CopyToAsync(read, cancelled);
            return (Encoding.UTF8.GetString(read.ToArray()), false);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return (Encoding.UTF8.GetString(read.ToArray()), true);
        }
    }

    /// <summary>The data of the events that came whole.</summary>
    public static IReadOnlyList<string> Events(string text) =>
        [
            .. text.Split("\n\n")[..^1]
                .SelectMany(block => block.Split('\n'))
                .Where(line => line.StartsWith("data: ", StringComparison.Ordinal))
                .Select(line => line[6..]),
        ];

    /// <summary>Of letters that base64 has; an image's is longer than 200.</summary>
    public static int LongestRun(string text) => Base64().Matches(text).Select(match => match.Length).DefaultIfEmpty().Max();

    [GeneratedRegex("[A-Za-z0-9+/=]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Base64();
}
