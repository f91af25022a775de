namespace Easel.Imaging.Filling;

/// <summary>
/// Completes an image by patches of itself, coarse to fine: at each size the missing patches look for whole ones that fit, the patches
/// found
/// vote on the missing pixels, and so on in turn, until all agree.
/// </summary>
internal static class PatchCompletion
{
    /// <summary>The coarsest size is one at which nothing is deeper in the hole than this: a patch there sees the rim.</summary>
    private const int CoarseDepth = 14;
    private const int CoarseSide = 24;
    private const int FewestSources = 64;

    /// <summary>Larger holes than this are not looked over again at their own size: what was found at half of it is copied.</summary>
    private const int LargestSearched = 600_000;

    private const int CoarseRounds = 24;
    private const int FineReach = 8;
    private const float FinalSharpness = 4;

    /// <summary>At first the rim decides, so that what runs into the hole grows inwards from it over the first guess.</summary>
    private const float FirstFading = 0.3f;
    private const float Fading = 0.85f;

    /// <summary>Gives the level's missing pixels their colours; they hold a first guess. False where there is too little to copy
    /// from.</summary>
    /// <param name="vote">The last vote, which also says how well the patches fit what is known beside the hole.</param>
    internal static bool TryComplete(PatchLevel level, ulong seed, Action<PatchVote> vote, CancellationToken cancellationToken)
    {
        var levels = new List<PatchLevel> { level };
        PatchField? field = null;
        try
        {
            while (levels[^1] is { Deepest: > CoarseDepth } last && Math.Min(last.Width, last.Height) >= 2 * CoarseSide)
            {
                var half = last.Halve();
                levels.Add(half);
                if (half.Sources.Length >= FewestSources)
                    continue;
                levels.Remove(half);
                half.Dispose();
                break;
            }

            if (levels[^1].Sources.Length < FewestSources)
                return false;
            field = PatchField.Random(levels[^1], seed);
            for (var i = levels.Count - 1; i >= 0; i--)
            {
                if (i < levels.Count - 1)
                {
                    var doubled = field.Double(levels[i]);
                    field.Dispose();
                    field = doubled;
                }

                Settle(levels[i], field, isCoarsest: i == levels.Count - 1, cancellationToken);
            }

            using var final = new PatchVote(level, field, FinalSharpness, Fading);
            final.Decide(cancellationToken);
            vote(final);
            return true;
        }
        finally
        {
            field?.Dispose();
            foreach (var made in levels.Skip(1))
                made.Dispose();
        }
    }

    private static void Settle(PatchLevel level, PatchField field, bool isCoarsest, CancellationToken cancellationToken)
    {
        // Nothing is measured yet at this size: matches are as good as they were at the one before.
        if (!isCoarsest)
            Vote(level, field, sharpness: 0, Fading, cancellationToken);
        var rounds = isCoarsest
            ? CoarseRounds
            : level.Missing.Length switch
            {
                > LargestSearched => 0,
                > 100_000 => 1,
                > 25_000 => 3,
                _ => 6,
            };
        var reach = isCoarsest || level.Missing.Length < 25_000 ? Math.Max(level.Width, level.Height) : FineReach;
        for (var round = 0; round < rounds; round++)
        {
            field.Improve(reach, cancellationToken);
            var fading = isCoarsest ? FirstFading + ((Fading - FirstFading) * round / rounds) : Fading;
            if (round < rounds - 1 || isCoarsest)
                Vote(level, field, sharpness: 1, fading, cancellationToken);
        }

        if (rounds == 0)
            field.Measure(cancellationToken);
    }

    private static void Vote(PatchLevel level, PatchField field, float sharpness, float fading, CancellationToken cancellationToken)
    {
        using var vote = new PatchVote(level, field, sharpness, fading);
        vote.Decide(cancellationToken);
    }
}
