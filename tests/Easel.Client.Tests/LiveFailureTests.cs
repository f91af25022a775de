using Easel.Client.Errors;
using Easel.Client.Images;
using Easel.Client.Streaming;
using Easel.Client.Tests.Support;
using Easel.Client.Vocabulary;

namespace Easel.Client.Tests;

/// <summary>The client and the real server where something goes wrong.</summary>
public sealed class LiveFailureTests
{
    [Fact]
    public async Task A_stream_that_the_network_drops_goes_on_without_drawing_again()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var http = new HttpClient(new DroppingHandler());
        using var client = new EaselClient(
            new EaselClientOptions
            {
                BaseUrl = easel.BaseUrl,
                ApiKey = LiveEasel.Key,
                Clock = new ImpatientTime(),
            },
            http
        );

        var events = await client
            .StreamGenerateAsync(
                new ImageGenerateParams
                {
                    Prompt = "x",
                    Size = OutputSize.Of(64, 64),
                    PartialImages = 3,
                }
            )
            .ToListAsync();

        events.OfType<PartialImageStreamEvent>().Select(partial => partial.PartialImageIndex).ShouldBe([0, 1, 2]);
        events[^1].ShouldBeOfType<ImageGenCompletedEvent>();
        easel.Engine.Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelling_stops_the_drawing()
    {
        await using var easel = await LiveEasel.StartAsync();
        easel.Engine.StepByStep = true;
        using var client = easel.Client();
        using var cancellation = new CancellationTokenSource();
        var asked = client.GenerateAsync(new ImageGenerateParams { Prompt = "x", Size = OutputSize.Of(64, 64) }, cancellation.Token);
        await Eventually.HoldsAsync(() => easel.Engine.Seen.Count > 0);
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(asked);
        await easel.Engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Leaving_a_stream_stops_the_drawing()
    {
        await using var easel = await LiveEasel.StartAsync();
        easel.Engine.StepByStep = true;
        using var client = easel.Client();
        easel.Engine.Step(2);
        await foreach (
            var _ in client.StreamGenerateAsync(
                new ImageGenerateParams
                {
                    Prompt = "x",
                    Size = OutputSize.Of(64, 64),
                    PartialImages = 3,
                }
            )
        )
            break;
        await easel.Engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Every_problem_of_a_request_is_told()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var client = easel.Client();
        var error = await Should.ThrowAsync<EaselBadRequestException>(
            client.GenerateAsync(
                new ImageGenerateParams
                {
                    Prompt = "x",
                    N = 99,
                    Size = "7x7",
                }
            )
        );
        error.Errors.Select(problem => problem.Param).ShouldBe(["n", "size"], ignoreOrder: true);
        error.RequestId.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_wrong_key_and_an_unknown_model_are_told_apart()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var wrong = easel.Client("sk-wrong");
        (await Should.ThrowAsync<EaselAuthenticationException>(wrong.GenerateAsync("x"))).Code.ShouldBe("invalid_api_key");
        using var client = easel.Client();
        (
            await Should.ThrowAsync<EaselNotFoundException>(
                client.GenerateAsync(new ImageGenerateParams { Prompt = "x", Model = "nobody" })
            )
        ).Code.ShouldBe("model_not_found");
        (await client.ListModelsAsync()).ShouldContain(model => model.Id == "paint");
    }
}
