using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using Easel.Abstractions.Requests;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Streaming;
using Easel.Client.Tests.Support;
using Easel.Client.Vocabulary;

namespace Easel.Client.Tests;

/// <summary>The client and the real server, over a real connection.</summary>
public sealed class LiveEaselTests
{
    [Fact]
    public async Task A_generation_tells_what_was_drawn()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var client = easel.Client();

        var answer = await client.GenerateAsync(
            new ImageGenerateParams
            {
                Prompt = "a red apple",
                N = 2,
                Size = OutputSize.Of(128, 64),
                Seed = 7,
                Quality = OutputQuality.Low,
                Style = "vivid",
            }
        );

        answer.Data.Count.ShouldBe(2);
        foreach (var image in answer.Data)
            PngSize(image.Bytes!.Value.Span).ShouldBe((128, 64));
        answer.Size.ShouldBe(OutputSize.Of(128, 64));
        answer.Easel!.Seeds.ShouldBe([7L, 8L]);
        answer.Easel.Model.ShouldBe("paint");
        answer.Easel.Warnings.ShouldContain(warning => warning.Param == "style");
        answer.Usage!.TotalTokens.ShouldBe(answer.Usage.InputTokens + answer.Usage.OutputTokens);
        answer.RequestId.ShouldNotBeNull().ShouldStartWith("req_");
    }

    [Fact]
    public async Task A_stream_has_previews_warnings_and_images()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var client = easel.Client();

        var events = await client
            .StreamGenerateAsync(
                new ImageGenerateParams
                {
                    Prompt = "x",
                    N = 2,
                    Size = OutputSize.Of(64, 64),
                    PartialImages = 1,
                    Style = "vivid",
                }
            )
            .ToListAsync();

        events
            .OfType<ImageGenPartialImageEvent>()
            .Select(partial => (partial.ImageIndex, partial.PartialImageIndex))
            .ShouldBe([(0, 0), (1, 0)], ignoreOrder: true);
        events.OfType<WarningStreamEvent>().ShouldHaveSingleItem().Warning.Param.ShouldBe("style");
        var completed = events.OfType<ImageGenCompletedEvent>().ToList();
        completed.Select(image => image.ImageIndex).ShouldBe([0, 1], ignoreOrder: true);
        foreach (var image in completed)
        {
            PngSize(image.Bytes.Span).ShouldBe((64, 64));
            image.Usage.ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task A_stream_tells_its_steps_when_asked_to()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var client = easel.Client();

        var generated = await client
            .StreamGenerateAsync(
                new ImageGenerateParams
                {
                    Prompt = "x",
                    Size = OutputSize.Of(64, 64),
                    Progress = true,
                }
            )
            .ToListAsync();
        generated
            .OfType<ProgressStreamEvent>()
            .Select(progress => (progress.Step, progress.Steps))
            .ShouldBe([(1, 4), (2, 4), (3, 4), (4, 4)]);
        var picture = ImageInput.FromBytes(generated.OfType<ImageGenCompletedEvent>().ShouldHaveSingleItem().Bytes);

        var edited = await client
            .StreamEditAsync(
                new ImageEditParams
                {
                    Prompt = "x",
                    Images = [picture],
                    Progress = true,
                }
            )
            .ToListAsync();
        edited.OfType<ProgressStreamEvent>().Count().ShouldBe(4);
        edited.OfType<ImageEditCompletedEvent>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_image_is_edited_varied_and_enlarged()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var client = easel.Client();
        var drawn = (
            await client.GenerateAsync(
                new ImageGenerateParams
                {
                    Prompt = "x",
                    Size = OutputSize.Of(64, 64),
                    Background = OutputBackground.Transparent,
                }
            )
        ).Data[0].Bytes!.Value;
        var (picture, dataUrl) = (
            ImageInput.FromBytes(drawn),
            ImageInput.FromUrl(new Uri($"data:image/png;base64,{Encoding.ASCII.GetString(Encode(drawn.Span))}"))
        );

        var edit = await client.EditAsync(
            new ImageEditParams
            {
                Prompt = "add a hat",
                Images = [picture],
                Mask = picture,
                Size = OutputSize.Of(64, 64),
            }
        );
        PngSize(edit.Data[0].Bytes!.Value.Span).ShouldBe((64, 64));

        var mixed = await client.EditAsync(
            new ImageEditParams
            {
                Prompt = "add a hat",
                Images = [dataUrl, picture],
                InputFidelity = Fidelity.High,
                Size = OutputSize.Of(64, 64),
            }
        );
        PngSize(mixed.Data[0].Bytes!.Value.Span).ShouldBe((64, 64));
        easel.Engine.Seen.OfType<EditRequest>().Last().Images.Count.ShouldBe(2);

        var streamed = await client
            .StreamEditAsync(
                new ImageEditParams
                {
                    Prompt = "add a hat",
                    Images = [picture],
                    PartialImages = 1,
                    Size = OutputSize.Of(64, 64),
                }
            )
            .ToListAsync();
        streamed.OfType<ImageEditPartialImageEvent>().Count().ShouldBe(1);
        PngSize(streamed.OfType<ImageEditCompletedEvent>().ShouldHaveSingleItem().Bytes.Span).ShouldBe((64, 64));

        var varied = await client.VaryAsync(
            new ImageVariationParams
            {
                Image = picture,
                N = 2,
                Size = OutputSize.Of(64, 64),
            }
        );
        varied.Data.Count.ShouldBe(2);

        var larger = await client.UpscaleAsync(new ImageUpscaleParams { Image = picture, Scale = 2 });
        PngSize(larger.Data[0].Bytes!.Value.Span).ShouldBe((128, 128));
    }

    [Fact]
    public async Task An_answer_by_URL_is_downloaded()
    {
        await using var easel = await LiveEasel.StartAsync();
        using var client = easel.Client();
        var answer = await client.GenerateAsync(
            new ImageGenerateParams
            {
                Prompt = "x",
                Size = OutputSize.Of(64, 64),
                ResponseFormat = ResponseFormat.Url,
            }
        );
        answer.Data[0].Bytes.ShouldBeNull();
        PngSize((await client.DownloadAsync(answer.Data[0])).Span).ShouldBe((64, 64));
    }

    private static byte[] Encode(ReadOnlySpan<byte> file)
    {
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(file.Length)];
        Base64.EncodeToUtf8(file, text, out _, out _);
        return text;
    }

    /// <summary>From the IHDR chunk (W3C PNG, section 11.2.1).</summary>
    private static (int Width, int Height) PngSize(ReadOnlySpan<byte> file) =>
        (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
}
