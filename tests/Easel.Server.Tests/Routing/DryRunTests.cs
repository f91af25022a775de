using System.Net;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Routing;

/// <summary><c>Easel-Dry-Run: true</c> in every API: what would become of a request, and nothing of it.</summary>
public sealed class DryRunTests : IAsyncLifetime
{
    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync(_engine, ["--Easel:Models:poster=paint", "--Easel:ModerationWords=" + Words()]);
        _server.Client.DefaultRequestHeaders.Add("Easel-Dry-Run", "true");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    public static TheoryData<string, string> Requests =>
        new()
        {
            { "/v1/images/generations", """{"prompt":"a fox","model":"MODEL","n":2}""" },
            { "/v1/responses", """{"input":"a fox","model":"MODEL","tools":[{"type":"image_generation","model":"MODEL"}]}""" },
            { "/v1/images/generations/async", """{"prompt":"a fox","model":"MODEL","n":2}""" },
            { "/api/v1/ai/images/generate", """{"prompt":"a fox","model":"MODEL"}""" },
            { "/v1/chat/completions", """{"model":"MODEL","messages":[{"role":"user","content":"a fox"}]}""" },
            {
                "/api/v1/process",
                """{"service":{"serviceId":"text-to-image:easel","engine":"MODEL"},"request":{"inputs":[{"text":{"role":"user","content":"a fox"}}]}}"""
            },
        };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Every_api_says_who_would_draw_and_draws_nothing(string path, string body)
    {
        using var response = await PostAsync(path, body.Replace("MODEL", "poster", StringComparison.Ordinal));
        var plan = await RunningServer.JsonAsync(response);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, plan.ToString());
        plan.GetProperty("object").GetString().ShouldBe("easel.dry_run");
        plan.GetProperty("model").GetString().ShouldBe("paint");
        plan.GetProperty("route").GetString().ShouldBe("poster");
        plan.GetProperty("cost").GetDouble().ShouldBe(0);
        plan.GetProperty("expected_seconds").ValueKind.ShouldBe(JsonValueKind.Null);
        var candidate = plan.GetProperty("candidates").EnumerateArray().ShouldHaveSingleItem();
        candidate.GetProperty("state").GetString().ShouldBe("chosen");
        _engine.Seen.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task What_would_be_refused_is_refused_in_the_api_s_own_shape(string path, string body)
    {
        using var unknown = await PostAsync(path, body.Replace("MODEL", "nobody", StringComparison.Ordinal));
        ((int)unknown.StatusCode).ShouldBeInRange(400, 404);
        (await unknown.Content.ReadAsStringAsync()).ShouldContain("nobody");

        using var blocked = await PostAsync(
            path,
            body.Replace("MODEL", "poster", StringComparison.Ordinal).Replace("fox", "zyzzyva", StringComparison.Ordinal)
        );
        blocked.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await blocked.Content.ReadAsStringAsync());
        _engine.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_would_be_warned_is_told()
    {
        using var response = await PostAsync(RunningServer.Generations, """{"prompt":"a fox","partial_images":2}""");
        var plan = await RunningServer.JsonAsync(response);
        plan.GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem().GetProperty("param").GetString().ShouldBe("partial_images");
    }

    [Fact]
    public async Task It_is_not_the_response_to_its_idempotency_key()
    {
        _server.Client.DefaultRequestHeaders.Add("Idempotency-Key", "one");
        const string Body = """{"prompt":"a fox","size":"64x64"}""";
        using (var planned = await PostAsync(RunningServer.Generations, Body))
            planned.EnsureSuccessStatusCode();
        _server.Client.DefaultRequestHeaders.Remove("Easel-Dry-Run");
        using var drawn = await PostAsync(RunningServer.Generations, Body);
        (await RunningServer.JsonAsync(drawn)).GetProperty("data").GetArrayLength().ShouldBe(1);
        _engine.Seen.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task After_a_drawing_it_expects_how_long_the_next_takes()
    {
        _server.Client.DefaultRequestHeaders.Remove("Easel-Dry-Run");
        using (var drawn = await PostAsync(RunningServer.Generations, """{"prompt":"a fox","size":"64x64"}"""))
        {
            drawn.EnsureSuccessStatusCode();
            drawn.Headers.GetValues("Easel-Route").ShouldBe(["paint/paint; attempts=1"]);
        }

        _server.Client.DefaultRequestHeaders.Add("Easel-Dry-Run", "true");
        using var response = await PostAsync(RunningServer.Generations, """{"prompt":"a fox"}""");
        (await RunningServer.JsonAsync(response)).GetProperty("expected_seconds").GetDouble().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("/v1/batches", "true", "has no dry run")]
    [InlineData("/v1/images/generations", "perhaps", "'perhaps'")]
    public async Task Where_there_is_none_nothing_is_done_instead(string path, string header, string told)
    {
        _server.Client.DefaultRequestHeaders.Remove("Easel-Dry-Run");
        _server.Client.DefaultRequestHeaders.Add("Easel-Dry-Run", header);
        using var response = await PostAsync(path, """{"prompt":"a fox"}""");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain(told);
        _engine.Seen.ShouldBeEmpty();
    }

    private Task<HttpResponseMessage> PostAsync(string path, string json) =>
        _server.Client.PostAsync(path, new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

    private static string Words()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "zyzzyva\n");
        return file;
    }
}
