using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Moderation;
using Easel.Diffusion.Safety;

namespace Easel.Server.Moderation;

/// <summary>Refuses pictures that <see cref="PictureCheck"/> takes for pornography; at <see cref="ModerationLevel.Low"/> only those that it
/// is sure of.</summary>
internal sealed class PictureCheckModerator(PictureCheck check) : IPictureModerator
{
    internal const float Threshold = 0.6f;
    internal const float LowThreshold = 0.9f;

    public async ValueTask<ImageError?> JudgeAsync(PixelBuffer picture, ModerationLevel level, CancellationToken cancellationToken) =>
        Judge(await check.ScoreAsync(picture, cancellationToken), level);

    internal static ImageError? Judge(PictureScores scores, ModerationLevel level) =>
        scores.Explicit >= (level == ModerationLevel.Low ? LowThreshold : Threshold)
            ? ModerationErrors.BlockedPicture("picture check", "sexual")
            : null;
}
