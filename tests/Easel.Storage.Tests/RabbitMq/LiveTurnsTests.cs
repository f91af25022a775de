using Easel.Jobs.RabbitMq;
using Easel.Jobs.RabbitMq.Live;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Storage.Tests.RabbitMq;

/// <summary>Whose work a worker takes next, whichever server gave it.</summary>
public sealed class LiveTurnsTests : IAsyncDisposable
{
    private const string Model = "paint";
    private const int Many = 20;

    private readonly RabbitMqOptions _options = RabbitMqServer.Shared.Options();
    private readonly List<RabbitMqBroker> _brokers = [];
    private readonly List<LiveSender> _senders = [];
    private readonly CancellationTokenSource _leaving = new();
    private readonly List<Task> _given = [];
    private readonly LiveReceiver _receiver;

    public LiveTurnsTests() => _receiver = new LiveReceiver(Broker(), TimeProvider.System);

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        foreach (var given in _given)
            await given.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var sender in _senders)
            await sender.StopAsync(CancellationToken.None);
        foreach (var broker in _brokers)
            await broker.DisposeAsync();
        _leaving.Dispose();
    }

    [Fact]
    public async Task They_go_round_by_caller_across_servers_and_work_of_low_priority_comes_last()
    {
        var (one, other) = (await SenderAsync(), await SenderAsync());
        // Callers of different lanes: two of one lane share its turns.
        var (ada, bob) = ("ada", Enumerable.Range(0, 100).Select(number => $"bob {number}").First(name => Lane(name) != Lane("ada")));
        await GiveAsync(one, "patient", "cy", isLow: true);
        for (var i = 0; i < Many; i++)
            await GiveAsync(i % 2 == 0 ? one : other, $"ada {i}", ada);
        await GiveAsync(other, "bob", bob);

        var taken = new List<string>();
        while (await _receiver.TakeAsync([Model], default) is { } delivery)
        {
            taken.Add(delivery.Id);
            await delivery.AcknowledgeAsync();
        }

        taken.Count.ShouldBe(Many + 2);
        taken.IndexOf("bob").ShouldBeLessThan(_options.Lanes, "within one round of the lanes");
        taken[^1].ShouldBe("patient");
        taken.Where(id => id.StartsWith("ada", StringComparison.Ordinal)).ShouldBe(Enumerable.Range(0, Many).Select(i => $"ada {i}"));
    }

    private string Lane(string share) => new LiveNames(_options).QueueOf(Work("", share, isLow: false));

    private static LiveWork Work(string id, string share, bool isLow) => new(id, Model, share, isLow, new byte[1]);

    private RabbitMqBroker Broker()
    {
        var broker = new RabbitMqBroker(_options, TimeProvider.System, NullLogger<RabbitMqBroker>.Instance);
        _brokers.Add(broker);
        return broker;
    }

    private async Task<LiveSender> SenderAsync()
    {
        var sender = new LiveSender(Broker(), TimeProvider.System);
        _senders.Add(sender);
        await sender.StartAsync(CancellationToken.None);
        return sender;
    }

    /// <summary>Returns when the broker has it.</summary>
    private async Task GiveAsync(LiveSender sender, string id, string share, bool isLow = false)
    {
        var work = Work(id, share, isLow);
        var queue = new LiveNames(_options).QueueOf(work);
        await using var channel = await _brokers[0].OpenChannelAsync(publishes: false, default);
        await RabbitMqQueues.DeclareAsync(channel, _options.Prefix, queue, LiveReceiver.MostReturns, default);
        var before = await channel.MessageCountAsync(queue);
        _given.Add(FollowAsync(sender, work));
        await Eventually.HoldsAsync(async () => await channel.MessageCountAsync(queue) == before + 1);
    }

    private async Task FollowAsync(LiveSender sender, LiveWork work)
    {
        await foreach (var _ in sender.SendAsync(work, _leaving.Token)) { }
    }
}
