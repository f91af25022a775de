using System.Collections.Concurrent;

namespace Easel.Core.Access.Keys;

/// <summary>
/// What a store said a moment ago, so that not every request asks it: for <see cref="Fresh"/>, and while the store does not answer for
/// <see cref="Patience"/>. However many ask for the same at once, the store is asked once. Thread-safe.
/// </summary>
/// <typeparam name="T">What is looked up by a text; a null is remembered too.</typeparam>
internal sealed class KnownKeys<T>(Func<string, ValueTask<T>> load, TimeProvider clock)
{
    /// <summary>After this a change made on another server is seen.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);

    /// <summary>What is known stays good for so long when the store fails.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Of what is remembered; then what is old is forgotten, and if that is not enough, all.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public ValueTask<T> FindAsync(string text, CancellationToken cancellationToken)
    {
        var now = clock.GetTimestamp();
        if (!_entries.TryGetValue(text, out var entry) || clock.GetElapsedTime(entry.AskedAt, now) >= Fresh)
            entry = Renew(text, entry, now);
        return entry.Lookup is { IsCompletedSuccessfully: true } answer
            ? ValueTask.FromResult(answer.Result.Value)
            : WaitAsync(entry.Lookup, cancellationToken);
    }

    /// <summary>Something was changed here: the store is asked again.</summary>
    public void Forget() => _entries.Clear();

    private static async ValueTask<T> WaitAsync(Task<Known> answer, CancellationToken cancellationToken) =>
        (await answer.WaitAsync(cancellationToken)).Value;

    private Entry Renew(string text, Entry? old, long now)
    {
        if (_entries.Count >= Most)
            MakeRoom(now);
        var entry = new Entry(now, new Lazy<Task<Known>>(() => LoadAsync(text, now, old?.Last)));
        // Of several that come at once one asks, and all take its response.
        if (old is null || !_entries.TryUpdate(text, entry, old))
            entry = _entries.GetOrAdd(text, entry);
        return entry;
    }

    private async Task<Known> LoadAsync(string text, long now, Known? last)
    {
        try
        {
            return new Known(await load(text), now);
        }
        catch (Exception) when (last is { } good && clock.GetElapsedTime(good.At) < Patience)
        {
            return good;
        }
        catch
        {
            _entries.TryRemove(text, out _);
            throw;
        }
    }

    private void MakeRoom(long now)
    {
        foreach (var (text, entry) in _entries)
        {
            if (clock.GetElapsedTime(entry.AskedAt, now) >= Fresh)
                _entries.TryRemove(KeyValuePair.Create(text, entry));
        }

        if (_entries.Count >= Most)
            _entries.Clear();
    }

    /// <param name="At">When the store said so.</param>
    private readonly record struct Known(T Value, long At);

    private sealed class Entry(long askedAt, Lazy<Task<Known>> answer)
    {
        public long AskedAt => askedAt;

        public Task<Known> Lookup => answer.Value;

        public Known? Last => answer is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? answer.Value.Result : null;
    }
}
