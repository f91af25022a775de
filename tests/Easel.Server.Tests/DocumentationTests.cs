using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Easel.Dialects.OpenAI.Responses.Reading;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

public sealed partial class DocumentationTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Every_endpoint_is_described()
    {
        var described = (await DocumentAsync())
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"))
            .ToList();

        described.ShouldBe(
            _server
                .Services.GetServices<EndpointDataSource>()
                .SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
                .Where(IsPublic)
                .SelectMany(Operations)
                .Distinct(),
            ignoreOrder: true
        );
        described.ShouldContain("POST /v1/images/generations");
        described.ShouldContain("GET /v1/models/{model}");
    }

    [Fact]
    public async Task Every_described_operation_responds_as_described()
    {
        var document = await DocumentAsync();

        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
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
                if (!path.Name.Contains("id}", StringComparison.OrdinalIgnoreCase))
                    answer.StatusCode.ShouldNotBe(HttpStatusCode.NotFound);
                operation
                    .Value.GetProperty("responses")
                    .TryGetProperty(((int)answer.StatusCode).ToString(), out _)
                    .ShouldBeTrue($"{path.Name} answers {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Every_reference_leads_to_a_component_and_every_operation_has_its_own_name()
    {
        var text = await _server.Client.GetStringAsync("/openapi/v1.json");
        using var document = JsonDocument.Parse(text);
        var components = document.RootElement.GetProperty("components");

        var references = Reference().Matches(text).Select(match => (Kind: match.Groups["kind"].Value, Name: match.Groups["name"].Value));
        foreach (var (kind, name) in references.Distinct())
            components.GetProperty(kind).TryGetProperty(name, out _).ShouldBeTrue($"{kind} {name}");
        var names = document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value.GetProperty("operationId").GetString()!)
            .ToList();
        names.ShouldBeUnique();
        names.ShouldContain("createImage");
    }

    [Fact]
    public async Task Every_parameter_of_a_query_that_is_described_is_read()
    {
        foreach (var path in (await DocumentAsync()).GetProperty("paths").EnumerateObject())
        {
            if (!path.Value.TryGetProperty("get", out var operation) || !operation.TryGetProperty("parameters", out var parameters))
                continue;
            var query = parameters
                .EnumerateArray()
                .Where(one => one.TryGetProperty("in", out var place) && place.GetString() is "query")
                .Select(one => $"{one.GetProperty("name").GetString()}={Sample(one.GetProperty("schema"))}")
                .ToList();
            if (query.Count == 0)
                continue;
            var text = await (await _server.Client.GetAsync($"{path.Name}?{string.Join('&', query)}")).Content.ReadAsStringAsync();
            text.ShouldNotContain("unknown_parameter", customMessage: path.Name);
        }
    }

    [Theory]
    [InlineData("/healthz", true)]
    [InlineData("/api/v1/ping", true)]
    [InlineData("/v1/models", false)]
    public async Task It_says_where_no_key_is_needed(string path, bool isOpen)
    {
        var operation = (await DocumentAsync()).GetProperty("paths").GetProperty(path).GetProperty("get");

        (operation.TryGetProperty("security", out var security) && security.GetArrayLength() == 0).ShouldBe(isOpen);
        operation.GetProperty("responses").TryGetProperty("401", out _).ShouldBe(!isOpen);
    }

    [Theory]
    [InlineData("/v1/images/generations", "ErrorResponse")]
    [InlineData("/v1/responses", "ErrorResponse")]
    [InlineData("/api/v1/process", "ProcessError")]
    [InlineData("/api/v1/oauth/token", "TokenError")]
    public async Task Errors_are_described_in_the_shape_of_their_dialect(string path, string schema)
    {
        var responses = (await DocumentAsync()).GetProperty("paths").GetProperty(path).GetProperty("post").GetProperty("responses");

        responses
            .GetProperty("400")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema")
            .GetProperty("$ref")
            .GetString()
            .ShouldBe($"#/components/schemas/{schema}");
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
                    "frame_count",
                    "frame_duration_ms",
                    "svg",
                    "background",
                    "size",
                    "moderation",
                    "stream",
                    "partial_images",
                    "style",
                    "user",
                    "safety_identifier",
                    "complexity",
                    "seed",
                    "negative_prompt",
                    "steps",
                    "guidance_scale",
                    "loras",
                    "scheduler",
                    "clip_skip",
                    "aspect_ratio",
                    "resolution",
                    "extra",
                    "store",
                    "parent",
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
            .ShouldBe(["png", "jpeg", "webp", "gif", null]);
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

    private async Task<JsonElement> DocumentAsync() => await RunningServer.JsonAsync(await _server.Client.GetAsync("/openapi/v1.json"));

    /// <summary>The document itself, and what is there under a second name or for HEAD alone, need no description.</summary>
    private static bool IsPublic(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText is { } path
        && !path.StartsWith("/openapi/", StringComparison.Ordinal)
        && !path.StartsWith("/api/v1alpha1/", StringComparison.Ordinal)
        // The studio's pages.
        && endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>() is null
        && !path.StartsWith("/_framework/", StringComparison.Ordinal);

    private static IEnumerable<string> Operations(RouteEndpoint endpoint) =>
        endpoint
            .Metadata.GetRequiredMetadata<IHttpMethodMetadata>()
            .HttpMethods.Where(method => !HttpMethods.IsHead(method))
            .Select(method => $"{method} {endpoint.RoutePattern.RawText!.Replace("{**", "{", StringComparison.Ordinal)}");

    private static string Sample(JsonElement schema) =>
        schema.TryGetProperty("default", out var value) ? value.ToString()
        : schema.GetProperty("type").ToString().Contains("integer", StringComparison.Ordinal) ? "1"
        : schema.GetProperty("type").ToString().Contains("boolean", StringComparison.Ordinal) ? "true"
        : "a";

    [GeneratedRegex("\"#/components/(?<kind>\\w+)/(?<name>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
