using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.Telemetry;

/// <summary>Counts tokens, and costs something, as a service does.</summary>
internal sealed class BilledEngine(IImageEngine inner) : DelegatingImageEngine(inner)
{
    public override async IAsyncEnumerable<ImageEvent> RunAsync(
        ImageRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var happened in Inner.RunAsync(request, cancellationToken))
            yield return happened;
        yield return new UsageEvent(20, 1056) { Cost = 0.042m };
    }
}
