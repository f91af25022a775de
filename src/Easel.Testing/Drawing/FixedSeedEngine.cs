using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Testing.Drawing;

/// <summary>Gives requests without a seed always the same.</summary>
internal sealed class FixedSeedEngine(IImageEngine inner, long seed) : DelegatingImageEngine(inner)
{
    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        base.RunAsync(request.Seed is null ? request with { Seed = seed } : request, cancellationToken);
}
