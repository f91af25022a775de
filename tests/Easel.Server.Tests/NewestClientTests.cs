using System.ClientModel;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using OpenAI;
using OpenAI.Images;

namespace Easel.Server.Tests;

/// <summary>The official clients with what the Images API has had since the summer of 2026.</summary>
public sealed class NewestClientTests
{
    [Fact]
    public async Task The_node_client_sends_every_new_parameter_whole_and_streamed()
    {
        await using var server = await StartAsync();

        var printed = await NodeClients.RunAsync(
            "newest.mjs",
            [
                $"{server.Address}v1",
                EditTests.DataUrl(TestPictures.Png(), "image/png"),
                EditTests.DataUrl(TestPictures.Opaque(ImageFormat.Png), "image/png"),
            ]
        );

        using var seen = JsonDocument.Parse(printed);
        var root = seen.RootElement;
        root.GetProperty("whole").GetProperty("size").GetString().ShouldBe("1280x720");
        root.GetProperty("whole").GetProperty("safety_identifier").GetString().ShouldBe("someone");
        Texts(root.GetProperty("whole").GetProperty("warned")).ShouldContain("complexity");
        Texts(root.GetProperty("streamed"))
            .ShouldBe(["image_generation.partial_image 1280x720 ", "image_generation.completed 1280x720 someone"]);
        root.GetProperty("loop").ToString().ShouldBe("""{"kind":"GIF89a","frames":4,"format":"gif"}""");
        root.GetProperty("markup").GetString().ShouldBe("64x64");
        Texts(root.GetProperty("markedStream")).ShouldBe(["image_edit.completed"]);
        Texts(root.GetProperty("refused")).ShouldBe(["400 output_format", "400 frame_count", "400 stream", "400 complexity"]);
        root.GetProperty("shutdown").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task The_dotnet_client_sends_every_new_parameter()
    {
        await using var server = await StartAsync();
        var client = new ImageClient(
            "gpt-image-2.6-sunburst",
            new ApiKeyCredential("any"),
            new OpenAIClientOptions { Endpoint = new Uri(server.Address, "v1") }
        );
        using var body = BinaryContent.Create(
            BinaryData.FromObjectAsJson(
                new
                {
                    model = "gpt-image-2.6-sunburst",
                    prompt = "a red apple",
                    quality = "max",
                    complexity = "low",
                    safety_identifier = "someone",
                    output_format = "gif",
                    frame_count = 2,
                    frame_duration_ms = 20,
                    size = "1280x720",
                }
            )
        );

        var result = await client.GenerateImagesAsync(body);
        var images =
            (ClientResult<GeneratedImageCollection>)
                ClientResult.FromValue(
                    System.ClientModel.Primitives.ModelReaderWriter.Read<GeneratedImageCollection>(result.GetRawResponse().Content)!,
                    result.GetRawResponse()
                );

        images.Value[0].ImageBytes.ToArray().AsSpan(0, 6).SequenceEqual("GIF89a"u8).ShouldBeTrue();
        using var json = JsonDocument.Parse(result.GetRawResponse().Content);
        json.RootElement.GetProperty("safety_identifier").GetString().ShouldBe("someone");
        json.RootElement.GetProperty("size").GetString().ShouldBe("1280x720");
    }

    private static IEnumerable<string?> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString());

    private static Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(replace: services =>
            services.ServeOnly(
                PaintEngine.Card with
                {
                    Capabilities = PaintEngine.Card.Capabilities with { MaxFrames = LoopFrame.Most },
                },
                new PaintEngine()
            )
        );
}
