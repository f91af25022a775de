using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Controls;

/// <summary>One ControlNet's part in a batch of a drawing.</summary>
internal sealed class ControlRun : IDisposable
{
    public const string SampleName = "sample";
    public const string TimestepName = "timestep";
    public const string TextName = "encoder_hidden_states";

    private const int Colours = 3;

    private readonly ControlNetwork _network;
    private readonly DrawingControl _control;
    private readonly OnnxTensor _sample;
    private readonly OnnxTensor _picture;
    private readonly OnnxTensor _strength = OnnxTensor.Allocate<float>(1);
    private readonly ControlTensors _added;
    private readonly OnnxBinding[] _inputs;

    /// <param name="batch">Of the U-Net.</param>
    /// <param name="channels">Of the latents.</param>
    /// <param name="size">Of the picture that is drawn, to which the control's is brought.</param>
    public ControlRun(
        ControlNetwork network,
        DrawingControl control,
        DenoiserBatch batch,
        IReadOnlyList<ControlPlace> places,
        int channels,
        ImageSize size
    )
    {
        (_network, _control) = (network, control);
        var shape = batch.Sample.Tensor.Shape;
        _sample = OnnxTensor.Allocate<float>(shape[0], channels, shape[2], shape[3]);
        _picture = OnnxTensor.Allocate<float>(1, Colours, size.Height, size.Width);
        _added = new ControlTensors(places, (int)shape[0], (int)shape[2], (int)shape[3]);
        _strength.AsSpan<float>()[0] = control.Choice.Strength;
        Show(control.Image, size);
        _inputs =
        [
            new(SampleName, _sample),
            new(TimestepName, batch.Timestep.Tensor),
            new(TextName, batch.Text.Tensor),
            new(ControlNet.PictureName, _picture),
            new(ControlNet.StrengthName, _strength),
            .. batch.Sized?.Bindings ?? [],
        ];
    }

    /// <summary>Adds what it makes of the batch to what others made of it, where it counts in this step.</summary>
    public void AddTo(DenoiserBatch batch, int step, int steps, CancellationToken cancellationToken)
    {
        if (!_control.Counts(step, steps))
            return;
        var from = batch.Sample.Values;
        var to = _sample.AsSpan<float>();
        var count = (int)_sample.Shape[0];
        var (stride, one) = (from.Length / count, to.Length / count);

        // An inpainting U-Net sees more than the latents, which come first.
        for (var i = 0; i < count; i++)
            from.Slice(i * stride, one).CopyTo(to[(i * one)..]);
        _network.Run(_inputs, _added, cancellationToken);
        batch.Controls!.Add(_added);
    }

    public void Dispose()
    {
        _sample.Dispose();
        _picture.Dispose();
        _strength.Dispose();
        _added.Dispose();
    }

    /// <summary>In [0, 1]; where there is no picture it is black, which says nothing of edges, depth and poses.</summary>
    private void Show(InputImage image, ImageSize size)
    {
        using var whole = image.Decode();
        using var scaled = whole.Size == size ? null : Resampling.Lanczos(whole, size);
        ReadOnlySpan<byte> pixels = (scaled ?? whole).Span;
        var planes = _picture.AsSpan<float>();
        var count = (int)size.Pixels;
        for (var i = 0; i < count; i++)
        {
            var pixel = pixels.Slice(i * PixelBuffer.BytesPerPixel, PixelBuffer.BytesPerPixel);
            for (var colour = 0; colour < Colours; colour++)
                planes[colour * count + i] = pixel[colour] / 255f * (pixel[3] / 255f);
        }
    }
}
