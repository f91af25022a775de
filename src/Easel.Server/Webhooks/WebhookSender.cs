using Easel.Core.Webhooks;

namespace Easel.Server.Webhooks;

/// <summary>
/// Tells endpoints of events, at least once: an event is kept until its endpoint took it. What fails is tried again, later each time, for
/// about three days, as Standard Webhooks recommends.
/// </summary>
internal sealed partial class WebhookSender(
    IWebhookStore store,
    WebhookOptions options,
    WebhookDirectory directory,
    WebhookClient client,
    TimeProvider clock,
    ILogger<WebhookSender> log
) : BackgroundService
{
    private const int AtOnce = 8;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>Before the second attempt, the third and so on.</summary>
    internal static IReadOnlyList<TimeSpan> Pauses { get; } =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(20),
        TimeSpan.FromHours(24),
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (true)
        {
            var pause = Look;
            try
            {
                while (await SendDueAsync(stoppingToken))
                {
                    // There may be more.
                }

                failures = 0;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception broken)
            {
                // The database is away; events wait in it.
                LogBroken(broken);
                failures = Math.Min(failures + 1, 6);
                pause *= 1 << failures;
            }

            try
            {
                await Task.Delay(pause < LongestPause ? pause : LongestPause, clock, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Longer than a delivery takes, so that no other server begins it meanwhile.</summary>
    private TimeSpan Lease => options.Timeout * 4;

    /// <summary>Sends an event to one endpoint now, once, whatever comes of it.</summary>
    public async Task<DeliveryRecord> TestAsync(WebhookEndpoint endpoint, ServiceEvent happened, CancellationToken cancellationToken)
    {
        var delivery = await store.AddAsync(happened, endpoint.Id, Lease, cancellationToken);
        var outcome = await client.SendAsync(endpoint, happened, cancellationToken);
        await store.EndAsync(delivery, outcome, CancellationToken.None);
        return new DeliveryRecord(
            happened,
            endpoint.Id,
            outcome.Problem is null ? DeliveryState.Delivered : DeliveryState.Failed,
            delivery.Attempt,
            outcome,
            clock.GetUtcNow(),
            null
        );
    }

    /// <summary>True when something was done.</summary>
    private async Task<bool> SendDueAsync(CancellationToken cancellationToken)
    {
        var events = await store.FanOutAsync(options.Endpoints, cancellationToken);
        var endpoints = await directory.ListAsync(cancellationToken);
        var deliveries = await store.ClaimAsync(endpoints, Lease, AtOnce, cancellationToken);
        await Task.WhenAll(deliveries.Select(delivery => SendAsync(endpoints, delivery, cancellationToken)));
        return events + deliveries.Count > 0;
    }

    private async Task SendAsync(IReadOnlyList<WebhookEndpoint> endpoints, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        var endpoint = endpoints.First(one => string.Equals(one.Id, delivery.EndpointId, StringComparison.Ordinal));
        var (happened, attempt) = (delivery.Event, delivery.Attempt);
        var outcome = await client.SendAsync(endpoint, happened, cancellationToken);
        if (outcome.Problem is not { } problem)
        {
            // What has arrived is not sent again because the server stops.
            await store.EndAsync(delivery, outcome, CancellationToken.None);
            LogArrived(happened.Id, happened.Type, endpoint.Url.Host, attempt);
        }
        else if (attempt <= Pauses.Count)
        {
            LogFailed(happened.Id, happened.Type, endpoint.Url.Host, problem, attempt);
            // A tenth more or less, so that what failed together does not come back together.
            var pause = Pauses[attempt - 1] * (0.9 + (Random.Shared.NextDouble() * 0.2));
            await store.RetryAsync(delivery, outcome, pause, CancellationToken.None);
        }
        else
        {
            LogGivenUp(happened.Id, happened.Type, endpoint.Url.Host, problem, attempt);
            await store.EndAsync(delivery, outcome, CancellationToken.None);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Event {Id} ({Type}) reached {Host} at attempt {Attempt}")]
    private partial void LogArrived(string id, string type, string host, int attempt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Event {Id} ({Type}) did not reach {Host}: {Problem}; attempt {Attempt}")]
    private partial void LogFailed(string id, string type, string host, string problem, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Event {Id} ({Type}) is given up, {Host}: {Problem}; attempt {Attempt} was the last")]
    private partial void LogGivenUp(string id, string type, string host, string problem, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Events cannot be sent now")]
    private partial void LogBroken(Exception broken);
}
