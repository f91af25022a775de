using Easel.Diffusion.Sessions;

namespace Easel.Server.Hosting.Models;

/// <summary>What the models of this machine draw with.</summary>
internal sealed record InferenceOptions
{
    /// <summary>Processor threads that draw, 1-256. Default: one a core.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What draws: cpu, webgpu or cuda. Default cpu.</summary>
    public InferenceDevice Device { get; init; } = InferenceDevice.Cpu;

    /// <summary>File of an ONNX Runtime library to use in place of the one that Easel brings, such as one that has WebGPU. Default: Easel's
    /// own.</summary>
    public string? OnnxRuntimeLibrary { get; init; }

    /// <summary>Where optimised graphs are kept between starts. Default: <c>easel</c> in the user's cache folder.</summary>
    public required string CacheFolder { get; init; }

    /// <summary>How the models of this machine are held in memory.</summary>
    public LocalModelOptions LocalModels { get; init; } = new();
}
