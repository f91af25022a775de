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
    // Several megabytes at a time keep every core busy and a cancellation from waiting.
    private const int ChunkElements = 1 << 20;

    private readonly WeightBank _bank;
    private readonly bool _ownsBank;
    private readonly List<OrtValue> _values = [];

    private SessionWeights(WeightBank? bank) => (_bank, _ownsBank) = (bank ?? new WeightBank(), bank is null);

    /// <summary>Gives every weight of a graph to the options of its session.</summary>
    /// <exception cref="OperationCanceledException">Nothing is kept.</exception>
    public static SessionWeights AddTo(SessionOptions options, OnnxGraph graph, WeightChoice choice, CancellationToken cancellationToken)
    {
        var weights = new SessionWeights(choice.Bank);
        try
        {
            foreach (var initializer in graph.Initializers)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var value = weights.Make(initializer, choice.Patch, cancellationToken);
                weights._values.Add(value);
                options.AddInitializer(initializer.Name, value);
            }

            weights._bank.Settle();
            if (graph.Initializers is [var first, ..])
                NamePlaceholder(options, first.Weight.File);
            return weights;
        }
        catch
        {
            weights._bank.Clear();
            weights.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var value in _values)
            value.Dispose();
        _values.Clear();
        if (_ownsBank)
            _bank.Dispose();
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
            var key = $"{weight.File.Version} {weight.Offset} {(isChanged ? patch!.KeyOf(initializer.Name) : "")}";
            var (memory, isFilled) = _bank.Take(initializer.Name, key, bytes);
            address = memory.Address;
            if (!isFilled)
                Fill(initializer.Name, weight, isChanged ? patch : null, (float*)address, cancellationToken);
        }

        return OrtValue.CreateTensorValueWithData(
            OrtMemoryInfo.DefaultInstance,
            TensorElementType.Float,
            [.. initializer.Shape],
            address,
            bytes
        );
    }

    private static void Fill(string name, WeightTensor weight, IWeightPatch? patch, float* values, CancellationToken cancellationToken)
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
        patch?.AddTo(name, weight.Shape, new Span<float>(values, checked((int)weight.Count)));
    }
}
