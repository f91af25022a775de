using System.Numerics.Tensors;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Graphs;

/// <summary>Writes a weight's numbers in the forms that sessions take, on all cores.</summary>
/// <param name="patch">Changes some weights; null for none.</param>
internal sealed unsafe class WeightFiller(IWeightPatch? patch, CancellationToken cancellationToken)
{
    // Several megabytes at a time keep every core busy and a cancellation from waiting.
    private const int ChunkElements = 1 << 20;

    private readonly ParallelOptions _options = new() { CancellationToken = cancellationToken };

    /// <summary>Whole numbers or halves are float32 on the way where the weight is changed.</summary>
    public bool Changes(string key) => patch?.Touches(key) == true;

    public void Floats(string key, WeightTensor weight, float* values)
    {
        ForChunks(
            weight.Count,
            ChunkElements,
            (first, count) =>
            {
                MemoryAdvice.IsFilledNext(values + first, (long)count * sizeof(float));
                WeightConverter.ToFloats(weight, first, new Span<float>(values + first, count));
            }
        );
        if (Changes(key))
            patch!.AddTo(key, weight.Shape, new Span<float>(values, checked((int)weight.Count)));
    }

    public void Halves(string key, WeightTensor weight, Half* values) =>
        Through(key, weight, (floats, first) => TensorPrimitives.ConvertToHalf(floats, new Span<Half>(values + first, floats.Length)));

    public void Brains(string key, WeightTensor weight, ushort* values) =>
        Through(
            key,
            weight,
            (floats, first) =>
            {
                for (var i = 0; i < floats.Length; i++)
                    values[first + i] = BFloat16.Of(floats[i]);
            }
        );

    /// <param name="zeros">Null where the layout has none.</param>
    public void Blocks(string key, WeightTensor weight, BlockLayout layout, byte* packed, float* scales, float* zeros)
    {
        if (!Changes(key) && BlockPacker.TakesCodes(weight.Type, layout))
        {
            ForChunks(
                BlockLayout.BlocksOf(weight),
                ChunkElements / BlockLayout.Elements,
                (first, count) =>
                    BlockPacker.TakeCodes(
                        weight,
                        first,
                        new Span<byte>(packed + first * layout.BlockBytes, count * layout.BlockBytes),
                        new Span<float>(scales + first, count),
                        zeros is null ? default : new Span<float>(zeros + first, count)
                    )
            );
            return;
        }

        if (zeros is not null)
            new Span<float>(zeros, checked((int)BlockLayout.BlocksOf(weight))).Fill(layout.Middle);
        Through(
            key,
            weight,
            (floats, first) =>
                BlockPacker.Round(
                    floats,
                    layout,
                    new Span<byte>(
                        packed + first / BlockLayout.Elements * layout.BlockBytes,
                        floats.Length / BlockLayout.Elements * layout.BlockBytes
                    ),
                    new Span<float>(scales + first / BlockLayout.Elements, floats.Length / BlockLayout.Elements)
                )
        );
    }

    private delegate void Write(ReadOnlySpan<float> floats, long first);

    private void Through(string key, WeightTensor weight, Write write)
    {
        if (Changes(key))
        {
            using var whole = new WeightMemory(weight.Count * sizeof(float));
            var values = (float*)whole.Address;
            Floats(key, weight, values);
            ForChunks(weight.Count, ChunkElements, (first, count) => write(new ReadOnlySpan<float>(values + first, count), first));
            return;
        }

        ForChunks(
            weight.Count,
            ChunkElements,
            (first, count) =>
            {
                using var part = new WeightMemory((long)count * sizeof(float));
                var values = new Span<float>((void*)part.Address, count);
                WeightConverter.ToFloats(weight, first, values);
                write(values, first);
            }
        );
    }

    /// <exception cref="IOException">The file was cut short meanwhile, or cannot be read.</exception>
    private void ForChunks(long count, int size, Action<long, int> work)
    {
        try
        {
            Parallel.For(
                0,
                (int)((count + size - 1) / size),
                _options,
                chunk => work((long)chunk * size, (int)Math.Min(size, count - (long)chunk * size))
            );
        }
        catch (AggregateException failed) when (failed.InnerExceptions.OfType<IOException>().FirstOrDefault() is { } unreadable)
        {
            throw new IOException(unreadable.Message, unreadable);
        }
    }
}
