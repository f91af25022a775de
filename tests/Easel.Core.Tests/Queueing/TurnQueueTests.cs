using Easel.Abstractions.Requests;
using Easel.Core.Queueing;
using FsCheck;
using FsCheck.Fluent;

namespace Easel.Core.Tests.Queueing;

public sealed class TurnQueueTests
{
    private static readonly string[] Callers = ["ada", "bob", "cy", "di"];

    [Fact]
    public void Turns_go_round_by_caller_however_many_requests_one_has()
    {
        var queue = new TurnQueue(maxRunning: 1, maxQueued: 100);
        var running = Enter(queue, "ada");
        var hers = Enumerable.Range(0, 70).Select(_ => Enter(queue, "ada")).ToList();
        var his = Enter(queue, "bob");

        HasCome(his).ShouldBeFalse();
        running.Dispose();
        // One of hers that came first is next, and then he.
        HasCome(hers[0]).ShouldBeTrue();
        hers[0].Dispose();
        HasCome(his).ShouldBeTrue();
        his.Dispose();
        HasCome(hers[1]).ShouldBeTrue();
    }

    [Fact]
    public void Within_a_tenant_turns_go_round_by_user_and_key()
    {
        var queue = new TurnQueue(maxRunning: 1, maxQueued: 100);
        var running = queue.Enter(ContextOf(Of("acme", "ada")))!;
        var hers = Enumerable.Range(0, 10).Select(_ => queue.Enter(ContextOf(Of("acme", "ada")))!).ToList();
        var his = Enumerable.Range(0, 2).Select(_ => queue.Enter(ContextOf(Of("acme", "bob")))!).ToList();
        var others = Enumerable.Range(0, 2).Select(_ => queue.Enter(ContextOf(Of("other", "ada")))!).ToList();

        // The tenants take turns, and so do those of one.
        Turn[] order = [hers[0], others[0], his[0], others[1], hers[1], his[1], hers[2], hers[3]];
        // Each was told so: the one that is drawn is before all of them.
        order.Select(turn => queue.AheadOf(turn)).ShouldBe(Enumerable.Range(1, order.Length).Select(ahead => (int?)ahead));
        foreach (var next in order)
        {
            HasCome(next).ShouldBeFalse();
            running.Dispose();
            HasCome(next).ShouldBeTrue();
            running = next;
        }
    }

    [Fact]
    public void Nobody_of_a_tenant_is_overtaken_by_others_that_come_new()
    {
        var queue = new TurnQueue(maxRunning: 1, maxQueued: 100);
        var running = queue.Enter(ContextOf(Of("acme", "ada")))!;
        var hers = Enumerable.Range(0, 3).Select(_ => queue.Enter(ContextOf(Of("acme", "ada")))!).ToList();

        foreach (var next in hers)
        {
            running.Dispose();
            var came = queue.Enter(ContextOf(Of("acme", $"new {hers.IndexOf(next)}")))!;
            HasCome(next).ShouldBeTrue();
            came.Dispose();
            running = next;
        }
    }

    [Fact]
    public void A_caller_alone_may_fill_the_queue_and_every_other_has_a_place_all_the_same()
    {
        var queue = new TurnQueue(maxRunning: 1, maxQueued: 4);
        var running = Enter(queue, "ada");
        var hers = Enumerable.Range(0, 4).Select(_ => Enter(queue, "ada")).ToList();
        queue.Enter(ContextOf("ada")).ShouldBeNull();

        Enter(queue, "bob").ShouldNotBeNull();
        queue.Enter(ContextOf("bob")).ShouldBeNull();
        Enter(queue, "cy").ShouldNotBeNull();

        // While three wait, each has its third of the places.
        foreach (var turn in hers.Take(3))
            turn.Dispose();
        queue.Enter(ContextOf("ada")).ShouldBeNull();
        running.Dispose();
    }

    [Fact]
    public void A_request_that_has_begun_is_not_refused_its_next_turn()
    {
        var queue = new TurnQueue(maxRunning: 1, maxQueued: 0);
        Enter(queue, "ada");
        queue.Enter(ContextOf("bob")).ShouldBeNull();
        queue.Enter(ContextOf("bob"), isContinued: true).ShouldNotBeNull();
    }

