using System.Text;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Providers.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.PassThrough;

/// <summary>Images that need no change go to the client while they are still coming from the service.</summary>
public sealed class ArrivingImageTests : IAsyncLifetime
{
    private static readonly byte[] Large = Files.Noise(new ImageSize(512, 384));
    private static readonly string Text = Convert.ToBase64String(Large);

    private StandIn _service = null!;

    public async ValueTask InitializeAsync() => _service = await StandIn.StartAsync();

    public async ValueTask DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task The_client_has_its_beginning_before_the_service_has_sent_its_end()
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _service.Answer = (context, _) => RespondAsync(context, Text, go.Task);
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await server.GenerateAsync(new { model = "gpt-image-2", prompt = "a fox" });
        await using var body = await response.Content.ReadAsStreamAsync();
        var read = await ReadAsync(body, 200_000);
        read.ShouldContain($"\"b64_json\":\"{Text[..1000]}");

        go.SetResult();

        using var all = JsonDocument.Parse(read + await new StreamReader(body).ReadToEndAsync());
        all.RootElement.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64().ShouldBe(Large);
        all.RootElement.GetProperty("size").GetString().ShouldBe("512x384");
        all.RootElement.GetProperty("usage").GetProperty("output_tokens").GetInt64().ShouldBe(1767);
        // 50 of input, of which 40 are of images, by the card's prices.
        all.RootElement.GetProperty("easel").GetProperty("cost").GetDecimal().ShouldBe(((10 * 5) + (40 * 8) + (1767 * 30)) / 1_000_000m);
        await IsRecordedAsync(server, "completed");
    }

    [Fact]
    public async Task What_the_service_says_after_its_image_is_in_the_response()
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(context, $$$"""{"data":[{"b64_json":"{{{Text}}}","revised_prompt":"a red fox"}],"created":1}""");
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await server.GenerateAsync(new { model = "gpt-image-2", prompt = "a fox" });
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        json.RootElement.GetProperty("data")[0].GetProperty("revised_prompt").GetString().ShouldBe("a red fox");
        json.RootElement.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64().ShouldBe(Large);
    }

    [Theory]
    [InlineData("breaks off")]
    [InlineData("no base64")]
    [InlineData("ends early")]
    [InlineData("no JSON at its end")]
    public async Task A_failure_in_the_middle_breaks_the_response_off_and_is_accounted_as_one(string how)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _service.Answer = async (context, _) =>
        {
            context.Response.ContentType = "application/json";
            var half = Text[..(Text.Length / 2 / 4 * 4)];
            await context.Response.WriteAsync($$$"""{"created":1,"data":[{"b64_json":"{{{half}}}""");
            await context.Response.Body.FlushAsync();
            await seen.Task;
            if (how == "no base64")
                await context.Response.WriteAsync("<html>" + Text);
            else if (how == "no JSON at its end")
                await context.Response.WriteAsync("\"}],,");
            else if (how == "breaks off")
                context.Abort();
        };
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await server.GenerateAsync(new { model = "gpt-image-2", prompt = "a fox" });
        await using var body = await response.Content.ReadAsStreamAsync();
        await ReadAsync(body, 150_000);
        seen.SetResult();
        await Should.ThrowAsync<IOException>(() => body.CopyToAsync(Stream.Null));
        await IsRecordedAsync(server, "failed");
        _service.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_broken_response_is_not_kept_for_its_idempotency_key()
    {
        var calls = 0;
        _service.Answer = async (context, _) =>
        {
            if (Interlocked.Increment(ref calls) > 1)
            {
                await RespondAsync(context, Text, Task.CompletedTask);
                return;
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync($$$"""{"data":[{"b64_json":"{{{Text[..200_000]}}}""");
        };
        await using var server = await GatewayServer.OfAsync(_service);
        var body = new { model = "gpt-image-2", prompt = "a fox" };
        using (var broken = await server.GenerateAsync(body, KeyValuePair.Create("Idempotency-Key", "one")))
            await Should.ThrowAsync<HttpRequestException>(() => broken.Content.ReadAsStringAsync());
        for (var again = 0; again < 2; again++)
        {
            using var whole = await server.GenerateAsync(body, KeyValuePair.Create("Idempotency-Key", "one"));
            using var json = JsonDocument.Parse(await whole.Content.ReadAsStringAsync());
            json.RootElement.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64().ShouldBe(Large);
        }

        calls.ShouldBe(2);
    }

    [Fact]
    public async Task By_url_it_is_kept_while_it_arrives()
    {
        _service.Answer = (context, _) => RespondAsync(context, Text, Task.CompletedTask);
        await using var server = await GatewayServer.OfAsync(_service, "openai-compatible", "flux");
        using var response = await server.GenerateAsync(
            new
            {
                model = "flux",
                prompt = "a fox",
                response_format = "url",
            }
        );
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var url = json.RootElement.GetProperty("data")[0].GetProperty("url").GetString()!;
        (await server.Client.GetByteArrayAsync(new Uri(url))).ShouldBe(Large);
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("webp")]
    public async Task Another_format_than_the_services_is_made_of_it(string format)
    {
        _service.Answer = (context, _) => RespondAsync(context, Text, Task.CompletedTask);
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await server.GenerateAsync(
            new
            {
                model = "gpt-image-2",
                prompt = "a fox",
                output_format = format,
            }
        );
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Files
            .FormatOf(json.RootElement.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64())
            .ShouldBe(format, StringCompareShould.IgnoreCase);
    }

    [Theory]
    [InlineData("unpadded")]
    [InlineData("escaped")]
    [InlineData("url-safe")]
    [InlineData("data url")]
    [InlineData("spaced")]
    public async Task Base64_in_other_spellings_comes_out_plain(string spelling)
    {
        // One byte more than groups of three: it has padding.
        byte[] file = [.. Large, .. new byte[3 - (Large.Length % 3) + 1]];
        var text = Convert.ToBase64String(file);
        var sent = spelling switch
        {
            "unpadded" => text.TrimEnd('='),
            "escaped" => text.Replace("/", "\\/", StringComparison.Ordinal).Replace("+", "\\u002B", StringComparison.Ordinal),
            "url-safe" => text.Replace('+', '-').Replace('/', '_'),
            "data url" => "data:image/png;base64," + text,
            _ => string.Join("\\n", text.Chunk(76).Select(line => new string(line))),
        };
        _service.Answer = (context, _) => RespondAsync(context, sent, Task.CompletedTask);
        await using var server = await GatewayServer.OfAsync(_service);
        using var response = await server.GenerateAsync(new { model = "gpt-image-2", prompt = "a fox" });
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        json.RootElement.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64().ShouldBe(file);
    }

    [Fact]
    public async Task A_strict_request_hears_of_warnings_before_its_image()
    {
        _service.Answer = (context, _) =>
            Respond.JsonAsync(
                context,
                $$$"""{"data":[{"b64_json":"{{{Text}}}"}],"easel":{"warnings":[{"code":"odd","param":null,"message":"Odd."}]}}"""
            );
        await using var server = await GatewayServer.OfAsync(_service, "easel", "flux");
        using var lenient = await server.GenerateAsync(new { model = "flux", prompt = "a fox" });
        (await lenient.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"odd\"");
        using var strict = await server.GenerateAsync(
            new
            {
                model = "flux",
                prompt = "a fox",
                strict = true,
            }
        );
        ((int)strict.StatusCode).ShouldBe(400);
    }

    private static async Task RespondAsync(HttpContext context, string text, Task go)
    {
        context.Response.ContentType = "application/json";
        var half = text.Length / 2;
        await context.Response.WriteAsync($$$"""{"created":1,"background":"opaque","data":[{"b64_json":"{{{text[..half]}}}""");
        await context.Response.Body.FlushAsync();
        await go;
        await context.Response.WriteAsync(
            text[half..]
                + """
                "}],"output_format":"png","quality":"medium",
                "usage":{"input_tokens":50,"input_tokens_details":{"image_tokens":40,"text_tokens":10},"output_tokens":1767,"total_tokens":1817}}
                """
        );
    }

    private static async Task<string> ReadAsync(Stream body, int length)
    {
        var bytes = new byte[length];
        await body.ReadExactlyAsync(bytes);
        return Encoding.ASCII.GetString(bytes);
    }

    private static Task IsRecordedAsync(GatewayServer server, string outcome) =>
        Eventually.HoldsAsync(
            async () =>
                (await server.Client.GetStringAsync("/v1/usage/export?start_time=0")).Contains($",{outcome},", StringComparison.Ordinal),
            $"the request is recorded as {outcome}"
        );
}
