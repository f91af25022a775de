using Easel.Abstractions.Requests;
using Easel.Core.Queueing;

namespace Easel.Core.Tests.Queueing;

/// <summary>Requests at the real <see cref="TurnQueue"/>, in a time of their own, in seconds: a week takes a moment.</summary>
internal sealed class QueueSimulation(int workers)
{
    private readonly TurnQueue _queue = new(workers, maxQueued: int.MaxValue);
    private readonly PriorityQueue<Waiting, double> _ends = new();
    private readonly List<Waiting> _waiting = [];
    private readonly List<SimulatedRequest> _done = [];

    /// <param name="arrivals">As they come.</param>
    public static IReadOnlyList<SimulatedRequest> Run(int workers, IEnumerable<Arrival> arrivals)
    {
        var simulation = new QueueSimulation(workers);
        foreach (var arrival in arrivals)
        {
            simulation.EndUntil(arrival.At);
            simulation.Enter(arrival);
        }

        simulation.EndUntil(double.PositiveInfinity);
        return simulation._done;
    }

    /// <summary>A Poisson stream of requests whose drawing times are exponential.</summary>
    /// <param name="rate">Requests a second.</param>
    /// <param name="drawing">Seconds at the mean.</param>
    public static IEnumerable<Arrival> Poisson(SplitMix random, double rate, double drawing, double until, params string[] callers)
    {
        for (var at = Exponential(random, 1 / rate); at < until; at += Exponential(random, 1 / rate))
            yield return new Arrival(at, callers[random.Next(callers.Length)], Exponential(random, drawing));
    }

    public static double Exponential(SplitMix random, double mean) => -Math.Log(1 - random.NextDouble()) * mean;

    private void Enter(Arrival arrival)
    {
        var turn = _queue.Enter(new RequestContext { Caller = CallerIdentity.Anonymous with { Tenant = arrival.Caller } })!;
        var waiting = new Waiting(arrival, turn);
        if (waiting.HasCome)
            Begin(waiting, arrival.At);
        else
            _waiting.Add(waiting);
    }

    private void EndUntil(double now)
    {
        while (_ends.TryPeek(out var ended, out var at) && at <= now)
        {
            _ends.Dequeue();
            ended.Turn.Dispose();
            if (_waiting.FindIndex(waiting => waiting.HasCome) is >= 0 and var next)
            {
                Begin(_waiting[next], at);
                _waiting.RemoveAt(next);
            }
        }
    }

    private void Begin(Waiting waiting, double now)
    {
        _done.Add(new SimulatedRequest(waiting.Arrival.Caller, now - waiting.Arrival.At));
        _ends.Enqueue(waiting, now + waiting.Arrival.Drawing);
    }

    private sealed record Waiting(Arrival Arrival, Turn Turn)
    {
        private readonly Task _come = Turn.WaitAsync(CancellationToken.None);

        public bool HasCome => _come.IsCompleted;
    }
}

/// <param name="Drawing">How long it is drawn, in seconds.</param>
internal readonly record struct Arrival(double At, string Caller, double Drawing);

/// <param name="Wait">Until it was begun, in seconds.</param>
internal readonly record struct SimulatedRequest(string Caller, double Wait);
