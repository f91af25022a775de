using Easel.Core.Access.Keys;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Core.Tests.Access;

public sealed class KnownKeysTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly CancellationToken _cancelled = TestContext.Current.CancellationToken;
    private int _asked;
    private bool _isDown;
    private string? _value = "a";

    [Fact]
    public async Task The_store_is_asked_again_after_some_seconds_and_after_a_change()
    {
        var known = Create();
        (await known.FindAsync("x", _cancelled)).ShouldBe("a");
        _value = null;
        (await known.FindAsync("x", _cancelled)).ShouldBe("a");
        _asked.ShouldBe(1);

        _time.Advance(KnownKeys<string?>.Fresh);
        (await known.FindAsync("x", _cancelled)).ShouldBeNull();
        (await known.FindAsync("x", _cancelled)).ShouldBeNull();
        _asked.ShouldBe(2, "that there is none is remembered too");

        _value = "b";
        known.Forget();
        (await known.FindAsync("x", _cancelled)).ShouldBe("b");
    }

    [Fact]
    public async Task However_many_ask_at_once_the_store_is_asked_once()
    {
        var gate = new TaskCompletionSource<string?>();
        var known = new KnownKeys<string?>(
            _ =>
            {
                Interlocked.Increment(ref _asked);
                return new ValueTask<string?>(gate.Task);
            },
            _time
        );

        var all = Enumerable.Range(0, 50).Select(_ => known.FindAsync("x", _cancelled).AsTask()).ToList();
        gate.SetResult("a");

        (await Task.WhenAll(all)).ShouldAllBe(found => found == "a");
        _asked.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_known_stays_good_for_a_while_when_the_store_fails()
    {
        var known = Create();
        await known.FindAsync("x", _cancelled);
        _isDown = true;

        for (
            var waited = TimeSpan.Zero;
            waited < KnownKeys<string?>.Patience - KnownKeys<string?>.Fresh;
            waited += KnownKeys<string?>.Fresh
        )
        {
            _time.Advance(KnownKeys<string?>.Fresh);
            (await known.FindAsync("x", _cancelled)).ShouldBe("a");
        }

        await Should.ThrowAsync<IOException>(async () => await known.FindAsync("never seen", _cancelled));
        _time.Advance(KnownKeys<string?>.Fresh);
        await Should.ThrowAsync<IOException>(async () => await known.FindAsync("x", _cancelled));
        _isDown = false;
        (await known.FindAsync("x", _cancelled)).ShouldBe("a", "a failure is not remembered");
    }

    [Fact]
    public async Task Somebody_who_goes_away_does_not_end_it_for_the_others()
    {
        var gate = new TaskCompletionSource<string?>();
        var known = new KnownKeys<string?>(_ => new ValueTask<string?>(gate.Task), _time);
        using var gone = new CancellationTokenSource();

        var first = known.FindAsync("x", gone.Token).AsTask();
        var second = known.FindAsync("x", _cancelled).AsTask();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        gate.SetResult("a");

        (await second).ShouldBe("a");
    }

    private KnownKeys<string?> Create() =>
        new(
            _ =>
            {
                _asked++;
                return _isDown ? throw new IOException("down") : ValueTask.FromResult(_value);
            },
            _time
        );
}
