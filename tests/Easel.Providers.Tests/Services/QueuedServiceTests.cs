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

    [Theory]
    [InlineData("fal", "PUT", "/fal-ai/flux/requests/one/cancel")]
    [InlineData("replicate", "POST", "/v1/predictions/one/cancel")]
    [InlineData("sd-server", "POST", "/sdcpp/v1/jobs/job_1/cancel")]
    [InlineData("comfyui", "POST", "/interrupt")]
    public async Task Work_that_cannot_be_looked_at_any_more_is_ended_there_and_of_unknown_outcome(string type, string method, string path)
    {
        var service = StandInOf(type);
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, call) =>
            IsLook(call) ? Respond.HtmlAsync(context)
            : call.Path == path ? Respond.JsonAsync(context, "{}")
            : service.DrawAsync(context, call, Files.Png);
        var error = await RunAsync(service, standIn);
        (error.Code, error.OutcomeUnknown).ShouldBe(("upstream_malformed", true));
        standIn.Calls.Count(call => call.Method == method && call.Path == path).ShouldBe(1);

        static bool IsLook(ReceivedCall call) =>
            call.Path.EndsWith("/status", StringComparison.Ordinal)
            || call.Path.StartsWith("/history", StringComparison.Ordinal)
            || call.Path is "/v1/predictions/one" or "/sdcpp/v1/jobs/job_1";
    }

    [Theory]
    [InlineData("fal", """{"request_id":"one","status":"IN_QUEUE"}""")]
    [InlineData("bfl", """{"id":"one"}""")]
    [InlineData("replicate", """{"id":"one","status":"starting"}""")]
    [InlineData("replicate", """{"id":"one","status":"dreaming","urls":{"get":"/v1/predictions/one"}}""")]
    [InlineData("sd-server", """{"status":"queued"}""")]
    [InlineData("comfyui", """{"number":1,"node_errors":{}}""")]
    public async Task Work_that_was_taken_and_cannot_be_found_is_of_unknown_outcome(string type, string taken)
    {
        var service = StandInOf(type);
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, call) =>
            service.IsDrawing(call) ? Respond.JsonAsync(context, taken) : service.DrawAsync(context, call, Files.Png);
        var error = await RunAsync(service, standIn);
        (error.Code, error.OutcomeUnknown).ShouldBe(("upstream_malformed", true));
        standIn.Calls.Count(service.IsDrawing).ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_black_forest_labs_does_not_know_yet_is_looked_for_again()
    {
        var looks = 0;
        var service = new BlackForestLabsStandIn();
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, call) =>
            call.Method == "GET" && Interlocked.Increment(ref looks) == 1
                ? Respond.JsonAsync(context, """{"id":"one","status":"Task not found","result":null}""")
                : service.DrawAsync(context, call, Files.Png);
        (await EventsAsync(service, standIn)).OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        looks.ShouldBe(2);
    }

    [Theory]
    [InlineData(
        """{"task_id":"one","status":"failed","http_status":400,"error":{"message":"No.","code":"content_policy_violation"}}""",
        ImageErrorKind.Blocked
    )]
    [InlineData(
        """{"task_id":"one","status":"failed","http_status":400,"error":{"message":"Too large."}}""",
        ImageErrorKind.InvalidRequest
    )]
    [InlineData(
        """{"code":200,"data":{"task_id":"one","status":"failed","error":{"message":"Out of memory."}}}""",
        ImageErrorKind.Unavailable
    )]
    public async Task A_gateways_task_that_failed_is_over(string task, ImageErrorKind kind)
    {
        var service = new OpenAICompatibleStandIn();
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, call) =>
            Respond.JsonAsync(
                context,
                call.Method == "POST" ? """{"task_id":"one","status":"processing","poll_url":"/v1/images/tasks/one"}""" : task
            );
        var error = await RunAsync(service, standIn);
        (error.Kind, error.OutcomeUnknown).ShouldBe((kind, false));
        standIn.Calls.Select(call => call.Path).ShouldBe(["/v1/images/generations", "/v1/images/tasks/one"]);
    }

    private static ServiceStandIn StandInOf(string type) =>
        type switch
        {
            "fal" => new FalStandIn(),
            "bfl" => new BlackForestLabsStandIn(),
            "replicate" => new ReplicateStandIn(),
            "comfyui" => new ComfyStandIn(),
            _ => new SdServerStandIn(),
        };

    private static async Task<(ImageError Error, int Calls)> FailAsync(ServiceStandIn service, Func<ReceivedCall, string> state)
    {
        await using var standIn = await StandIn.StartAsync();
        standIn.Answer = (context, call) =>
            call.Method == "GET" ? Respond.JsonAsync(context, state(call)) : service.DrawAsync(context, call, Files.Png);
        return (await RunAsync(service, standIn), standIn.Calls.Count);
    }

    private static async Task<ImageError> RunAsync(ServiceStandIn service, StandIn standIn) =>
        (await EventsAsync(service, standIn))[^1].ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();

    private static async Task<IReadOnlyList<ImageEvent>> EventsAsync(ServiceStandIn service, StandIn standIn)
    {
        await using var host = ProviderHost.Of(
            new TestClock(),
            new Dictionary<string, string?>
            {
                ["Type"] = service.Type,
                ["BaseUrl"] = new Uri(standIn.Address, service.Path).ToString(),
                ["ApiKey"] = "secret-key",
                ["Models"] = service.Model,
            }.Concat(service.Settings)
        );
        await using var engine = await host.EngineAsync(service.Model);
        var events = await engine.RunAsync(Fox, Cancel).ToListAsync(Cancel);
        foreach (var happened in events)
            happened.Discard();
        return events;
    }
}
