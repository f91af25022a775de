using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Models;

namespace Easel.Core.Pipeline;

/// <summary>Leads a request to the model that it names, whose engine stays for as long as the request needs it.</summary>
internal sealed class RoutingEngine(ModelCatalog catalog) : IImageEngine
{
    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var lease = catalog.Take(request.Model);
        if (lease is null)
        {
            yield return new FailureEvent(ModelCatalog.Unknown(request.Model));
            yield break;
        }

        await foreach (var happened in lease.Engine.RunAsync(request, cancellationToken))
            yield return happened;
    }
}
