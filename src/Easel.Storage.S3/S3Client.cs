using System.Net;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Easel.Core.Storage;

namespace Easel.Storage.S3;

/// <summary>The bucket. What it refuses or cannot do now is reported in our own words.</summary>
internal sealed class S3Client : IDisposable
{
    /// <summary>Its clock and ours are apart.</summary>
    private const string Skewed = "RequestTimeTooSkewed";

    private static readonly string[] Full =
    [
        "InsufficientStorage",
        "QuotaExceeded",
        "QuotaExceededException",
        "XMinioStorageFull",
        "XMinioAdminBucketQuotaExceeded",
    ];

    private readonly AmazonS3Client _client;
    private readonly string _name;

    public S3Client(S3Options options)
    {
        Options = options;
        _name = $"S3's bucket '{options.Bucket}'{(options.Endpoint is { } endpoint ? $" at {endpoint.Authority}" : "")}";
        var config = new AmazonS3Config
        {
            ForcePathStyle = options.PathStyle ?? options.Endpoint is not null,
            Timeout = options.Timeout,
            MaxErrorRetry = options.Retries,
            RetryMode = RequestRetryMode.Standard,
            // Other servers do not know the newer checksums; what is sent is signed with its hash, what is read is held to it.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (options.Endpoint is { } server)
        {
            config.ServiceURL = server.AbsoluteUri;
            config.AuthenticationRegion = options.Region;
            config.UseHttp = string.Equals(server.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal);
        }
        else
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(options.Region);
        }

        _client = options is { AccessKey: { } key, SecretKey: { } secret }
            ? new AmazonS3Client(new BasicAWSCredentials(key, secret), config)
            : new AmazonS3Client(config);
    }

    public S3Options Options { get; }

    public void Dispose() => _client.Dispose();

    /// <summary>Where the bucket has it.</summary>
    public string KeyOf(string name) => Options.Prefix + name;

    public string NameOf(string key) => key[Options.Prefix.Length..];

    /// <summary>A URL that shows the object to whoever has it, until then.</summary>
    public Uri Sign(string name, DateTime until) =>
        new(
            _client.GetPreSignedURL(
                new GetPreSignedUrlRequest
                {
                    BucketName = Options.Bucket,
                    Key = KeyOf(name),
                    Expires = until,
                    Verb = HttpVerb.GET,
                    Protocol = string.Equals(Options.Endpoint?.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal)
                        ? Protocol.HTTP
                        : Protocol.HTTPS,
                }
            )
        );

    /// <summary>Does what is asked of the bucket; null when there is no such object.</summary>
    public async ValueTask<T?> AskAsync<T>(Func<AmazonS3Client, Task<T>> ask, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await ask(_client);
        }
        catch (AmazonS3Exception missing)
            when (missing.StatusCode is HttpStatusCode.NotFound && missing.ErrorCode is not ("NoSuchBucket" or "NoSuchUpload"))
        {
            return null;
        }
        catch (Exception failure) when (Translate(failure, cancellationToken) is not null)
        {
            throw Translate(failure, cancellationToken)!;
        }
    }

    /// <summary>The same of what was begun already, such as a body that is being read; null where it is a bug, or the caller's wish.</summary>
    public IOException? Translate(Exception failure, CancellationToken cancellationToken) =>
        failure switch
        {
            StorageUnavailableException or StorageFullException => null,
            AmazonS3Exception { ErrorCode: "NoSuchBucket" } => new StorageUnavailableException(
                $"{_name} is not there; create it.",
                failure
            ),
            AmazonS3Exception full when (int)full.StatusCode is 507 || Full.Contains(full.ErrorCode, StringComparer.Ordinal) =>
                new StorageFullException(failure),
            AmazonS3Exception { StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized, ErrorCode: not Skewed } refused =>
                Unusable(
                    $"it refuses the access key ({CodeOf(refused)}); look at Easel:Storage:S3:AccessKey and Easel:Storage:S3:SecretKey, and at what they may do there",
                    failure
                ),
            AmazonS3Exception answer => Unusable(CodeOf(answer), failure),
            AmazonClientException or HttpRequestException or IOException => Unusable(failure.Message, failure),
            OperationCanceledException or TimeoutException when !cancellationToken.IsCancellationRequested => Unusable(
                "it takes too long",
                failure
            ),
            _ => null,
        };

    public StorageUnavailableException Unusable(string why, Exception? cause = null) => new($"{_name} cannot be used: {why}", cause);

    private static string CodeOf(AmazonS3Exception answer) =>
        $"{(int)answer.StatusCode} {(string.IsNullOrEmpty(answer.ErrorCode) ? answer.StatusCode : answer.ErrorCode)}";
}
