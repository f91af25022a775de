using Easel.Server.Hosting;
using Microsoft.Extensions.Configuration;

namespace Easel.Server.Tests.Storage;

public sealed class S3OptionsTests
{
    [Fact]
    public void A_bucket_is_read_with_all_its_options()
    {
        var (options, problems) = Bind(
            ("Bucket", "images"),
            ("Endpoint", "http://minio:9000"),
            ("AccessKey", "key"),
            ("SecretKey", "secret"),
            ("Prefix", "easel/"),
            ("DirectUrls", "true"),
            ("LifecycleExpires", "true"),
            ("PartBytes", "8388608"),
            ("TimeoutSeconds", "5"),
            ("Retries", "0")
        );

        problems.ShouldBeEmpty();
        var s3 = options.Storage.S3.ShouldNotBeNull();
        (s3.Bucket, s3.Endpoint!.AbsoluteUri, s3.Region, s3.AccessKey, s3.SecretKey, s3.Prefix).ShouldBe(
            ("images", "http://minio:9000/", "us-east-1", "key", "secret", "easel/")
        );
        (s3.DirectUrls, s3.LifecycleExpires, s3.PartBytes, s3.Timeout, s3.Retries).ShouldBe(
            (true, true, 8 << 20, TimeSpan.FromSeconds(5), 0)
        );
    }

    [Fact]
    public void Nothing_of_a_bucket_is_no_bucket() => Bind().Options.Storage.S3.ShouldBeNull();

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_and_no_secret_repeated()
    {
        var (_, problems) = Bind(
            ("Bucket", "a/b"),
            ("Endpoint", "ftp://x"),
            ("SecretKey", "secret"),
            ("Prefix", "/x"),
            ("PartBytes", "1"),
            ("Buckets", "x")
        );

        foreach (var name in new[] { "S3:Bucket", "S3:Endpoint", "S3:AccessKey", "S3:Prefix", "S3:PartBytes", "S3:Buckets" })
            problems.ShouldContain(problem => problem.Contains(name, StringComparison.Ordinal), name);
        problems.ShouldAllBe(problem => !problem.Contains("'secret'", StringComparison.Ordinal));
    }

    [Fact]
    public void Servers_that_share_a_bucket_need_the_same_secret_to_sign_with()
    {
        var (_, problems) = EaselOptionsBinder.Bind(
            Configuration(("Storage:S3:Bucket", "images"), ("Storage:ConnectionString", "Host=db"), ("Role", "api"))
        );

        problems.ShouldContain(problem => problem.Contains("Easel:SigningKey", StringComparison.Ordinal));
    }

    private static (EaselOptions Options, IReadOnlyList<string> Problems) Bind(params (string Name, string Value)[] bucket) =>
        EaselOptionsBinder.Bind(Configuration([.. bucket.Select(one => ($"Storage:S3:{one.Name}", one.Value))]));

    private static IConfiguration Configuration(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(one => KeyValuePair.Create($"Easel:{one.Name}", (string?)one.Value)))
            .Build();
}
