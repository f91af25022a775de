using System.Net;
using System.Text.RegularExpressions;
using Easel.Dialects.OpenAI.Responses.Reading;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

public sealed partial class DocumentationTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/docs/index.html")]
    [InlineData("/docs/index.js")]
    [InlineData("/docs")]
    public async Task Its_page_runs_nothing_from_elsewhere_and_in_no_frame(string path)
    {
        await using var server = await RunningServer.StartAsync();

        using var response = await server.Client.GetAsync(path);

        var policy = response.Headers.GetValues("content-security-policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        response.Headers.GetValues("x-frame-options").Single().ShouldBe("DENY");
        // What the policy forbids, the page has none of.
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }

    [Fact]
    public async Task Every_route_is_described_and_every_described_route_answers()
    {
        var document = await RunningServer.JsonAsync(await _server.Client.GetAsync("/openapi/v1.json"));

        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        document
            .GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Name)
            .ShouldBe([
                "/v1/images/generations",
                "/v1/images/edits",
                "/v1/images/variations",
                "/v1/images/upscale",
                "/v1/assets/{name}",
                "/v1/files",
                "/v1/files/{file_id}",
                "/v1/files/{file_id}/content",
                "/v1/models",
                "/v1/models/{model}",
                "/healthz",
                "/readyz",
                "/api/v1/process",
                "/v1/batches",
                "/v1/batches/{batch_id}",
                "/v1/batches/{batch_id}/cancel",
                "/v1/jobs",
                "/v1/jobs/{job_id}",
                "/v1/jobs/{job_id}/cancel",
                "/v1/responses",
                "/v1/responses/{response_id}",
                "/v1/responses/{response_id}/cancel",
                "/v1/responses/{response_id}/input_items",
            ]);
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                using var request = new HttpRequestMessage(
                    new HttpMethod(operation.Name.ToUpperInvariant()),
                    path.Name.Replace("{model}", "paint", StringComparison.Ordinal)
                );
                using var answer = await _server.Client.SendAsync(request);
                // There are models and routes, and no file, response, batch or job yet.
                if (!path.Name.Contains("_id}", StringComparison.Ordinal))
                    answer.StatusCode.ShouldNotBe(HttpStatusCode.NotFound);
                operation
                    .Value.GetProperty("responses")
                    .TryGetProperty(((int)answer.StatusCode).ToString(), out _)
                    .ShouldBeTrue($"{path.Name} answers {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task The_request_is_described_with_every_parameter_and_its_range()
    {
        var document = await RunningServer.JsonAsync(await _server.Client.GetAsync("/openapi/v1.json"));

        document
            .GetProperty("paths")
            .GetProperty("/v1/images/generations")
            .GetProperty("post")
            .GetProperty("requestBody")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema")
            .GetProperty("$ref")
            .GetString()
            .ShouldBe("#/components/schemas/CreateImageRequest");
        var body = document.GetProperty("components").GetProperty("schemas").GetProperty("CreateImageRequest");
        var properties = body.GetProperty("properties");
        properties
            .EnumerateObject()
            .Select(property => property.Name)
            .ShouldBe(
                [
                    "prompt",
                    "model",
                    "n",
                    "quality",
                    "response_format",
                    "output_format",
                    "output_compression",
                    "background",
                    "size",
                    "moderation",
                    "stream",
                    "partial_images",
                    "style",
                    "user",
                    "seed",
                    "negative_prompt",
                    "steps",
                    "guidance_scale",
                    "strict",
                ],
                ignoreOrder: true
            );
        body.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["prompt"]);
        properties.GetProperty("n").GetProperty("minimum").GetInt32().ShouldBe(1);
        properties.GetProperty("n").GetProperty("maximum").GetInt32().ShouldBe(10);
        properties
            .GetProperty("output_format")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(word => word.GetString())
            .ShouldBe(["png", "jpeg", "webp", null]);
        foreach (var property in properties.EnumerateObject())
            property.Value.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_response_and_its_tool_are_described_with_every_parameter()
    {
        var schemas = (await RunningServer.JsonAsync(await _server.Client.GetAsync("/openapi/v1.json")))
            .GetProperty("components")
            .GetProperty("schemas");

        // What is told of as unsupported is not described.
        schemas
            .GetProperty("CreateResponse")
            .GetProperty("properties")
            .EnumerateObject()
            .Select(property => property.Name)
            .ShouldBe(SettingsReader.Names.Except(["conversation", "prompt"]), ignoreOrder: true);
        schemas
            .GetProperty("ImageGenerationTool")
            .GetProperty("properties")
            .EnumerateObject()
            .Select(property => property.Name)
            .ShouldBe(ResponseParameters.Tool.JsonNames, ignoreOrder: true);
    }

    [Theory]
    [InlineData("CreateImageEditRequest", "image", "mask", "image prompt")]
    [InlineData("EditImageBodyJsonParam", "images", "mask", "images prompt")]
    [InlineData("CreateImageVariationRequest", "image", "n", "image")]
    public async Task The_bodies_with_images_are_described(string schema, string image, string other, string required)
    {
        var document = await RunningServer.JsonAsync(await _server.Client.GetAsync("/openapi/v1.json"));

        var body = document.GetProperty("components").GetProperty("schemas").GetProperty(schema);
        body.GetProperty("properties").TryGetProperty(image, out _).ShouldBeTrue();
        body.GetProperty("properties").TryGetProperty(other, out _).ShouldBeTrue();
        body.GetProperty("required")
            .EnumerateArray()
            .Select(name => name.GetString())
            .Order(StringComparer.Ordinal)
            .ShouldBe(required.Split(' '));
    }

    [Fact]
    public async Task The_page_needs_no_other_server()
    {
        var page = await _server.Client.GetStringAsync("/docs/index.html");

        page.ShouldContain("swagger-ui");
        OtherServer().IsMatch(page).ShouldBeFalse();
        foreach (var asset in new[] { "swagger-ui.css", "swagger-ui-bundle.js", "swagger-ui-standalone-preset.js", "index.js" })
        {
            using var answer = await _server.Client.GetAsync($"/docs/{asset}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await _server.Client.GetStringAsync("/docs/index.js")).ShouldContain("/openapi/v1.json");
        using var short_ = await _server.Client.GetAsync("/docs");
        short_.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/docs/index.html");
    }

    [GeneratedRegex("(src|href)=\"(https?:)?//", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OtherServer();
}
