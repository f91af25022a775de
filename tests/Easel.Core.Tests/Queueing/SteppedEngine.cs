using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests.Queueing;

/// <summary>Draws an image for each permission, and writes down whose it was.</summary>
internal sealed class SteppedEngine : IImageEngine
{
    private readonly SemaphoreSlim _mayDraw = new(0);

    /// <summary>The prompts and seeds of the requests, in the order in which their drawing began.</summary>
    public List<(string Prompt, int Count, long? Seed)> Begun { get; } = [];

    public void Allow(int images = 1) => _mayDraw.Release(images);

    public async Task BegunAsync(int count)
    {
        while (true)
        {
            lock (Begun)
            {
                if (Begun.Count >= count)
                    return;
            }

            await Task.Yield();
        }
    }

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        lock (Begun)
            Begun.Add((((GenerateRequest)request).Prompt, request.Count, request.Seed));
        yield return new WarningEvent(new ImageWarning("always", null, "The same each time."));
        for (var i = 0; i < request.Count; i++)
        {
            await _mayDraw.WaitAsync(cancellationToken);
            yield return new ProgressEvent(1, 1);
            yield return ScriptedEngine.Image(i, out _);
        }
    }
}
