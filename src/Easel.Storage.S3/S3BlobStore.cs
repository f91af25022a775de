using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;
using Easel.Storage.Blobs;
using Easel.Storage.FileSystem;

namespace Easel.Storage.S3;

/// <summary>Contents as objects of a bucket, each with its SHA-256, to which what is read is held.</summary>
/// <param name="data">For what is being written, and for large contents while they are read.</param>
internal sealed class S3BlobStore(S3Client bucket, DataFolder data, TimeProvider clock) : IBlobStore
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(6);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromHours(1);

    private DateTimeOffset _nextLook = clock.GetUtcNow() + BetweenLooks;

    public TemporaryBlob CreateTemporary() => new(data);

    public async ValueTask PublishAsync(TemporaryBlob content, string name, CancellationToken cancellationToken)
    {
        var stream = content.Rewind();
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        stream.Position = 0;
        if (stream.Length <= bucket.Options.PartBytes)
            await PutAsync(name, stream, hash, cancellationToken);
        else
            await UploadAsync(name, stream, hash, cancellationToken);
    }

    public async ValueTask WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var stream = MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
        await PutAsync(name, stream, Convert.ToHexStringLower(SHA256.HashData(content.Span)), cancellationToken);
    }

    public ValueTask<Stream?> OpenAsync(string name, CancellationToken cancellationToken) =>
        new S3Reader(bucket, data).OpenAsync(name, cancellationToken);

    /// <summary>As a file of this machine, which goes when it is closed.</summary>
    public ValueTask<FileStream?> OpenFileAsync(string name, CancellationToken cancellationToken) =>
        new S3Reader(bucket, data).OpenFileAsync(name, cancellationToken);

    public async ValueTask<long?> LengthAsync(string name, CancellationToken cancellationToken)
    {
        var (bucketName, key) = (bucket.Options.Bucket, bucket.KeyOf(name));
        var there = await bucket.AskAsync(client => client.GetObjectMetadataAsync(bucketName, key, cancellationToken), cancellationToken);
        return there?.ContentLength;
    }

    public async IAsyncEnumerable<Blob> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = new ListObjectsV2Request { BucketName = bucket.Options.Bucket, Prefix = bucket.KeyOf(folder + "/") };
        while (await bucket.AskAsync(client => client.ListObjectsV2Async(request, cancellationToken), cancellationToken) is { } page)
        {
            foreach (var entry in page.S3Objects ?? [])
                yield return new Blob(
                    bucket.NameOf(entry.Key),
                    entry.Size ?? 0,
                    new DateTimeOffset((entry.LastModified ?? default).ToUniversalTime())
                );
            if (page.IsTruncated is not true)
                yield break;
            request.ContinuationToken = page.NextContinuationToken;
        }
    }

    public async ValueTask<long?> DeleteAsync(string name, CancellationToken cancellationToken)
    {
        if (await LengthAsync(name, cancellationToken) is not { } length)
            return null;
        var (bucketName, key) = (bucket.Options.Bucket, bucket.KeyOf(name));
        await bucket.AskAsync(client => client.DeleteObjectAsync(bucketName, key, cancellationToken), cancellationToken);
        return length;
    }

    /// <summary>A bucket has none.</summary>
    public ValueTask DeleteFolderAsync(string folder, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public async ValueTask RemoveAbandonedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        data.RemoveAbandoned(now);
        if (now < _nextLook)
            return;
        _nextLook = now + BetweenLooks;
        await bucket.AskAsync(
            async client =>
            {
                using var transfer = new TransferUtility(client);
                try
                {
                    await transfer.AbortMultipartUploadsAsync(bucket.Options.Bucket, (now - Abandoned).UtcDateTime, cancellationToken);
                }
                catch (AmazonS3Exception unknown) when (unknown.StatusCode is HttpStatusCode.NotImplemented)
                {
                    // Then its own rules do it.
                }

                return bucket;
            },
            cancellationToken
        );
    }

    public Uri? UrlOf(string name, DateTimeOffset until) => bucket.Options.DirectUrls ? bucket.Sign(name, until.UtcDateTime) : null;

    private async ValueTask PutAsync(string name, Stream content, string hash, CancellationToken cancellationToken)
    {
        var request = new PutObjectRequest
        {
            BucketName = bucket.Options.Bucket,
            Key = bucket.KeyOf(name),
            InputStream = content,
            AutoCloseStream = false,
            ContentType = S3MediaTypes.Of(name),
            UseChunkEncoding = false,
        };
        request.Metadata[S3Reader.Hash] = hash;
        await bucket.AskAsync(client => client.PutObjectAsync(request, cancellationToken), cancellationToken);
    }

    private async ValueTask UploadAsync(string name, Stream content, string hash, CancellationToken cancellationToken)
    {
        var request = new TransferUtilityUploadRequest
        {
            BucketName = bucket.Options.Bucket,
            Key = bucket.KeyOf(name),
            InputStream = content,
            AutoCloseStream = false,
            ContentType = S3MediaTypes.Of(name),
            PartSize = bucket.Options.PartBytes,
        };
        request.Metadata[S3Reader.Hash] = hash;
        await bucket.AskAsync(
            async client =>
            {
                using var transfer = new TransferUtility(client);
                await transfer.UploadAsync(request, cancellationToken);
                return request;
            },
            cancellationToken
        );
    }
}
