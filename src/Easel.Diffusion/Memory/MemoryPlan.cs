using System.Globalization;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Memory;

/// <summary>How a model is held in memory, worked out before it is loaded.</summary>
public sealed record MemoryPlan
{
    private const double Giga = 1e9;

    private MemoryPlan(IReadOnlyList<NetworkMemory> networks, long available, Quantization quantization) =>
        (Networks, AvailableBytes, Quantization) = (networks, available, quantization);

    public IReadOnlyList<NetworkMemory> Networks { get; }

    /// <summary>What the model may take.</summary>
    public long AvailableBytes { get; }

    public Quantization Quantization { get; }

    /// <summary>One network is in memory at a time.</summary>
    public bool Staged { get; private init; }

    /// <summary>Pictures are decoded in tiles.</summary>
    public bool Tiled { get; private init; }

    /// <summary>The most that is in memory at a time, as far as can be said before.</summary>
    public long PeakBytes =>
        Staged
            ? Networks
                .GroupBy(network => network.RunsWith ?? network.Name, StringComparer.Ordinal)
                .Max(together => NetworkMemory.Together([.. together]))
            : NetworkMemory.Together(Networks);

    /// <summary>What is in memory between drawings: weights that were converted. Those that stay in the file go when others need the
    /// room.</summary>
    public long HeldBytes => Staged ? 0 : Networks.Sum(network => network.WeightBytes);

    public bool Fits => PeakBytes <= AvailableBytes;

    /// <summary>Why it is as it is, a sentence each.</summary>
    public IReadOnlyList<string> Reasons { get; private init; } = [];

    /// <summary>Null for an ONNX export, whose weights ONNX Runtime loads as it sees fit.</summary>
    /// <param name="size">Of the pictures.</param>
    /// <param name="available">What the model may take, in bytes.</param>
    /// <param name="references">Of the pictures to go by, for models that see them.</param>
    /// <param name="controls">The ControlNets, by name, that are loaded beside the denoiser; one that cannot be used takes nothing.</param>
    public static MemoryPlan? For(
        ModelFolder model,
        ImageSize size,
        Quantization quantization,
        long available,
        IReadOnlyList<ImageSize>? references = null,
        IReadOnlyList<string>? controls = null
    )
    {
        ArgumentNullException.ThrowIfNull(model);
        references ??= [];
        controls ??= [];
        var among =
            (references.Count > 0 ? $" with {Pictures(references.Count)} to go by" : "")
            + (controls.Count > 0 ? $" under {string.Join(" and ", controls)}" : "");
        var whole = Measure(quantization, tiled: false);
        if (whole is null)
            return null;
        if (whole.Fits)
            return whole with
            {
                Reasons = [$"All networks together take{among} {Size(whole.PeakBytes)} of {Size(available)}: they stay loaded."],
            };

        List<string> reasons =
        [
            $"All networks together would take{among} {Size(whole.PeakBytes)}, and there are {Size(available)}: each is loaded for its part of a drawing and freed after it.",
        ];
        var staged = whole with { Staged = true, Reasons = reasons };
        if (staged.Fits)
            return staged;
        var tiled = Measure(quantization, tiled: true)! with { Staged = true };
        if (tiled.PeakBytes < staged.PeakBytes)
        {
            reasons.Add($"A whole picture would take {Size(staged.PeakBytes)} to decode: it is decoded in tiles.");
            staged = tiled with { Reasons = reasons };
        }

        if (!staged.Fits)
            reasons.Add(Refusal(staged));
        return staged;

        MemoryPlan? Measure(Quantization kept, bool tiled) =>
            NetworkSizes.Of(model, size, references, controls, kept, tiled) is { } networks
                ? new MemoryPlan(networks, available, kept) { Tiled = tiled }
                : null;

        string Refusal(MemoryPlan plan)
        {
            var largest = plan.Networks.MaxBy(network => network.Bytes)!;
            var more =
                largest.PassingBytes > largest.WorkBytes
                    ? $"{Size(largest.PassingBytes)} to be loaded"
                    : $"{Size(largest.WorkBytes)} to work";
            var sum =
                $"{largest.Name} alone takes {Size(largest.WeightBytes + largest.MappedBytes)} for its weights and {more}, {Size(largest.Bytes)} together, and there are {Size(available)}";
            foreach (var kept in (ReadOnlySpan<Quantization>)[Quantization.Q8, Quantization.Q4])
            {
                if (kept > quantization && Measure(kept, tiled: true) is { } smaller && (smaller with { Staged = true }).Fits)
                    return $"It does not fit{among}: {sum}. With Easel:LocalModels:Quantize={kept.ToString().ToLowerInvariant()} it would.";
            }

            return $"It does not fit{among}: {sum}.{Fewer()}";
        }

        // Every picture counts, so that with fewer of them it may be drawn after all.
        string Fewer()
        {
            for (var count = references.Count - 1; count >= 0; count--)
            {
                if (For(model, size, quantization, available, [.. references.Take(count)], controls) is { Fits: true })
                    return count == 0 ? " Without pictures to go by it would."
                        : count == 1 ? " With the first of them alone it would."
                        : $" With the first {count} of them it would.";
            }

            return "";
        }
    }

    private static string Pictures(int count) => count == 1 ? "1 picture" : $"{count} pictures";

    /// <summary>As people write sizes, such as <c>4.3 GB</c>.</summary>
    public static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Giga:0.0#} GB");
}
