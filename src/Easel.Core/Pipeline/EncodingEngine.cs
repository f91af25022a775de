using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Telemetry;

namespace Easel.Core.Pipeline;

/// <summary>
/// Turns the pixels that an engine draws into the files that were asked for, in the order drawn, on other threads:
/// an image is encoded while the next one is being drawn, and the engine never waits for a client to read.
/// </summary>
/// <remarks>What waits for a slow reader is bounded by the request itself: its images and at most three previews of each.</remarks>
internal sealed class EncodingEngine(IImageEngine inner, IImageRenderer renderer, IImageUpscaler? upscaler, CoreOptions options)
    : DelegatingImageEngine(inner)
{
    public override async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var encoded = Channel.CreateUnbounded<Task<ImageEvent>>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        var pump = PumpAsync(request, encoded.Writer, stop.Token);
        try
        {
            await foreach (var rendering in encoded.Reader.ReadAllAsync(cancellationToken))
                yield return await rendering;
        }
        finally
        {
            await stop.CancelAsync();
            await pump;
            while (encoded.Reader.TryRead(out var abandoned))
                await DiscardAsync(abandoned);
        }
    }

    private async Task PumpAsync(ImageRequest request, ChannelWriter<Task<ImageEvent>> writer, CancellationToken cancellationToken)
    {
        // Leaves the caller's thread at once: an engine may work before its first await.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await foreach (var happened in Inner.RunAsync(request, cancellationToken))
                writer.TryWrite(Encode(happened, request, cancellationToken));
            writer.Complete();
        }
        catch (Exception broken)
        {
            // Reaches the reader after everything that was drawn before.
            writer.Complete(broken);
        }
    }

    private Task<ImageEvent> Encode(ImageEvent happened, ImageRequest request, CancellationToken cancellationToken) =>
        happened switch
        {
            CompletedPixelsEvent drawn => Task.Run(() => EncodeAsync(drawn, request, cancellationToken), CancellationToken.None),
            CompletedFramesEvent loop => Task.Run(() => EncodeAsync(loop, request, cancellationToken), CancellationToken.None),
            PartialPixelsEvent partial => Task.Run<ImageEvent>(() => Encode(partial, request), CancellationToken.None),
            _ => Task.FromResult(happened),
        };

    private async Task<ImageEvent> EncodeAsync(CompletedPixelsEvent drawn, ImageRequest request, CancellationToken cancellationToken)
    {
        using var activity = EaselTelemetry.Activities.StartActivity(EaselTelemetry.EncodeActivity);
        var file = await CompleteAsync(drawn.Image, Sized(request, drawn.KeepsSize, drawn.Image), drawn, cancellationToken);
        activity?.SetTag(EaselTelemetry.Tags.ImageIndex, drawn.ImageIndex);
        activity?.SetTag(EaselTelemetry.Tags.Format, file.Format.ToString().ToLowerInvariant());
        activity?.SetTag(EaselTelemetry.Tags.Bytes, file.Memory.Length);
        return new CompletedImageEvent(drawn.ImageIndex, file, drawn.Recipe)
        {
            RevisedPrompt = drawn.RevisedPrompt,
            DrawnBackground = drawn.DrawnBackground,
        };
    }

    private async Task<ImageEvent> EncodeAsync(CompletedFramesEvent loop, ImageRequest request, CancellationToken cancellationToken)
    {
        var first = loop.First;
        var frames = loop.Frames.ToList();
        try
        {
            var sized = Sized(request, first.KeepsSize, first.Image);
            for (var index = 0; index < frames.Count; index++)
                frames[index] = await EnlargeAsync(frames[index], sized, cancellationToken);
            var file = renderer.RenderLoop(
                frames,
                request.FrameDuration ?? LoopFrame.DefaultDuration,
                Options(WithGround(sized, first), first.Backdrop, first.Recipe, frames[0])
            );
            return new CompletedImageEvent(first.ImageIndex, file, first.Recipe)
            {
                RevisedPrompt = first.RevisedPrompt,
                DrawnBackground = first.DrawnBackground,
            };
        }
        finally
        {
            foreach (var frame in frames)
                frame.Dispose();
        }
    }

    private static ImageRequest Sized(ImageRequest request, bool keepsSize, PixelBuffer image) =>
        keepsSize ? request with { Size = image.Size } : request;

    private PartialImageEvent Encode(PartialPixelsEvent partial, ImageRequest request) =>
        new PartialImageEvent(
            partial.ImageIndex,
            partial.PartialIndex,
            Render(
                partial.Image,
                AsPreview(Sized(request, partial.KeepsSize, partial.Image), partial.Image),
                partial.Backdrop,
                recipe: null
            )
        );

    /// <summary>As small as the client likes previews to be: a small one is there sooner.</summary>
    private static ImageRequest AsPreview(ImageRequest request, PixelBuffer image) =>
        request.Context.PreviewSide is { } side
            ? request with
            {
                Size = (request.Size ?? image.Size).FitWithin(new ImageSize(side, side)),
            }
            : request;

    private async Task<EncodedImage> CompleteAsync(
        PixelBuffer pixels,
        ImageRequest request,
        CompletedPixelsEvent image,
        CancellationToken cancellationToken
    ) => Render(await EnlargeAsync(pixels, request, cancellationToken), WithGround(request, image), image.Backdrop, image.Recipe);

    /// <summary>By what the model has learnt, where there is something to win; the given pixels are gone then.</summary>
    private async Task<PixelBuffer> EnlargeAsync(PixelBuffer pixels, ImageRequest request, CancellationToken cancellationToken)
    {
        var size = pixels.Size.FitInto(request.Size ?? pixels.Size);
        if (upscaler is null || size.Width < pixels.Size.Width * IImageUpscaler.LeastFactor)
            return pixels;
        using (pixels)
            return await upscaler.UpscaleAsync(pixels, size, cancellationToken);
    }

    /// <summary>An edit may have taken the ground away from an opaque image.</summary>
    private static ImageRequest WithGround(ImageRequest request, CompletedPixelsEvent image) =>
        image.DrawnBackground == ImageBackground.Transparent && request.Format != ImageFormat.Jpeg
            ? request with
            {
                Background = ImageBackground.Transparent,
            }
            : request;

    private EncodedImage Render(PixelBuffer pixels, ImageRequest request, Rgb? backdrop, ImageRecipe? recipe)
    {
        using (pixels)
            return renderer.Render(pixels, Options(request, backdrop, recipe, pixels));
    }

    private RenderOptions Options(ImageRequest request, Rgb? backdrop, ImageRecipe? recipe, PixelBuffer pixels) =>
        new()
        {
            Canvas = request.Size ?? pixels.Size,
            Format = request.Format,
            Transparent = request.Background == ImageBackground.Transparent && backdrop is null,
            Backdrop = backdrop ?? Rgb.White,
            Quality = request.Compression ?? 100,
            Fast = recipe is null,
            Provenance = recipe is null || request is UpscaleRequest ? null : Provenance(request, recipe),
        };

    private ImageProvenance Provenance(ImageRequest request, ImageRecipe recipe) =>
        new()
        {
            Software = options.Software,
            Recipe = recipe,
            Prompt = options.PromptInMetadata ? (request as PromptedRequest)?.Prompt : null,
            NegativePrompt =
                options.PromptInMetadata && request is PromptedRequest { NegativePrompt: { Length: > 0 } negative } ? negative : null,
            Style = request.Style,
            Compression = request.Format is ImageFormat.Png or ImageFormat.Gif ? null : request.Compression ?? 100,
            FromImage = request is EditRequest or VaryRequest,
        };

    private static async Task DiscardAsync(Task<ImageEvent> abandoned)
    {
        try
        {
            (await abandoned).Discard();
        }
        catch (Exception)
        {
            // Nobody is left to tell; the reader already has the first failure.
        }
    }
}
