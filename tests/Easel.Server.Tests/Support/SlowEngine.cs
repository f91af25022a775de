using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.Support;

/// <summary>Paints, with a moment before each step; a prompt of "slowly" never ends of itself.</summary>
internal sealed class SlowEngine : IImageEngine
{
    private readonly PaintEngine _paint = new();

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var happened in _paint.RunAsync(request, cancellationToken))
        {
            var wait = request is PromptedRequest { Prompt: "slowly" } ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(20);
            if (happened is ProgressEvent)
                await Task.Delay(wait, cancellationToken);
            yield return happened;
        }
    }
}
