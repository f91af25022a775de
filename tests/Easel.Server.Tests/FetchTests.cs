using System.Net;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Core.Http;
using Easel.Dialects.Inputs;
using Easel.Dialects.Inputs.Fetching;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Server.Tests;

/// <summary>What a client's URL may lead to, against a real listener.</summary>
public sealed class FetchTests : IAsyncLifetime
{
    private const long MaxLength = 1 << 20;

    private readonly UploadBudget _budget = new(16 << 20);
    private readonly FakeTimeProvider _time = new();
    private PictureHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await PictureHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    // IANA's registries of special-purpose addresses (RFC 6890 and its updates), and neighbours of them that are public.
    [InlineData("8.8.8.8", true)]
    [InlineData("100.63.255.255", true)]
    [InlineData("100.64.0.1", false)]
    [InlineData("100.128.0.0", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.255.255.254", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.15.255.255", true)]
    [InlineData("172.16.0.0", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.0", true)]
    [InlineData("192.0.0.8", false)]
    [InlineData("192.0.2.1", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("198.20.0.1", true)]
    [InlineData("198.51.100.7", false)]
    [InlineData("203.0.113.7", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("240.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("2606:4700:4700::1111", true)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:8.8.8.8", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("64:ff9b:1::1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fd12:3456::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2001::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("3fff::1", false)]
    public void Only_addresses_of_the_public_internet_are_public(string address, bool isPublic) =>
        PublicAddresses.Contains(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Fact]
    public async Task A_picture_is_fetched()
    {
        using var share = new UploadShare(_budget, "me");
        var file = share.NewFile();
        using var fetcher = Fetcher();

        using var fetches = fetcher.Begin("me");
        (await fetcher.FetchAsync(_host.Url("/picture.png"), file, MaxLength, fetches, default)).ShouldBeNull();

        file.Memory.ToArray().ShouldBe(TestPictures.Png());
    }

    [Theory]
    [InlineData("/redirect?to=/picture.png", null)]
    [InlineData("/redirect?to=/redirect?to=/picture.png", null)]
    [InlineData("/loop", "redirects more than 3 times")]
    [InlineData("/redirect?to=ftp://pictures.test/", "does not begin with https://")]
    [InlineData("/redirect?to=file:///etc/passwd", "does not begin with https://")]
    [InlineData("/nothing", "answered 404")]
    [InlineData("/headers", "could not be reached")]
    public async Task Every_other_answer_is_told(string path, string? why)
    {
        (await FetchAsync(_host.Url(path)))?.Message.ShouldContain(why ?? "nothing");
        if (why is null)
            _host.Asked[^1].ShouldBe("/picture.png");
    }

    [Theory]
    [InlineData("/silent")]
    [InlineData("/trickle")]
    public async Task What_comes_too_slowly_is_given_up(string path)
    {
        var fetching = FetchAsync(_host.Url(path));
        await Eventually.HoldsAsync(() =>
        {
            _host.Trickle();
            _time.Advance(TimeSpan.FromMilliseconds(100));
            return fetching.IsCompleted;
        });

        (await fetching).ShouldBe(FetchProblem.TooSlow);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("inside.test")]
    public async Task A_redirect_into_this_network_is_not_followed(string name)
    {
        var problem = await FetchAsync(_host.Url($"/redirect?to={_host.Url("/picture.png", name)}"), new FetchRules { AllowHttp = true });

        problem!.Message.ShouldContain("not on the public internet");
        _host.Asked.ShouldBe(["/redirect"]);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("localhost")]
    [InlineData("inside.test")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    public async Task An_address_in_this_network_is_never_connected_to(string name)
    {
        var problem = await FetchAsync(_host.Url("/picture.png", name), new FetchRules { AllowHttp = true });

        problem!.Message.ShouldContain("not on the public internet");
        _host.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Plain_http_must_be_allowed()
    {
        (await FetchAsync(new Uri("http://example.test/a.png"), new FetchRules()))!.Message.ShouldContain("begins with http://");
    }

    [Theory]
    [InlineData("/endless")]
    [InlineData("/announced")]
    public async Task What_never_ends_is_left_at_the_limit(string path)
    {
        var problem = await FetchAsync(_host.Url(path));

        problem!.Upload.ShouldBe(UploadProblem.FileTooLarge);
        _budget.IsFree().ShouldBeTrue();
        await Eventually.HoldsAsync(() => _host.IsLeft);
    }

    [Fact]
    public async Task One_request_and_one_caller_leave_room_for_others()
    {
        using var share = new UploadShare(_budget, "slow");
        using var fetcher = Fetcher();
        var stuck = new List<Task<FetchProblem?>>();
        var shares = Enumerable.Range(0, 8).Select(_ => fetcher.Begin("slow")).ToList();
        foreach (var slow in shares)
        {
            for (var i = 0; i < 8; i++)
                stuck.Add(fetcher.FetchAsync(_host.Url("/trickle"), share.NewFile(), MaxLength, slow, default).AsTask());
        }

        // Four of each request, sixteen of the caller.
        await Eventually.HoldsAsync(() => _host.Asked.Count == 16);
        using var others = fetcher.Begin("other");
        (await fetcher.FetchAsync(_host.Url("/picture.png"), share.NewFile(), MaxLength, others, default)).ShouldBeNull();
        _host.Asked.Count.ShouldBe(17);

        // What waits is told in time, too.
        _time.Advance(TimeSpan.FromSeconds(3));
        foreach (var task in stuck)
            (await task).ShouldBe(FetchProblem.TooSlow);
        foreach (var slow in shares)
            slow.Dispose();
    }

    [Fact]
    public async Task A_host_that_refuses_connections_or_has_no_name_is_told()
    {
        using var fetcher = Fetcher();
        using var share = new UploadShare(_budget, "me");
        using var fetches = fetcher.Begin("me");
        (await fetcher.FetchAsync(new Uri("http://pictures.test:1/"), share.NewFile(), MaxLength, fetches, default)).ShouldBe(
            FetchProblem.Unreachable
        );
        (await fetcher.FetchAsync(new Uri("https://nowhere.invalid/"), share.NewFile(), MaxLength, fetches, default)).ShouldBe(
            FetchProblem.Unreachable
        );
    }

    [Fact]
    public async Task An_edit_takes_an_image_from_a_trusted_host_and_names_one_that_it_cannot_take()
    {
        var engine = new LookingEngine();
        await using var server = await RunningServer.StartAsync(engine, ["--Easel:TrustedImageHosts=localhost"]);
        object Body(params Uri[] urls) => new { prompt = "a", images = urls.Select(url => new { image_url = url }) };

        using var good = await server.EditAsync(Body(_host.Url("/picture.png", "localhost")));
        good.StatusCode.ShouldBe(HttpStatusCode.OK, await good.Content.ReadAsStringAsync());
        engine.Sizes.ShouldBe([new ImageSize(64, 64)]);

        using var bad = await server.EditAsync(
            Body(
                _host.Url("/picture.png", "localhost"),
                _host.Url("/page", "localhost"),
                _host.Url($"/redirect?to=https://127.0.0.1:{_host.Port}/", "localhost")
            )
        );
        bad.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = (await RunningServer.JsonAsync(bad))
            .GetProperty("error")
            .GetProperty("errors")
            .EnumerateArray()
            .ToDictionary(Param, Message, StringComparer.Ordinal);
        errors.Keys.ShouldBe(["images[1]", "images[2]"]);
        errors["images[1]"].ShouldContain("not an image");
        errors["images[2]"].ShouldContain("not on the public internet");
    }

    [Theory]
    [InlineData(null, 1, "prompt")]
    [InlineData("a", 0, "n")]
    public async Task Nothing_is_fetched_for_a_request_that_is_wrong_anyway(string? prompt, int n, string param)
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:TrustedImageHosts=localhost"]);
        using var answer = await server.EditAsync(
            new
            {
                prompt,
                n,
                images = new[] { new { image_url = _host.Url("/picture.png", "localhost") } },
            }
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
        error.GetProperty("param").GetString().ShouldBe(param);
        error.TryGetProperty("errors", out _).ShouldBeFalse("there is only one problem");
        _host.Asked.ShouldBeEmpty();
    }

    private static string Param(JsonElement error) => error.GetProperty("param").GetString()!;

    private static string Message(JsonElement error) => error.GetProperty("message").GetString()!;

    private async Task<FetchProblem?> FetchAsync(Uri url, FetchRules? rules = null)
    {
        using var share = new UploadShare(_budget, "me");
        using var fetcher = Fetcher(rules);
        using var fetches = fetcher.Begin("me");
        return await fetcher.FetchAsync(url, share.NewFile(), MaxLength, fetches, default);
    }

    /// <summary><c>pictures.test</c> is the host and trusted; <c>inside.test</c> is the same host, and not.</summary>
    private GuardedFetcher Fetcher(FetchRules? rules = null) =>
        new(
            (rules ?? new FetchRules()) with
            {
                TrustedHosts = ["pictures.test"],
                IdleTimeout = TimeSpan.FromSeconds(1),
                TotalTimeout = TimeSpan.FromSeconds(3),
                Resolve = (name, cancellationToken) =>
                    name.EndsWith(".test", StringComparison.Ordinal)
                        ? Task.FromResult<IPAddress[]>([IPAddress.Loopback])
                        : Dns.GetHostAddressesAsync(name, cancellationToken),
            },
            _time
        );
}
