using System.Runtime.CompilerServices;
using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Tests.Edits;

/// <summary>Notes the pixels of an edit's first two images, and draws the first.</summary>
internal sealed class ControlledEngine : IImageEngine
{
    public List<(byte[] Edited, byte[] Shown)> Seen { get; } = [];

    public async IAsyncEnumerable<ImageEvent> RunAsync(ImageRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var edit = (EditRequest)request;
        using var shown = edit.Images[1].Decode();
        var edited = edit.Images[0].Decode();
        Seen.Add((edited.Span.ToArray(), shown.Span.ToArray()));
        yield return new CompletedPixelsEvent(0, edited, new ImageRecipe { Model = "paint" });
    }
}
