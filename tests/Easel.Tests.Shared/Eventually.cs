using System.Runtime.CompilerServices;

namespace Easel.Tests.Shared;

/// <summary>Waits for what follows in its own time where nothing signals it: another process, a page, a thread that is not ours. The only
/// place in the tests that pauses for a time; its limit only keeps a broken build from hanging.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);

    public static Task HoldsAsync(Func<bool> condition, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        HoldsAsync(() => Task.FromResult(condition()), what);

    /// <exception cref="TimeoutException">It never held; <paramref name="what"/> says what was waited for.</exception>
    public static async Task HoldsAsync(Func<Task<bool>> condition, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        using var limit = new CancellationTokenSource(Limit);
        var pause = TimeSpan.FromMilliseconds(1);
        while (!await condition())
        {
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"It never came that {what}.");
            await Task.Delay(pause, CancellationToken.None);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }
}
