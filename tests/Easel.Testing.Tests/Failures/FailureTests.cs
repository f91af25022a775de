using System.Net.Http.Json;
using System.Text.Json;
using Easel.Testing.Failures;
using static Easel.Testing.Tests.Failures.FailureCalls;

namespace Easel.Testing.Tests.Failures;

public sealed class FailureTests
{
    [Theory]
    [MemberData(nameof(DrawingCall.Names), MemberType = typeof(DrawingCall))]
    public async Task A_reset_comes_in_mid_stream_behind_the_preview(string name)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.ConnectionReset);

        var call = DrawingCall.Of(name);
        var (text, broke) = await ReadAsync(http, call);

        broke.ShouldBeTrue();
        BrokenResponse.LongestRun(text).ShouldBeGreaterThan(200);
        // The preview came whole.
        if (call.IsStream)
            BrokenResponse.Events(text).ShouldContain(data => BrokenResponse.LongestRun(data) > 200);
    }

    [Theory]
    [MemberData(nameof(DrawingCall.Names), MemberType = typeof(DrawingCall))]
    public async Task Silence_comes_behind_the_preview_and_ends_with_its_time(string name)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.PartialThenSilence(TimeSpan.FromSeconds(0.2)));

        var call = DrawingCall.Of(name);
        var (text, broke) = await ReadAsync(http, call);

        broke.ShouldBeTrue();
        // The preview came whole.
        if (call.IsStream)
            BrokenResponse.Events(text).ShouldContain(data => BrokenResponse.LongestRun(data) > 200);
    }

    [Fact]
    public async Task A_server_in_the_midst_of_a_silence_can_be_stopped()
    {
        var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.PartialThenSilence(TimeSpan.FromHours(1)));
        using var request = new HttpRequestMessage(HttpMethod.Post, Generations)
        {
            Content = JsonContent.Create(new { prompt = "an apple" }),
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);

        await easel.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(25), Cancelled);
    }

    [Theory]
    [MemberData(nameof(DrawingCall.Names), MemberType = typeof(DrawingCall))]
    public async Task Truncated_images_stand_in_whole_json_and_are_no_base64(string name)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.TruncatedBase64);

        var call = DrawingCall.Of(name);
        var (text, _) = await ReadAsync(http, call);

        var documents = Documents(call, text);
        documents.Count.ShouldBeGreaterThan(0);
        foreach (var document in documents)
            JsonDocument.Parse(document).Dispose();
        var run = BrokenResponse.LongestRun(text);
        run.ShouldBe(201);
        Should.Throw<FormatException>(() => Convert.FromBase64String(new string('A', run)));
    }

    [Theory]
    [MemberData(nameof(DrawingCall.Names), MemberType = typeof(DrawingCall))]
    public async Task A_malformed_event_is_no_json_and_the_others_are(string name)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.MalformedEvent());

        var call = DrawingCall.Of(name);
        var (text, _) = await ReadAsync(http, call);

        var documents = Documents(call, text);
        IsJson(documents[0]).ShouldBeFalse();
        documents.Skip(1).Where(document => !IsJson(document)).ShouldBeEmpty();

        static bool IsJson(string document)
        {
            try
            {
                JsonDocument.Parse(document).Dispose();
                return true;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }

    /// <summary>What came, and whether the connection broke.</summary>
    private static async Task<(string Text, bool Broke)> ReadAsync(HttpClient http, DrawingCall call)
    {
        using var response = await call.SendAsync(http, null, Cancelled);
        return await response.ReadToEndAsync(Cancelled);
    }

    private static IReadOnlyList<string> Documents(DrawingCall call, string text) =>
        call.IsStream ? [.. BrokenResponse.Events(text).Where(document => document is not "[DONE]")] : [text];
}
