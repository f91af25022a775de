using System.Collections.Concurrent;

namespace Easel.Server.Tests.Chaos;

/// <summary>Kills members of a cluster one after the other, or cuts them off for a while, and starts them again.</summary>
internal sealed class ChaosMonkey(ChaosCluster cluster, Random random)
{
    private static readonly TimeSpan[] Cuts = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(8)];

    private readonly ConcurrentDictionary<ChaosMember, Task> _mending = new();
    private readonly Queue<ChaosMember> _next = new();

    /// <summary>What was done to which kind, such as <c>worker killed</c>, and how often.</summary>
    public ConcurrentDictionary<string, int> Deeds { get; } = new(StringComparer.Ordinal);

    /// <summary>Kills whichever is next; each member once before any is killed again. What is not up yet is left alone.</summary>
    public async Task KillAsync()
    {
        if (Next() is { } member)
            await KillAsync(member);
    }

    /// <summary>Cuts a server off for one or eight seconds: all its connections hang, and its leases run out. What cannot be cut off is
    /// killed.</summary>
    public async Task CutAsync()
    {
        if (Next() is not { } member)
            return;
        if (member.Cut is not { } cut)
        {
            await KillAsync(member);
            return;
        }

        Note("cut off", member);
        var off = await cut();
        _mending[member] = MendAsync();

        async Task MendAsync()
        {
            await Task.Delay(Cuts[random.Next(Cuts.Length)]);
            await off.DisposeAsync();
        }
    }

    private async Task KillAsync(ChaosMember member)
    {
        Note("killed", member);
        await member.Kill();
        _mending[member] = member.Start();
    }

    private void Note(string deed, ChaosMember member) => Deeds.AddOrUpdate($"{member.Kind} {deed}", 1, (_, count) => count + 1);

    /// <summary>Done when everything is up again.</summary>
    public Task CalmAsync() => Task.WhenAll(_mending.Values);

    private ChaosMember? Next()
    {
        for (var tries = 0; tries < cluster.Members.Count; tries++)
        {
            if (_next.Count == 0)
            {
                ChaosMember[] all = [.. cluster.Members];
                random.Shuffle(all);
                foreach (var member in all)
                    _next.Enqueue(member);
            }

            var next = _next.Dequeue();
            if (_mending.GetValueOrDefault(next) is not { IsCompleted: false })
                return next;
            _next.Enqueue(next);
        }

        return null;
    }
}
