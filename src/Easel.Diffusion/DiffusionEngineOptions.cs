using Easel.Diffusion.Memory;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion;

/// <summary>How a model is run.</summary>
public sealed record DiffusionEngineOptions
{
    public InferenceDevice Device { get; init; }

    /// <summary>Threads that share one operator's work; 0 takes every core that the process may use.</summary>
    public int Threads { get; init; }

    /// <summary>Where optimised graphs are kept between starts, which shortens every later start; null keeps none.</summary>
    public string? OptimizedGraphFolder { get; init; }

    /// <summary>
    /// How many pixels are drawn as one batch at most, which bounds the memory of a request: as many of its images as fit go together,
    /// always one at least. The default is four images of 512x512.
    /// </summary>
    public long MaxBatchPixels { get; init; } = 4 * 512 * 512;

    /// <summary>Each network of the model is loaded for its part of a drawing and freed after it, also where there is memory for
    /// all.</summary>
    public bool Staged { get; init; }

    /// <summary>Pictures larger than 512x512, for an autoencoder of 8 pixels to a latent, are decoded in tiles.</summary>
    public bool Tiled { get; init; }

    /// <summary>The models that are in memory, of all engines that are to share it; null keeps no account, and loads whatever is
    /// asked for.</summary>
    public LoadedModels? LoadedModels { get; init; }

    /// <summary>After how long without a drawing a model is freed; null keeps it.</summary>
    public TimeSpan? IdleTime { get; init; }

    /// <summary>Measures <see cref="IdleTime"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How the matrices of linear layers are kept, of models that are read from checkpoints.</summary>
    public Quantization Quantization { get; init; }

    /// <summary>Receives ONNX Runtime's warnings and errors, on any thread; null drops them. Must not throw.</summary>
    public Action<OrtLoggingLevel, string>? Log { get; init; }

    internal OnnxSessionOptions ToSessionOptions() =>
        new()
        {
            Device = Device,
            Threads = Threads,
            OptimizedGraphFolder = OptimizedGraphFolder,
            Quantization = Quantization,
            Log = Log,
        };
}
