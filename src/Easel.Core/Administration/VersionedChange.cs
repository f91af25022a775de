namespace Easel.Core.Administration;

/// <summary>Changes what others may change at the same time: of two changes the later looks again what it changes.</summary>
internal static class VersionedChange
{
    private const int Attempts = 10;

    /// <summary>What it is now; null when there is none, or when <paramref name="change"/> refuses.</summary>
    /// <param name="change">How it shall be, the same object to leave it, or null to refuse.</param>
    /// <param name="tryReplace">As it is kept; null when somebody else was faster.</param>
    public static async ValueTask<T?> RunAsync<T>(Func<ValueTask<T?>> find, Func<T, T?> change, Func<T, ValueTask<T?>> tryReplace)
        where T : class
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await find() is not { } found || change(found) is not { } changed)
                return null;
            if (ReferenceEquals(changed, found))
                return found;
            if (await tryReplace(changed) is { } kept)
                return kept;
        }

        throw new InvalidOperationException($"A {typeof(T).Name} was changed by others {Attempts} times in a row.");
    }
}
