using Easel.Core.Http;
using Easel.Core.Turns;

namespace Easel.Dialects.Inputs.Fetching;

/// <summary>Fetches what a client's URL names, guarded (<see cref="GuardedClient"/>), with limits on bytes, time and silence.</summary>
internal sealed class GuardedFetcher(FetchRules rules, TimeProvider clock) : IDisposable
{
    private const int MaxAtOnce = 64;
    private const int MaxAtOnceACaller = 16;
    private const int Piece = 64 * 1024;

    private readonly CallerTurns _turns = new(MaxAtOnce, MaxAtOnceACaller);
    private readonly GuardedClient _client = new(rules);

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
            var (response, problem) = await _client.GetAsync(url, limit.Token);
            if (response is null)
                return new FetchProblem(problem!);
            using (response)
                return await ReadAsync(response.Content, file, maxLength, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return FetchProblem.TooSlow;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return FetchProblem.Unreachable;
        }
        finally
        {
            if (isTurn)
                share.Turns.Release();
        }
    }

    public void Dispose() => _client.Dispose();

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
}
