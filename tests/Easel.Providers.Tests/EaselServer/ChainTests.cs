using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;
using Easel.Server.Tests.Support;

namespace Easel.Providers.Tests.EaselServer;

/// <summary>Two real servers: clients ask the first, which asks the second, as another Easel and as any service that speaks OpenAI's
/// API.</summary>
public sealed class ChainTests : IAsyncLifetime
{
    private const decimal Price = 0.04m;

    private static readonly ModelCard Priced = PaintEngine.Card with
    {
        Prices = [new PriceLine(Billable.OutputImage, PriceUnit.Image, Price)],
    };

    private readonly PaintEngine _engine = new();
    private GatewayServer _second = null!;

    public async ValueTask InitializeAsync() =>
        _second = await GatewayServer.StartAsync([], services => services.ServeOnly(Priced, new WarningEngine(_engine)));

    public async ValueTask DisposeAsync() => await _second.DisposeAsync();

    [Fact]
    public async Task Images_costs_seeds_warnings_and_the_route_come_through()
    {
        await using var front = await FrontAsync("easel");
        using var response = await front.GenerateAsync(
            new
            {
                model = "second/paint",
                prompt = "a fox",
                n = 3,
                seed = 7,
            }
        );
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        response.StatusCode.ShouldBe(HttpStatusCode.OK, json.RootElement.ToString());
        var easel = json.RootElement.GetProperty("easel");
        json.RootElement.GetProperty("data").GetArrayLength().ShouldBe(3);
        easel.GetProperty("model").GetString().ShouldBe("second/paint");
        easel.GetProperty("seeds").EnumerateArray().Select(seed => seed.GetInt64()).ShouldBe([7, 8, 9]);
        easel.GetProperty("cost").GetDecimal().ShouldBe(3 * Price);
        easel.GetProperty("warnings")[0].GetProperty("code").GetString().ShouldBe("odd");
        response.Headers.GetValues("Easel-Route").ShouldHaveSingleItem().ShouldBe("second/paint; attempts=1");
        _engine.Seen.ShouldHaveSingleItem().Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("easel")]
    [InlineData("openai")]
    public async Task Previews_of_the_second_stream_through_the_first_before_it_is_done(string type)
    {
        _engine.StepByStep = true;
        await using var front = await FrontAsync(type);
        var asking = front.GenerateAsync(
            new
            {
                model = "second/paint",
                prompt = "a fox",
                stream = true,
                partial_images = 1,
            }
        );
        // The response begins with the preview of the first step.
        _engine.Step();
        using var response = await asking;
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await EventAsync(lines, "image_generation.partial_image")).GetProperty("partial_image_index").GetInt32().ShouldBe(0);
        _engine.Step(PaintEngine.Steps);
        var completed = await EventAsync(lines, "image_generation.completed");
        completed.GetProperty("b64_json").GetBytesFromBase64().Length.ShouldBeGreaterThan(100);
        completed.GetProperty("easel").GetProperty("cost").GetDecimal().ShouldBe(Price);
    }

    [Theory]
    [InlineData("easel")]
    [InlineData("openai")]
    public async Task A_client_that_leaves_the_first_ends_the_drawing_of_the_second(string type)
    {
        _engine.StepByStep = true;
        await using var front = await FrontAsync(type);
        using var leave = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations")
        {
            Content = JsonContentOf("""{"model":"second/paint","prompt":"a fox"}"""),
        };
        var asking = front.Client.SendAsync(request, leave.Token);
        await Eventually.HoldsAsync(() => _engine.Seen.Count == 1, "the second draws");
        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(asking);
        await _engine.Cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("easel")]
    [InlineData("openai")]
    public async Task An_edit_brings_its_images_and_its_mask_to_the_second(string type)
    {
        await using var front = await FrontAsync(type);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("second/paint"), "model" },
            { new StringContent("make it blue"), "prompt" },
            { Png(Files.Png), "image[]", "a.png" },
            { Png(Files.Make(ImageFormat.Png, new ImageSize(64, 48), alpha: 0)), "mask", "mask.png" },
        };
        using var response = await front.Client.PostAsync("/v1/images/edits", form);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var seen = _engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<EditRequest>();
        seen.Prompt.ShouldBe("make it blue");
        seen.Mask.ShouldNotBeNull().HasAlpha.ShouldBeTrue();
    }

    [Theory]
    [InlineData("easel", ImageErrorKind.Blocked, HttpStatusCode.BadRequest, "moderation_blocked")]
    [InlineData("openai", ImageErrorKind.Blocked, HttpStatusCode.BadRequest, "moderation_blocked")]
    [InlineData("easel", ImageErrorKind.InvalidRequest, HttpStatusCode.BadRequest, "upstream_bad_request")]
    [InlineData("easel", ImageErrorKind.Overloaded, HttpStatusCode.TooManyRequests, "has too much to do")]
    [InlineData("easel", ImageErrorKind.Engine, HttpStatusCode.ServiceUnavailable, "upstream_failed")]
    [InlineData("openai", ImageErrorKind.Engine, HttpStatusCode.ServiceUnavailable, "upstream_failed")]
    public async Task What_fails_at_the_second_is_known_at_the_first(string type, ImageErrorKind kind, HttpStatusCode status, string code)
    {
        var error = new ImageError(kind, kind is ImageErrorKind.Blocked ? "moderation_blocked" : "odd", null, "It is odd.");
        _engine.BeforeStep = _ => error;
        await using var front = await FrontAsync(type);
        using var response = await front.GenerateAsync(new { model = "second/paint", prompt = "a fox" });
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, text);
        text.ShouldContain(code);
        _engine.Seen.Count.ShouldBe(1, "nothing is sent twice");
    }

    [Fact]
    public async Task A_dry_run_at_the_first_asks_nothing_of_the_second()
    {
        await using var front = await FrontAsync("easel");
        using var response = await front.GenerateAsync(
            new { model = "second/paint", prompt = "a fox" },
            new KeyValuePair<string, string>("Easel-Dry-Run", "true")
        );
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        json.RootElement.GetProperty("model").GetString().ShouldBe("second/paint");
        json.RootElement.GetProperty("provider").GetString().ShouldBe("second");
        _engine.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("easel")]
    [InlineData("openai")]
    public async Task Two_that_name_each_other_end_with_an_error_that_says_so(string type)
    {
        // The first must know where the second is before there is a second.
        await using var relay = await StandIn.StartAsync();
        await using var one = await GatewayServer.StartAsync([
            .. Provider("other", type, relay.Address, "gpt-image-2"),
            new("Models:loop", "other/gpt-image-2"),
        ]);
        await using var two = await GatewayServer.StartAsync([
            .. Provider("other", type, one.Client.BaseAddress!, "loop"),
            new("Models:gpt-image-2", "other/loop"),
        ]);
        relay.Answer = (context, call) => Relay.AskAsync(context, call, two.Client);
        using var response = await one.GenerateAsync(new { model = "loop", prompt = "a fox" });
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text);
        text.ShouldContain("more than 8 servers of Easel");
    }

    /// <summary>Something is not honoured that only the second knows of.</summary>
    private sealed class WarningEngine(IImageEngine inner) : DelegatingImageEngine(inner)
    {
        public override async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            yield return new WarningEvent(new ImageWarning("odd", "prompt", "The fox is not as quick as asked."));
            await foreach (var happened in Inner.RunAsync(request, cancellationToken))
                yield return happened;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Provider(string name, string type, Uri address, string? models) =>
        [
            new($"Providers:{name}:Type", type),
            new($"Providers:{name}:BaseUrl", new Uri(address, "/v1").ToString()),
            new($"Providers:{name}:ApiKey", GatewayServer.Key),
            .. models is null ? [] : new KeyValuePair<string, string>[] { new($"Providers:{name}:Models", models) },
            new("Routing:ProbeSeconds", "0"),
        ];

    private static StringContent JsonContentOf(string json) => new(json, new MediaTypeHeaderValue("application/json"));

    private static ByteArrayContent Png(byte[] file) => new(file) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };

    private static async Task<JsonElement> EventAsync(StreamReader lines, string type)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("data: {", StringComparison.Ordinal))
                continue;
            using var json = JsonDocument.Parse(line[6..]);
            if (json.RootElement.GetProperty("type").GetString() == type)
                return json.RootElement.Clone();
            json.RootElement.GetProperty("type").GetString().ShouldNotBe("error", line);
        }

        throw new InvalidOperationException($"The stream ended without {type}.");
    }

    private Task<GatewayServer> FrontAsync(string type) =>
        GatewayServer.StartAsync(Provider("second", type, _second.Client.BaseAddress!, type == "easel" ? null : "paint"));
}
