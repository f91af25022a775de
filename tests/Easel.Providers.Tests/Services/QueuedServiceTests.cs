using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Compliance;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.Services;

/// <summary>What services that do their work in their own time say of its end.</summary>
public sealed class QueuedServiceTests
{
    private static readonly GenerateRequest Fox = new() { Prompt = "a fox", Seed = 3 };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Request Moderated", ImageErrorKind.Blocked)]
    [InlineData("Content Moderated", ImageErrorKind.Blocked)]
    [InlineData("Error", ImageErrorKind.Unavailable)]
    [InlineData("Failed", ImageErrorKind.Unavailable)]
    public async Task States_of_black_forest_labs_are_final(string state, ImageErrorKind kind)
    {
        var (error, calls) = await FailAsync(
            new BlackForestLabsStandIn(),
            _ => $$$"""{"id":"one","status":"{{{state}}}","result":null,"details":{"Moderation Reasons":["Violence"]}}"""
        );
        (error.Kind, error.OutcomeUnknown).ShouldBe((kind, false));
        error.Categories.ShouldBe(kind == ImageErrorKind.Blocked ? ["Violence"] : []);
        calls.ShouldBe(2, "it was not looked at again");
    }

    [Fact]
    public async Task A_polling_address_of_another_host_is_not_followed_and_gets_no_key()
    {
        await using var other = await StandIn.StartAsync();
        var service = new BlackForestLabsStandIn();
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, _) =>
            Respond.JsonAsync(context, $$"""{"id":"one","polling_url":"{{new Uri(other.Address, "/v1/get_result?id=one")}}"}""");
        var error = await RunAsync(service, standIn);
        error.Code.ShouldBe("upstream_malformed");
        other.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_picture_that_fal_blacked_out_is_a_refusal()
    {
        var black = Convert.ToBase64String(Files.Png);
        var service = new FalStandIn();
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, call) =>
            call.Method == "GET" && !call.Path.Contains("/status", StringComparison.Ordinal)
                ? Respond.JsonAsync(
                    context,
                    $$"""{"images":[{"url":"data:image/png;base64,{{black}}"}],"has_nsfw_concepts":[true],"seed":1}"""
                )
                : service.DrawAsync(context, call, Files.Png);
        (await RunAsync(service, standIn)).Kind.ShouldBe(ImageErrorKind.Blocked);
    }

    [Fact]
    public async Task Replicate_s_failed_prediction_may_be_drawn_elsewhere()
    {
        var service = new ReplicateStandIn();
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, call) =>
            call.Path.Contains("/predictions/", StringComparison.Ordinal)
                ? Respond.JsonAsync(context, """{"id":"one","status":"failed","error":"CUDA out of memory","output":null}""")
                : service.DrawAsync(context, call, Files.Png);
        var error = await RunAsync(service, standIn);
        (error.Kind, error.OutcomeUnknown).ShouldBe((ImageErrorKind.Unavailable, false));
        var asked = standIn.Calls.Single(call => call.Method == "POST");
        asked.Headers["Prefer"].ShouldBe("wait=10");
        asked.Headers["Cancel-After"].ShouldBe("300s");
        var input = asked.Json.GetProperty("input");
        input.GetProperty("seed").GetInt64().ShouldBe(3);
        input.TryGetProperty("num_outputs", out _).ShouldBeFalse("the model's schema has none");
    }

    private static async Task<(ImageError Error, int Calls)> FailAsync(ServiceStandIn service, Func<ReceivedCall, string> state)
    {
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, call) =>
            call.Method == "GET" ? Respond.JsonAsync(context, state(call)) : service.DrawAsync(context, call, Files.Png);
        return (await RunAsync(service, standIn), standIn.Calls.Count);
    }

    private static async Task<ImageError> RunAsync(ServiceStandIn service, StandIn standIn)
    {
        await using var host = ProviderHost.Of(
            new TestClock(),
            new Dictionary<string, string?>
            {
                ["Type"] = service.Type,
                ["BaseUrl"] = new Uri(standIn.Address, service.Path).ToString(),
                ["ApiKey"] = "secret-key",
                ["Models"] = service.Model,
            }
        );
        await using var engine = await host.EngineAsync(service.Model);
        var events = await engine.RunAsync(Fox, Cancel).ToListAsync(Cancel);
        foreach (var happened in events)
            happened.Discard();
        return events[^1].ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
    }
}
