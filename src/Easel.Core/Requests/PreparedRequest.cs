using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Core.Requests;

/// <summary>A request that can be run: valid, with every 'auto' resolved and what its model cannot do taken out. Made by
/// <see cref="RequestDraft.Prepare"/> alone.</summary>
public sealed class PreparedRequest
{
    internal PreparedRequest(ImageRequest request, ModelCard model, IReadOnlyList<ImageWarning> warnings) =>
        (Request, Model, Warnings) = (request, model, warnings);

    public ImageRequest Request { get; }

    public ModelCard Model { get; }

    /// <summary>What is not honoured, as far as it is known before the work begins: the API's warnings first. Empty for a strict
    /// request.</summary>
    public IReadOnlyList<ImageWarning> Warnings { get; }
}
