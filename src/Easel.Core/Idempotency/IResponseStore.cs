using Easel.Core.Assets;

namespace Easel.Core.Idempotency;

/// <summary>Responses that may be asked for again under the key that their request came with. Thread-safe.</summary>
public interface IResponseStore : IExpiringStore
{
    /// <summary>A new answer, to be written while others read it.</summary>
    IResponseFile Create();

    /// <summary>The finished answer kept under <paramref name="key"/>; null when there is none. The caller disposes it.</summary>
    /// <param name="key">As <see cref="ResponseKey"/> says.</param>
    ValueTask<IResponseFile?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>A response that another server writes, or just wrote; null when it is not there any more. The caller disposes it.</summary>
    /// <param name="file">Its <see cref="IResponseFile.Name"/> there.</param>
    ValueTask<IGrowingResponse?> FollowAsync(string file, CancellationToken cancellationToken);
}

/// <summary>One answer: a head, then a body that grows. One writes, many may read at the same time. Disposing one that was not kept deletes
/// it.</summary>
public interface IResponseFile : IDisposable
{
    /// <summary>By which other servers that share the store find it while it is written.</summary>
    string Name { get; }

    /// <summary>Null until it is written.</summary>
    ResponseHead? Head { get; }

    /// <summary>Bytes of the body that are there.</summary>
    long Length { get; }

    /// <summary>Once, before the body.</summary>
    ValueTask WriteHeadAsync(ResponseHead head, CancellationToken cancellationToken);

    ValueTask AppendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken);

    /// <summary>Reads bytes of the body that are there; 0 at its present end.</summary>
    ValueTask<int> ReadAsync(long offset, Memory<byte> buffer, CancellationToken cancellationToken);

    /// <summary>When this returns, other servers see all that was written.</summary>
    ValueTask ShareAsync(CancellationToken cancellationToken);

    /// <summary>The response is finished: keeps it under <paramref name="key"/>, for as long as answers are kept.</summary>
    ValueTask KeepAsync(string key, CancellationToken cancellationToken);
}

/// <summary>What comes before a response's body.</summary>
/// <param name="Request">The fingerprint of the request that it answers.</param>
public sealed record ResponseHead(string Request, int Status, IReadOnlyList<KeyValuePair<string, string>> Headers);
