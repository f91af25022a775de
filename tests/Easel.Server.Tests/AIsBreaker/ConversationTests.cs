using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>Going on from the last image by its <c>conversationState</c>.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private const string Alice = "the key of alice, long enough";
    private const string Bob = "the key of bob, long enough";

    private readonly LookingEngine _engine = new();
    private readonly ManualTime _time = new();
    private RunningServer _server = null!;
    private ProcessClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync(
            _engine,
            [$"--Easel:AccessKeys:0={Alice}", $"--Easel:AccessKeys:1={Bob}"],
            services => services.AddSingleton<TimeProvider>(_time)
        );
        _client = new ProcessClient(_server.Client) { Secret = Alice };
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("url", "png")]
    [InlineData("base64", "png")]
    [InlineData("base64", "jpeg")]
    [InlineData("base64", "gif")]
    public async Task The_next_request_edits_the_very_image_of_the_last_one(string delivery, string format)
    {
        var first = await _client.ProcessAsync(
            ProcessClient.Draw(
                "a fox",
                new
                {
                    image = new
                    {
                        delivery,
                        format,
                        width = 128,
                        height = 64,
                    },
                    samples = 2,
                }
            )
        );
        var second = await _client.ProcessAsync(ProcessClient.Draw("with a red hat", conversationState: StateOf(first)));

        var seen = _engine.Edit();
        seen.Prompt.ShouldBe("with a red hat");
        _engine.Sizes.ShouldBe([new ImageSize(128, 64)]);
        second.GetProperty("internResponse").GetProperty("size").GetString().ShouldBe("128x64");
        var third = await _client.ProcessAsync(ProcessClient.Draw("and a scarf", conversationState: StateOf(second)));
        StateOf(third).ShouldNotBe(StateOf(second));
    }

    [Fact]
    public async Task Its_pixels_are_those_of_the_first_image()
    {
        var first = await _client.ProcessAsync(
            ProcessClient.Draw(
                "a fox",
                new
                {
                    image = new
                    {
                        width = 64,
                        height = 64,
                        delivery = "base64",
                    },
                    samples = 2,
                },
                new { seed = 77, background = "transparent" }
            )
        );
        byte blue = 0;
        _engine.Look = edit =>
        {
            using var pixels = edit.Images[0].Decode();
            blue = pixels.Span[2];
        };
        await _client.ProcessAsync(ProcessClient.Draw("b", conversationState: StateOf(first)));

        // PaintEngine's blue is the seed.
        blue.ShouldBe((byte)77);
    }

    [Fact]
    public async Task A_mask_may_come_with_a_state_and_an_image_takes_its_place()
    {
        var state = StateOf(await _client.ProcessAsync(ProcessClient.Draw("a fox", new { image = new { width = 64, height = 64 } })));
        await _client.ProcessAsync(
            new
            {
                conversationState = state,
                inputs = new[] { ProcessClient.User("a hat"), ProcessClient.Image(TestPictures.Png(), "mask") },
            }
        );
        _engine.Edit().Mask.ShouldNotBeNull();

        var answer = await _client.ProcessAsync(
            new { conversationState = state, inputs = new[] { ProcessClient.User("a hat"), ProcessClient.Image(TestPictures.Png(32, 16)) } }
        );
        _engine.Sizes.ShouldBe([new ImageSize(32, 16)]);
        ProcessClient
            .Warnings(answer)
            .ShouldBe(["'request.conversationState' leads to an image that was not used; the request brings its own."]);
    }

    [Fact]
    public async Task A_state_that_was_changed_or_is_anothers_is_refused_in_the_same_words()
    {
        const string Refusal = "'request.conversationState' is not one that this server gave to this access key.";
        var state = StateOf(await _client.ProcessAsync(ProcessClient.Draw()));
        var asset = state[..state.LastIndexOf('.')];
        var url = (await _client.ProcessAsync(ProcessClient.Draw()))
            .GetProperty("outputs")[0]
            .GetProperty("image")
            .GetProperty("url")
            .GetString()!;
        string[] wrong =
        [
            "",
            "x",
            ".",
            state[..^1],
            state + "A",
            "A" + state,
            state.ToUpperInvariant(),
            asset,
            asset + ".",
            (state[0] == '1' ? '2' : '1') + state[1..],
            state[..^1] + (state[^1] == 'A' ? 'B' : 'A'),
            // Another image with this one's signature; an image's URL has a signature too, of another kind.
            $"{url[(url.LastIndexOf('/') + 1)..url.IndexOf('?')]}.{state[(state.LastIndexOf('.') + 1)..]}",
            $"{url[(url.LastIndexOf('/') + 1)..url.IndexOf('?')]}.{url[(url.IndexOf('=') + 1)..]}",
        ];
        foreach (var changed in wrong)
            (await _client.FailAsync(ProcessClient.Draw(conversationState: changed))).ShouldBe((400, Refusal), changed);

        var bob = new ProcessClient(_server.Client) { Secret = Bob };
        (await bob.FailAsync(ProcessClient.Draw(conversationState: state))).ShouldBe((400, Refusal));
        await _client.ProcessAsync(ProcessClient.Draw(conversationState: state));
    }

    [Fact]
    public async Task A_state_works_for_an_hour()
    {
        var state = StateOf(await _client.ProcessAsync(ProcessClient.Draw()));
        _time.Advance(TimeSpan.FromMinutes(59));
        await _client.ProcessAsync(ProcessClient.Draw(conversationState: state));
        _time.Advance(TimeSpan.FromMinutes(2));

        (await _client.FailAsync(ProcessClient.Draw(conversationState: state))).ShouldBe(
            (410, "'request.conversationState' has expired; a conversation can be gone on with for 60 minutes.")
        );
    }

    [Fact]
    public async Task Without_room_for_the_image_there_is_an_answer_but_no_state()
    {
        await using var server = await RunningServer.StartAsync(new CannedEngine(2 << 20), ["--Easel:AssetQuotaBytes=1048576"]);
        var client = new ProcessClient(server.Client);

        var (status, answer) = await client.SendAsync(ProcessClient.Draw(requested: new { image = new { delivery = "base64" } }));
        status.ShouldBe(System.Net.HttpStatusCode.OK);
        answer.TryGetProperty("conversationState", out _).ShouldBeFalse();
        ProcessClient.Warnings(answer).ShouldHaveSingleItem().ShouldContain("no room to keep the image");
        (await client.FailAsync(ProcessClient.Draw())).Status.ShouldBe(507);
    }

    private static string StateOf(JsonElement answer) => answer.GetProperty("conversationState").GetString()!;
}
