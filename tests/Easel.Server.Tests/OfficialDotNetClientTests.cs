using System.Buffers.Binary;
using System.ClientModel;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;
using OpenAI;
using OpenAI.Files;
using OpenAI.Images;
using OpenAI.Models;

namespace Easel.Server.Tests;

/// <summary>NuGet's <c>OpenAI</c>, unmodified, over HTTP.</summary>
public sealed class OfficialDotNetClientTests : IAsyncLifetime
{
    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_GPT_image_program_gets_its_bytes()
    {
        GeneratedImage image = await Client("gpt-image-1").GenerateImageAsync("a red apple");

        Size(image.ImageBytes).ShouldBe((1024, 1024));
    }

    [Fact]
    public async Task Options_arrive()
    {
        GeneratedImageCollection images = await Client("gpt-image-1")
            .GenerateImagesAsync(
                "a red apple",
                2,
                new ImageGenerationOptions
                {
                    Size = GeneratedImageSize.W1024xH1536,
                    Quality = GeneratedImageQuality.LowQuality,
                    Background = GeneratedImageBackground.Transparent,
                    OutputFileFormat = GeneratedImageFileFormat.Png,
                    ModerationLevel = GeneratedImageModerationLevel.Low,
                    EndUserId = "user-1234",
                }
            );

        images.Count.ShouldBe(2);
        Size(images[1].ImageBytes).ShouldBe((1024, 1536));
        images.Usage.OutputTokenCount.ShouldBe(816);
        var seen = _engine.Seen.ShouldHaveSingleItem();
        seen.Quality.ShouldBe(ImageQuality.Low);
        seen.Background.ShouldBe(ImageBackground.Transparent);
        seen.User.ShouldBe("user-1234");
    }

    [Fact]
    public async Task A_DallE_program_gets_a_url_or_bytes_as_it_asks()
    {
        GeneratedImage byUrl = await Client("dall-e-3")
            .GenerateImageAsync(
                "a red apple",
                new ImageGenerationOptions
                {
                    Quality = GeneratedImageQuality.High,
                    Style = GeneratedImageStyle.Vivid,
                    Size = GeneratedImageSize.W1024xH1024,
                }
            );
        Size(BinaryData.FromBytes(await _server.Client.GetByteArrayAsync(byUrl.ImageUri))).ShouldBe((1024, 1024));

        GeneratedImage byBytes = await Client("dall-e-3")
            .GenerateImageAsync("a red apple", new ImageGenerationOptions { ResponseFormat = GeneratedImageFormat.Bytes });
        Size(byBytes.ImageBytes).ShouldBe((1024, 1024));
    }

    [Fact]
    public async Task Edits_arrive_with_and_without_a_mask()
    {
        using var image = new MemoryStream(TestPictures.Png());
        GeneratedImage whole = await Client("gpt-image-1").GenerateImageEditAsync(image, "cat.png", "a red hat");
        Size(whole.ImageBytes).ShouldBe((64, 64));

        using var again = new MemoryStream(TestPictures.Png());
        using var mask = new MemoryStream(TestPictures.Png());
        GeneratedImageCollection masked = await Client("gpt-image-1")
            .GenerateImageEditsAsync(
                again,
                "cat.png",
                "a red hat",
                mask,
                "mask.png",
                2,
                new ImageEditOptions
                {
                    Size = GeneratedImageSize.W1024xH1024,
                    Quality = GeneratedImageQuality.LowQuality,
                    Background = GeneratedImageBackground.Transparent,
                    EndUserId = "user-1234",
                }
            );

        masked.Count.ShouldBe(2);
        Size(masked[1].ImageBytes).ShouldBe((1024, 1024));
        masked.Usage.InputTokenDetails.ImageTokenCount.ShouldBe(194);
        var seen = _engine.Seen[^1].ShouldBeOfType<EditRequest>();
        seen.Mask.ShouldNotBeNull();
        seen.User.ShouldBe("user-1234");
    }

    [Fact]
    public async Task Variations_arrive()
    {
        using var image = new MemoryStream(TestPictures.Png());
        GeneratedImageCollection images = await Client("dall-e-2")
            .GenerateImageVariationsAsync(
                image,
                "cat.png",
                2,
                new ImageVariationOptions { Size = GeneratedImageSize.W256xH256, ResponseFormat = GeneratedImageFormat.Bytes }
            );

        images.Count.ShouldBe(2);
        Size(images[0].ImageBytes).ShouldBe((256, 256));
        _engine.Seen[^1].ShouldBeOfType<VaryRequest>();
    }

    [Fact]
    public async Task An_error_is_understood()
    {
        var error = await Should.ThrowAsync<ClientResultException>(() => Client("nope").GenerateImageAsync("a red apple"));

        error.Status.ShouldBe(404);
        error.Message.ShouldContain("model_not_found");
    }

    [Fact]
    public async Task Models_are_listed()
    {
        var client = new OpenAIModelClient(new ApiKeyCredential("any"), Options());

        OpenAIModelCollection models = await client.GetModelsAsync();

        models.Select(model => model.Id).ShouldContain("paint");
        ((OpenAIModel)await client.GetModelAsync("paint")).OwnedBy.ShouldBe("easel");
    }

    [Fact]
    public async Task Files_are_uploaded_read_listed_and_deleted()
    {
        var client = new OpenAIFileClient(new ApiKeyCredential("any"), Options());

        OpenAIFile file = await client.UploadFileAsync(BinaryData.FromBytes([1, 2, 3]), "apple.png", FileUploadPurpose.Vision);

        file.Filename.ShouldBe("apple.png");
        file.SizeInBytes.ShouldBe(3);
        file.Purpose.ShouldBe(FilePurpose.Vision);
        ((OpenAIFile)await client.GetFileAsync(file.Id)).Id.ShouldBe(file.Id);
        ((OpenAIFileCollection)await client.GetFilesAsync()).Select(one => one.Id).ShouldBe([file.Id]);
        ((OpenAIFileCollection)await client.GetFilesAsync(FilePurpose.Batch)).ShouldBeEmpty();
        ((BinaryData)await client.DownloadFileAsync(file.Id)).ToArray().ShouldBe([1, 2, 3]);
        ((FileDeletionResult)await client.DeleteFileAsync(file.Id)).Deleted.ShouldBeTrue();
        (await Should.ThrowAsync<ClientResultException>(() => client.GetFileAsync(file.Id))).Status.ShouldBe(404);
    }

    private ImageClient Client(string model) => new(model, new ApiKeyCredential("any"), Options());

    private OpenAIClientOptions Options() => new() { Endpoint = new Uri(_server.Address, "v1") };

    private static (int Width, int Height) Size(BinaryData png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.ToArray().AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.ToArray().AsSpan(20)));
}
