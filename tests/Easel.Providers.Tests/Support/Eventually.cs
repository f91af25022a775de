namespace Easel.Providers.Tests.Support;

/// <summary>Waits for what follows from what was done, in its own time.</summary>
internal static class Eventually
{
    public static Task HoldsAsync(Func<bool> condition, string what) => HoldsAsync(() => Task.FromResult(condition()), what);

    public static async Task HoldsAsync(Func<Task<bool>> condition, string what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!await condition())
        {
            if (patience.IsCancellationRequested)
                throw new TimeoutException($"It never came that {what}.");
            await Task.Delay(10, CancellationToken.None);
        }
    }
}
