using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Easel.Cassettes;
using FsCheck;
using FsCheck.Fluent;

namespace Easel.Testing.Tests.Cassettes;

/// <summary>Whatever a key looks like and wherever a program puts it, no cassette has it.</summary>
public sealed class KeyTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    private static readonly string[] Names =
    [
        "api_key",
        "apiKey",
        "key",
        "token",
        "access_token",
        "password",
        "client_secret",
        "x-api-key",
        "authorization",
        "sig",
        "subscription-key",
    ];

    private static readonly string[] Headers =
    [
        "Authorization: Bearer ",
        "Authorization: Key ",
        "Authorization: ",
        "x-api-key: ",
        "api-key: ",
        "x-goog-api-key: ",
        "x-key: ",
        "Api-Key: ",
        "Ocp-Apim-Subscription-Key: ",
        "X-Auth-Token: ",
        "Cookie: session=",
    ];

    private static readonly Gen<string> Keys = Gen.Choose(8, 80)
        .SelectMany(length =>
            Gen.Elements("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~+/=!$%&'()*,:<>\\\"".ToCharArray())
                .ArrayOf(length)
        )
        .Select(letters => $"{new string(letters)}Zq");

    private static readonly Gen<Placed> Places =
        from key in Keys
        from place in Gen.Choose(0, 10)
        from name in Gen.Elements(Names)
        from header in Gen.Elements(Headers)
        select new Placed(key, place, name, header);

    [Fact]
    public async Task No_key_of_a_request_is_kept_wherever_it_stands_and_however_it_is_repeated()
    {
        await using var service = await StandInService.StartAsync();
        await Task.Run(
            () =>
                Prop.ForAll(Places.ToArbitrary(), placed => HoldsNone(service, placed).GetAwaiter().GetResult()).QuickCheckThrowOnFailure(),
            Cancelled
        );
    }

    [Theory]
    [InlineData("sk-proj-abcdefghijklmnop1234567890")]
    [InlineData("AIzaSyA1234567890abcdefghijklmnopqrstu")]
    [InlineData("r8_abcdefghijklmnopqrstuvwxyz")]
    [InlineData("xai-abcdefghijklmnop")]
    [InlineData("hf_abcdefghijklmnop")]
    [InlineData("AKIAABCDEFGHIJKLMNOP")]
    [InlineData("0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f:0123456789abcdef0123456789abcdef")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefghijklmnop")]
    public async Task What_looks_like_a_key_is_not_kept_under_any_name(string key)
    {
        await using var service = await StandInService.StartAsync();
        using var folder = new CassetteFolder();
        using var http = folder.Client(CassetteMode.Record);
        using var json = new StringContent(JsonSerializer.Serialize(new { note = $"use {key} please" }), Encoding.UTF8, "application/json");

        using var response = await http.PostAsync(
            service.At($"/echo/{Uri.EscapeDataString(key)}?note={Uri.EscapeDataString(key)}"),
            json,
            Cancelled
        );
        await response.Content.LoadIntoBufferAsync(Cancelled);

        folder.Content.ShouldNotContain(key);
        folder.Content.ShouldContain("use *** please");
    }

    [Fact]
    public async Task Requests_that_differ_in_their_keys_alone_are_the_same()
    {
        await using var service = await StandInService.StartAsync();
        using var folder = new CassetteFolder();
        using (var recording = folder.Client(CassetteMode.Record))
            await SendAsync(recording, "a-first-key-of-somebody");

        using var replaying = folder.Client(CassetteMode.Replay);
        await SendAsync(replaying, "another-key-of-somebody-else");

        async Task SendAsync(HttpClient http, string key)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, service.At($"/echo?key={key}"))
            {
                Content = new StringContent($$"""{"api_key": "{{key}}", "prompt": "an apple"}""", Encoding.UTF8, "application/json"),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            using var response = await http.SendAsync(request, Cancelled);
            await response.Content.LoadIntoBufferAsync(Cancelled);
            ((int)response.StatusCode).ShouldBe(201);
        }
    }

    [Theory]
    [InlineData("""{"access_token": "KEY", "token_type": "bearer", "expires_in": 3600}""")]
    [InlineData("""{"id": "key_1", "apiKey": "KEY"}""")]
    [InlineData("""{"client_secret": {"value": "KEY", "expires_at": 1}}""")]
    [InlineData("""[{"credentials": {"SecretAccessKey": "KEY"}}]""")]
    public async Task Keys_that_a_service_hands_out_are_not_kept(string body)
    {
        const string key = "an-opaque-key-of-nobody/+=";
        await using var service = await StandInService.StartAsync();
        service.Canned = body.Replace("KEY", key, StringComparison.Ordinal);
        using var folder = new CassetteFolder();
        using (var http = folder.Client(CassetteMode.Record))
            (await http.GetStringAsync(service.At("/canned"), Cancelled)).ShouldBe(service.Canned);

        folder.Content.ShouldNotContain(key);
        using var replaying = folder.Client(CassetteMode.Replay);
        (await replaying.GetStringAsync(service.At("/canned"), Cancelled)).ShouldBe(body.Replace("KEY", "***", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"usage": {"total_tokens": 12345678}, "next_page_token": "abcdefghijkl", "key": "C-sharp-minor"}""")]
    [InlineData("""{"secret": "short", "password": null, "apiKey": 12345678}""")]
    public async Task What_is_no_key_of_a_response_stays(string body)
    {
        await using var service = await StandInService.StartAsync();
        service.Canned = body;
        using var folder = new CassetteFolder();
        using (var http = folder.Client(CassetteMode.Record))
            await http.GetStringAsync(service.At("/canned"), Cancelled);

        using var replaying = folder.Client(CassetteMode.Replay);
        (await replaying.GetStringAsync(service.At("/canned"), Cancelled)).ShouldBe(body);
    }

    [Fact]
    public async Task A_key_that_comes_back_in_pieces_and_in_other_encodings_is_not_kept()
    {
        await using var service = await StandInService.StartAsync();
        await Task.Run(
            () => Prop.ForAll(Keys.ToArbitrary(), key => EchoHoldsNone(service, key).GetAwaiter().GetResult()).QuickCheckThrowOnFailure(),
            Cancelled
        );
    }

    private static async Task<bool> EchoHoldsNone(StandInService service, string key)
    {
        service.Canned = string.Join(
            ' ',
            [
                key,
                Uri.EscapeDataString(key),
                Uri.EscapeDataString(Uri.EscapeDataString(key)),
                JsonEncodedText.Encode(key).ToString(),
                Convert.ToHexString(Encoding.UTF8.GetBytes(key)),
                Base64Of(key),
                Base64Of($"u{key}!"),
                Base64Of($"u:{key}!"),
            ]
        );
        using var folder = new CassetteFolder();
        using var http = folder.Client(CassetteMode.Record);
        using var request = new HttpRequestMessage(HttpMethod.Get, service.At("/pieces"));
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancelled);
        await response.Content.LoadIntoBufferAsync(Cancelled);
        var content = folder.Content;
        return content.Contains("pieces", StringComparison.Ordinal)
            && Forms(key).All(form => !content.Contains(form, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Cookies_that_a_service_sets_are_not_kept()
    {
        await using var service = await StandInService.StartAsync();
        using var folder = new CassetteFolder();
        using var http = folder.Client(CassetteMode.Record);

        await http.GetStringAsync(service.At("/echo"), Cancelled);

        folder.Content.ShouldNotContain("very-secret-cookie");
    }

    private static async Task<bool> HoldsNone(StandInService service, Placed placed)
    {
        using var folder = new CassetteFolder();
        using var http = folder.Client(CassetteMode.Record);
        using var request = Request(service, placed);
        using var response = await http.SendAsync(request, Cancelled);
        await response.Content.LoadIntoBufferAsync(Cancelled);
        var content = folder.Content;
        return content.Length > 0 && Forms(placed.Key).All(form => !content.Contains(form, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Forms(string key) =>
        [
            key,
            Uri.EscapeDataString(key),
            JsonEncodedText.Encode(key).ToString(),
            Base64Of(key).TrimEnd('='),
            // Of base64 that begins with something else, the letters that are the key's alone.
            Base64Of($"u{key}")[2..^4],
            Base64Of($"u:{key}")[3..^4],
            Convert.ToHexString(Encoding.UTF8.GetBytes(key)),
        ];

    private static HttpRequestMessage Request(StandInService service, Placed placed)
    {
        var (key, place, name, header) = placed;
        var request = new HttpRequestMessage(HttpMethod.Post, service.At("/echo"));
        switch (place)
        {
            case 0:
                var sides = header.Split(": ", 2);
                request.Headers.TryAddWithoutValidation(
                    sides[0],
                    sides[1] + (header.StartsWith("Cookie", StringComparison.Ordinal) ? Plain(key) : key)
                );
                break;
            case 1:
                request.RequestUri = service.At($"/echo?{name}={Uri.EscapeDataString(key)}&n=1");
                break;
            case 2:
                request.Content = Json(new Dictionary<string, object> { [name] = key, ["prompt"] = "an apple" });
                break;
            case 3:
                request.Content = Json(new { deep = new object[] { new Dictionary<string, object> { [name] = new { value = key } } } });
                break;
            case 4:
                request.Content = new FormUrlEncodedContent([new(name, key), new("prompt", "an apple")]);
                break;
            case 5:
                request.Content = new MultipartFormDataContent
                {
                    { new StringContent(key), name },
                    { new StringContent($"say {key}"), "prompt" },
                };
                break;
            case 6:
                request.Content = Json(new { metadata = JsonSerializer.Serialize(new Dictionary<string, string> { [name] = key }) });
                break;
            case 7:
                request.Content = Json(new { callback_url = $"https://user:{Uri.EscapeDataString(key)}@example.com/a" });
                break;
            case 8:
                request.Content = Json(new { webhook = $"https://example.com/a?{name}={Uri.EscapeDataString(key)}&n=1", prompt = key });
                break;
            case 9:
                request.Content = Json(new { headers = new { Authorization = $"Bearer {key}" }, prompt = $"say {key}" });
                break;
            default:
                // In the header, and repeated where nobody looks for it.
                request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
                request.Content = Json(new { prompt = $"my key is {key}, keep it" });
                break;
        }

        return request;
    }

    private static string Base64Of(string key)
    {
        var text = new byte[400];
        System.Buffers.Text.Base64.EncodeToUtf8(Encoding.UTF8.GetBytes(key), text, out _, out var written);
        return Encoding.ASCII.GetString(text, 0, written);
    }

    private static StringContent Json(object value) => new(JsonSerializer.Serialize(value), Encoding.UTF8, "application/json");

    /// <summary>A cookie's value ends where a semicolon or a comma is.</summary>
    private static string Plain(string key) =>
        string.Concat(key.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'));

    private sealed record Placed(string Key, int Place, string Name, string Header);
}