    [Fact]
    public void Low_priority_comes_when_no_other_waits_and_is_never_refused()
    {
        var queue = new TurnQueue(maxRunning: 1, maxQueued: 1);
        var running = Enter(queue, "ada");
        var low = Enumerable.Range(0, 50).Select(_ => Enter(queue, "ada", RequestPriority.Low)).ToList();
        var normal = Enter(queue, "bob");

        running.Dispose();
        HasCome(normal).ShouldBeTrue();
        normal.Dispose();
        HasCome(low[0]).ShouldBeTrue();
        queue.Waiting.ShouldBe(49);
    }

    /// <summary>Whatever the order in which requests come, give up and end.</summary>
    [Fact]
    public void Nobody_starves_and_no_turn_is_lost() =>
        Prop.ForAll(
                Gen.Choose(0, 999).ListOf(300).ToArbitrary(),
                steps =>
                {
                    var queue = new TurnQueue(maxRunning: 1 + (steps.Sum() % 3), maxQueued: 10);
                    var maxRunning = 1 + (steps.Sum() % 3);
                    var running = new List<Turn>();
                    var waiting = new List<Turn>();
                    // How many turns each other caller had while this one was at the front of its caller's requests.
                    var passed = new Dictionary<Turn, Dictionary<string, int>>();
                    foreach (var step in steps)
                    {
                        var caller = Callers[step / 10 % Callers.Length];
                        switch (step % 10)
                        {
                            case < 5:
                                var mine = waiting.Exists(turn => turn.Caller == caller);
                                var entered = queue.Enter(ContextOf(caller));
                                if (entered is null)
                                    mine.ShouldBeTrue("a caller that waits for nothing is always let in");
                                else if (HasCome(entered))
                                    running.Add(entered);
                                else
                                    waiting.Add(entered);
                                break;
                            case < 9 when running.Count > 0:
                                var ended = running[step / 10 % running.Count];
                                running.Remove(ended);
                                ended.Dispose();
                                // A second time changes nothing.
                                ended.Dispose();
                                Move();
                                break;
                            case 9 when waiting.Count > 0:
                                var leaving = waiting[step / 10 % waiting.Count];
                                waiting.Remove(leaving);
                                leaving.Dispose();
                                Move();
                                break;
                        }

                        running.Count.ShouldBeLessThanOrEqualTo(maxRunning);
                        (waiting.Count == 0 || running.Count == maxRunning).ShouldBeTrue("nobody waits where there is a turn");
                        queue.Waiting.ShouldBe(waiting.Count);
                    }

                    while (running.Count > 0)
                    {
                        running[0].Dispose();
                        running.RemoveAt(0);
                        Move();
                    }

                    waiting.ShouldBeEmpty();

                    void Move()
                    {
                        foreach (var come in waiting.Where(HasCome).ToList())
                        {
                            waiting.Remove(come);
                            running.Add(come);
                            foreach (
                                var first in waiting
                                    .GroupBy(turn => turn.Caller)
                                    .Where(group => group.Key != come.Caller)
                                    .Select(group => group.First())
                            )
                            {
                                var counts = passed.TryGetValue(first, out var known) ? known : passed[first] = [];
                                counts[come.Caller] = counts.GetValueOrDefault(come.Caller) + 1;
                                counts[come.Caller]
                                    .ShouldBeLessThanOrEqualTo(1, $"{come.Caller} had two turns while {first.Caller} waited");
                            }
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static Turn Enter(TurnQueue queue, string caller, RequestPriority priority = RequestPriority.Normal) =>
        queue.Enter(ContextOf(caller, priority)).ShouldNotBeNull();

    private static RequestContext ContextOf(string caller, RequestPriority priority = RequestPriority.Normal) =>
        new() { Caller = new CallerIdentity(caller), Priority = priority };

    private static bool HasCome(Turn turn) => turn.WaitAsync(CancellationToken.None).IsCompletedSuccessfully;

    private static CallerIdentity Of(string tenant, string user) => new($"key of {user}") { Tenant = tenant, User = user };

    private static RequestContext ContextOf(CallerIdentity caller) => new() { Caller = caller };
}
