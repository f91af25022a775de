using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Moderation;

namespace Easel.Core.Tests;

/// <summary>Against a real HTTP service on this machine.</summary>
public sealed class EndpointModeratorTests : IDisposable
{
    private HttpListener _service = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Uri _address;

    public EndpointModeratorTests()
    {
        var port = Random.Shared.Next(20_000, 60_000);
        while (true)
        {
            try
            {
                // One that could not start is of no use any more.
                _service = new HttpListener();
                _service.Prefixes.Add($"http://127.0.0.1:{port}/");
                _service.Start();
                break;
            }
            catch (HttpListenerException)
            {
                port++;
            }
        }

        _address = new Uri($"http://127.0.0.1:{port}/v1/moderations");
    }

    public void Dispose()
    {
        ((IDisposable)_service).Dispose();
        _client.Dispose();
    }

    [Theory]
    [InlineData("""{"results":[{"flagged":false}]}""", ModerationLevel.Auto, null)]
    [InlineData("""{"results":[{"flagged":true}]}""", ModerationLevel.Auto, "moderation_blocked")]
    [InlineData("""{"results":[{"flagged":true}]}""", ModerationLevel.Low, "moderation_blocked")]
    [InlineData("""{"results":[{"flagged":true,"category_scores":{"violence":0.5}}]}""", ModerationLevel.Auto, "moderation_blocked")]
    [InlineData("""{"results":[{"flagged":true,"category_scores":{"violence":0.5}}]}""", ModerationLevel.Low, null)]
    [InlineData(
        """{"results":[{"flagged":true,"category_scores":{"violence":0.5,"hate":0.9}}]}""",
        ModerationLevel.Low,
        "moderation_blocked"
    )]
    [InlineData("""{"results":[]}""", ModerationLevel.Auto, "moderation_unavailable")]
    [InlineData("""{"results":[{}]}""", ModerationLevel.Auto, "moderation_unavailable")]
    [InlineData("<html>", ModerationLevel.Auto, "moderation_unavailable")]
    [InlineData("[]", ModerationLevel.Auto, "moderation_unavailable")]
    public async Task The_service_s_word_decides(string answer, ModerationLevel level, string? code)
    {
        var serving = ServeAsync(answer);
        (await JudgeAsync(level) is { } refusal ? refusal.Code : null).ShouldBe(code);
        var (body, authorization) = await serving;
        JsonDocument.Parse(body).RootElement.GetProperty("input").GetString().ShouldBe("a \"fox\" \u00E9");
        authorization.ShouldBe("Bearer secret");
    }

    [Fact]
    public async Task A_failing_service_refuses()
    {
        var serving = ServeAsync("{}", status: 500);
        (await JudgeAsync(ModerationLevel.Auto)).ShouldNotBeNull().Kind.ShouldBe(ImageErrorKind.Unavailable);
        await serving;
    }

    [Fact]
    public async Task A_missing_service_refuses()
    {
        _service.Stop();
        (await JudgeAsync(ModerationLevel.Auto)).ShouldNotBeNull().Kind.ShouldBe(ImageErrorKind.Unavailable);
    }

    [Fact]
    public async Task A_service_that_says_nothing_is_not_waited_for_for_ever()
    {
        _client.Timeout = TimeSpan.FromMilliseconds(200);
        (await JudgeAsync(ModerationLevel.Auto)).ShouldNotBeNull().Kind.ShouldBe(ImageErrorKind.Unavailable);
    }

    [Fact]
    public async Task A_service_that_stalls_in_its_answer_is_not_waited_for_for_ever()
    {
        _client.Timeout = TimeSpan.FromMilliseconds(500);
        _ = StallAsync();

        (await JudgeAsync(ModerationLevel.Auto)).ShouldNotBeNull().Kind.ShouldBe(ImageErrorKind.Unavailable);

        async Task StallAsync()
        {
            var asked = await _service.GetContextAsync();
            asked.Response.ContentLength64 = 100;
            await asked.Response.OutputStream.WriteAsync("{"u8.ToArray());
            await asked.Response.OutputStream.FlushAsync();
        }
    }

    [Fact]
    public async Task A_client_that_leaves_is_no_verdict()
    {
        using var left = new CancellationTokenSource();
        var judging = JudgeAsync(ModerationLevel.Auto, left.Token).AsTask();
        await _service.GetContextAsync();
        await left.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(judging);
    }

    private ValueTask<ImageError?> JudgeAsync(ModerationLevel level, CancellationToken cancellationToken = default) =>
        new EndpointModerator(() => _client, _address, "secret").JudgeAsync(
            new GenerateRequest { Prompt = "a \"fox\" \u00E9", Moderation = level },
            cancellationToken
        );

    private async Task<(string Body, string? Authorization)> ServeAsync(string answer, int status = 200)
    {
        var asked = await _service.GetContextAsync();
        using var reader = new StreamReader(asked.Request.InputStream, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        asked.Response.StatusCode = status;
        asked.Response.Close(Encoding.UTF8.GetBytes(answer), willBlock: false);
        return (body, asked.Request.Headers["Authorization"]);
    }
}
