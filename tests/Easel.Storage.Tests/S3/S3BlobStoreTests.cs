using System.Net;
using Easel.Storage.Blobs;
using Easel.Storage.Tests.Blobs;

namespace Easel.Storage.Tests.S3;

public sealed class S3BlobStoreTests : BlobStoreCompliance, IDisposable
{
    private readonly S3TestBucket _bucket;

    public S3BlobStoreTests() => _bucket = new S3TestBucket(Time, S3Server.Shared.Options() with { PartBytes = 5 << 20 });

    public void Dispose() => _bucket.Dispose();

    [Fact]
    public async Task A_url_of_the_bucket_s_own_shows_the_object_until_it_expires_and_no_other()
    {
        using var signing = new S3TestBucket(Time, _bucket.Options with { DirectUrls = true });
        await Open().WriteAsync("assets/a.png", new byte[] { 7 }, default);
        await Open().WriteAsync("assets/b.png", new byte[] { 8 }, default);
        using var http = new HttpClient();

        var url = signing.Open().UrlOf("assets/a.png", TimeProvider.System.GetUtcNow().AddMinutes(5)).ShouldNotBeNull();

        using var shown = await http.GetAsync(url);
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        (await shown.Content.ReadAsByteArrayAsync()).ShouldBe([7]);
        using var other = await http.GetAsync(new Uri(url.AbsoluteUri.Replace("a.png", "b.png", StringComparison.Ordinal)));
        other.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var late = await http.GetAsync(signing.Open().UrlOf("assets/a.png", TimeProvider.System.GetUtcNow().AddMinutes(-5)));
        late.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        Open().UrlOf("assets/a.png", Time.GetUtcNow().AddMinutes(5)).ShouldBeNull("it was not asked for");
    }

    private protected override IBlobStore Open() => _bucket.Open();

    private protected override void NothingIsHalfWritten() => _bucket.TemporaryAsync().GetAwaiter().GetResult().ShouldBeEmpty();
}
