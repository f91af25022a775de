using Easel.Core.Http;
using Easel.Core.Webhooks;

namespace Easel.Server.Webhooks;

/// <summary>Who is told of events, from the configuration section <c>Easel:Webhooks</c>. Nobody by default.</summary>
internal sealed record WebhookOptions
{
    public IReadOnlyList<WebhookEndpoint> Endpoints { get; init; } = [];

    /// <summary>Hosts of endpoints that may be reached although they are not on the public internet, by http too. Default none.</summary>
    public IReadOnlyList<string> TrustedHosts { get; init; } = [];

    /// <summary>How long an endpoint may take to answer, 1-60 s. Default 15 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Where and how deliveries may go.</summary>
    public FetchRules Rules => new() { TrustedHosts = TrustedHosts, MaxRedirects = 0 };
}
