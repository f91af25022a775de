using Easel.Abstractions.Pixels;
using Easel.Diffusion.Graphs;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Safety;

/// <summary>
/// Tells what a picture shows by nsfwjs' MobileNet (Sandler et al., "MobileNetV2", 2018), which comes with Easel and is loaded by the first
/// picture. Thread-safe.
/// </summary>
public sealed class PictureCheck : IAsyncDisposable, IDisposable
{
    private const string Resource = "picture-check.onnx";
    private const int Side = 224;
    private const int Classes = 5;

    private readonly OnDemand<OnnxSession> _session;

    /// <param name="threads">Threads that share one picture's work; 0 takes every core that the process may use.</param>
    public PictureCheck(int threads = 1) => _session = new OnDemand<OnnxSession>(() => Task.Run(() => Load(threads)));

    /// <exception cref="InferenceException">The network cannot be loaded or run.</exception>
    public async ValueTask<PictureScores> ScoreAsync(PixelBuffer picture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var session = await _session.GetAsync().WaitAsync(cancellationToken);
        using var input = OnnxTensor.Allocate<float>(1, 3, Side, Side);
        using var output = OnnxTensor.Allocate<float>(1, Classes);
        Shrink(picture, input.AsSpan<float>());
        session.Run([new OnnxBinding("pixels", input)], [new OnnxBinding("scores", output)], cancellationToken);
        var scores = output.AsSpan<float>();
        return new PictureScores(scores[0], scores[1], scores[2], scores[3], scores[4]);
    }

    public ValueTask DisposeAsync() => _session.DisposeAsync();

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static OnnxSession Load(int threads)
    {
        using var resource = typeof(PictureCheck).Assembly.GetManifestResourceStream(Resource)!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return OnnxSession.Open(
            new OnnxGraph(bytes.ToArray(), [], IsQuantized: false),
            bytes,
            new OnnxSessionOptions { Threads = threads }
        );
    }

    /// <summary>To a square on white, in [0, 1], linearly between the pixels around, corners on corners, as the network was trained.</summary>
    private static void Shrink(PixelBuffer picture, Span<float> planes)
    {
        ReadOnlySpan<byte> pixels = picture.Span;
        var (width, height) = (picture.Size.Width, picture.Size.Height);
        for (var row = 0; row < Side; row++)
        {
            var (top, bottom, down) = Around(row, height);
            for (var column = 0; column < Side; column++)
            {
                var (left, right, across) = Around(column, width);
                for (var channel = 0; channel < 3; channel++)
                {
                    var above = Mix(Level(pixels, top * width + left, channel), Level(pixels, top * width + right, channel), across);
                    var below = Mix(Level(pixels, bottom * width + left, channel), Level(pixels, bottom * width + right, channel), across);
                    planes[(channel * Side + row) * Side + column] = Mix(above, below, down);
                }
            }
        }
    }

    private static (int First, int Second, float Share) Around(int place, int length)
    {
        var at = place * (length - 1) / (float)(Side - 1);
        var first = (int)at;
        return (first, Math.Min(first + 1, length - 1), at - first);
    }

    private static float Mix(float first, float second, float share) => first + (second - first) * share;

    private static float Level(ReadOnlySpan<byte> pixels, int pixel, int channel)
    {
        var alpha = pixels[pixel * PixelBuffer.BytesPerPixel + 3] / 255f;
        return 1 - alpha + alpha * pixels[pixel * PixelBuffer.BytesPerPixel + channel] / 255f;
    }
}
