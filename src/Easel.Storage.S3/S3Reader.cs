using System.Security.Cryptography;
using Amazon.S3.Model;
using Easel.Storage.FileSystem;

namespace Easel.Storage.S3;

/// <summary>Reads objects whole and holds them to their hash; one that arrives otherwise is read again.</summary>
internal sealed class S3Reader(S3Client bucket, DataFolder data)
{
    /// <summary>The name of an object's metadata: the SHA-256 of its content, in lower-case hex.</summary>
    public const string Hash = "sha256";

    private const int InMemory = 1 << 20;
    private const int Piece = 64 << 10;

    public async ValueTask<Stream?> OpenAsync(string name, CancellationToken cancellationToken) =>
        await OpenAsync<Stream>(
            name,
            length => length <= InMemory ? new MemoryStream((int)length) : data.CreateTemporary(FileOptions.DeleteOnClose),
            cancellationToken
        );

    public ValueTask<FileStream?> OpenFileAsync(string name, CancellationToken cancellationToken) =>
        OpenAsync(name, _ => data.CreateTemporary(FileOptions.DeleteOnClose), cancellationToken);

    private async ValueTask<T?> OpenAsync<T>(string name, Func<long, T> create, CancellationToken cancellationToken)
        where T : Stream
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ReadAsync(name, create, cancellationToken);
            }
            catch (Exception broken) when (Translate(name, broken, cancellationToken) is not null)
            {
                if (attempt >= bucket.Options.Retries)
                    throw Translate(name, broken, cancellationToken)!;
            }
        }
    }

    private IOException? Translate(string name, Exception broken, CancellationToken cancellationToken) =>
        broken is InvalidDataException
            ? bucket.Unusable($"'{name}' arrives otherwise than it was written", broken)
            : bucket.Translate(broken, cancellationToken);

    private async ValueTask<T?> ReadAsync<T>(string name, Func<long, T> create, CancellationToken cancellationToken)
        where T : Stream
    {
        var request = new GetObjectRequest { BucketName = bucket.Options.Bucket, Key = bucket.KeyOf(name) };
        using var found = await bucket.AskAsync(client => client.GetObjectAsync(request, cancellationToken), cancellationToken);
        if (found is null)
            return null;
        var content = create(found.ContentLength);
        var isRight = false;
        try
        {
            var hash = await CopyAsync(found.ResponseStream, content, cancellationToken);
            // What somebody else put there has none.
            if (found.Metadata[Hash] is { Length: > 0 } expected && !string.Equals(expected, hash, StringComparison.Ordinal))
                throw new InvalidDataException();
            content.Position = 0;
            isRight = true;
            return content;
        }
        finally
        {
            if (!isRight)
                await content.DisposeAsync();
        }
    }

    private static async ValueTask<string> CopyAsync(Stream from, Stream to, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var piece = new byte[Piece];
        while (await from.ReadAsync(piece, cancellationToken) is > 0 and var read)
        {
            hash.AppendData(piece, 0, read);
            await to.WriteAsync(piece.AsMemory(0, read), cancellationToken);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
