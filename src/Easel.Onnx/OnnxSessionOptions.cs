namespace Easel.Onnx;

/// <summary>How a model is opened.</summary>
public sealed record OnnxSessionOptions
{
    /// <summary>A device that the library or the machine lacks fails with an <see cref="OnnxRuntimeException"/> that names it.</summary>
    public OnnxDevice Device { get; init; }

    /// <summary>Threads that share one operator's work; 0 takes every core that the process may use.</summary>
    public int Threads { get; init; }

    public OnnxGraphOptimization Optimization { get; init; } = OnnxGraphOptimization.All;

    /// <summary>
    /// Where optimised graphs are kept between starts (CPU only); null keeps none. An entry belongs to one content of the model, one
    /// version of the library and one kind of processor. A broken entry is rebuilt, a folder that cannot be written is no error.
    /// </summary>
    public string? OptimizedGraphFolder { get; init; }

    /// <summary>
    /// Whether threads that wait for work spin. Off, a core is free whenever it has nothing to do; on, a run on cores shared with other
    /// work costs up to twice the processor time and takes longer.
    /// </summary>
    public bool SpinWaiting { get; init; }

    /// <summary>Receives the library's warnings and errors on whatever thread they arise; null drops them. Must not throw.</summary>
    public Action<OnnxLogLevel, string>? Log { get; init; }
}
