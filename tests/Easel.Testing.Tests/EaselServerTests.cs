using System.Net;
using System.Net.Http.Json;
using Easel.Client;
using Easel.Client.Images;
using Easel.Testing.Drawing;

namespace Easel.Testing.Tests;

public sealed class EaselServerTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    private static readonly EaselServerOptions Stub = new() { Drawing = TestDrawing.Stub };

    [Fact]
    public async Task The_same_request_brings_the_same_bytes_on_every_server()
    {
        await using var one = await EaselServer.StartAsync(Stub, Cancelled);
        await using var other = await EaselServer.StartAsync(Stub, Cancelled);

        var first = await DrawAsync(one, "a red apple");

        (await DrawAsync(one, "a red apple")).ShouldBe(first);
        (await DrawAsync(other, "a red apple")).ShouldBe(first);
        (await DrawAsync(other, "a green apple")).ShouldNotBe(first);
        one.Address.ShouldNotBe(other.Address);
    }

    [Fact]
    public async Task A_seed_of_the_requests_own_counts_and_without_a_fixed_one_seeds_are_random()
    {
        await using var easel = await EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub, Seed = 41 }, Cancelled);
        await using var free = await EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub, Seed = null }, Cancelled);
        using var client = easel.CreateClient();
        using var freely = free.CreateClient();

        (await SeedAsync(client, null)).ShouldBe(41);
        (await SeedAsync(client, 7)).ShouldBe(7);
        // Two random numbers of 32 bits are the same once in four billion times.
        (await SeedAsync(freely, null)).ShouldNotBe(await SeedAsync(freely, null));
    }

    [Fact]
    public async Task The_built_in_model_draws_and_is_loaded_once_for_all_servers()
    {
        await using var one = await EaselServer.StartAsync(cancellationToken: Cancelled);
        await using var other = await EaselServer.StartAsync(cancellationToken: Cancelled);

        var drawn = await Task.WhenAll(DrawAsync(one, "a red apple"), DrawAsync(other, "a red apple"));

        drawn[0].AsSpan(0, 4).ToArray().ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        drawn[1].ShouldBe(drawn[0]);
        await one.DisposeAsync();
        (await DrawAsync(other, "a red apple")).ShouldBe(drawn[0]);
    }

    [Fact]
    public async Task Nothing_stays_on_disk()
    {
        var easel = await EaselServer.StartAsync(Stub, Cancelled);
        using (var http = easel.CreateHttpClient())
        {
            using var drawn = await http.PostAsJsonAsync(
                "v1/images/generations",
                new { prompt = "an apple", response_format = "url" },
                Cancelled
            );
            drawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        Directory.EnumerateFiles(easel.DataFolder, "*", SearchOption.AllDirectories).ShouldNotBeEmpty();
        await easel.DisposeAsync();

        Directory.Exists(easel.DataFolder).ShouldBeFalse();
    }

    [Fact]
    public async Task Requests_are_seen_with_headers_and_bodies_also_those_that_are_refused()
    {
        await using var easel = await EaselServer.StartAsync(Stub, Cancelled);
        using var http = easel.CreateHttpClient();
        http.DefaultRequestHeaders.Add("x-mine", "1");

        using var drawn = await http.PostAsJsonAsync("v1/images/generations?a=b", new { prompt = "an apple" }, Cancelled);
        using var refused = await http.PostAsJsonAsync("v1/nowhere", new { prompt = "a pear" }, Cancelled);

        easel.Requests.Select(request => request.ToString()).ShouldBe(["POST /v1/images/generations?a=b 200", "POST /v1/nowhere 404"]);
        easel.Requests[0].Headers["X-Mine"].ShouldBe("1");
        easel.Requests[0].Json().GetProperty("prompt").GetString().ShouldBe("an apple");
        easel.Requests[1].Json().GetProperty("prompt").GetString().ShouldBe("a pear");
        easel.ClearRequests();
        easel.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_handler_brings_the_requests_of_any_address_here()
    {
        await using var easel = await EaselServer.StartAsync(
            new() { Drawing = TestDrawing.Stub, AccessKey = "a-key-of-the-tests-that-is-long-enough" },
            Cancelled
        );
        using var http = new HttpClient(easel.CreateHandler());

        using var drawn = await http.PostAsJsonAsync(
            "https://api.openai.com/v1/images/generations",
            new { prompt = "an apple" },
            Cancelled
        );
        using var keyless = new HttpClient { BaseAddress = easel.Address };
        using var refused = await keyless.GetAsync("v1/models", Cancelled);

        drawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_is_wrong_with_the_options_is_told_at_once()
    {
        var options = new EaselServerOptions { Drawing = TestDrawing.Stub, ModelsFolder = "/nowhere" };
        options.Settings["Easel:Nonsense"] = "1";
        options.Settings["Easel:Threads"] = "0";

        var refused = await Should.ThrowAsync<EaselStartException>(() => EaselServer.StartAsync(options, Cancelled));

        refused.Problems.ShouldContain(problem => problem.Contains("/nowhere"));
        refused.Problems.ShouldContain(problem => problem.Contains("Easel:Nonsense"));
        refused.Problems.ShouldContain(problem => problem.Contains("Easel:Threads"));
        refused.Message.ShouldContain("Easel:Nonsense");
    }

    [Fact]
    public async Task The_server_is_ready_and_takes_nothing_from_the_environment()
    {
        Environment.SetEnvironmentVariable("EASEL__NONSENSE", "1");
        try
        {
            await using var easel = await EaselServer.StartAsync(Stub, Cancelled);
            using var http = easel.CreateHttpClient();

            using var ready = await http.GetAsync("readyz", Cancelled);

            ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            Environment.SetEnvironmentVariable("EASEL__NONSENSE", null);
        }
    }

    [Fact]
    public void Pictures_follow_from_what_was_asked_for()
    {
        var subject = new StubSubject("an apple", "", "", 0);

        Convert.ToHexStringLower(subject.Hash().AsSpan(0, 4)).ShouldBe(HashOf("0\0\0an apple\0"));
        subject.Hash().ShouldNotBe((subject with { Seed = 1 }).Hash());

        static string HashOf(string text) =>
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
    }

    private static async Task<byte[]> DrawAsync(EaselServer easel, string prompt)
    {
        using var client = easel.CreateClient();
        var response = await client.GenerateAsync(
            new ImageGenerateParams
            {
                Prompt = prompt,
                Size = "256x256",
                Quality = "low",
            },
            Cancelled
        );
        return response.Data[0].Bytes!.Value.ToArray();
    }

    private static async Task<long?> SeedAsync(EaselClient client, long? seed)
    {
        var response = await client.GenerateAsync(new ImageGenerateParams { Prompt = "an apple", Seed = seed }, Cancelled);
        return response.Easel!.Seeds![0];
    }
}
