using System.Net;
using System.Net.Http.Json;
using Easel.Testing.Failures;
using Microsoft.Extensions.Time.Testing;
using static Easel.Testing.Tests.Failures.FailureCalls;

namespace Easel.Testing.Tests.Failures;

/// <summary>Which requests fail, and who may ask for it.</summary>
public sealed class FailureRuleTests
{
    [Fact]
    public async Task A_slow_first_byte_comes_when_its_time_is_over()
    {
        var clock = new FakeTimeProvider();
        await using var easel = await EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub, Clock = clock }, Cancelled);
        using var http = easel.CreateHttpClient();
        easel.Failures.Next(Failure.SlowFirstByte(TimeSpan.FromMinutes(5)));

        var response = PostAsync(http, "v1/models/none", "{}");
        // It is on its way when it was seen; until then there is nothing to wait for.
        await Eventually.HoldsAsync(() => easel.Requests.Count > 0);
        response.IsCompleted.ShouldBeFalse();
        await Eventually.HoldsAsync(() =>
        {
            clock.Advance(TimeSpan.FromMinutes(5));
            return response.IsCompleted;
        });

        (await response).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await response).Dispose();
    }

    [Fact]
    public async Task The_header_asks_for_a_failure_and_what_is_wrong_with_it_is_told_at_once()
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();

        (await AskAsync("429; retry-after=0")).ShouldBe((429, "rate_limit_exceeded"));
        (await AskAsync("Moderation-Blocked")).ShouldBe((400, "moderation_blocked"));
        var (status, code) = await AskAsync("429; retry-after=soon; stage=input");
        (status, code).ShouldBe((400, "invalid_value"));
        (await AskAsync("nonsense")).ShouldBe((400, "invalid_value"));

        async Task<(int, string?)> AskAsync(string failure)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Generations)
            {
                Content = JsonContent.Create(new { prompt = "an apple" }),
            };
            request.Headers.Add("Easel-Simulate", failure);
            using var response = await http.SendAsync(request, Cancelled);
            var error = (await JsonAsync(response)).GetProperty("error");
            return ((int)response.StatusCode, error.GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task The_header_is_refused_where_the_operator_does_not_allow_it()
    {
        var options = new EaselServerOptions { Drawing = TestDrawing.Stub };
        options.Settings["Easel:Testing:Simulate"] = "off";
        await using var easel = await EaselServer.StartAsync(options, Cancelled);
        using var http = easel.CreateHttpClient();
        http.DefaultRequestHeaders.Add("Easel-Simulate", "429");

        using var response = await PostAsync(http, Generations, """{"prompt": "an apple"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await JsonAsync(response)).GetProperty("error").GetProperty("code").GetString().ShouldBe("simulation_not_allowed");
    }

    [Fact]
    public async Task Rules_match_paths_models_and_the_nth_request()
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Add(Failure.Unavailable(), path: "/v1/images/*", model: "gpt-image-*", first: 2, last: 3);

        (await StatusesAsync("gpt-image-1", 4)).ShouldBe([200, 503, 503, 200]);
        (await StatusesAsync("easel-stub", 2)).ShouldBe([200, 200]);
        easel.Failures.Add(Failure.Unavailable(), model: "easel-stub", method: "POST");
        (await StatusesAsync("easel-stub", 2)).ShouldBe([503, 503]);
        easel.Failures.Clear();
        (await StatusesAsync("easel-stub", 1)).ShouldBe([200]);

        async Task<int[]> StatusesAsync(string model, int count)
        {
            var statuses = new List<int>();
            for (var i = 0; i < count; i++)
            {
                using var response = await http.PostAsJsonAsync(
                    Generations,
                    new
                    {
                        prompt = "an apple",
                        model,
                        size = "256x256",
                    },
                    Cancelled
                );
                statuses.Add((int)response.StatusCode);
            }

            return [.. statuses];
        }
    }

    [Fact]
    public async Task A_model_is_found_in_forms_too()
    {
        await using var easel = await StartAsync();
        using var http = easel.CreateHttpClient();
        easel.Failures.Add(Failure.ServerError, model: "gpt-image-2");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("an apple"), "prompt" },
            { new StringContent("gpt-image-2"), "model" },
        };

        using var response = await http.PostAsync("v1/images/edits", form, Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }
}
