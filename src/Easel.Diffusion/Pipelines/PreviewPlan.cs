namespace Easel.Diffusion.Pipelines;

/// <summary>
/// When previews are shown: preview i of k comes after step round((i + 1) S / (k + 1)) of S, halves up, and before the last step where
/// there is one before it. With fewer steps than previews, several come after the same step.
/// </summary>
internal static class PreviewPlan
{
    public const int MostPerImage = 3;

    /// <param name="index">0-based, of <paramref name="count"/> previews.</param>
    /// <returns>1-based: the step whose estimate is shown.</returns>
    public static int StepOf(int index, int count, int steps)
    {
        var step = (2 * (index + 1) * steps + count + 1) / (2 * (count + 1));
        return Math.Clamp(step, 1, Math.Max(1, steps - 1));
    }
}
