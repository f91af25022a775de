using Easel.Diffusion.Weights;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Graphs;

/// <summary>
/// The numbers that a graph's session reads: floats as they lie in the mapped file, everything else, and what a patch
/// changes, converted into memory of its own.
/// The session reads them where they are, so they go after it; the codes of matrices that it packs anew are freed once it is open.
/// </summary>
internal sealed unsafe class SessionWeights : IDisposable
{
    private readonly WeightBank _bank;
    private readonly bool _ownsBank;
    private readonly List<OrtValue> _values = [];
    private readonly Dictionary<string, nint> _blocks = new(StringComparer.Ordinal);
    private readonly PassingMemory? _passing;

    private SessionWeights(WeightBank? bank, OnnxGraph graph)
    {
        (_bank, _ownsBank) = (bank ?? new WeightBank(), bank is null);
        long[] passing = [.. graph.Initializers.Where(initializer => initializer.IsPackedAnew).Select(initializer => initializer.Bytes)];
        _passing = passing.Length > 0 ? new PassingMemory(passing) : null;
    }

    /// <summary>Gives every weight of a graph to the options of its session.</summary>
    /// <exception cref="OperationCanceledException">Nothing is kept.</exception>
    public static SessionWeights AddTo(SessionOptions options, OnnxGraph graph, WeightChoice choice, CancellationToken cancellationToken)
    {
        var weights = new SessionWeights(choice.Bank, graph);
        try
        {
            var filler = new WeightFiller(choice.Patch, cancellationToken);
            foreach (var initializer in graph.Initializers)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var address = weights.Locate(initializer, choice.Patch, filler);
                var value = OrtValue.CreateTensorValueWithData(
                    OrtMemoryInfo.DefaultInstance,
                    (TensorElementType)initializer.Type,
                    [.. initializer.Shape],
                    address,
                    initializer.Bytes
                );
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

    /// <summary>The session is open: frees what it has packed anew.</summary>
    public void Settle() => _passing?.Dispose();

    public void Dispose()
    {
        Settle();
        foreach (var value in _values)
            value.Dispose();
        _values.Clear();
        if (_ownsBank)
            _bank.Dispose();
    }

    private static void NamePlaceholder(SessionOptions options, MappedFile file) =>
        options.AddSessionConfigEntry("session.model_external_initializers_file_folder_path", Path.GetDirectoryName(file.Target)!);

    private nint Locate(Initializer initializer, IWeightPatch? patch, WeightFiller filler)
    {
        if (_blocks.TryGetValue(initializer.Name, out var known))
            return known;
        var (key, weight) = (initializer.Key, initializer.Weight);
        if (initializer.StaysInFile && !filler.Changes(key))
            return weight.Address;
        var version = $"{weight.File.Version} {weight.Offset} {(filler.Changes(key) ? patch!.KeyOf(key) : "")}";
        if (initializer.Layout is { } layout)
            return LocateBlocks(initializer, layout, version, filler);

        var (memory, isFilled) = _bank.Take(initializer.Name, version, initializer.Bytes);
        if (isFilled)
            return memory.Address;
        if (initializer.Form == WeightForm.Float16)
            filler.Halves(key, weight, (Half*)memory.Address);
        else if (initializer.Form == WeightForm.BFloat16)
            filler.Brains(key, weight, (ushort*)memory.Address);
        else
            filler.Floats(key, weight, (float*)memory.Address);
        return memory.Address;
    }

    /// <summary>Codes, scales and zero points are made together; the first of them is asked for first.</summary>
    private nint LocateBlocks(Initializer codes, BlockLayout layout, string version, WeightFiller filler)
    {
        var (key, weight) = (codes.Key, codes.Weight);
        var packed = codes.IsPackedAnew ? (Address: _passing!.Take(codes.Bytes), IsFilled: false) : Take(WeightForm.Packed, codes.Bytes);
        _blocks[codes.Name] = packed.Address;
        var scales = Take(WeightForm.Scales, BlockLayout.ScaleBytes(weight));
        var zeros = layout.HasZeroPoints ? Take(WeightForm.ZeroPoints, BlockLayout.ScaleBytes(weight)) : (Address: 0, IsFilled: true);
        if (!packed.IsFilled || !scales.IsFilled || !zeros.IsFilled)
            filler.Blocks(key, weight, layout, (byte*)packed.Address, (float*)scales.Address, (float*)zeros.Address);
        return packed.Address;

        (nint Address, bool IsFilled) Take(WeightForm form, long bytes)
        {
            var name = Initializer.NameOf(key, form);
            var (memory, isFilled) = _bank.Take(name, version, bytes);
            _blocks[name] = memory.Address;
            return (memory.Address, isFilled);
        }
    }
}
