using System.Buffers.Binary;
using System.ClientModel;
using Easel.Server.Tests.Support;
using OpenAI.Responses;

namespace Easel.Server.Tests;

/// <summary>NuGet's <c>OpenAI</c>, its Responses client, unmodified, over HTTP.</summary>
public sealed class OfficialDotNetResponsesTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(new SlowEngine());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task An_image_is_drawn_and_edited_in_the_next_turn()
    {
        ResponseResult first = await Client().CreateResponseAsync(Ask("a red apple"));
        first.Status.ShouldBe(ResponseStatus.Completed);
        Size(Call(first)).ShouldBe((128, 64));
        first.GetOutputText().ShouldBe("Drawn by paint: 128x64, png.");

        var ask = Ask("make it green");
        ask.PreviousResponseId = first.Id;
        ResponseResult second = await Client().CreateResponseAsync(ask);
        second.PreviousResponseId.ShouldBe(first.Id);
        Size(Call(second)).ShouldBe((128, 64));
    }

    [Fact]
    public async Task Its_second_turn_makes_the_apple_blue()
    {
        using var data = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(data.Path);
        var client = Client(server.Client.BaseAddress!);
        ResponseResult first = await client.CreateResponseAsync(Ask("a red apple"));

        var ask = Ask("make it blue");
        ask.PreviousResponseId = first.Id;
        ResponseResult second = await client.CreateResponseAsync(ask);

        second.Status.ShouldBe(ResponseStatus.Completed);
        Size(Call(second)).ShouldBe((128, 64));
        ((ResponseResult)await client.GetResponseAsync(second.Id)).Status.ShouldBe(ResponseStatus.Completed);
    }

    [Fact]
    public async Task An_image_in_the_input_is_edited()
    {
        var ask = Ask();
        ask.InputItems.Add(
            ResponseItem.CreateUserMessageItem([
                ResponseContentPart.CreateInputTextPart("a red hat"),
                ResponseContentPart.CreateInputImagePart(BinaryData.FromBytes(TestPictures.Png(), "image/png")),
            ])
        );

        ResponseResult response = await Client().CreateResponseAsync(ask);

        Size(Call(response)).ShouldBe((128, 64));
    }

    [Fact]
    public async Task Its_stream_has_previews_and_the_image()
    {
        var ask = Ask("a red apple", previews: 2);
        ask.StreamingEnabled = true;
        var kinds = new List<string>();
        await foreach (var update in await Client().CreateResponseStreamingAsync(ask))
            kinds.Add($"{update.SequenceNumber} {update.GetType().Name}");

        kinds.Count.ShouldBe(16);
        kinds[5].ShouldBe("5 StreamingResponseImageGenerationCallPartialImageUpdate");
        kinds[15].ShouldBe("15 StreamingResponseCompletedUpdate");
    }

    [Fact]
    public async Task A_background_response_is_polled_resumed_and_deleted()
    {
        var ask = Ask("a red apple", previews: 2);
        ask.BackgroundModeEnabled = true;
        ResponseResult response = await Client().CreateResponseAsync(ask);
        response.Status.ShouldBe(ResponseStatus.Queued);

        await Eventually.HoldsAsync(async () =>
            ((ResponseResult)await Client().GetResponseAsync(response.Id)).Status == ResponseStatus.Completed
        );

        var numbers = new List<int>();
        await foreach (
            var update in await Client()
                .GetResponseStreamingAsync(new GetResponseOptions(response.Id) { StartingAfter = 7, StreamingEnabled = true })
        )
            numbers.Add(update.SequenceNumber);
        numbers.ShouldBe(Enumerable.Range(8, 9));
        ((ResponseDeletionResult)await Client().DeleteResponseAsync(response.Id)).Deleted.ShouldBeTrue();
        (await Should.ThrowAsync<ClientResultException>(() => Client().GetResponseAsync(response.Id))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Cancelling_and_refusals_are_understood()
    {
        var slowly = Ask("slowly");
        slowly.BackgroundModeEnabled = true;
        ResponseResult response = await Client().CreateResponseAsync(slowly);

        ((ResponseResult)await Client().CancelResponseAsync(response.Id)).Status.ShouldBe(ResponseStatus.Cancelled);

        var question = Ask("What is the capital of France?");
        question.Tools.Clear();
        var refused = await Should.ThrowAsync<ClientResultException>(() => Client().CreateResponseAsync(question));
        refused.Status.ShouldBe(400);
        refused.Message.ShouldContain("unsupported");
    }

    private ResponsesClient Client() => Client(_server.Address);

    private static ResponsesClient Client(Uri server) =>
        new(new ApiKeyCredential("any"), new ResponsesClientOptions { Endpoint = new Uri(server, "v1") });

    private static CreateResponseOptions Ask(string? text = null, int? previews = null)
    {
        var options = new CreateResponseOptions { Model = "gpt-5" };
        if (text is not null)
            options.InputItems.Add(ResponseItem.CreateUserMessageItem(text));
        options.Tools.Add(
            ResponseTool.CreateImageGenerationTool(null, size: new ImageGenerationToolSize(128, 64), partialImageCount: previews)
        );
        return options;
    }

    private static BinaryData Call(ResponseResult response) =>
        response.OutputItems.OfType<ImageGenerationCallResponseItem>().ShouldHaveSingleItem().ImageResultBytes;

    private static (int Width, int Height) Size(BinaryData png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.ToArray().AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.ToArray().AsSpan(20)));
}
