using System.Numerics.Tensors;
using Easel.Diffusion.Architectures;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Controls;

/// <summary>What ControlNets add to a U-Net for a batch, at each of its places.</summary>
internal sealed class ControlTensors : IDisposable
{
    private readonly OnnxTensor[] _tensors;

    /// <param name="height">Of the latents, as <paramref name="width"/>.</param>
    public ControlTensors(IReadOnlyList<ControlPlace> places, int count, int height, int width)
    {
        _tensors = [.. places.Select(place => OnnxTensor.Allocate<float>(count, place.Channels, place.Side(height), place.Side(width)))];
        Bindings = [.. places.Zip(_tensors, (place, tensor) => new OnnxBinding(place.Name, tensor))];
    }

    public OnnxBinding[] Bindings { get; }

    public void Clear()
    {
        foreach (var tensor in _tensors)
            tensor.AsSpan<float>().Clear();
    }

    public void Add(ControlTensors others)
    {
        foreach (var (own, other) in _tensors.Zip(others._tensors))
            TensorPrimitives.Add(own.AsSpan<float>(), other.AsSpan<float>(), own.AsSpan<float>());
    }

    public void Dispose()
    {
        foreach (var tensor in _tensors)
            tensor.Dispose();
    }
}
