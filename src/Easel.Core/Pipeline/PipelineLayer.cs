using Easel.Abstractions;

namespace Easel.Core.Pipeline;

/// <summary>A layer that a host adds to the pipeline.</summary>
internal sealed record PipelineLayer(Func<IImageEngine, IServiceProvider, IImageEngine> Create);
