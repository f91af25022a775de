using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Roles;

/// <summary>Refuses what a client waits for, on a server that draws nothing itself.</summary>
internal sealed class UndrawnEngine(IImageEngine inner) : DelegatingImageEngine(inner)
{
    private static readonly FailureEvent Refusal = new(
        new ImageError(
            ImageErrorKind.Unavailable,
            "no_worker_for_waiting_clients",
            null,
            "This server (Easel:Role 'api') queues work and draws nothing itself; name a broker with Easel:RabbitMq:Uri, or send 'background': true to /v1/responses, an image task or a batch."
        )
    );

    public override IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, CancellationToken cancellationToken) =>
        new ImageEvent[] { Refusal }.ToAsyncEnumerable();
}
