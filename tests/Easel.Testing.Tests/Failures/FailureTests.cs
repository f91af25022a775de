using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Testing.Failures;
using static Easel.Testing.Tests.Failures.FailureCalls;

namespace Easel.Testing.Tests.Failures;

public sealed class FailureTests
{
    /// <summary>One request of each API that draws.</summary>
    public static TheoryData<string, string> Apis { get; } =
        new()
        {
            { Generations, """{"prompt": "an apple", "size": "256x256"}""" },
            { Generations, """{"prompt": "an apple", "size": "256x256", "stream": true, "partial_images": 1}""" },
            { "v1/responses", """{"input": "an apple", "tools": [{"type": "image_generation", "size": "256x256"}]}""" },
            {
                "v1/responses",
                """{"input": "an apple", "stream": true, "tools": [{"type": "image_generation", "size": "256x256", "partial_images": 1}]}"""
            },
            {
                "v1/chat/completions",
                """{"model": "easel-stub", "messages": [{"role": "user", "content": "an apple"}], "image_config": {"size": "256x256"}}"""
            },
            {
                "v1/chat/completions",
                """{"model": "easel-stub", "messages": [{"role": "user", "content": "an apple"}], "stream": true, "image_config": {"size": "256x256", "partial_images": 1}}"""
            },
        };

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Errors_come_before_anything_in_the_apis_own_shape(string path, string body)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        (Failure Failure, int Status, string Type, string? Code)[] errors =
        [
            (Failure.RateLimited(TimeSpan.FromSeconds(7)), 429, "requests", "rate_limit_exceeded"),
            (Failure.InsufficientQuota, 429, "insufficient_quota", "insufficient_quota"),
            (Failure.ServerError, 500, "server_error", null),
            (Failure.Unavailable(TimeSpan.FromSeconds(3)), 503, "server_error", "overloaded"),
            (Failure.ModerationBlocked("output", "violence", "gore"), 400, "image_generation_user_error", "moderation_blocked"),
        ];
        foreach (var (failure, status, type, code) in errors)
        {
            easel.Failures.Next(failure);

            using var response = await PostAsync(http, path, body);

            ((int)response.StatusCode).ShouldBe(status, failure.ToString());
            response.Headers.GetValues("easel-simulated").ShouldHaveSingleItem();
            var error = (await JsonAsync(response)).GetProperty("error");
            error.GetProperty("type").GetString().ShouldBe(type);
            error.GetProperty("code").GetString().ShouldBe(code);
            if (status is 429 && code is "rate_limit_exceeded")
                response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
            if (status is 503)
                response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(3));
            if (status is not 400)
                continue;
            var details = error.GetProperty("moderation_details");
            details.GetProperty("moderation_stage").GetString().ShouldBe("output");
            details.GetProperty("categories").EnumerateArray().Select(word => word.GetString()).ShouldBe(["violence", "gore"]);
        }

        using var drawn = await PostAsync(http, path, body);
        drawn.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Errors_in_the_stream_come_behind_the_first_preview(string path, string body)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.ModerationBlocked("output").InStream());

        using var response = await PostAsync(http, path, body);
        var text = await response.Content.ReadAsStringAsync(Cancelled);

        var isStream = body.Contains("\"stream\"", StringComparison.Ordinal);
        response.StatusCode.ShouldBe(isStream ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        const string code = "moderation_blocked";
        text.ShouldContain(code);
        text.ShouldContain("\"moderation_details\":{\"categories\":[\"violence\"],\"moderation_stage\":\"output\"}");
        if (!isStream)
            return;
        text.ShouldContain("partial_image");
        text.ShouldNotContain("image_generation.completed\"");
        text.IndexOf("partial_image", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf(code, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_reset_comes_in_mid_stream_behind_the_preview(string path, string body)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.ConnectionReset);

        var (text, broke) = await ReadAsync(http, path, body, Cancelled);

        broke.ShouldBeTrue();
        LongestRun(text).ShouldBeGreaterThan(200);
        if (body.Contains("\"stream\"", StringComparison.Ordinal))
            WholeEvents(text).ShouldContain(data => data.Contains("partial_image", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task Silence_comes_behind_the_preview_and_ends_with_its_time(string path, string body)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.PartialThenSilence(TimeSpan.FromSeconds(0.2)));

        var (text, broke) = await ReadAsync(http, path, body, Cancelled);

        broke.ShouldBeTrue();
        if (body.Contains("\"stream\"", StringComparison.Ordinal))
            WholeEvents(text).ShouldContain(data => data.Contains("partial_image", StringComparison.Ordinal));
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
    [MemberData(nameof(Apis))]
    public async Task Truncated_images_stand_in_whole_json_and_are_no_base64(string path, string body)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.TruncatedBase64);

        using var response = await PostAsync(http, path, body);
        var text = await response.Content.ReadAsStringAsync(Cancelled);

        var documents = body.Contains("\"stream\"", StringComparison.Ordinal) ? WholeEvents(text) : [text];
        documents.Count.ShouldBeGreaterThan(0);
        foreach (var document in documents.Where(document => document is not "[DONE]"))
            JsonDocument.Parse(document).Dispose();
        var run = LongestRun(text);
        run.ShouldBe(201);
        Should.Throw<FormatException>(() => Convert.FromBase64String(new string('A', run)));
    }

    [Theory]
    [MemberData(nameof(Apis))]
    public async Task A_malformed_event_is_no_json_and_the_others_are(string path, string body)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.MalformedEvent());

        using var response = await PostAsync(http, path, body);
        var text = await response.Content.ReadAsStringAsync(Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var documents = body.Contains("\"stream\"", StringComparison.Ordinal) ? WholeEvents(text) : [text];
        IsJson(documents[0]).ShouldBeFalse();
        documents.Skip(1).Where(document => document is not "[DONE]" && !IsJson(document)).ShouldBeEmpty();

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
    private static async Task<(string Text, bool Broke)> ReadAsync(HttpClient http, string path, string body, CancellationToken cancelled)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancelled);
        return await response.ReadToEndAsync(cancelled);
    }

    private static List<string> WholeEvents(string text) =>
        [
            .. text.Split("\n\n")[..^1]
                .SelectMany(block => block.Split('\n'))
                .Where(line => line.StartsWith("data: ", StringComparison.Ordinal))
                .Select(line => line[6..]),
        ];

    private static int LongestRun(string text) =>
        System
            .Text.RegularExpressions.Regex.Matches(
                text,
                "[A-Za-z0-9+/=]+",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(5)
            )
            .Max(match => match.Length);
}
