using System.Net;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>The API document and the readers know the same members.</summary>
public sealed class DescribedMemberTests : ProcessServer
{
    private const string InternOptions = """
        {
          "quality": "low", "background": "opaque", "style": "flat", "moderation": "low", "seed": 1, "steps": 2, "guidanceScale": 3,
          "strength": 0.5, "inputFidelity": "low", "partialImages": 0, "strict": false
        }
        """;

    [Fact]
    public async Task Of_a_request()
    {
        var file = EditTests.DataUrl(TestPictures.Png(), "image/png")["data:image/png;base64,".Length..];
        string[] requests =
        [
            Request(
                $$"""{"text": {"role": "user", "content": "a hat", "weight": 1} }, {"image": {"role": "user", "base64": "{{file}}"} }"""
            ),
            Request(
                $$"""{"text": {"role": "user", "content": "a hat"} }, {"image": {"role": "user", "url": "data:image/png;base64,{{file}}"} }"""
            ),
        ];

        await CheckAsync(
            "ProcessRequest",
            requests,
            // A state of an earlier response, which there is none of here, is read too.
            [".request.conversationState", ".service.forward2ServiceProps"],
            async request =>
            {
                var (status, response) = await Client.PostAsync(request);
                status.ShouldBe(HttpStatusCode.OK, response.ToString());
                return response.GetProperty("usage").ToString();
            }
        );
    }

    [Fact]
    public async Task Of_a_request_for_a_token() =>
        await CheckAsync(
            "CreateTokenRequest",
            [
                """
                {
                  "clientId": "a", "clientSecret": "b", "expirationTimeSpan": "2h",
                  "requestAuthAndQuotas": {
                    "serviceSecrets": [],
                    "requestQuotas": {
                      "perClientRequestLimits": {"requestsPerMinute": 1, "requestsPerHour": 2, "requestsPerDay": 3},
                      "globalRequestLimits": {"requestsPerMinute": 1, "requestsPerHour": 2, "requestsPerDay": 3}
                    }
                  }
                }
                """,
            ],
            [],
            async request =>
            {
                using var response = await Server.Client.PostAsync("/api/v1/oauth/token", new StringContent(request));
                var text = await response.Content.ReadAsStringAsync();
                response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
                return text;
            }
        );

    [Fact]
    public async Task Of_a_response_that_gives_a_token()
    {
        using var response = await Server.Client.PostAsync("/api/v1/oauth/token", new StringContent("""{"other": 1}"""));

        var described = Schema.Of(await Server.Client.GetStringAsync("/openapi/v1.json"));
        described.Problems("CreateTokenResponse", await RunningServer.JsonAsync(response)).ShouldBeEmpty();
        using var refused = await Server.Client.PostAsync("/api/v1/oauth/token", new StringContent("[]"));
        described.Problems("TokenError", await RunningServer.JsonAsync(refused)).ShouldBeEmpty();
    }

    /// <param name="elsewhere">Described, and read where these requests cannot lead.</param>
    private async Task CheckAsync(string schema, string[] requests, string[] elsewhere, Func<string, Task<string>> send)
    {
        var document = await RunningServer.JsonAsync(await Server.Client.GetAsync("/openapi/v1.json"));
        MemberPaths
            .Described(document, schema)
            .Except(elsewhere)
            .ShouldBe(requests.SelectMany(request => MemberPaths.Of(JsonSerializer.Deserialize<JsonElement>(request))).Distinct(), true);
        foreach (var request in requests)
            (await send(request)).ShouldNotContain("is not known here");
    }

    private static string Request(string inputs) =>
        $$"""
            {
              "service": {"serviceId": "text-to-image:easel", "engine": "paint", "url": "https://example.org"},
              "request": {
                "inputs": [{{inputs}}],
                "requested": {"image": {"width": 64, "height": 64, "delivery": "base64", "format": "png"}, "samples": 1},
                "internOptions": {{InternOptions}}, "clientUser": "a", "stream": false
              }
            }
            """;
}
