using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>
/// Whole exchanges byte for byte, as files in <c>Recorded/</c>, so that a change of the wire is seen in review.
/// After a wanted change: delete the file, run the test, look at what it wrote.
/// </summary>
public sealed partial class RecordedExchangeTests
{
    [Theory]
    [InlineData("generation", """{"prompt":"a red apple","n":2,"seed":41,"user":"u","style":"vivid"}""")]
    [InlineData("generation-dall-e", """{"prompt":"a red apple","model":"dall-e-3"}""")]
    [InlineData("generation-stream", """{"prompt":"a red apple","stream":true,"partial_images":2,"seed":41,"output_format":"webp","background":"transparent"}""")]
    [InlineData("generation-refused", """{"n":0,"size":"banana","stream":"yes","foo":true}""")]
    [InlineData("generation-no-model", """{"prompt":"a","model":"nope"}""")]
    [InlineData("generation-malformed", """{"prompt":"a",}""")]
    public async Task The_wire_is_as_recorded(string name, string body)
    {
        await using var server = await RunningServer.StartAsync(
            new CannedEngine(32), replace: services => services.AddSingleton<TimeProvider>(new FixedTime()));
        using var answer = await server.PostAsync(body);

        var exchange = await ToTextAsync(body, answer);
        var file = Path.Combine(Folder(), "Recorded", $"{name}.http");
        if (!File.Exists(file))
        {
            await File.WriteAllTextAsync(file, exchange);
            Assert.Fail($"There was no recording; {file} is one now. Look at it, and run again.");
        }

        exchange.ShouldBe(await File.ReadAllTextAsync(file));
    }

    private static async Task<string> ToTextAsync(string body, HttpResponseMessage answer)
    {
        var text = new StringBuilder($"POST {RunningServer.Generations}\ncontent-type: application/json\n\n{body}\n\n--\n\nHTTP {(int)answer.StatusCode}\n");
        foreach (var (header, values) in answer.Headers.Concat(answer.Content.Headers).OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (header.ToLowerInvariant() is "date" or "transfer-encoding") continue;
            var value = header.Equals("x-request-id", StringComparison.OrdinalIgnoreCase) ? "(32 random hex digits)" : string.Join(", ", values);
            text.Append($"{header.ToLowerInvariant()}: {value}\n");
        }

        var answered = AssetUrl().Replace(await answer.Content.ReadAsStringAsync(), "http://(host)/v1/assets/${expires}-(32 random hex digits).png?signature=(43 characters)");
        return text.Append('\n').Append(answered).Append('\n').ToString();
    }

    [GeneratedRegex("http://127[.]0[.]0[.]1:[0-9]+/v1/assets/(?<expires>[0-9]{10})-[0-9a-f]{32}[.]png[?]signature=[A-Za-z0-9_-]{43}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AssetUrl();

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    /// <summary>Always 2026-01-01 00:00 UTC; nothing takes time.</summary>
    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(1_767_225_600);

        public override long GetTimestamp() => 0;
    }
}
