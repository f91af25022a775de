using Easel.Core.Idempotency;

namespace Easel.Storage.Sql;

/// <summary>A row of <c>response_claims</c>. Times are Unix milliseconds.</summary>
internal sealed class ResponseClaimRow
{
    public const string Columns = "key, request, server, file, state, lease_until, followed_until, cancel_requested";

    public required string Key { get; init; }

    public required string Request { get; init; }

    public required string Server { get; init; }

    public required string File { get; init; }

    public ResponseClaimState State { get; init; }

    public long LeaseUntil { get; init; }

    public long FollowedUntil { get; init; }

    public bool CancelRequested { get; init; }

    public ResponseClaim ToClaim(long now) =>
        new(Key, Request, Server, File)
        {
            State = State,
            IsLost = LeaseUntil <= now,
            IsFollowed = FollowedUntil > now,
            CancelRequested = CancelRequested,
        };
}
