using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Pipeline;

/// <summary>Draws a loop frame by frame, each in a turn of its own: others' images are drawn between them.</summary>
internal sealed class FramesEngine(IImageEngine inner) : DelegatingImageEngine(inner)
{
    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        request.FrameCount is { } frames ? DrawAsync(request, frames, cancellationToken) : base.RunAsync(request, cancellationToken);

    private async IAsyncEnumerable<ImageEvent> DrawAsync(
        ImageRequest request,
        int count,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var seed = request.Seed ?? ImageSeed.Any();
        var told = new HashSet<ImageWarning>();
        var frames = new List<PixelBuffer>();
        try
        {
            for (var image = 0; image < request.Count; image++)
            {
                CompletedPixelsEvent? first = null;
                for (var frame = 0; frame < count; frame++)
                {
                    var one = request with
                    {
                        Count = 1,
                        Seed = ImageSeed.Next(seed, image),
                        PartialImages = 0,
                        FrameCount = null,
                        Frame = new LoopFrame(frame, count),
                    };
                    var done = image * count + frame;
                    await foreach (var happened in Inner.RunAsync(one, cancellationToken))
                    {
                        switch (happened)
                        {
                            case ProgressEvent step:
                                yield return new ProgressEvent(done * step.Steps + step.Step, request.Count * count * step.Steps);
                                break;
                            case CompletedPixelsEvent completed:
                                first ??= completed with { ImageIndex = image };
                                frames.Add(completed.Image);
                                break;
                            case WarningEvent warning when !told.Add(warning.Warning):
                                break;
                            case PartialPixelsEvent partial:
                                partial.Discard();
                                break;
                            default:
                                yield return happened;
                                if (happened is FailureEvent)
                                    yield break;
                                break;
                        }
                    }
                }

                // An engine that sends files has drawn stills, and they went their way.
                if (first is null)
                    continue;
                var loop = new CompletedFramesEvent(first, [.. frames]);
                frames.Clear();
                yield return loop;
            }
        }
        finally
        {
            foreach (var frame in frames)
                frame.Dispose();
        }
    }
}
