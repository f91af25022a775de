using Easel.Server.Hosting;
using Easel.Storage.S3;

namespace Easel.Server.Storage;

/// <summary>The section <c>Easel:Storage:S3</c>.</summary>
internal static class S3OptionsBinder
{
    private const string Name = "S3";
    private const int MaxBucketLength = 255;

    /// <summary>Null when there is none; what is wrong is added to <paramref name="problems"/>.</summary>
    public static S3Options? Bind(SectionReader storage, List<string> problems)
    {
        if (storage.Section(Name) is not { } section)
            return null;
        var defaults = new S3Options { Bucket = "" };
        var options = new S3Options
        {
            Bucket = section.Text(nameof(S3Options.Bucket)) ?? "",
            Endpoint = Endpoint(section.Text(nameof(S3Options.Endpoint)), problems),
            Region = section.Text(nameof(S3Options.Region)) ?? defaults.Region,
            AccessKey = section.Text(nameof(S3Options.AccessKey)),
            SecretKey = section.Text(nameof(S3Options.SecretKey)),
            Prefix = section.Text(nameof(S3Options.Prefix)) ?? defaults.Prefix,
            PathStyle = section.Text(nameof(S3Options.PathStyle)) is null
                ? null
                : section.Flag(nameof(S3Options.PathStyle), fallback: true),
            DirectUrls = section.Flag(nameof(S3Options.DirectUrls), defaults.DirectUrls),
            LifecycleExpires = section.Flag(nameof(S3Options.LifecycleExpires), defaults.LifecycleExpires),
            PartBytes = section.Number(nameof(S3Options.PartBytes), defaults.PartBytes, 5 << 20, 1 << 30),
            Timeout = TimeSpan.FromSeconds(section.Number("TimeoutSeconds", (long)defaults.Timeout.TotalSeconds, 1, 600)),
            Retries = (int)section.Number(nameof(S3Options.Retries), defaults.Retries, 0, 10),
        };
        section.RefuseUnknown();
        if (options.Bucket is not { Length: >= 3 and <= MaxBucketLength } || options.Bucket.AsSpan().ContainsAny("/ \\?#"))
            problems.Add("Easel:Storage:S3:Bucket must name a bucket.");
        if (options.AccessKey is null != options.SecretKey is null)
            problems.Add("Easel:Storage:S3:AccessKey and Easel:Storage:S3:SecretKey belong together; one of them is missing.");
        if (options.Prefix.StartsWith('/') || options.Prefix.Contains("//", StringComparison.Ordinal))
            problems.Add("Easel:Storage:S3:Prefix is put before names as it is; it must not begin with '/' nor hold '//'.");
        return options;
    }

    private static Uri? Endpoint(string? text, List<string> problems)
    {
        if (text is null)
            return null;
        if (
            Uri.TryCreate(text, UriKind.Absolute, out var endpoint)
            && endpoint.Scheme is "http" or "https"
            && endpoint is { UserInfo: "", Query: "" }
        )
            return endpoint;
        problems.Add("Easel:Storage:S3:Endpoint must be an http or https URL, such as 'http://minio:9000'.");
        return null;
    }
}
