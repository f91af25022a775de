using System.Net;
using System.Net.Http.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>OpenAI's API under Azure's paths, as the clients for Azure build them.</summary>
public sealed class AzurePathTests : IAsyncLifetime
{
    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/openai/v1/models")]
    [InlineData("/openai/models?api-version=2025-04-01-preview")]
    [InlineData("/openai/v1/files?api-version=preview")]
    [InlineData("/openai/files?api-version=2025-04-01-preview&limit=5")]
    [InlineData("/openai/batches?api-version=2025-04-01-preview")]
    [InlineData("/openai/deployments/gpt-4o/models?api-version=2025-04-01-preview")]
    [InlineData("/OpenAI/v1/models/paint")]
    public async Task What_is_read_is_read(string path)
    {
        using var response = await _server.Client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/openai/v1/images/generations")]
    [InlineData("/openai/images/generations?api-version=2025-04-01-preview")]
    [InlineData("/openai/deployments/paint/images/generations?api-version=2025-04-01-preview")]
    public async Task Images_are_drawn(string path)
    {
        using var response = await _server.Client.PostAsJsonAsync(path, new { prompt = "a", size = "64x64" });

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        _engine.Seen.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_deployment_is_the_model_whatever_the_body_says()
    {
        using var response = await _server.Client.PostAsJsonAsync(
            "/openai/deployments/nobody/images/generations?api-version=1",
            new { prompt = "a", model = "paint" }
        );

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("code").GetString().ShouldBe("model_not_found");
    }

    [Theory]
    [InlineData("/openai/v1/responses")]
    [InlineData("/openai/responses?api-version=2025-04-01-preview")]
    [InlineData("/openai/deployments/gpt-4o/responses?api-version=2025-04-01-preview")]
    public async Task Responses_are_made_and_asked_for_again(string path)
    {
        using var made = await _server.Client.PostAsJsonAsync(path, ResponseServer.Ask());
        var response = await RunningServer.JsonAsync(made);
        made.StatusCode.ShouldBe(HttpStatusCode.OK, response.ToString());

        var (route, query) = path.Split('?') is [var before, var after] ? (before, $"?{after}") : (path, "");
        using var again = await _server.Client.GetAsync($"{route}/{response.GetProperty("id").GetString()}{query}");

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RunningServer.JsonAsync(again)).GetProperty("id").GetString().ShouldBe(response.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Edits_may_be_as_large_as_under_OpenAIs_path()
    {
        var form = Form.Edit().File("image[]", new byte[5 << 20]);

        using var response = await _server.Client.PostAsync("/openai/deployments/paint/images/edits?api-version=1", form.Content);

        // Read to its end, and only then found to be no image.
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe("image[1]");
    }

    [Theory]
    [InlineData("/openai")]
    [InlineData("/openai/")]
    [InlineData("/openai/nothing?api-version=1")]
    [InlineData("/openai/deployments/x/nothing")]
    [InlineData("/openai/v1/openai/v1/models")]
    public async Task What_is_not_there_is_told_by_the_path_that_was_asked_for(string path)
    {
        using var response = await _server.Client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RunningServer.JsonAsync(response))
            .GetProperty("error")
            .GetProperty("message")
            .GetString()
            .ShouldBe($"Unknown request URL: GET {path.Split('?')[0]}.");
    }

    [Fact]
    public async Task A_key_that_repeats_a_request_finds_its_deployment_again()
    {
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/openai/deployments/paint/images/generations?api-version=1")
            {
                Content = JsonContent.Create(
                    new
                    {
                        prompt = "a",
                        model = "nobody",
                        size = "64x64",
                    }
                ),
            };
            request.Headers.Add("Idempotency-Key", "azure");
            using var response = await _server.Client.SendAsync(request);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        }

        _engine.Seen.ShouldHaveSingleItem();
    }
}
