using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.Support;

/// <summary>A whole engine that needs no model: paints a gradient whose blue is the seed, clear at its right edge, in four steps.</summary>
internal sealed class PaintEngine : IImageEngine
{
    public const int Steps = 4;

    private readonly SemaphoreSlim _steps = new(0);

    public static ModelCard Card { get; } =
        new()
        {
            Id = "paint",
            Name = "Paint",
            Created = DateTimeOffset.UnixEpoch.AddDays(20_000),
            License = "Apache-2.0",
            Capabilities = new ModelCapabilities
            {
                Transparency = true,
                PartialImages = true,
                NegativePrompt = true,
                GuidanceScale = true,
                Loras = true,
                Controls = true,
                Schedulers = [new SchedulerOption("euler_ancestral", "EulerAncestralDiscreteScheduler")],
                MaxClipSkip = 2,
                Edits = true,
                Variations = true,
                UsedInputImages = 2,
            },
        };

    public List<RequestContext> Contexts { get; } = [];

    /// <summary>Requests as they reached the engine, without their contexts, which differ from request to request, and without what the
    /// pipeline notes for itself.</summary>
    public List<ImageRequest> Seen { get; } = [];

    /// <summary>Set: the engine waits before every step until <see cref="Step"/> is called.</summary>
    public bool StepByStep { get; set; }

    /// <summary>Called before a step, 1-based: may throw, or give an error that ends the request.</summary>
    public Func<int, ImageError?>? BeforeStep { get; set; }

    /// <summary>Done when a request was cancelled while it drew.</summary>
    public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Step(int count = 1) => _steps.Release(count);

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        lock (Seen)
        {
            Seen.Add(request with { Context = RequestContext.Default, AskedModel = null, SizeAsked = false, QualityAsked = false });
            Contexts.Add(request.Context);
        }

        try
        {
            var shown = 0;
            for (var step = 1; step <= Steps; step++)
            {
                if (StepByStep)
                    await _steps.WaitAsync(cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                if (BeforeStep?.Invoke(step) is { } error)
                {
                    yield return new FailureEvent(error);
                    yield break;
                }

                yield return new ProgressEvent(step, Steps);
                if (step < Steps && shown < request.PartialImages)
                {
                    for (var image = 0; image < request.Count; image++)
                        yield return new PartialPixelsEvent(image, shown, Paint((byte)step));
                    shown++;
                }
            }

            for (var image = 0; image < request.Count; image++)
            {
                var seed = (request.Seed ?? 7) + image;
                yield return new CompletedPixelsEvent(image, Paint((byte)seed), Recipe(seed, request));
            }
        }
        finally
        {
            // A callback on the token could be taken away before its turn: the wait for a step, registered later, is told first.
            if (cancellationToken.IsCancellationRequested)
                Cancelled.TrySetResult();
        }
    }

    public static ImageRecipe Recipe(long seed, ImageRequest request) =>
        new()
        {
            Model = Card.Id,
            Seed = seed,
            Steps = request.Steps ?? Steps,
            GuidanceScale = request.GuidanceScale ?? 1,
            Scheduler = "None",
        };

    private static PixelBuffer Paint(byte blue)
    {
        var pixels = PixelBuffer.Rent(new ImageSize(64, 64));
        var span = pixels.Span;
        for (var i = 0; i < 64 * 64; i++)
        {
            var (x, y) = (i % 64, i / 64);
            span[i * 4] = (byte)(x * 4);
            span[i * 4 + 1] = (byte)(y * 4);
            span[i * 4 + 2] = blue;
            span[i * 4 + 3] = x < 48 ? (byte)255 : (byte)0;
        }

        return pixels;
    }
}
