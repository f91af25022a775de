using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Answers and events against OpenAI's public description and against our own.</summary>
public sealed class SchemaTests : IAsyncLifetime
{
    private RunningServer _server = null!;
    private Schema _own = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync();
        _own = Schema.Of(await _server.Client.GetStringAsync("/openapi/v1.json"));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("gpt-image-1", "png", "1024x1024")]
    [InlineData("gpt-image-1", "jpeg", "1536x1024")]
    [InlineData("dall-e-3", "webp", "1024x1792")]
    public async Task An_answer_is_an_ImagesResponse(string model, string output_format, string size)
    {
        using var response = await _server.GenerateAsync(
            new
            {
                prompt = "a",
                model,
                output_format,
                size,
                n = 1,
                style = "vivid",
            }
        );

        Check("ImagesResponse", await RunningServer.JsonAsync(response));
    }

    [Fact]
    public async Task Events_are_as_described()
    {
        using var response = await _server.GenerateAsync(
            new
            {
                prompt = "a",
                stream = true,
                partial_images = 2,
                size = "1024x1024",
            }
        );

        var events = Sse.Parse(await response.Content.ReadAsStringAsync());
        events.Count.ShouldBe(3);
        foreach (var sse in events)
        {
            Check(
                sse.Event.EndsWith("completed", StringComparison.Ordinal) ? "ImageGenCompletedEvent" : "ImageGenPartialImageEvent",
                sse.Data
            );
            Check("ImageGenStreamEvent", sse.Data);
        }
    }

    [Theory]
    [InlineData("gpt-image-1")]
    [InlineData("dall-e-2")]
    public async Task An_answer_to_an_edit_and_to_a_variation_is_an_ImagesResponse(string model)
    {
        using var edit = await _server.EditAsync(
            Form.Edit().Field("model", model).Field("size", "1024x1024").Field("response_format", "b64_json")
        );
        Check("ImagesResponse", await RunningServer.JsonAsync(edit));

        using var variation = await _server.VaryAsync(new Form().File("image", TestPictures.Png()).Field("size", "1024x1024"));
        Check("ImagesResponse", await RunningServer.JsonAsync(variation));
    }

    [Fact]
    public async Task Events_of_an_edit_are_as_described()
    {
        using var response = await _server.EditAsync(
            Form.Edit().Field("stream", "true").Field("partial_images", "2").Field("size", "1536x1024")
        );

        var events = Sse.Parse(await response.Content.ReadAsStringAsync());
        events.Count.ShouldBe(3);
        foreach (var sse in events)
        {
            Check(
                sse.Event.EndsWith("completed", StringComparison.Ordinal) ? "ImageEditCompletedEvent" : "ImageEditPartialImageEvent",
                sse.Data
            );
            Check("ImageEditStreamEvent", sse.Data);
        }
    }

    [Theory]
    [InlineData("""{"prompt":"a","n":0}""")]
    [InlineData("""{"n":0}""")]
    [InlineData("""{"prompt":"a","model":"nope"}""")]
    [InlineData("{")]
    public async Task An_error_is_an_ErrorResponse(string body)
    {
        using var response = await _server.PostAsync(body);

        Check("ErrorResponse", await RunningServer.JsonAsync(response));
    }

    [Fact]
    public async Task Models_are_as_described()
    {
        Check("ListModelsResponse", await RunningServer.JsonAsync(await _server.Client.GetAsync("/v1/models")));
        Check("Model", await RunningServer.JsonAsync(await _server.Client.GetAsync("/v1/models/paint")));
    }

    [Fact]
    public async Task Health_and_lists_are_as_our_own_description_says()
    {
        foreach (
            var (path, schema) in new[]
            {
                ("/healthz", "Health"),
                ("/readyz", "Health"),
                ("/v1/files", "ListFilesResponse"),
                ("/v1/jobs", "ListJobsResponse"),
            }
        )
            _own.Problems(schema, await RunningServer.JsonAsync(await _server.Client.GetAsync(path))).ShouldBeEmpty(path);
    }

    [Theory]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"created":"now"}""")]
    [InlineData("""{"created":1,"background":"auto"}""")]
    [InlineData("""{"created":1,"data":[{"b64_json":5}]}""")]
    [InlineData("""{"created":1,"usage":{"input_tokens":1}}""")]
    public void The_check_itself_finds_what_is_wrong(string json)
    {
        using var document = JsonDocument.Parse(json);

        Schema.OpenAI.Problems("ImagesResponse", document.RootElement).ShouldNotBeEmpty();
        _own.Problems("ImagesResponse", document.RootElement).ShouldNotBeEmpty();
    }

    private void Check(string schema, JsonElement value)
    {
        Schema.OpenAI.Problems(schema, value).ShouldBeEmpty();
        _own.Problems(schema, value).ShouldBeEmpty();
    }
}
