using System.Net;
using System.Text.Json;

namespace Easel.Server.Tests.Saas;

/// <summary>Limits of a key, beside the template's own, in the template's words: 429 where waiting helps, 403 where the month is over.</summary>
public sealed class SaasQuotaTests : SaasServer
{
    private protected override string[] Arguments =>
        ["--Easel:Limits:Key:ImagesPerMinute=3", "--Easel:Limits:Tenant:MonthlyImages=1000", "--Easel:Limits:Key:MonthlyImages=4"];

    [Fact]
    public async Task Over_a_minutes_images_it_is_429_with_when_to_come_again()
    {
        (await SendAsync(HttpMethod.Post, Generate, new { prompt = "a", n = 3 })).Response.StatusCode.ShouldBe(HttpStatusCode.OK);

        var (response, json) = await SendAsync(HttpMethod.Post, Generate, new { prompt = "b", n = 1 });

        Shape(response, json).ShouldBe((HttpStatusCode.TooManyRequests, "TooManyRequestsException", 429, "RATE_LIMIT_EXCEEDED"));
        response.Headers.RetryAfter.ShouldNotBeNull();
        response.Headers.GetValues("X-RateLimit-Limit").ShouldBe(["20"], "the template's own limit is told all the same");
        response.Headers.GetValues("X-RateLimit-Remaining").ShouldBe(["18"]);
        response.Headers.Contains("X-RateLimit-Reset").ShouldBeTrue();
    }

    [Fact]
    public async Task More_than_the_month_has_left_is_403_as_the_template_answers()
    {
        (await SendAsync(HttpMethod.Post, Generate, new { prompt = "a", n = 3 })).Response.StatusCode.ShouldBe(HttpStatusCode.OK);

        var (response, json) = await SendAsync(HttpMethod.Post, Generate, new { prompt = "b", n = 2 });

        Shape(response, json).ShouldBe((HttpStatusCode.Forbidden, "ForbiddenException", 403, "USAGE_LIMIT_EXCEEDED"));
        json.GetProperty("message").GetString()!.ShouldContain("1 of 4 images");
        response.Headers.GetValues("X-RateLimit-Remaining").ShouldBe(["18"]);
    }

    private static (HttpStatusCode, string?, int, string?) Shape(HttpResponseMessage response, JsonElement json) =>
        (
            response.StatusCode,
            json.GetProperty("error").GetString(),
            json.GetProperty("statusCode").GetInt32(),
            json.GetProperty("code").GetString()
        );
}
