using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Upscaling;

/// <summary>The network, loaded.</summary>
internal sealed class UpscalerNetwork : IDisposable
{
    private readonly OnnxSession _session;
    private readonly OnnxPort _small;
    private readonly OnnxPort _large;

    private UpscalerNetwork(OnnxSession session, OnnxPort small, OnnxPort large)
    {
        _session = session;
        _small = small;
        _large = large;
    }

    /// <exception cref="ModelFolderException">The file is broken or does not fit its config.</exception>
    public static UpscalerNetwork Load(ModelFolder folder, OnnxSessionOptions options)
    {
        var file = ModelFolderReader.WeightsOf(ModelFolderReader.UpscalerPart);
        var problems = new List<ModelFolderProblem>();
        if (folder.Networks.Open(ModelFolderReader.UpscalerPart, options, default, problems, CancellationToken.None) is { } session)
        {
            var ports = new ModelPorts(file, session, problems);
            var small = ports.Input("sample", ModelPorts.Floats, -1, PixelBuffer.BytesPerPixel, -1, -1);
            var large = ports.Output("upscaled", -1, PixelBuffer.BytesPerPixel, ModelPorts.Any, ModelPorts.Any);
            ports.NoOtherInputs();
            if (problems.Count == 0)
                return new UpscalerNetwork(session, small!, large!);
            session.Dispose();
        }

        throw new ModelFolderException(folder.Card.Id, problems);
    }

    /// <summary>Memory for pictures of one size, one after the other.</summary>
    public NetworkBuffers Allocate(ImageSize size)
    {
        var small = new FloatTensor(_small.ElementType, 1, PixelBuffer.BytesPerPixel, size.Height, size.Width);
        var large = new FloatTensor(
            _large.ElementType,
            1,
            PixelBuffer.BytesPerPixel,
            UpscalerConfig.Scale * size.Height,
            UpscalerConfig.Scale * size.Width
        );
        return new NetworkBuffers(small, large, new OnnxBinding(_small.Name, small.Tensor), new OnnxBinding(_large.Name, large.Tensor));
    }

    public void Run(NetworkBuffers buffers, CancellationToken cancellationToken)
    {
        buffers.Given.Send();
        _session.Run(buffers.Inputs, buffers.Outputs, cancellationToken);
        buffers.Made.Receive();
    }

    public void Dispose() => _session.Dispose();
}
