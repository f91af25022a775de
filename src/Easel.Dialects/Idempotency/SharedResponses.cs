using System.Collections.Concurrent;
using System.Data.Common;
using Easel.Core.Idempotency;
using Easel.Core.Storage;

namespace Easel.Dialects.Idempotency;

/// <summary>Responses among the servers that share their records and their folder: one writes, the others read along.</summary>
internal sealed class SharedResponses(IResponseClaims claims, TimeProvider clock, ILogger<SharedResponses> log)
{
    /// <summary>After so long without a sign of life a server is dead.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(6);

    /// <summary>Between two looks at what another server has written.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Looks after which the claim is looked at, too.</summary>
    private const int LooksAClaim = 5;

    /// <summary>Looks after which the server that writes is told that somebody follows.</summary>
    private const int LooksAFollow = 100;

    /// <summary>By their files.</summary>
    private readonly ConcurrentDictionary<string, bool> _writing = new(StringComparer.Ordinal);

    /// <summary>Of this process.</summary>
    public string Server { get; } = $"{Environment.MachineName}:{Environment.ProcessId}:{Guid.NewGuid():N}";

    /// <summary>Takes the right to write a response; the claim of the server that writes it already, null when this one may.</summary>
    public async ValueTask<ResponseClaim?> TakeAsync(string key, string request, string file, CancellationToken cancellationToken)
    {
        // Known before it is in the database, so that its first heartbeat is not taken for a forgotten one's.
        _writing[file] = true;
        var isOurs = false;
        try
        {
            var claim = await claims.TakeAsync(new ResponseClaim(key, request, Server, file), Lease, cancellationToken);
            isOurs = IsOurs(claim);
            return isOurs ? null : claim;
        }
        finally
        {
            if (!isOurs)
                _writing.TryRemove(file, out _);
        }
    }

    /// <summary>This server writes the response, or is about to say that it has ended.</summary>
    public bool Writes(ResponseClaim claim) => _writing.ContainsKey(claim.File);

    private bool IsOurs(ResponseClaim claim) => string.Equals(claim.Server, Server, StringComparison.Ordinal);

    private static bool IsOf(ResponseClaim claim, ResponseClaim writer) => string.Equals(claim.File, writer.File, StringComparison.Ordinal);

    /// <summary>Another server writes a response under this key.</summary>
    public async ValueTask<bool> IsWrittenAsync(string key, CancellationToken cancellationToken) =>
        await claims.FindAsync(key, cancellationToken) is { State: ResponseClaimState.Writing, IsLost: false } claim && !IsOurs(claim);

    /// <summary>The right to write the response in this file is this server's still, and will be for a lease: it was not held up for so long
    /// that another took it, whose response is the one to keep.</summary>
    public async ValueTask<bool> HoldsAsync(string file)
    {
        try
        {
            var held = await claims.RenewAsync(Server, Lease, CancellationToken.None);
            return held.Any(claim => string.Equals(claim.File, file, StringComparison.Ordinal));
        }
        catch (Exception broken) when (broken is IOException or DbException)
        {
            log.ClaimsNotRenewed(broken);
            return false;
        }
    }

    public ValueTask CancelAsync(string key) => claims.CancelAsync(key, CancellationToken.None);

    public async ValueTask EndAsync(string key, string file, bool isWhole)
    {
        try
        {
            await claims.EndAsync(key, file, isWhole ? ResponseClaimState.Whole : ResponseClaimState.Broken, CancellationToken.None);
        }
        catch (Exception broken) when (broken is IOException or DbException)
        {
            log.EndNotAnnounced(broken);
        }
        finally
        {
            _writing.TryRemove(file, out _);
        }
    }

    /// <summary>Reads along until the response has ended.</summary>
    /// <exception cref="StorageUnavailableException">It ended before its end.</exception>
    public async Task ReadAlongAsync(ResponseClaim writer, RunningResponse answer, IGrowingResponse file)
    {
        var cancellationToken = answer.Work.Token;
        for (var look = 0; ; look++)
        {
            if (look % LooksAFollow == 0)
                await claims.FollowAsync(writer.Key, Lease, cancellationToken);
            // In this order: what was written before it ended is read.
            var claim = look % LooksAClaim == 0 ? await claims.FindAsync(writer.Key, cancellationToken) : writer;
            while (await file.RefreshAsync(cancellationToken))
                answer.Grow();
            if (
                claim is null or { State: ResponseClaimState.Broken } or { State: ResponseClaimState.Writing, IsLost: true }
                || !IsOf(claim, writer)
            )
                throw new StorageUnavailableException("The server that was doing this has ended, or was told to stop.");
            if (claim.State is ResponseClaimState.Whole)
                return;
            await Task.Delay(Look, clock, cancellationToken);
        }
    }
}
