using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>AIsBreaker's small endpoints, and its tokens.</summary>
public sealed class TokenTests : ProcessServer
{
    private const string Key = "correct-horse-battery-staple";

    private protected override string[] Arguments => [$"--Easel:AccessKeys={Key}"];

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1alpha1")]
    public async Task Who_looks_for_a_server_finds_one(string root)
    {
        (await Server.Client.GetStringAsync($"{root}/ping")).ShouldBe("""{"message":"api-pong"}""");
        using var version = JsonDocument.Parse(await Server.Client.GetStringAsync($"{root}/version?name=Ada"));
        version.RootElement.GetProperty("message").GetString()!.ShouldStartWith("Hello Ada,");
        version.RootElement.GetProperty("version").GetString()!.Split('.').Length.ShouldBe(3);
        using var head = await SendAsync(HttpMethod.Head, $"{root}/process", Key);
        head.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1alpha1")]
    public async Task A_token_draws(string root)
    {
        var token = await TokenAsync(root, new { requestAuthAndQuotas = new { } });

        using var drawn = await ProcessAsync(root, token);

        drawn.StatusCode.ShouldBe(HttpStatusCode.OK, await drawn.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task It_is_given_for_a_key_alone()
    {
        (await AskAsync("/api/v1", new { }, null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync("/api/v1", new { }, "wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync("/api/v1", new { clientId = "me", clientSecret = Key }, null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync("/api/v1", new { }, await TokenAsync("/api/v1", new { }))).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized,
            "a token makes no tokens"
        );
    }

    [Fact]
    public async Task It_ends()
    {
        var usual = await TokenAsync("/api/v1", new { });
        var brief = await TokenAsync("/api/v1", new { expirationTimeSpan = "30m" });

        Time.Advance(TimeSpan.FromMinutes(31));
        (await StatusAsync(usual)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(brief)).ShouldBe(HttpStatusCode.Unauthorized);
        Time.Advance(TimeSpan.FromHours(2));
        (await StatusAsync(usual)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_forged_one_opens_nothing_and_a_good_one_only_what_it_is_for()
    {
        var token = await TokenAsync("/api/v1", new { });

        (await StatusAsync(token[..^1] + (token[^1] == 'A' ? 'B' : 'A'))).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync("aisbreaker_x")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync("aisbreaker_.")).ShouldBe(HttpStatusCode.Unauthorized);
        using var models = await SendAsync(HttpMethod.Get, "/v1/models", token);
        models.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, "its quotas are not counted there");
    }

    [Theory]
    [InlineData("perClientRequestLimits")]
    [InlineData("globalRequestLimits")]
    public async Task Its_quotas_are_counted(string limits)
    {
        var token = await TokenAsync(
            "/api/v1",
            new
            {
                requestAuthAndQuotas = new
                {
                    requestQuotas = new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        [limits] = new
                        {
                            requestsPerMinute = 2,
                            requestsPerHour = 3,
                            requestsPerDay = 100,
                        },
                    },
                },
            }
        );

        (await StatusAsync(token)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(token)).ShouldBe(HttpStatusCode.OK);
        using (var third = await ProcessAsync("/api/v1", token))
        {
            third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            third.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        }

        Time.Advance(TimeSpan.FromMinutes(1));
        (await StatusAsync(token)).ShouldBe(HttpStatusCode.OK);
        Time.Advance(TimeSpan.FromMinutes(1));
        (await StatusAsync(token)).ShouldBe(HttpStatusCode.TooManyRequests);
        Time.SetBy = TimeSpan.FromHours(-3);
        (await StatusAsync(token)).ShouldBe(HttpStatusCode.TooManyRequests, "a clock that is set back gives nobody more");
        (await StatusAsync(await TokenAsync("/api/v1", new { }))).ShouldBe(HttpStatusCode.OK, "another token has its own");
    }

    [Theory]
    [InlineData("""{"expirationTimeSpan":"91d"}""", "expirationTimeSpan")]
    [InlineData("""{"expirationTimeSpan":"soon"}""", "expirationTimeSpan")]
    [InlineData("""{"requestAuthAndQuotas":3}""", "requestAuthAndQuotas")]
    [InlineData(
        """{"requestAuthAndQuotas":{"requestQuotas":{"globalRequestLimits":{"requestsPerDay":0}}}}""",
        "requestAuthAndQuotas.requestQuotas.globalRequestLimits.requestsPerDay"
    )]
    [InlineData("not json", "JSON")]
    public async Task A_bad_request_is_told_as_this_endpoint_tells_it(string body, string named)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/oauth/token")
        {
            Content = new StringContent(body, null, "application/json"),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        using var answer = await Server.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
        error.GetProperty("type").GetString().ShouldBe("server_error");
        error.GetProperty("message").GetString()!.ShouldContain(named);
    }

    [Fact]
    public async Task What_is_not_honoured_is_told()
    {
        using var answer = await AskAsync(
            "/api/v1",
            new
            {
                requestAuthAndQuotas = new { serviceSecrets = new[] { new { serviceId = "text-to-image:openai.com", authSecret = "sk" } } },
            },
            Key
        );

        var token = await RunningServer.JsonAsync(answer);
        token.GetProperty("token_type").GetString().ShouldBe("Bearer");
        token.GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem().GetString()!.ShouldContain("serviceSecrets");
    }

    private async Task<string> TokenAsync(string root, object body)
    {
        using var answer = await AskAsync(root, body, Key);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var token = (await RunningServer.JsonAsync(answer)).GetProperty("access_token").GetString()!;
        token.ShouldStartWith("aisbreaker_");
        return token;
    }

    private Task<HttpResponseMessage> AskAsync(string root, object body, string? key) =>
        SendAsync(HttpMethod.Post, $"{root}/oauth/token", key, body);

    private Task<HttpResponseMessage> ProcessAsync(string root, string key) =>
        SendAsync(
            HttpMethod.Post,
            $"{root}/process",
            key,
            new
            {
                service = new { serviceId = "text-to-image:easel" },
                request = new
                {
                    inputs = new[] { new { text = new { role = "user", content = "a" } } },
                    requested = new { image = new { width = 64, height = 64 } },
                },
            }
        );

    private async Task<HttpStatusCode> StatusAsync(string token)
    {
        using var answer = await ProcessAsync("/api/v1", token);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? key, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (key is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        return await Server.Client.SendAsync(request);
    }
}
