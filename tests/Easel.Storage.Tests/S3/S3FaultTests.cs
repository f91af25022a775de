using Easel.Core.Storage;
using Easel.Storage.S3;

namespace Easel.Storage.Tests.S3;

/// <summary>A bucket that does not work, and one that does again.</summary>
public sealed class S3FaultTests : IDisposable
{
    private readonly S3Server _server = new();
    private readonly S3TestBucket _bucket;

    public S3FaultTests() =>
        _bucket = new S3TestBucket(TimeProvider.System, _server.Options() with { Timeout = TimeSpan.FromSeconds(3), Retries = 1 });

    public void Dispose()
    {
        _bucket.Dispose();
        _server.Dispose();
    }

    [Theory]
    [InlineData("unavailable")]
    [InlineData("wrong")]
    [InlineData("short")]
    [InlineData("slow")]
    public async Task A_request_that_fails_once_is_made_again(string fault)
    {
        var store = _bucket.Open();
        await store.WriteAsync("files/a", new byte[] { 1, 2, 3, 4 }, default);
        await _server.FailAsync(fault, 1);

        await using var read = (await store.OpenAsync("files/a", default)).ShouldNotBeNull();

        var content = new byte[4];
        await read.ReadExactlyAsync(content);
        content.ShouldBe([1, 2, 3, 4]);
    }

    [Theory]
    [InlineData("unavailable")]
    [InlineData("slow")]
    public async Task A_write_that_fails_once_is_made_again(string fault)
    {
        var store = _bucket.Open();
        await _server.FailAsync(fault, 1);

        await store.WriteAsync("files/a", new byte[] { 1, 2, 3, 4 }, default);

        await using var read = (await store.OpenAsync("files/a", default)).ShouldNotBeNull();
        var content = new byte[4];
        await read.ReadExactlyAsync(content);
        content.ShouldBe([1, 2, 3, 4]);
    }

    [Theory]
    [InlineData("unavailable", "503 SlowDown")]
    [InlineData("wrong", "cannot be used")]
    [InlineData("slow", "cannot be used")]
    public async Task One_that_goes_on_failing_is_told_and_the_next_works_when_the_bucket_does(string fault, string why)
    {
        var store = _bucket.Open();
        await store.WriteAsync("files/a", new byte[100], default);
        await _server.FailAsync(fault, 1000);

        (await Should.ThrowAsync<StorageUnavailableException>(async () => await store.OpenAsync("files/a", default))).Message.ShouldContain(
            why
        );
        await _server.FailAsync("none", 0);

        (await store.OpenAsync("files/a", default)).ShouldNotBeNull().Dispose();
        (await _bucket.TemporaryAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_bucket_is_told_as_a_full_disk_is()
    {
        await _server.FailAsync("full", 1000);

        await Should.ThrowAsync<StorageFullException>(async () => await _bucket.Open().WriteAsync("files/a", new byte[1], default));
        (await new S3Health(_bucket.Open()).ProbeAsync(default)).ShouldNotBeNull().ShouldContain("full");
        await _server.FailAsync("none", 0);
        (await new S3Health(_bucket.Open()).ProbeAsync(default)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_goes_away_does_not_wait()
    {
        using var gone = new CancellationTokenSource();
        await _server.FailAsync("slow", 1000);

        var reading = _bucket.Open().OpenAsync("files/a", gone.Token).AsTask();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(reading);
    }

    [Theory]
    [InlineData("S3RVER", "not the secret")]
    [InlineData("nobody", "S3RVER")]
    public async Task An_access_key_that_is_refused_is_told_by_its_option(string key, string secret)
    {
        using var refused = new S3TestBucket(TimeProvider.System, _bucket.Options with { AccessKey = key, SecretKey = secret });

        var problem = (await new S3Health(refused.Open()).ProbeAsync(default)).ShouldNotBeNull();

        problem.ShouldContain("refuses the access key (403");
        problem.ShouldContain("Easel:Storage:S3:AccessKey");
        problem.ShouldNotContain(secret);
    }

    [Fact]
    public async Task A_bucket_that_is_not_there_and_a_server_that_is_not_are_told_by_name()
    {
        using var missing = new S3TestBucket(TimeProvider.System, _bucket.Options with { Bucket = "nowhere" });
        using var nobody = new S3TestBucket(TimeProvider.System, _bucket.Options with { Endpoint = new Uri("http://127.0.0.1:1") });

        (await new S3Health(missing.Open()).ProbeAsync(default)).ShouldNotBeNull().ShouldContain("'nowhere'");
        (await new S3Health(missing.Open()).ProbeAsync(default)).ShouldNotBeNull().ShouldContain("create it");
        (await new S3Health(nobody.Open()).ProbeAsync(default)).ShouldNotBeNull().ShouldContain("127.0.0.1:1");
    }
}
