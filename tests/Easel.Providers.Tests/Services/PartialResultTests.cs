using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Validation;
using Easel.Providers.Tests.Compliance;
using Easel.Providers.Tests.Support;

namespace Easel.Providers.Tests.Services;

/// <summary>Of several images some cannot be had: those that are drawn, and paid for, come all the same.</summary>
public sealed class PartialResultTests : IAsyncLifetime
{
    private static readonly string Image = Convert.ToBase64String(Files.Png);

    private StandIn _service = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _service = await StandIn.StartAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData("""{"b64_json":null,"url":""}""")]
    [InlineData("""{"b64_json":"not base64!"}""")]
    [InlineData("""{"b64_json":"VGhpcyBpcyBubyBpbWFnZSBhdCBhbGwu"}""")]
    [InlineData("""{"url":"https://169.254.169.254/latest/meta-data"}""")]
    [InlineData("null")]
    [InlineData("42")]
    public async Task An_entry_without_an_image_is_warned_of(string entry)
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, $$$"""{"data":[{"b64_json":"{{{Image}}}"},{{{entry}}},{"b64_json":"{{{Image}}}"}]}""");
        ShouldBePart(await RunAsync(new OpenAIStandIn(), count: 3), 0, 2);
    }

    [Fact]
    public async Task Fewer_entries_than_asked_for_are_warned_of()
    {
        _service.Answer = (context, _) => Respond.JsonAsync(context, $$$"""{"data":[{"b64_json":"{{{Image}}}"}]}""");
        ShouldBePart(await RunAsync(new OpenAIStandIn(), count: 3), 0);
    }

    [Fact]
    public async Task What_fal_blacked_out_is_left_out()
    {
        var service = new FalStandIn();
        var url = $$"""{"url":"data:image/png;base64,{{Image}}"}""";
        _service.Answer = (context, call) =>
            call.Method == "GET" && !call.Path.Contains("/status", StringComparison.Ordinal)
                ? Respond.JsonAsync(context, $$"""{"images":[{{url}},{{url}},{{url}}],"has_nsfw_concepts":[false,true,false],"seed":1}""")
                : service.DrawAsync(context, call, Files.Png);
        var warning = ShouldBePart(await RunAsync(service, count: 3), 0, 2);
        warning.Message.ShouldContain("blacked");
    }

    [Fact]
    public async Task Where_one_of_several_calls_may_have_drawn_the_outcome_is_unknown()
    {
        var both = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = 0;
        _service.Answer = async (context, _) =>
        {
            var call = Interlocked.Increment(ref calls);
            if (call == 2)
                both.SetResult();
            await both.Task.WaitAsync(Cancel);
            await Respond.JsonAsync(context, """{"error":{"message":"It failed."}}""", call == 1 ? 500 : 504);
        };
        var error = (await RunAsync(new OpenAICompatibleStandIn(), count: 2))[^1].ShouldBeOfType<FailureEvent>().Errors[0];
        error.OutcomeUnknown.ShouldBeTrue();
        calls.ShouldBe(2);
    }

    [Fact]
    public async Task What_xai_moderated_is_left_out()
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                $$$"""{"data":[{"url":"","respect_moderation":false},{"b64_json":"{{{Image}}}","respect_moderation":true}]}"""
            );
        ShouldBePart(await RunAsync(new XAIStandIn(), count: 2), 1);
    }

    [Fact]
    public async Task Where_all_were_moderated_it_is_a_refusal()
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, """{"data":[{"url":"","respect_moderation":false},{"url":"","respect_moderation":false}]}""");
        (await RunAsync(new XAIStandIn(), count: 2))[^1].ShouldBeOfType<FailureEvent>().Errors[0].Kind.ShouldBe(ImageErrorKind.Blocked);
    }

    [Theory]
    [InlineData("""{"b64_json":"","url":"/files/1.png"}""")]
    [InlineData("""{"url":"","b64_json":"IMAGE"}""")]
    [InlineData("""{"b64_json":"data:image/png;base64,IMAGE"}""")]
    [InlineData("""{"image":{"url":"/files/1.png"}}""")]
    [InlineData("""{"image_url":{"url":"data:image/png;base64,IMAGE"}}""")]
    [InlineData("\"IMAGE\"")]
    public async Task An_image_is_found_in_whatever_way_it_is_given(string entry)
    {
        _service.Answer = (context, call) =>
            call.Method == "GET"
                ? Respond.FileAsync(context, Files.Png)
                : Respond.JsonAsync(context, $$$"""{"data":[{{{entry.Replace("IMAGE", Image)}}}]}""");
        var image = (await RunAsync(new OpenAIStandIn(), count: 1)).OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        image.ImageIndex.ShouldBe(0);
    }

    [Fact]
    public async Task More_images_than_asked_for_are_left_out()
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, $$$"""{"data":[{"b64_json":"{{{Image}}}"},{"b64_json":"{{{Image}}}"}]}""");
        (await RunAsync(new OpenAIStandIn(), count: 1)).OfType<CompletedImageEvent>().ShouldHaveSingleItem();
    }

    private static ImageWarning ShouldBePart(IReadOnlyList<ImageEvent> events, params int[] indices)
    {
        events.OfType<FailureEvent>().ShouldBeEmpty();
        events.OfType<CompletedImageEvent>().Select(image => image.ImageIndex).ShouldBe(indices);
        var warning = events[^1].ShouldBeOfType<WarningEvent>().Warning;
        warning.Code.ShouldBe("fewer_images");
        return warning;
    }

    private async Task<IReadOnlyList<ImageEvent>> RunAsync(ServiceStandIn service, int count)
    {
        await using var host = ProviderHost.Of(
            new TestClock(),
            new Dictionary<string, string?>
            {
                ["Type"] = service.Type,
                ["BaseUrl"] = new Uri(_service.Address, service.Path).ToString(),
                ["ApiKey"] = "secret-key",
                ["Models"] = service.Model,
            }
        );
        await using var engine = await host.EngineAsync(service.Model);
        var (request, _) = Negotiation.Negotiate(
            new GenerateRequest { Prompt = "a fox", Count = count },
            await host.CardAsync(service.Model)
        );
        var events = await engine.RunAsync(request, Cancel).ToListAsync(Cancel);
        foreach (var happened in events)
            happened.Discard();
        return events;
    }
}
