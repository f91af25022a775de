using Easel.Cassettes.Recording;
using Easel.Cassettes.Replaying;
using Easel.Cassettes.Requests;

namespace Easel.Cassettes;

/// <summary>Stands before whoever sends requests: records what comes back, or replays it.</summary>
/// <param name="cassette">Shared by as many handlers as there are.</param>
/// <param name="clock">Of the time that streams take; null is the system's.</param>
public sealed class CassetteHandler(Cassette cassette, TimeProvider? clock = null) : DelegatingHandler
{
    /// <summary>Told in every response: <c>replayed</c>, <c>recorded</c> or <c>missing</c>.</summary>
    public const string Header = "easel-cassette";

    private readonly TimeProvider _clock = clock ?? TimeProvider.System;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (recorded, secrets) = await RequestReader.ReadAsync(request, cancellationToken);
        if (cassette.Mode is not CassetteMode.Record && cassette.Take(recorded) is { } exchange)
            return ReplayedResponse.Of(exchange, cassette, request, _clock);
        if (cassette.Mode is CassetteMode.Replay)
            return MissingResponse.Of(cassette.Explain(recorded), request);

        // What comes back compressed cannot be looked through for keys.
        request.Headers.AcceptEncoding.Clear();
        var response = await base.SendAsync(request, cancellationToken);
        response.Headers.TryAddWithoutValidation(Header, "recorded");
        response.Content = new RecordingContent(response, new Recorder(cassette, recorded, secrets, _clock));
        return response;
    }
}
