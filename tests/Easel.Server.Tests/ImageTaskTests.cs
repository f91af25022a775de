using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Asynchronous image tasks.</summary>
public sealed class ImageTaskTests : IAsyncLifetime
{
    private const string Generations = "/v1/images/generations/async";
    private const string Edits = "/v1/images/edits/async";

    private readonly TemporaryFolder _data = new();
    private readonly PaintEngine _engine = new();

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task A_task_is_taken_at_once_and_its_images_are_shown_by_url()
    {
        _engine.StepByStep = true;
        using var response = await _server.Client.PostAsJsonAsync(Generations, Ask(("n", 2), ("size", "1024x1024")));
        var task = await RunningServer.JsonAsync(response);

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted, task.ToString());
        var path = $"/v1/images/tasks/{IdOf(task)}";
        response.Headers.Location!.ToString().ShouldBe(path);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(3));
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        task.GetProperty("object").GetString().ShouldBe("image.generation.task");
        task.GetProperty("status").GetString().ShouldBe("processing");
        task.GetProperty("task_id").GetString().ShouldBe(IdOf(task));
        task.GetProperty("poll_url").GetString().ShouldBe(path);
        (task.GetProperty("expires_at").GetInt64() - task.GetProperty("created_at").GetInt64()).ShouldBe(24 * 3600);

        using (var polled = await _server.Client.GetAsync(path))
        {
            polled.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(3));
            (await RunningServer.JsonAsync(polled)).GetProperty("status").GetString().ShouldBe("processing");
        }

        _engine.Step(2 * PaintEngine.Steps);
        var done = await EndAsync(path);

        done.GetProperty("status").GetString().ShouldBe("completed");
        done.GetProperty("http_status").GetInt32().ShouldBe(200);
        var result = done.GetProperty("result");
        Schema.OpenAI.Problems("ImagesResponse", result).ShouldBeEmpty();
        var urls = result.GetProperty("data").EnumerateArray().Select(image => image.GetProperty("url").GetString()!).ToList();
        urls.Count.ShouldBe(2);
        done.GetProperty("image_url").GetString().ShouldBe(urls[0]);
        foreach (var url in urls)
        {
            using var image = await _server.Client.GetAsync(url);
            image.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task It_has_the_images_of_the_endpoint_that_waits()
    {
        using var waited = await _server.GenerateAsync(Ask(("seed", 9), ("response_format", "b64_json")));
        var expected = (await RunningServer.JsonAsync(waited)).GetProperty("data")[0].GetProperty("b64_json").GetString();

        var done = await RunAsync(Generations, Ask(("seed", 9), ("response_format", "b64_json")));

        done.GetProperty("result").GetProperty("data")[0].GetProperty("b64_json").GetString().ShouldBe(expected);
        done.TryGetProperty("image_url", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task An_image_is_edited_under_a_mask()
    {
        var form = new Form()
            .Field("prompt", "a red hat")
            .Field("model", "paint")
            .File("image", TestPictures.Png(96, 64))
            .File("mask", TestPictures.Png(96, 64));
        using var response = await _server.Client.PostAsync(Edits, form.Content);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);

        var done = await EndAsync(response.Headers.Location!.ToString());

        done.GetProperty("result").GetProperty("size").GetString().ShouldBe("96x64");
        _engine.Seen[^1].ShouldBeOfType<EditRequest>().Mask.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("url")]
    [InlineData("b64_json")]
    public async Task One_whose_image_is_lost_has_failed(string format)
    {
        using var response = await _server.Client.PostAsJsonAsync(Generations, Ask(("n", 2), ("response_format", format)));
        var path = $"/v1/images/tasks/{IdOf(await RunningServer.JsonAsync(response))}";
        (await EndAsync(path)).GetProperty("status").GetString().ShouldBe("completed");
        File.Delete(Directory.GetFiles(Path.Combine(_data.Path, "assets"))[0]);

        var task = await RunningServer.JsonAsync(await _server.Client.GetAsync(path));

        task.GetProperty("status").GetString().ShouldBe("failed");
        task.GetProperty("http_status").GetInt32().ShouldBe(500);
        task.GetProperty("error").GetProperty("message").GetString()!.ShouldContain("not in this server's storage any more");
        task.TryGetProperty("result", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_refusal_while_drawing_is_told_as_the_endpoint_would()
    {
        _engine.BeforeStep = _ => new ImageError(ImageErrorKind.Blocked, "moderation_blocked", "prompt", "Not this one.");

        var done = await RunAsync(Generations, Ask());

        done.GetProperty("status").GetString().ShouldBe("failed");
        done.GetProperty("http_status").GetInt32().ShouldBe(400);
        done.GetProperty("error").GetProperty("code").GetString().ShouldBe("moderation_blocked");
    }

    [Theory]
    [InlineData("""{"prompt":"a","stream":true}""", "stream")]
    [InlineData("""{"prompt":"a","n":11}""", "n")]
    [InlineData("{}", "prompt")]
    public async Task A_bad_request_is_refused_at_once(string body, string param)
    {
        using var response = await _server.Client.PostAsJsonAsync(Generations, JsonNode.Parse(body));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Fact]
    public async Task Polling_a_thousand_times_brings_nothing_but_the_advice_to_wait()
    {
        _engine.StepByStep = true;
        var path = $"/v1/images/tasks/{IdOf(await PostAsync(Ask()))}";

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 1000),
            async (_, cancelled) =>
            {
                using var polled = await _server.Client.GetAsync(path, cancelled);
                polled.StatusCode.ShouldBe(HttpStatusCode.OK);
                polled.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(3));
            }
        );
        _engine.Step(PaintEngine.Steps);

        (await EndAsync(path)).GetProperty("status").GetString().ShouldBe("completed");
        _engine.Seen.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_cancelled_task_has_failed()
    {
        _engine.StepByStep = true;
        var id = IdOf(await PostAsync(Ask()));
        await Eventually.HoldsAsync(() => Task.FromResult(_engine.Seen.Count == 1));

        using var cancelled = await _server.Client.PostAsync($"/v1/jobs/{id}/cancel", null);
        var done = await EndAsync($"/v1/images/tasks/{id}");

        done.GetProperty("status").GetString().ShouldBe("failed");
        done.GetProperty("error").GetProperty("code").GetString().ShouldBe("cancelled");
    }

    [Fact]
    public async Task Another_keys_task_is_not_there()
    {
        await using var server = await RunningServer.StartAsync(
            _engine,
            ["--Easel:AccessKeys:0=the first key of two", "--Easel:AccessKeys:1=the second key of two"]
        );
        using var first = Authorized(server, "the first key of two");
        using var second = Authorized(server, "the second key of two");
        using var posted = await first.PostAsJsonAsync(Generations, Ask());
        var path = posted.Headers.Location!.ToString();

        (await second.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await first.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("imgtask_nonsense")]
    [InlineData("resp_00000000000000000000000000000000")]
    [InlineData("imgtask_ffffffff00000000000000000000000000000000")]
    public async Task What_never_was_is_not_there(string id)
    {
        using var response = await _server.Client.GetAsync($"/v1/images/tasks/{id}");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_task_that_expired_is_gone()
    {
        var expired = TimeProvider.System.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds().ToString("x8", CultureInfo.InvariantCulture);
        using var response = await _server.Client.GetAsync($"/v1/images/tasks/imgtask_{expired}{new string('0', 32)}");

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("code").GetString().ShouldBe("task_expired");
    }

    [Fact]
    public async Task It_goes_on_after_a_restart()
    {
        _engine.StepByStep = true;
        var id = IdOf(await PostAsync(Ask(("seed", 3))));
        await Eventually.HoldsAsync(() => Task.FromResult(_engine.Seen.Count == 1));
        await _server.DisposeAsync();

        _engine.StepByStep = false;
        _server = await StartAsync();
        var done = await EndAsync($"/v1/images/tasks/{id}");

        done.GetProperty("status").GetString().ShouldBe("completed");
        done.GetProperty("result").GetProperty("easel").GetProperty("seeds")[0].GetInt32().ShouldBe(3);
    }

    private static HttpClient Authorized(RunningServer server, string key) =>
        new() { BaseAddress = server.Address, DefaultRequestHeaders = { { "Authorization", $"Bearer {key}" } } };

    private static JsonObject Ask(params (string Name, JsonNode? Value)[] more)
    {
        var body = new JsonObject
        {
            ["prompt"] = "a red apple",
            ["model"] = "paint",
            ["size"] = "64x64",
        };
        foreach (var (name, value) in more)
            body[name] = value;
        return body;
    }

    private Task<RunningServer> StartAsync() => RunningServer.StartAsync(_engine, data: _data.Path);

    private async Task<JsonElement> PostAsync(JsonNode body)
    {
        using var response = await _server.Client.PostAsJsonAsync(Generations, body);
        return await RunningServer.JsonAsync(response);
    }

    private async Task<JsonElement> RunAsync(string route, JsonNode body)
    {
        using var response = await _server.Client.PostAsJsonAsync(route, body);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted, await response.Content.ReadAsStringAsync());
        return await EndAsync(response.Headers.Location!.ToString());
    }

    private async Task<JsonElement> EndAsync(string path)
    {
        JsonElement task = default;
        await Eventually.HoldsAsync(async () =>
        {
            using var response = await _server.Client.GetAsync(path);
            task = await RunningServer.JsonAsync(response);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, task.ToString());
            return task.GetProperty("status").GetString() != "processing";
        });
        return task;
    }

    private static string IdOf(JsonElement task) => task.GetProperty("id").GetString()!;
}
