using System.Net;
using System.Net.Http.Headers;
using Easel.Server.Hosting;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>Images by URL, over a real socket: what is shown, for how long, and how many there is room for.</summary>
public sealed class AssetTests : AssetServer
{
    [Theory]
    [InlineData("png", "image/png")]
    [InlineData("jpeg", "image/jpeg")]
    [InlineData("webp", "image/webp")]
    public async Task The_url_shows_the_image_that_b64_json_carries(string output_format, string type)
    {
        using var whole = await Server.GenerateAsync(
            new
            {
                prompt = "a",
                seed = 3,
                size = "64x64",
                output_format,
            }
        );
        var expected = (await RunningServer.JsonAsync(whole)).GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64();
        var url = await DrawAsync(output_format);
        using var shown = await Server.Client.GetAsync(url);

        url.GetLeftPart(UriPartial.Authority).ShouldBe(Server.Address.GetLeftPart(UriPartial.Authority));
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.Content.Headers.ContentType!.ToString().ShouldBe(type);
        shown.Content.Headers.ContentLength.ShouldBe(expected.Length);
        (await shown.Content.ReadAsByteArrayAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task It_may_be_cached_by_its_reader_until_it_expires()
    {
        var url = await DrawAsync();
        Time.Advance(TimeSpan.FromMinutes(20));
        using var shown = await Server.Client.GetAsync(url);

        shown.Headers.CacheControl!.ToString().ShouldBe("max-age=2400, private, immutable");
        shown.Headers.ETag!.IsWeak.ShouldBeFalse();
        shown.Headers.GetValues("x-content-type-options").ShouldBe(["nosniff"]);
        using var again = await SendAsync(HttpMethod.Get, url, request => request.Headers.IfNoneMatch.Add(shown.Headers.ETag));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        using var another = await SendAsync(
            HttpMethod.Get,
            url,
            request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\""))
        );
        another.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Sixty_minutes_after_creation_it_is_gone()
    {
        var url = await DrawAsync();

        Time.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        (await StatusAsync(url)).ShouldBe(HttpStatusCode.OK);
        Time.Advance(TimeSpan.FromSeconds(1));
        using var gone = await Server.Client.GetAsync(url);
        gone.StatusCode.ShouldBe(HttpStatusCode.Gone);
        gone.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await RunningServer.JsonAsync(gone)).GetProperty("error").GetProperty("code").GetString().ShouldBe("asset_expired");
        (await StatusAsync(url, HttpMethod.Head)).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task An_expired_image_leaves_the_disk()
    {
        await DrawAsync();
        var expired = Files().ShouldHaveSingleItem();

        Time.Advance(TimeSpan.FromMinutes(62));

        await Eventually.HoldsAsync(() => !File.Exists(expired));
    }

    [Fact]
    public async Task An_image_outlives_a_restart_and_expires_all_the_same()
    {
        var url = await DrawAsync();
        await Server.DisposeAsync();
        Server = await StartAsync();

        (await StatusAsync(Here(url))).ShouldBe(HttpStatusCode.OK);
        await Server.DisposeAsync();
        Time.Advance(TimeSpan.FromMinutes(60));
        Server = await StartAsync();
        (await StatusAsync(Here(url))).ShouldBe(HttpStatusCode.Gone);
        Time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.HoldsAsync(() => Files().Length == 0);
    }

    [Theory]
    [InlineData("bytes=0-7", 0, 7)]
    [InlineData("bytes=10-", 10, -1)]
    [InlineData("bytes=-5", -5, -1)]
    public async Task A_part_can_be_asked_for(string range, int from, int to)
    {
        var url = await DrawAsync();
        var whole = await Server.Client.GetByteArrayAsync(url);
        using var part = await SendAsync(HttpMethod.Get, url, request => request.Headers.TryAddWithoutValidation("Range", range));

        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        var first = from < 0 ? whole.Length + from : from;
        var last = to < 0 ? whole.Length - 1 : to;
        part.Content.Headers.ContentRange!.ToString().ShouldBe($"bytes {first}-{last}/{whole.Length}");
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(whole[first..(last + 1)]);
    }

    [Fact]
    public async Task A_part_beyond_the_end_is_refused()
    {
        var url = await DrawAsync();
        using var part = await SendAsync(
            HttpMethod.Get,
            url,
            request => request.Headers.TryAddWithoutValidation("Range", "bytes=99999999-")
        );

        part.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
    }

    [Fact]
    public async Task HEAD_tells_what_GET_would()
    {
        var url = await DrawAsync();
        using var got = await Server.Client.GetAsync(url);
        using var head = await SendAsync(HttpMethod.Head, url);

        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Content.Headers.ContentLength.ShouldBe(got.Content.Headers.ContentLength);
        head.Content.Headers.ContentType.ShouldBe(got.Content.Headers.ContentType);
        head.Headers.ETag.ShouldBe(got.Headers.ETag);
        head.Headers.CacheControl.ShouldBe(got.Headers.CacheControl);
        head.Headers.AcceptRanges.ShouldBe(["bytes"]);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_store_says_so_before_anything_is_drawn_and_recovers()
    {
        var time = new ManualTime();
        // Two images of 600 KB in a mebibyte: the second is drawn and finds no room; then nothing is drawn until the first expires.
        await using var server = await RunningServer.StartAsync(
            new CannedEngine(600_000),
            ["--Easel:AssetQuotaBytes=1048576"],
            services => services.AddSingleton<TimeProvider>(time)
        );
        var ask = new { prompt = "a", response_format = "url" };

        (await server.GenerateAsync(ask)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var full = await server.GenerateAsync(ask);
        full.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
        full.Headers.RetryAfter.ShouldNotBeNull();
        (await RunningServer.JsonAsync(full)).GetProperty("error").GetProperty("code").GetString().ShouldBe("insufficient_storage");
        (await server.GenerateAsync(new { prompt = "a" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        time.Advance(TimeSpan.FromMinutes(61));
        await Eventually.HoldsAsync(async () => (await server.GenerateAsync(ask)).StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_store_that_is_full_draws_nothing()
    {
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(engine, ["--Easel:AssetQuotaBytes=1048576"]);
        var folder = Directory.CreateDirectory(
            Path.Combine(server.Services.GetRequiredService<EaselOptions>().Storage.DataFolder, "assets")
        );
        var expires = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 600;
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{expires}-{new string('0', 32)}.png"), new byte[1 << 20]);

        using var full = await server.GenerateAsync(new { prompt = "a", response_format = "url" });

        full.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
        full.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 600);
        engine.Seen.ShouldBeEmpty();
    }

    private string[] Files() => Directory.GetFiles(Path.Combine(DataFolder, "assets"));
}
