using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Easel.Server.Tests.Support;

/// <summary>
/// Whole exchanges byte for byte, as files in <c>Recorded/</c>, so that a change of an API is seen in review.
/// After a wanted change: delete the file, run the test, look at what it wrote.
/// </summary>
internal static partial class Recording
{
    public static async Task CompareAsync(string name, string path, string contentType, string shown, HttpResponseMessage answer)
    {
        var exchange = await ToTextAsync(path, contentType, shown, answer);
        var file = Path.Combine(Folder(), "..", "Recorded", $"{name}.http");
        if (!File.Exists(file))
        {
            await File.WriteAllTextAsync(file, exchange);
            Assert.Fail($"There was no recording; {file} is one now. Look at it, and run again.");
        }

        exchange.ShouldBe(await File.ReadAllTextAsync(file));
    }

    private static async Task<string> ToTextAsync(string path, string contentType, string body, HttpResponseMessage answer)
    {
        var text = new StringBuilder($"POST {path}\ncontent-type: {contentType}\n\n{body}\n\n--\n\nHTTP {(int)answer.StatusCode}\n");
        foreach (
            var (header, values) in answer
                .Headers.Concat(answer.Content.Headers)
                .OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        )
        {
            if (header.ToLowerInvariant() is "date" or "transfer-encoding")
                continue;
            var value = header.Equals("x-request-id", StringComparison.OrdinalIgnoreCase)
                ? "(32 random hex digits)"
                : string.Join(", ", values);
            text.Append($"{header.ToLowerInvariant()}: {value}\n");
        }

        var answered = AssetUrl()
            .Replace(
                await answer.Content.ReadAsStringAsync(),
                "http://(host)/v1/assets/${expires}-(32 random hex digits).png?signature=(43 characters)"
            );
        answered = ConversationState().Replace(answered, "${expires}-(32 random hex digits).${format}.(43 characters)");
        answered = ResponseId().Replace(answered, "${kind}_(32 random hex digits)");
        return text.Append('\n').Append(answered).Append('\n').ToString();
    }

    [GeneratedRegex(
        "http://127[.]0[.]0[.]1:[0-9]+/v1/assets/(?<expires>[0-9]{10})-[0-9a-f]{32}[.]png[?]signature=[A-Za-z0-9_-]{43}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AssetUrl();

    [GeneratedRegex(
        "(?<expires>[0-9]{10})-[0-9a-f]{32}[.](?<format>[a-z]+)[.][A-Za-z0-9_-]{43}",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ConversationState();

    [GeneratedRegex("(?<kind>resp|ig|msg)_[0-9a-f]{32}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResponseId();

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
