using System.Net;
using System.Net.Http.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests;

/// <summary>A server whose disk fills up, and has room again.</summary>
public sealed class FullDiskTests : IAsyncLifetime
{
    private const string Responses = "/v1/responses";
    private readonly PaintEngine _engine = new();
    private readonly LogLines _log = new();
    private SmallDisk _disk = null!;
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipWhen(SmallDisk.Impossible is not null, SmallDisk.Impossible ?? "");
        _disk = new SmallDisk(megabytes: 4);
        _server = await RunningServer.StartAsync(
            _engine,
            ["--Logging:LogLevel:Default=Error"],
            services => services.AddLogging(logging => logging.ClearProviders().AddProvider(_log)),
            _disk.Path
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _disk?.Dispose();
    }

    [Fact]
    public async Task What_has_to_be_kept_is_answered_507_in_each_APIs_shape_and_works_when_there_is_room()
    {
        var requests = new Dictionary<string, Func<HttpRequestMessage>>(StringComparer.Ordinal)
        {
            ["image by URL"] = () =>
                Json(
                    RunningServer.Generations,
                    new
                    {
                        prompt = "a",
                        size = "64x64",
                        response_format = "url",
                    }
                ),
            ["stored response"] = () => Json(Responses, Ask()),
            ["background response"] = () => Json(Responses, Ask(background: true)),
            ["stored response with an image"] = () => Json(Responses, Ask(image: true)),
            ["with an idempotency key"] = () => WithKey(Json(RunningServer.Generations, new { prompt = "a", size = "64x64" })),
            ["large, with an idempotency key"] = () =>
                WithKey(Json(RunningServer.Generations, new { prompt = new string('a', 100_000), size = "64x64" })),
            ["file"] = () =>
                new HttpRequestMessage(HttpMethod.Post, "/v1/files")
                {
                    Content = new MultipartFormDataContent
                    {
                        { new ByteArrayContent(new byte[200_000]), "file", "a.bin" },
                        { new StringContent("user_data"), "purpose" },
                    },
                },
            ["AIsBreaker by URL"] = () =>
                Json(
                    "/api/v1/process",
                    new
                    {
                        service = new { serviceId = "easel" },
                        inputs = new[] { new { text = new { role = "user", content = "a" } } },
                        requested_image_delivery = "url",
                    }
                ),
        };
        (await StatusAsync(requests["stored response"])).ShouldBe(HttpStatusCode.OK, "the records are there before the disk is full");
        _disk.Fill();

        foreach (var (name, request) in requests)
        {
            using var answer = await _server.Client.SendAsync(request());
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBeOneOf(
                name.StartsWith("AIsBreaker", StringComparison.Ordinal)
                    ? [HttpStatusCode.InsufficientStorage, HttpStatusCode.OK, HttpStatusCode.BadRequest]
                    : [HttpStatusCode.InsufficientStorage]
            );
            if (answer.StatusCode == HttpStatusCode.InsufficientStorage)
                text.ShouldContain("insufficient_storage", Case.Sensitive, name);
        }

        (await StorageAsync()).ShouldContain("full");
        _disk.MakeRoom();

        foreach (var (name, request) in requests)
        {
            if (name.StartsWith("large", StringComparison.Ordinal) || name.StartsWith("AIsBreaker", StringComparison.Ordinal))
                continue;
            (await StatusAsync(request)).ShouldBe(HttpStatusCode.OK, name);
        }

        await Eventually.HoldsAsync(async () => (await StorageAsync()).Contains("\"ready\"", StringComparison.Ordinal));
        Directory.GetFiles(Path.Combine(_disk.Path, "temp")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_job_that_is_interrupted_by_a_full_disk_is_done_when_there_is_room_though_nothing_else_runs()
    {
        _engine.StepByStep = true;
        using var taken = await _server.Client.SendAsync(Json(Responses, Ask(background: true)));
        var id = (await RunningServer.JsonAsync(taken)).GetProperty("id").GetString()!;
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
        _disk.Fill();
        _engine.Step(PaintEngine.Steps);
        await Eventually.HoldsAsync(() => _log.All.Any(line => line.StartsWith($"{id} is interrupted", StringComparison.Ordinal)));
        _disk.MakeRoom();
        _engine.Step(100);

        await Eventually.HoldsAsync(async () =>
            (await RunningServer.JsonAsync(await _server.Client.GetAsync($"{Responses}/{id}"))).GetProperty("status").GetString()
                is "completed"
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_waits_for_a_response_that_cannot_be_kept_hears_of_it(bool stream)
    {
        _engine.StepByStep = true;
        var waiting = _server.Client.SendAsync(Json(Responses, Ask(stream: stream)), HttpCompletionOption.ResponseHeadersRead);
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1);
        _disk.Fill();
        _engine.Step(PaintEngine.Steps);

        using var answer = await waiting;
        var text = await answer.Content.ReadAsStringAsync();
        if (!stream)
            answer.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
        else if (answer.StatusCode == HttpStatusCode.OK)
            text.ShouldContain("response.failed");
        text.ShouldContain("disk of this server is full");
    }

    private static HttpRequestMessage Json(string path, object body) => new(HttpMethod.Post, path) { Content = JsonContent.Create(body) };

    private static HttpRequestMessage WithKey(HttpRequestMessage request)
    {
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
        return request;
    }

    private static Dictionary<string, object> Ask(bool background = false, bool stream = false, bool image = false)
    {
        object input = !image
            ? "a red apple"
            : new[]
            {
                new
                {
                    role = "user",
                    content = new object[]
                    {
                        new { type = "input_text", text = "a hat" },
                        new { type = "input_image", image_url = EditTests.DataUrl(TestPictures.Png(256, 256), "image/png") },
                    },
                },
            };
        return new(StringComparer.Ordinal)
        {
            ["input"] = input,
            ["background"] = background,
            ["stream"] = stream,
            ["tools"] = new[] { new { type = "image_generation", size = "64x64" } },
        };
    }

    private async Task<HttpStatusCode> StatusAsync(Func<HttpRequestMessage> request)
    {
        using var answer = await _server.Client.SendAsync(request());
        return answer.StatusCode;
    }

    private async Task<string> StorageAsync()
    {
        using var ready = await _server.Client.GetAsync("/readyz");
        return (await RunningServer.JsonAsync(ready)).GetProperty("storage").ToString();
    }
}
