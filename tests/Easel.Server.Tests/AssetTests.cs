using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>Images by URL, over a real socket, with a clock that the test moves.</summary>
public sealed class AssetTests : IAsyncLifetime
{
    private readonly ManualTime _time = new();
    private readonly TemporaryFolder _data = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _data.Dispose();
    }

    [Theory]
    [InlineData("png", "image/png")]
    [InlineData("jpeg", "image/jpeg")]
    [InlineData("webp", "image/webp")]
    public async Task The_url_shows_the_image_that_b64_json_carries(string output_format, string type)
    {
        using var whole = await _server.GenerateAsync(new { prompt = "a", seed = 3, size = "64x64", output_format });
        var expected = (await RunningServer.JsonAsync(whole)).GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64();
        var url = await DrawAsync(output_format);
        using var shown = await _server.Client.GetAsync(url);

        url.GetLeftPart(UriPartial.Authority).ShouldBe(_server.Address.GetLeftPart(UriPartial.Authority));
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.Content.Headers.ContentType!.ToString().ShouldBe(type);
        shown.Content.Headers.ContentLength.ShouldBe(expected.Length);
        (await shown.Content.ReadAsByteArrayAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task It_may_be_cached_by_its_reader_until_it_expires()
    {
        var url = await DrawAsync();
        _time.Advance(TimeSpan.FromMinutes(20));
        using var shown = await _server.Client.GetAsync(url);

        shown.Headers.CacheControl!.ToString().ShouldBe("max-age=2400, private, immutable");
        shown.Headers.ETag!.IsWeak.ShouldBeFalse();
        shown.Headers.GetValues("x-content-type-options").ShouldBe(["nosniff"]);
        using var again = await SendAsync(HttpMethod.Get, url, request => request.Headers.IfNoneMatch.Add(shown.Headers.ETag));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        using var another = await SendAsync(HttpMethod.Get, url, request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\"")));
        another.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Sixty_minutes_after_creation_it_is_gone()
    {
        var url = await DrawAsync();

        _time.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        (await StatusAsync(url)).ShouldBe(HttpStatusCode.OK);
        _time.Advance(TimeSpan.FromSeconds(1));
        using var gone = await _server.Client.GetAsync(url);
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

        _time.Advance(TimeSpan.FromMinutes(62));

        await Eventually.HoldsAsync(() => !File.Exists(expired));
    }

    [Fact]
    public async Task An_image_outlives_a_restart_and_expires_all_the_same()
    {
        var url = await DrawAsync();
        await _server.DisposeAsync();
        _server = await StartAsync();

        (await StatusAsync(Here(url))).ShouldBe(HttpStatusCode.OK);
        await _server.DisposeAsync();
        _time.Advance(TimeSpan.FromMinutes(60));
        _server = await StartAsync();
        (await StatusAsync(Here(url))).ShouldBe(HttpStatusCode.Gone);
        _time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.HoldsAsync(() => Files().Length == 0);
    }

    [Fact]
    public async Task A_changed_url_is_refused()
    {
        var url = (await DrawAsync()).ToString();
        var name = url[(url.LastIndexOf('/') + 1)..url.IndexOf('?')];
        var signature = url[(url.IndexOf('=') + 1)..];
        var laterName = $"{long.Parse(name[..10]) + 1}{name[10..]}";
        var otherSignature = (signature[0] == 'A' ? 'B' : 'A') + signature[1..];
        string[] changed =
        [
            $"{name}", $"{name}?signature=", $"{name}?signature={otherSignature}", $"{name}?signature={signature[..^1]}", $"{name}?signature={signature}A",
            $"{laterName}?signature={signature}", $"{name.Replace(".png", ".jpg")}?signature={signature}", $"{name.ToUpperInvariant()}?signature={signature}",
            $"..%2f{name}?signature={signature}", $"x?signature={signature}", $"{name}?signature={signature}&signature={signature}",
        ];

        foreach (var wrong in changed)
        {
            using var answer = await _server.Client.GetAsync($"/v1/assets/{wrong}");
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, wrong);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        }
    }

    [Fact]
    public async Task A_url_of_another_server_opens_nothing_here()
    {
        await using var other = await RunningServer.StartAsync();
        using var drawn = await other.GenerateAsync(new { prompt = "a", size = "64x64", response_format = "url" });
        var url = new Uri((await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString()!);

        (await StatusAsync(Here(url))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Servers_with_the_same_signing_key_know_each_others_urls()
    {
        string[] args = ["--Easel:SigningKey=a signing key of thirty-two chars"];
        await using var one = await RunningServer.StartAsync(args: args);
        await using var other = await RunningServer.StartAsync(args: args);
        using var drawn = await one.GenerateAsync(new { prompt = "a", size = "64x64", response_format = "url" });
        var url = new Uri((await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString()!);

        using var answer = await other.Client.GetAsync(url.PathAndQuery);

        // The signature fits; the file is on the first one's disk.
        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData("bytes=0-7", 0, 7)]
    [InlineData("bytes=10-", 10, -1)]
    [InlineData("bytes=-5", -5, -1)]
    public async Task A_part_can_be_asked_for(string range, int from, int to)
    {
        var url = await DrawAsync();
        var whole = await _server.Client.GetByteArrayAsync(url);
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
        using var part = await SendAsync(HttpMethod.Get, url, request => request.Headers.TryAddWithoutValidation("Range", "bytes=99999999-"));

        part.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
    }

    [Fact]
    public async Task HEAD_tells_what_GET_would()
    {
        var url = await DrawAsync();
        using var got = await _server.Client.GetAsync(url);
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
    public async Task The_signature_is_key_enough()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:AccessKeys=correct-horse-battery-staple"]);
        server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "correct-horse-battery-staple");
        using var drawn = await server.GenerateAsync(new { prompt = "a", size = "64x64", response_format = "url" });
        var url = (await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString();
        using var anyone = new HttpClient();

        (await anyone.GetAsync(url)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("images.example", null, "images.example", "http://images.example/v1/assets/")]
    [InlineData("localhost:1234", null, null, "http://localhost:1234/v1/assets/")]
    [InlineData("localhost:1234", "https", "images.example", "https://images.example/v1/assets/")]
    [InlineData("localhost:1234", "https, http", "evil.example, images.example:8443", "http://images.example:8443/v1/assets/")]
    [InlineData("localhost:1234", "javascript", "evil.example/path", "http://localhost:1234/v1/assets/")]
    public async Task The_url_begins_as_the_client_knows_this_server(string host, string? proto, string? forwardedHost, string begin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent("""{"prompt":"a","size":"64x64","response_format":"url"}""", MediaTypeHeaderValue.Parse("application/json")),
        };
        request.Headers.Host = host.StartsWith("localhost", StringComparison.Ordinal) ? host : null;
        if (proto is not null) request.Headers.Add("X-Forwarded-Proto", proto);
        if (forwardedHost is not null) request.Headers.Add("X-Forwarded-Host", forwardedHost);
        using var drawn = await _server.Client.SendAsync(request);

        (await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString()!.ShouldStartWith(begin);
    }

    [Fact]
    public async Task A_forwarded_name_does_not_open_a_server_that_answers_only_to_localhost()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/models");
        request.Headers.Host = "evil.example";
        request.Headers.Add("X-Forwarded-Host", "localhost");
        using var answer = await _server.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_configured_address_wins()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:PublicUrl=https://images.example/easel/"]);
        using var drawn = await server.GenerateAsync(new { prompt = "a", size = "64x64", response_format = "url" });

        (await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString()!.ShouldStartWith("https://images.example/easel/v1/assets/");
    }

    [Fact]
    public async Task A_full_store_says_so_before_anything_is_drawn_and_recovers()
    {
        var time = new ManualTime();
        // Two images of 600 KB in a mebibyte: the second is drawn and finds no room; then nothing is drawn until the first expires.
        await using var server = await RunningServer.StartAsync(
            new CannedEngine(600_000), ["--Easel:AssetQuotaBytes=1048576"], services => services.AddSingleton<TimeProvider>(time));
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
        var folder = Directory.CreateDirectory(Path.Combine(server.Services.GetRequiredService<EaselOptions>().DataFolder, "assets"));
        var expires = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 600;
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{expires}-{new string('0', 32)}.png"), new byte[1 << 20]);

        using var full = await server.GenerateAsync(new { prompt = "a", response_format = "url" });

        full.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
        full.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 600);
        engine.Seen.ShouldBeEmpty();
    }

    private Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(replace: services => services.AddSingleton<TimeProvider>(_time), data: _data.Path);

    private async Task<Uri> DrawAsync(string output_format = "png")
    {
        using var drawn = await _server.GenerateAsync(new { prompt = "a", seed = 3, size = "64x64", output_format, response_format = "url" });
        drawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await RunningServer.JsonAsync(drawn);
        answer.GetProperty("easel").GetProperty("warnings").GetArrayLength().ShouldBe(0);
        return new Uri(answer.GetProperty("data")[0].GetProperty("url").GetString()!);
    }

    /// <summary>The same path on the server that runs now.</summary>
    private Uri Here(Uri url) => new(_server.Address, url.PathAndQuery);

    private string[] Files() => Directory.GetFiles(Path.Combine(_data.Path, "assets"));

    private async Task<HttpStatusCode> StatusAsync(Uri url, HttpMethod? method = null)
    {
        using var answer = await SendAsync(method ?? HttpMethod.Get, url);
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri url, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(method, url);
        prepare?.Invoke(request);
        return await _server.Client.SendAsync(request);
    }
}
