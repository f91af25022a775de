using System.Net;
using Easel.Samples.Pictures;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Dialects;

/// <summary>A dialect is added by one line, and has all that the others have.</summary>
public sealed class SampleDialectTests : IAsyncLifetime
{
    private const string Key = "a key of the tests";

    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await RunningServer.StartAsync(
            _engine,
            args: [$"--Easel:AccessKeys:0={Key}"],
            replace: services => services.AddPicturesDialect()
        );

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task It_draws()
    {
        using var response = await GetAsync("/pictures/a%20red%20apple", Key);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await response.Content.ReadAsByteArrayAsync()).AsSpan(0, 4).ToArray().ShouldBe([0x89, 0x50, 0x4E, 0x47]);
        response.Headers.Contains("x-request-id").ShouldBeTrue();
        response.Headers.Contains("openai-version").ShouldBeFalse();
    }

    [Fact]
    public async Task The_engine_is_told_who_asks_and_by_which_API()
    {
        using var response = await GetAsync("/pictures/apple", Key);

        var context = _engine.Contexts.ShouldHaveSingleItem();
        context.Api.ShouldBe("pictures");
        context.RequestId.ShouldBe(response.Headers.GetValues("x-request-id").Single());
        context.Caller.KeyId.ShouldMatch("^[0-9a-f]{32}$");
    }

    [Fact]
    public async Task It_asks_for_a_key_as_all_others_do()
    {
        using var response = await GetAsync("/pictures/apple", key: null);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_it_does_not_have_is_answered_in_its_error_shape()
    {
        using var response = await GetAsync("/pictures/apple/more", Key);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var json = await RunningServer.JsonAsync(response);
        json.GetProperty("error").GetProperty("code").GetString().ShouldBe("unknown_url");
    }

    [Fact]
    public async Task Its_endpoint_is_in_the_API_document()
    {
        using var response = await GetAsync("/openapi/v1.json", key: null);

        var paths = (await RunningServer.JsonAsync(response)).GetProperty("paths");
        paths
            .GetProperty("/pictures/{prompt}")
            .GetProperty("get")
            .GetProperty("parameters")[0]
            .GetProperty("name")
            .GetString()
            .ShouldBe("prompt");
        paths.TryGetProperty("/v1/images/generations", out _).ShouldBeTrue();
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (key is not null)
            request.Headers.Authorization = new("Bearer", key);
        return await _server.Client.SendAsync(request);
    }
}
