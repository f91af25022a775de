using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Core.Moderation;

/// <summary>Judges a picture that was drawn before anybody sees it. Thread-safe.</summary>
public interface IPictureModerator
{
    /// <summary>Null lets it pass; otherwise why it does not, as the client is told. Does not dispose the picture.</summary>
    ValueTask<ImageError?> JudgeAsync(PixelBuffer picture, ModerationLevel level, CancellationToken cancellationToken);
}
