using Easel.Jobs;

namespace Easel.Server.Tests.Workers;

/// <summary>Work that may end its server runs with nothing beside it.</summary>
public sealed class SuspectGateTests
{
    private readonly SuspectGate _gate = new();

    [Fact]
    public async Task A_suspect_waits_for_what_runs_and_nothing_begins_meanwhile()
    {
        var first = _gate.TryEnter().ShouldNotBeNull();
        var second = await _gate.EnterAsync(default);
        var asked = 0;
        _gate.SuspectWaits = () => asked++;

        var suspect = _gate.EnterAloneAsync(default).AsTask();

        asked.ShouldBe(1);
        _gate.TryEnter().ShouldBeNull();
        var waiting = _gate.EnterAsync(default).AsTask();
        first.Dispose();
        first.Dispose();
        suspect.IsCompleted.ShouldBeFalse("the second runs, however often the first ends");
        second.Dispose();
        using (await suspect)
        {
            _gate.TryEnter().ShouldBeNull();
            waiting.IsCompleted.ShouldBeFalse();
        }

        (await waiting).Dispose();
        _gate.TryEnter().ShouldNotBeNull();
    }

    [Fact]
    public async Task Suspects_run_one_after_the_other()
    {
        var first = await _gate.EnterAloneAsync(default);
        var second = _gate.EnterAloneAsync(default).AsTask();
        second.IsCompleted.ShouldBeFalse();
        first.Dispose();
        (await second).Dispose();
        _gate.TryEnter().ShouldNotBeNull();
    }

    [Fact]
    public async Task One_that_gives_up_waiting_is_in_nobodys_way()
    {
        var running = _gate.TryEnter().ShouldNotBeNull();
        using var over = new CancellationTokenSource();
        var suspect = _gate.EnterAloneAsync(over.Token).AsTask();
        var waiting = _gate.EnterAsync(default).AsTask();

        await over.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(suspect);
        (await waiting).Dispose();
        running.Dispose();
        (await _gate.EnterAloneAsync(default)).Dispose();
    }

    [Fact]
    public async Task Under_many_at_once_a_suspect_is_always_alone()
    {
        var (running, suspects, wrong) = (0, 0, 0);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 400),
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (number, token) =>
            {
                var isSuspect = number % 5 == 0;
                using var pass = isSuspect ? await _gate.EnterAloneAsync(token) : await _gate.EnterAsync(token);
                var (others, alone) = isSuspect
                    ? (Volatile.Read(ref running), Interlocked.Increment(ref suspects) == 1)
                    : (0, Interlocked.Increment(ref running) > 0 && Volatile.Read(ref suspects) == 0);
                await Task.Yield();
                if (others > 0 || !alone)
                    Interlocked.Increment(ref wrong);
                _ = isSuspect ? Interlocked.Decrement(ref suspects) : Interlocked.Decrement(ref running);
            }
        );

        wrong.ShouldBe(0);
    }
}
