using System.Net;
using System.Text.Json;
using static Easel.Testing.Tests.Failures.FailureCalls;

namespace Easel.Testing.Tests.Failures;

/// <summary>Every failure that is an error, at every API, before and while it draws.</summary>
public sealed class ErrorMatrixTests
{
    [Theory]
    [MemberData(nameof(DrawingCall.Names), MemberType = typeof(DrawingCall))]
    public async Task An_error_comes_before_anything(string name)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        foreach (var error in ExpectedError.All)
            await RefusedAsync(http, DrawingCall.Of(name), error, error.Failure);

        using var drawn = await DrawingCall.Of(name).SendAsync(http, null, Cancelled);
        drawn.StatusCode.ShouldBe(HttpStatusCode.OK, await drawn.Content.ReadAsStringAsync(Cancelled));
    }

    [Theory]
    [MemberData(nameof(DrawingCall.Names), MemberType = typeof(DrawingCall))]
    public async Task An_error_comes_when_the_work_has_begun(string name)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        var call = DrawingCall.Of(name);
        foreach (var error in ExpectedError.All)
        {
            var failure = $"{error.Failure}; at=stream";
            if (!call.IsStream)
            {
                await RefusedAsync(http, call, error, failure);
                continue;
            }

            using var response = await call.SendAsync(http, failure, Cancelled);
            var documents = BrokenResponse.Events(await response.Content.ReadAsStringAsync(Cancelled));

            response.StatusCode.ShouldBe(HttpStatusCode.OK, failure);
            response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
            response.Headers.GetValues("easel-simulated").ShouldBe([error.Name]);
            error.Check(call.Shape, JsonSerializer.Deserialize<JsonElement>(documents[^1]), $"{failure}: {documents[^1]}");
            // The preview came, and no image.
            documents.Count(document => BrokenResponse.LongestRun(document) > 200).ShouldBe(1, failure);
        }
    }

    [Fact]
    public async Task A_task_is_refused_at_once_or_fails_while_it_is_drawn()
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        foreach (var error in ExpectedError.All)
        {
            await RefusedAsync(http, DrawingCall.Task, error, error.Failure);

            using var accepted = await DrawingCall.Task.SendAsync(http, $"{error.Failure}; at=stream", Cancelled);
            accepted.StatusCode.ShouldBe(HttpStatusCode.Accepted, error.Failure);
            var task = await BackgroundCalls.EndAsync(http, (await JsonAsync(accepted)).GetProperty("poll_url").GetString()!);
            task.GetProperty("http_status").GetInt32().ShouldBe(error.Status, error.Failure);
            error.Check(ErrorShape.OpenAI, task, $"{error.Failure}: {task}");
        }
    }

    [Fact]
    public async Task A_poll_may_fail_and_the_next_succeeds()
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        using var accepted = await DrawingCall.Task.SendAsync(http, null, Cancelled);
        var poll = (await JsonAsync(accepted)).GetProperty("poll_url").GetString()!;
        foreach (var error in ExpectedError.All)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, poll);
            request.Headers.Add("Easel-Simulate", error.Failure);
            using var response = await http.SendAsync(request, Cancelled);

            ((int)response.StatusCode).ShouldBe(error.Status);
            error.Check(ErrorShape.OpenAI, await JsonAsync(response), error.Failure);
        }

        (await BackgroundCalls.EndAsync(http, poll)).GetProperty("status").GetString().ShouldBe("completed");
    }

    [Theory]
    [MemberData(nameof(DrawingCall.Names), MemberType = typeof(DrawingCall))]
    public async Task A_slow_response_is_whole_when_it_comes(string name)
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();

        using var response = await DrawingCall.Of(name).SendAsync(http, "slow_first_byte; seconds=0.01", Cancelled);
        var (text, broke) = await response.ReadToEndAsync(Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        response.Headers.GetValues("easel-simulated").ShouldBe(["slow_first_byte"]);
        broke.ShouldBeFalse();
        BrokenResponse.LongestRun(text).ShouldBeGreaterThan(201);
    }

    private static async Task RefusedAsync(HttpClient http, DrawingCall call, ExpectedError error, string failure)
    {
        using var response = await call.SendAsync(http, failure, Cancelled);
        var text = await response.Content.ReadAsStringAsync(Cancelled);

        ((int)response.StatusCode).ShouldBe(error.StatusOf(call.Shape), $"{failure}: {text}");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        response.Headers.GetValues("easel-simulated").ShouldBe([error.Name]);
        response.Headers.GetValues("x-request-id").ShouldHaveSingleItem().ShouldStartWith("req_");
        response.Headers.RetryAfter?.Delta.ShouldBe(error.RetryAfter, failure);
        (response.Headers.RetryAfter is null).ShouldBe(error.RetryAfter is null, failure);
        // OpenAI's clients try a 429 again unless they are told that it does not help.
        if (call.Shape is ErrorShape.OpenAI or ErrorShape.Response)
            response.Headers.Contains("x-should-retry").ShouldBe(error.Name is "insufficient_quota", failure);
        error.Check(call.Shape, JsonSerializer.Deserialize<JsonElement>(text), $"{failure}: {text}");
    }
}
