using System.Net;
using Easel.Core;
using Easel.Core.Turns;

namespace Easel.Dialects.Inputs.Fetching;

/// <summary>
/// Fetches what a client's URL names, without letting the client reach into the network that this server is in: https by default,
/// public addresses only, redirects followed by hand and checked like the first address, limits on bytes, time and silence.
/// </summary>
internal sealed class GuardedFetcher(FetchRules rules, TimeProvider clock) : IDisposable
{
    private const int MaxAtOnce = 64;
    private const int MaxAtOnceACaller = 16;
    private const int Piece = 64 * 1024;

    private readonly CallerTurns _turns = new(MaxAtOnce, MaxAtOnceACaller);

    private readonly HttpMessageInvoker _client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = rules.ConnectTimeout,
            ConnectCallback = (context, cancellationToken) => GuardedConnection.OpenAsync(context.DnsEndPoint, rules, cancellationToken),
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            UseCookies = false,
            // A proxy would do the connecting, unguarded.
            UseProxy = false,
            ActivityHeadersPropagator = null,
        }
    );

    /// <summary>What a request of this caller may fetch, from now on.</summary>
    public FetchShare Begin(string caller) => new(caller, rules.TotalTimeout, clock);

    /// <summary>Fetches into <paramref name="file"/>; null when all of it is there, otherwise why not.</summary>
    public async ValueTask<FetchProblem?> FetchAsync(
        Uri url,
        UploadedFile file,
        long maxLength,
        FetchShare share,
        CancellationToken cancellationToken
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, share.Deadline);
        var isTurn = false;
        try
        {
            await share.Turns.WaitAsync(limit.Token);
            isTurn = true;
            using var place = await _turns.EnterAsync(share.Caller, limit.Token);
            return await FollowAsync(url, file, maxLength, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return FetchProblem.TooSlow;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return failure is ForbiddenAddressException || failure.InnerException is ForbiddenAddressException
                ? FetchProblem.Forbidden("its URL leads to an address that is not on the public internet")
                : FetchProblem.Unreachable;
        }
        finally
        {
            if (isTurn)
                share.Turns.Release();
        }
    }

    public void Dispose() => _client.Dispose();

    private async ValueTask<FetchProblem?> FollowAsync(Uri url, UploadedFile file, long maxLength, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            if (Refuse(url) is { } refusal)
                return refusal;
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.TryAddWithoutValidation("Accept", "image/*");
            request.Headers.TryAddWithoutValidation("User-Agent", $"Easel/{EaselVersion.Text}");
            using var answer = await _client.SendAsync(request, cancellationToken);
            if (answer.StatusCode is HttpStatusCode.OK)
                return await ReadAsync(answer.Content, file, maxLength, cancellationToken);
            if (!IsRedirect(answer.StatusCode))
                return FetchProblem.Answered(answer.StatusCode);
            if (redirects == rules.MaxRedirects)
                return FetchProblem.Forbidden($"its URL redirects more than {rules.MaxRedirects} times");
            if (answer.Headers.Location is not { } location || !Uri.TryCreate(url, location, out var next))
                return FetchProblem.Answered(answer.StatusCode);
            url = next;
        }
    }

    private FetchProblem? Refuse(Uri url) =>
        url switch
        {
            { UserInfo.Length: > 0 } => FetchProblem.Forbidden("its URL has a user name in it"),
            { Scheme: "https" } => null,
            { Scheme: "http" } when rules.AllowHttp || rules.Trusts(url.IdnHost) => null,
            { Scheme: "http" } => FetchProblem.Forbidden("its URL, or one that it redirects to, begins with http:// and not with https://"),
            _ => FetchProblem.Forbidden("its URL redirects to one that does not begin with https://"),
        };

    private async ValueTask<FetchProblem?> ReadAsync(
        HttpContent content,
        UploadedFile file,
        long maxLength,
        CancellationToken cancellationToken
    )
    {
        if (content.Headers.ContentLength > maxLength)
            return FetchProblem.NotTaken(UploadProblem.FileTooLarge);
        using var silence = new CancellationTokenSource(rules.IdleTimeout, clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, silence.Token);
        await using var stream = await content.ReadAsStreamAsync(limit.Token);
        while (true)
        {
            if (file.TryGetRoom(Piece, out var room) is var problem and not UploadProblem.None)
                return FetchProblem.NotTaken(problem);
            silence.CancelAfter(rules.IdleTimeout);
            var read = await stream.ReadAsync(room, limit.Token);
            if (read == 0)
                return null;
            file.Advance(read);
            if (file.Memory.Length > maxLength)
                return FetchProblem.NotTaken(UploadProblem.FileTooLarge);
        }
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect;
}
