using Easel.Abstractions.Requests;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>Latents [1, C, H, W] to a picture [1, 3 or 4, scale H, scale W] in [-1, 1].</summary>
internal sealed class VaeDecoder : IDisposable
{
    private readonly OnnxSession _session;
    private readonly VaeConfig _config;
    private readonly OnnxPort _latents;
    private readonly OnnxPort _picture;

    private VaeDecoder(OnnxSession session, VaeConfig config, OnnxPort latents, OnnxPort picture)
    {
        _session = session;
        _config = config;
        _latents = latents;
        _picture = picture;
    }

    /// <summary>Takes over the session; null, and problems, when it does not fit.</summary>
    /// <param name="part">Of the model; <paramref name="vae"/> is its config.</param>
    public static VaeDecoder? Create(OnnxSession session, ModelFolder folder, string part, VaeConfig vae, List<ModelFolderProblem> problems)
    {
        var ports = new ModelPorts(folder.Networks.FileOf(part), session, problems);
        var (height, width) = folder.FixedLatents;
        var latents = ports.Input("latent_sample", ModelPorts.Floats, -1, vae.LatentChannels, height, width);
        var picture = ports.Output("sample", -1, vae.OutChannels, ModelPorts.Any, ModelPorts.Any);
        ports.NoOtherInputs();
        return latents is null || picture is null ? null : new VaeDecoder(session, vae, latents, picture);
    }

    /// <summary>Memory for decoding pictures of one size, one after the other.</summary>
    public NetworkBuffers Allocate(ImageSize size)
    {
        var latents = new FloatTensor(
            _latents.ElementType,
            1,
            _config.LatentChannels,
            size.Height / _config.Scale,
            size.Width / _config.Scale
        );
        var picture = new FloatTensor(_picture.ElementType, 1, _config.OutChannels, size.Height, size.Width);
        return new NetworkBuffers(
            latents,
            picture,
            new OnnxBinding(_latents.Name, latents.Tensor),
            new OnnxBinding(_picture.Name, picture.Tensor)
        );
    }

    /// <summary>The picture of <paramref name="latents"/>, which are scaled as the denoiser knows them; left in the buffers.</summary>
    public ReadOnlySpan<float> Decode(ReadOnlySpan<float> latents, NetworkBuffers buffers, CancellationToken cancellationToken)
    {
        var input = buffers.Given.Values;
        for (var i = 0; i < input.Length; i++)
            input[i] = latents[i] / _config.ScalingFactor + _config.ShiftFactor;
        buffers.Given.Send();
        _session.Run(buffers.Inputs, buffers.Outputs, cancellationToken);
        buffers.Made.Receive();
        return buffers.Made.Values;
    }

    public void Dispose() => _session.Dispose();
}
