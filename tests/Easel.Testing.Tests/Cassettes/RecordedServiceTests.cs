using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Cassettes;

namespace Easel.Testing.Tests.Cassettes;

/// <summary>Services behind a server: those that programs reach through it, and its own providers.</summary>
public sealed class RecordedServiceTests
{
    private const string Key = "a-key-of-the-service-that-nobody-may-see";

    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_reaches_a_service_through_the_server_and_its_recording_when_the_service_is_gone()
    {
        using var folder = new CassetteFolder();
        Uri address;
        byte[] picture;
        string said;
        await using (var service = await StandInService.StartAsync())
        {
            address = service.Address;
            await using var easel = await StartAsync(folder, CassetteMode.Record, address);
            using var http = easel.CreateHttpClient();
            picture = await http.GetByteArrayAsync("recorded/stand-in/picture", Cancelled);
            said = await SayAsync(http);
        }

        await using var replaying = await StartAsync(folder, CassetteMode.Replay, address);
        using var client = replaying.CreateHttpClient();

        (await client.GetByteArrayAsync("recorded/stand-in/picture", Cancelled)).ShouldBe(picture);
        (await SayAsync(client)).ShouldBe(said);
        using var other = await client.GetAsync("recorded/stand-in/other", Cancelled);
        other.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        other.Headers.GetValues(CassetteHandler.Header).ShouldBe(["missing"]);
        using var unknown = await client.GetAsync("recorded/nobody/picture", Cancelled);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        folder.Content.ShouldNotContain(Key);

        static async Task<string> SayAsync(HttpClient http)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "recorded/stand-in/v1/say?n=1")
            {
                Content = JsonContent.Create(new { a = 1 }),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
            using var response = await http.SendAsync(request, Cancelled);
            response.StatusCode.ShouldBe(HttpStatusCode.Created);
            // What was recorded is without the key, which this service repeats.
            return (await response.Content.ReadAsStringAsync(Cancelled)).Replace($"Bearer {Key}", "***", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_provider_drew_is_drawn_again_when_it_is_gone()
    {
        using var folder = new CassetteFolder();
        Uri address;
        byte[] drawn;
        await using (var upstream = await EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub, AccessKey = Key }, Cancelled))
        {
            address = upstream.Address;
            await using var easel = await StartAsync(folder, CassetteMode.Record, address, asProvider: true);
            drawn = await DrawAsync(easel, "an apple");
            upstream.Requests.ShouldContain(request => request.Path == "/v1/images/generations");
        }

        await using var replaying = await StartAsync(folder, CassetteMode.Replay, address, asProvider: true);

        (await DrawAsync(replaying, "an apple")).ShouldBe(drawn);
        folder.Content.ShouldNotContain(Key);
        using var http = replaying.CreateHttpClient();
        using var missing = await http.PostAsJsonAsync("v1/images/generations", Body("a pear"), Cancelled);
        missing.IsSuccessStatusCode.ShouldBeFalse();
        (await missing.Content.ReadAsStringAsync(Cancelled)).ShouldContain("not recorded");
    }

    [Fact]
    public async Task Services_without_a_cassette_and_wrong_addresses_are_told_at_the_start()
    {
        var options = new EaselServerOptions { Drawing = TestDrawing.Stub };
        options.Settings["Easel:Testing:Services:good"] = "https://service.test";
        options.Settings["Easel:Testing:Services:bad"] = "ftp://user:password@service.test";

        var refused = await Should.ThrowAsync<EaselStartException>(() => EaselServer.StartAsync(options, Cancelled));

        refused.Problems.Count.ShouldBe(2);
        refused.Message.ShouldContain("Easel:Testing:Services:bad");
        refused.Message.ShouldContain("Easel:Testing:Cassette");
        refused.Message.ShouldNotContain("password@");
    }

    private static Task<EaselServer> StartAsync(CassetteFolder folder, CassetteMode mode, Uri service, bool asProvider = false)
    {
        var options = new EaselServerOptions
        {
            Drawing = TestDrawing.Stub,
            Cassette = folder.File,
            CassetteMode = mode,
        };
        if (asProvider)
        {
            options.Settings["Easel:Providers:other:Type"] = "easel";
            options.Settings["Easel:Providers:other:BaseUrl"] = service.ToString();
            options.Settings["Easel:Providers:other:ApiKey"] = Key;
        }
        else
        {
            options.Settings["Easel:Testing:Services:stand-in"] = service.ToString();
        }

        return EaselServer.StartAsync(options, Cancelled);
    }

    private static object Body(string prompt) =>
        new
        {
            prompt,
            model = "other/easel-stub",
            size = "256x256",
        };

    private static async Task<byte[]> DrawAsync(EaselServer easel, string prompt)
    {
        using var http = easel.CreateHttpClient();
        using var response = await http.PostAsJsonAsync("v1/images/generations", Body(prompt), Cancelled);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, json.ToString());
        return json.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64();
    }
}
