using System.Runtime.InteropServices;
using Easel.Diffusion.Weights;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Graphs;

/// <summary>
/// The numbers that a graph's session reads: float32 as it lies in the mapped file, everything else, and what a patch
/// changes, converted into memory of its own.
/// The session reads them where they are, so they go after it.
/// </summary>
internal sealed unsafe class SessionWeights : IDisposable
{
    private const nuint Alignment = 64;

    // Several megabytes at a time keep every core busy and a cancellation from waiting.
    private const int ChunkElements = 1 << 20;

    private readonly List<nint> _buffers = [];
    private readonly List<OrtValue> _values = [];

    private SessionWeights() { }

    /// <summary>Bytes that were not left in the mapped file.</summary>
    public long ConvertedBytes { get; private set; }

    /// <summary>Gives every weight of a graph to the options of its session.</summary>
    /// <param name="patch">Changes some of them; null for none.</param>
    /// <exception cref="OperationCanceledException">Nothing is kept.</exception>
    public static SessionWeights AddTo(SessionOptions options, OnnxGraph graph, IWeightPatch? patch, CancellationToken cancellationToken)
    {
        var weights = new SessionWeights();
        try
        {
            foreach (var initializer in graph.Initializers)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var value = weights.Make(initializer, patch, cancellationToken);
                weights._values.Add(value);
                options.AddInitializer(initializer.Name, value);
            }

            if (graph.Initializers is [var first, ..])
                NamePlaceholder(options, first.Weight.File);
            return weights;
        }
        catch
        {
            weights.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var value in _values)
            value.Dispose();
        foreach (var buffer in _buffers)
            NativeMemory.AlignedFree((void*)buffer);
        _values.Clear();
        _buffers.Clear();
    }

    private static void NamePlaceholder(SessionOptions options, MappedFile file) =>
        options.AddSessionConfigEntry("session.model_external_initializers_file_folder_path", Path.GetDirectoryName(file.Target)!);

    private OrtValue Make(Initializer initializer, IWeightPatch? patch, CancellationToken cancellationToken)
    {
        var weight = initializer.Weight;
        var bytes = weight.Count * sizeof(float);
        var address = weight.Address;
        var isChanged = patch?.Touches(initializer.Name) == true;
        if (isChanged || weight.Type != WeightType.Float32 || address % sizeof(float) != 0)
        {
            address = (nint)NativeMemory.AlignedAlloc((nuint)Math.Max(1, bytes), Alignment);
            _buffers.Add(address);
            ConvertedBytes += bytes;
            Convert(weight, (float*)address, cancellationToken);
            if (isChanged)
                patch!.AddTo(initializer.Name, weight.Shape, new Span<float>((void*)address, checked((int)weight.Count)));
        }

        return OrtValue.CreateTensorValueWithData(
            OrtMemoryInfo.DefaultInstance,
            TensorElementType.Float,
            [.. initializer.Shape],
            address,
            bytes
        );
    }

    private static void Convert(WeightTensor weight, float* values, CancellationToken cancellationToken)
    {
        var chunks = (int)((weight.Count + ChunkElements - 1) / ChunkElements);
        Parallel.For(
            0,
            chunks,
            new ParallelOptions { CancellationToken = cancellationToken },
            chunk =>
            {
                var first = (long)chunk * ChunkElements;
                var count = (int)Math.Min(ChunkElements, weight.Count - first);
                WeightConverter.ToFloats(weight, first, new Span<float>(values + first, count));
            }
        );
    }
}
