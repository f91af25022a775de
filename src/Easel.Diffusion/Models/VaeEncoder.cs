using Easel.Abstractions.Requests;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>
/// A picture [1, 3 or 4, H, W] in [-1, 1] to its latents. Exports differ in what they give: the latents [1, C, h, w], or the moments of
/// their distribution [1, 2 C, h, w], mean and then logarithm of the variance, of which the mean is taken.
/// </summary>
internal sealed class VaeEncoder : IDisposable
{
    private readonly OnnxSession _session;
    private readonly VaeConfig _config;
    private readonly OnnxPort _picture;
    private readonly OnnxPort _latents;

    private VaeEncoder(OnnxSession session, VaeConfig config, OnnxPort picture, OnnxPort latents)
    {
        _session = session;
        _config = config;
        _picture = picture;
        _latents = latents;
    }

    /// <summary>Takes over the session; null, and problems, when it does not fit.</summary>
    public static VaeEncoder? Create(OnnxSession session, ModelFolder folder, List<ModelFolderProblem> problems)
    {
        var ports = new ModelPorts(folder.Networks.FileOf(ModelFolderReader.EncoderPart), session, problems);
        var (height, width) = folder.FixedLatents;
        var scale = folder.Vae.Scale;
        var picture = ports.Input(
            "sample",
            ModelPorts.Floats,
            1,
            folder.Vae.OutChannels,
            height < 0 ? -1 : height * scale,
            width < 0 ? -1 : width * scale
        );
        var latents = ports.Output("latent_sample", 1, ModelPorts.Any, height, width);
        ports.NoOtherInputs();
        if (picture is null || latents is null)
            return null;

        var channels = latents.Shape.Count == 4 ? latents.Shape[1] : -1;
        if (channels >= 0 && !IsLatentsOrMoments(channels, folder.Vae.LatentChannels))
        {
            ports.Report(
                $"output '{latents.Name}' has {channels} channels; it must have {folder.Vae.LatentChannels} (latents) or {2 * folder.Vae.LatentChannels} (their mean and log-variance)."
            );
        }

        return new VaeEncoder(session, folder.Vae, picture, latents);
    }

    /// <summary>Memory for a picture of this size, to be filled.</summary>
    public FloatTensor Allocate(ImageSize size) => new(_picture.ElementType, 1, _config.OutChannels, size.Height, size.Width);

    /// <summary>The latents [C, h, w] of a picture, scaled as the denoiser knows them.</summary>
    /// <exception cref="InferenceException">The run failed, or gave another shape than its config tells.</exception>
    public float[] Encode(FloatTensor picture, CancellationToken cancellationToken)
    {
        picture.Send();
        var outputs = _session.Run([new OnnxBinding(_picture.Name, picture.Tensor)], [_latents.Name], cancellationToken);
        using var output = outputs[0];
        var (height, width) = (picture.Tensor.Shape[2] / _config.Scale, picture.Tensor.Shape[3] / _config.Scale);
        if (
            output.Shape is not [1, var channels, var h, var w]
            || h != height
            || w != width
            || !IsLatentsOrMoments(channels, _config.LatentChannels)
        )
        {
            throw new InferenceException(
                $"The VAE encoder made [{string.Join(", ", output.Shape.ToArray())}] of a picture whose latents are [1, {_config.LatentChannels}, {height}, {width}]."
            );
        }

        var latents = new float[_config.LatentChannels * height * width];
        FloatTensor.Read(output, latents);
        for (var i = 0; i < latents.Length; i++)
            latents[i] = (latents[i] - _config.ShiftFactor) * _config.ScalingFactor;
        return latents;
    }

    public void Dispose() => _session.Dispose();

    private static bool IsLatentsOrMoments(long channels, int latentChannels) =>
        channels == latentChannels || channels == 2L * latentChannels;
}
