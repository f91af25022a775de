using Easel.Abstractions.Requests;
using Easel.Core.Http;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>Requests with images: edits, masks, variations.</summary>
public sealed class ImageInputTests : IAsyncLifetime
{
    private readonly LookingEngine _engine = new();
    private RunningServer _server = null!;
    private ProcessClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await RunningServer.StartAsync(_engine);
        _client = new ProcessClient(_server.Client);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_user_image_is_edited_in_its_own_size()
    {
        var answer = await _client.ProcessAsync(
            new
            {
                inputs = new[]
                {
                    ProcessClient.User("a red hat"),
                    ProcessClient.Image(TestPictures.Png(96, 64)),
                    ProcessClient.User("blue", -1),
                },
                internOptions = new { strength = 0.4, inputFidelity = "high" },
            }
        );

        var seen = _engine.Edit();
        (seen.Prompt, seen.NegativePrompt, seen.Strength, seen.InputFidelity, seen.Mask).ShouldBe(
            ("a red hat", "blue", 0.4f, InputFidelity.High, null)
        );
        _engine.Sizes.ShouldBe([new ImageSize(96, 64)]);
        answer.GetProperty("internResponse").GetProperty("size").GetString().ShouldBe("96x64");
    }

    [Fact]
    public async Task A_mask_image_says_by_its_clear_pixels_where_to_draw()
    {
        var (left, right) = (byte.MinValue, byte.MaxValue);
        _engine.Look = edit =>
        {
            using var mask = edit.Mask!.Decode();
            (left, right) = (mask.Span[3], mask.Span[(63 * 4) + 3]);
        };
        await _client.ProcessAsync(
            new
            {
                inputs = new[]
                {
                    ProcessClient.Image(TestPictures.Png(), "mask"),
                    ProcessClient.User("a red hat"),
                    ProcessClient.Image(TestPictures.Opaque(ImageFormat.Jpeg)),
                },
            }
        );

        // TestPictures.Png is clear in its right half.
        (left, right).ShouldBe((byte.MaxValue, byte.MinValue));
    }

    [Fact]
    public async Task An_image_without_words_is_varied()
    {
        await _client.ProcessAsync(
            new { inputs = new[] { ProcessClient.Image(TestPictures.Png()) }, internOptions = new { strength = 0.3 } }
        );

        _engine.Variation().Strength.ShouldBe(0.3f);
    }

    [Fact]
    public async Task Images_come_as_base64_with_and_without_a_head_and_as_data_urls()
    {
        var url = EditTests.DataUrl(TestPictures.Png(32, 32), "image/png");
        await _client.ProcessAsync(
            new
            {
                inputs = new[]
                {
                    ProcessClient.User("a"),
                    new { image = new { role = "user", base64 = url } },
                    new { image = new { role = "user", url } },
                },
            }
        );

        _engine.Sizes.ShouldBe([new ImageSize(32, 32), new ImageSize(32, 32)]);
    }

    [Fact]
    public async Task More_images_than_the_model_uses_are_left_out_and_told()
    {
        var picture = ProcessClient.Image(TestPictures.Png());
        var answer = await _client.ProcessAsync(new { inputs = new[] { ProcessClient.User("a"), picture, picture, picture } });

        _engine.Sizes.Count.ShouldBe(2);
        ProcessClient.Warnings(answer).ShouldBe(["paint uses 2 of the 3 images; the others were left out."]);
    }

    [Fact]
    public async Task A_size_between_those_of_the_model_is_told_and_the_images_own_is_kept()
    {
        object[] inputs = [ProcessClient.User("a"), ProcessClient.Image(TestPictures.Png(100, 70))];
        var own = await _client.ProcessAsync(new { inputs, requested = new { image = new { width = 100, height = 70 } } });
        own.GetProperty("internResponse").GetProperty("size").GetString().ShouldBe("100x70");
        ProcessClient.Warnings(own).ShouldBeEmpty();

        // One side: 200 x 140 keeps its shape; the nearest multiples of 16 are 208 and 144.
        var other = await _client.ProcessAsync(new { inputs, requested = new { image = new { width = 200 } } });
        other.GetProperty("internResponse").GetProperty("size").GetString().ShouldBe("208x144");
        ProcessClient
            .Warnings(other)
            .ShouldBe(["'request.requested.image' asks for a width of 200; the nearest that can be drawn is 208x144."]);
    }

    [Fact]
    public async Task An_image_is_fetched_from_the_web_but_never_from_this_network()
    {
        await using var host = await PictureHost.StartAsync();
        await using var server = await RunningServer.StartAsync(
            _engine,
            replace: services =>
                services.AddSingleton(
                    new FetchRules
                    {
                        TrustedHosts = ["pictures.test"],
                        Resolve = (_, _) => Task.FromResult<System.Net.IPAddress[]>([System.Net.IPAddress.Loopback]),
                    }
                )
        );
        var client = new ProcessClient(server.Client);
        await client.ProcessAsync(
            new { inputs = new[] { ProcessClient.User("a"), new { image = new { role = "user", url = host.Url("/picture.png") } } } }
        );
        _engine.Sizes.ShouldBe([new ImageSize(64, 64)]);

        foreach (
            var url in new[]
            {
                "https://127.0.0.1/picture.png",
                "https://[::1]/",
                "https://169.254.169.254/latest/meta-data",
                $"https://localhost:{host.Port}/picture.png",
            }
        )
        {
            var (status, message) = await client.FailAsync(
                new { inputs = new[] { ProcessClient.User("a"), new { image = new { role = "user", url } } } }
            );
            status.ShouldBe(400);
            message.ShouldBe("Invalid 'request.inputs[1].image': its URL leads to an address that is not on the public internet.");
        }

        host.Asked.ShouldBe(["/picture.png"]);
    }
}
