using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Core.Moderation;

/// <summary>Judges a prompt before anything is drawn. Thread-safe.</summary>
public interface IModerator
{
    /// <summary>Null lets the request pass; otherwise why it does not, as the client is told.</summary>
    ValueTask<ImageError?> JudgeAsync(PromptedRequest request, CancellationToken cancellationToken);
}
