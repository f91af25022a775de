using Easel.Diffusion.Prompts;
using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Models;

/// <summary>The patches of a picture to rows as wide as a language model's tokens.</summary>
internal sealed class VisionNetwork : IDisposable
{
    public const string OutputName = "image_states";

    private readonly OnnxSession _session;

    private VisionNetwork(OnnxSession session) => _session = session;

    /// <summary>Takes over the session; null, and problems, when it does not fit.</summary>
    public static VisionNetwork? Create(OnnxSession session, string file, List<ModelFolderProblem> problems)
    {
        var before = problems.Count;
        var ports = new ModelPorts(file, session, problems);
        ports.Input(PicturePatches.ValuesName, [TensorElementType.Float], -1, ModelPorts.Any);
        ports.Input(RotaryTensors.CosinesName, [TensorElementType.Float], -1, ModelPorts.Any);
        ports.Input(RotaryTensors.SinesName, [TensorElementType.Float], -1, ModelPorts.Any);
        ports.Input(PicturePatches.SlotsName, [TensorElementType.Int64], -1, ModelPorts.Any);
        ports.Input(PicturePatches.BiasName, [TensorElementType.Float], -1, ModelPorts.Any, ModelPorts.Any, ModelPorts.Any);
        ports.Input(PicturePatches.PlacesName, [TensorElementType.Int64], -1);
        ports.Output(OutputName, -1, ModelPorts.Any);
        ports.NoOtherInputs();
        return problems.Count > before ? null : new VisionNetwork(session);
    }

    /// <returns>[rows, width], row-major.</returns>
    public float[] Look(PicturePatches picture, CancellationToken cancellationToken)
    {
        var windows = picture.Slots.Length == 0 ? 1 : picture.Bias.Length / picture.Slots.Length;
        using var values = Tensor(picture.Values, picture.Count, picture.Values.Length / picture.Count);
        using var cosines = Tensor(picture.Cosines, picture.Count, picture.HalfHead);
        using var sines = Tensor(picture.Sines, picture.Count, picture.HalfHead);
        using var slots = Tensor(picture.Slots, picture.Slots.Length / windows, windows);
        using var bias = Tensor(picture.Bias, picture.Slots.Length / windows, 1, windows, windows);
        using var places = Tensor(picture.Places, picture.Places.Length);
        OnnxBinding[] inputs =
        [
            new(PicturePatches.ValuesName, values),
            new(RotaryTensors.CosinesName, cosines),
            new(RotaryTensors.SinesName, sines),
            new(PicturePatches.SlotsName, slots),
            new(PicturePatches.BiasName, bias),
            new(PicturePatches.PlacesName, places),
        ];
        using var output = _session.Run(inputs, [OutputName], cancellationToken)[0];
        return output.AsSpan<float>().ToArray();
    }

    public void Dispose() => _session.Dispose();

    private static OnnxTensor Tensor<T>(T[] numbers, params ReadOnlySpan<long> shape)
        where T : unmanaged
    {
        var tensor = OnnxTensor.Allocate<T>(shape);
        numbers.CopyTo(tensor.AsSpan<T>());
        return tensor;
    }
}
