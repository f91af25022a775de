namespace Easel.Core.Idempotency;

/// <summary>A server's right to write a response.</summary>
/// <param name="Key">As <see cref="ResponseKey"/> says.</param>
/// <param name="Request">The fingerprint of the request.</param>
/// <param name="Server">No two processes have the same name.</param>
/// <param name="File">By which <see cref="IResponseStore.FollowAsync"/> opens it; no two responses have the same.</param>
public sealed record ResponseClaim(string Key, string Request, string Server, string File)
{
    public ResponseClaimState State { get; init; } = ResponseClaimState.Writing;

    /// <summary>Its server has given no sign of life for too long.</summary>
    public bool IsLost { get; init; }

    /// <summary>Somebody follows it at another server.</summary>
    public bool IsFollowed { get; init; }

    public bool CancelRequested { get; init; }
}

public enum ResponseClaimState
{
    /// <summary>It grows.</summary>
    Writing = 1,

    /// <summary>It has ended, and is whole.</summary>
    Whole = 2,

    /// <summary>It ended before its end.</summary>
    Broken = 3,
}
