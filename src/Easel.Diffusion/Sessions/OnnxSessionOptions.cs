using Easel.Diffusion.Weights;
using Microsoft.ML.OnnxRuntime;

namespace Easel.Diffusion.Sessions;

/// <summary>How a model is opened.</summary>
internal sealed record OnnxSessionOptions
{
    /// <summary>A device that the library or the machine lacks fails with an <see cref="InferenceException"/> that names it.</summary>
    public InferenceDevice Device { get; init; }

    /// <summary>Threads that share one operator's work; 0 takes every core that the process may use.</summary>
    public int Threads { get; init; }

    public GraphOptimizationLevel Optimization { get; init; } = GraphOptimizationLevel.ORT_ENABLE_ALL;

    /// <summary>
    /// Where optimised graphs are kept between starts (CPU only); null keeps none. An entry belongs to one content of the model, one
    /// version of the library and one kind of processor. A broken entry is rebuilt, a folder that cannot be written is no error.
    /// </summary>
    public string? OptimizedGraphFolder { get; init; }

    /// <summary>How the matrices of linear layers are kept, of graphs that are built here.</summary>
    public Quantization Quantization { get; init; }

    /// <summary>Receives the library's warnings and errors on whatever thread they arise; null drops them. Must not throw.</summary>
    public Action<OrtLoggingLevel, string>? Log { get; init; }
}
