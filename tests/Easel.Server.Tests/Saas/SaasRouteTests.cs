using System.Net;

namespace Easel.Server.Tests.Saas;

/// <summary>What the template says of itself, how often it may be asked, and what it has that is not here.</summary>
public sealed class SaasRouteTests : SaasServer
{
    [Fact]
    public async Task Twenty_image_requests_a_minute_and_the_headers_that_count_them()
    {
        for (var i = 1; i <= 20; i++)
        {
            var (good, _) = await SendAsync(HttpMethod.Post, Generate, new { prompt = "a" });
            good.StatusCode.ShouldBe(HttpStatusCode.OK);
            Header(good, "Limit").ShouldBe("20");
            Header(good, "Remaining").ShouldBe($"{20 - i}");
            good.Headers.Contains("X-RateLimit-Warning").ShouldBe(20 - i < 4);
        }

        Time.Advance(TimeSpan.FromSeconds(20));
        var (response, json) = await SendAsync(HttpMethod.Post, Generate, new { prompt = "a" });
        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        json.GetProperty("message").GetString().ShouldBe("Rate limit exceeded. You can make 20 image requests per 60 seconds.");
        json.GetProperty("code").GetString().ShouldBe("RATE_LIMIT_EXCEEDED");
        Header(response, "Remaining").ShouldBe("0");
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(40));
        DateTimeOffset.Parse(Header(response, "Reset")!, null).ShouldBe(Time.GetUtcNow().AddSeconds(40));
        Time.Advance(TimeSpan.FromSeconds(40));
        (await SendAsync(HttpMethod.Post, Generate, new { prompt = "a" })).Response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_rest_of_the_template_is_not_supported_and_says_so()
    {
        foreach (var path in new[] { "complete", "chat", "embed", "audio/transcribe", "conversations", "conversations/a/messages" })
        {
            (await ErrorAsync(HttpMethod.Post, path, new { prompt = "a" })).ShouldStartWith("501 Not Implemented NOT_SUPPORTED: ");
        }

        (await ErrorAsync(HttpMethod.Get, "conversations")).ShouldStartWith("501 ");
        (await ErrorAsync(HttpMethod.Get, "conversations/a")).ShouldStartWith("501 ");
        (await ErrorAsync(HttpMethod.Get, "nothing")).ShouldStartWith("404 NotFoundException ");
        (await ErrorAsync(HttpMethod.Get, "images/generate")).ShouldStartWith("405 ");
    }

    [Fact]
    public async Task Models_providers_and_health_are_told()
    {
        var models = await DataAsync(HttpMethod.Get, "models?category=IMAGE", message: "Models retrieved successfully");
        var paint = models.EnumerateArray().Single(model => model.GetProperty("id").GetString() is "paint");
        paint.GetProperty("provider").GetString().ShouldBe("paint");
        paint.GetProperty("category").GetString().ShouldBe("IMAGE");
        paint.GetProperty("pricing").GetProperty("currency").GetString().ShouldBe("USD");
        paint.GetProperty("capabilities").GetProperty("chat").GetBoolean().ShouldBeFalse();
        models.EnumerateArray().Select(model => model.GetProperty("id").GetString()).ShouldContain("dall-e-3");
        (await DataAsync(HttpMethod.Get, "models?category=image")).GetArrayLength().ShouldBe(0, "compared exactly");
        (await DataAsync(HttpMethod.Get, "models?capabilities=chat")).GetArrayLength().ShouldBe(0);
        (await DataAsync(HttpMethod.Get, "models?capabilities=imageGeneration,imageEditing")).GetArrayLength().ShouldBeGreaterThan(0);
        (await DataAsync(HttpMethod.Get, "models?capabilities=imageGeneration,nothing")).GetArrayLength().ShouldBe(0);

        (await DataAsync(HttpMethod.Get, "providers", message: "Providers retrieved successfully"))
            .ToString()
            .ShouldBe("""[{"id":"paint","name":"paint","displayName":"paint"}]""");
        var (_, health) = await SendAsync(HttpMethod.Get, "health");
        health.ToString().ShouldBe("""{"status":"healthy","timestamp":"2026-01-01T00:00:00.000Z"}""");
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.GetValues($"X-RateLimit-{name}").SingleOrDefault();
}
