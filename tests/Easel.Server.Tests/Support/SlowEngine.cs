using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.Support;

/// <summary>Paints; what is asked with a prompt of "slowly" never ends of itself.</summary>
internal sealed class SlowEngine : IImageEngine
{
    private readonly PaintEngine _paint = new();

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happened in _paint.RunAsync(request, cancellationToken))
        {
            if (request is PromptedRequest { Prompt: "slowly" } && happened is ProgressEvent)
                await Task.Delay(Timeout.Infinite, cancellationToken);
            yield return happened;
        }
    }
}
