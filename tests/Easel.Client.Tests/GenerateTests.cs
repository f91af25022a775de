using System.Text.Json;
using Easel.Client.Images;
using Easel.Client.Tests.Support;
using Easel.Client.Vocabulary;

namespace Easel.Client.Tests;

public sealed class GenerateTests
{
    [Fact]
    public async Task A_whole_answer_of_OpenAI_is_read_with_every_member()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI));
        using var client = Payloads.Client(server);

        var answer = await client.GenerateAsync("a red apple");

        answer.Data.ShouldHaveSingleItem().Bytes!.Value.ToArray().ShouldBe(Payloads.Bytes);
        answer.Created.ShouldBe(DateTimeOffset.FromUnixTimeSeconds(1713833628));
        answer.Background.ShouldBe(OutputBackground.Opaque);
        answer.OutputFormat.ShouldBe(OutputFormat.WebP);
        answer.Size.ShouldBe(OutputSize.Portrait);
        answer.Quality.ShouldBe(OutputQuality.High);
        answer.Usage.ShouldBe(
            new ImageUsage
            {
                TotalTokens = 100,
                InputTokens = 50,
                OutputTokens = 50,
                InputTokensDetails = new ImageTokenDetails { TextTokens = 10, ImageTokens = 40 },
                OutputTokensDetails = new ImageTokenDetails { TextTokens = 0, ImageTokens = 50 },
            }
        );
        answer.Easel.ShouldBeNull();
        answer.RequestId.ShouldBe("req_test");
    }

    [Fact]
    public async Task A_request_carries_its_key_an_idempotency_key_and_only_what_was_set()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI));
        using var client = Payloads.Client(server, options => options.Headers["OpenAI-Organization"] = "org-1");

        await client.GenerateAsync(
            new ImageGenerateParams
            {
                Prompt = "a \"red\" apple",
                Quality = "ultra",
                Size = OutputSize.Of(640, 480),
                Seed = 7,
                N = 2,
                Extra = new() { ["tomorrow"] = JsonSerializer.SerializeToElement(1.5) },
            }
        );

        var request = server.Requests.ShouldHaveSingleItem();
        request.Line.ShouldBe("POST /v1/images/generations HTTP/1.1");
        request.Headers["Authorization"].ShouldBe("Bearer test-key");
        request.Headers["OpenAI-Organization"].ShouldBe("org-1");
        request.Headers["Content-Type"].ShouldBe("application/json");
        request.Headers["Idempotency-Key"].Length.ShouldBe(32);
        using var body = JsonDocument.Parse(request.Body);
        JsonElement
            .DeepEquals(
                body.RootElement,
                JsonSerializer.SerializeToElement(
                    new
                    {
                        prompt = "a \"red\" apple",
                        n = 2,
                        size = "640x480",
                        quality = "ultra",
                        seed = 7,
                        tomorrow = 1.5,
                    }
                )
            )
            .ShouldBeTrue(request.Body);
    }

    [Fact]
    public async Task White_space_that_keeps_a_connection_alive_before_the_answer_is_skipped()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer($"  \n    {Payloads.OpenAI}"));
        using var client = Payloads.Client(server);
        (await client.GenerateAsync("x")).Data.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Members_of_tomorrow_do_not_disturb()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(
                """{"created":1713833628.25,"model":"m","data":[{"url":"http://127.0.0.1:1/x.png","nsfw":false,"revised_prompt":null}],"quality":"ultra","usage":null,"easel":{"warnings":null,"seeds":[4],"next":{}}}"""
            )
        );
        using var client = Payloads.Client(server);

        var answer = await client.GenerateAsync("x");

        answer.Extra!["model"].GetString().ShouldBe("m");
        answer.Data[0].Extra!["nsfw"].GetBoolean().ShouldBeFalse();
        answer.Data[0].Url.ShouldBe(new Uri("http://127.0.0.1:1/x.png"));
        answer.Quality.ShouldBe(new OutputQuality("ultra"));
        answer.Easel!.Seeds.ShouldBe([4L]);
        answer.Easel.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://127.0.0.1:5280", "http://127.0.0.1:5280/v1/")]
    [InlineData("http://127.0.0.1:5280/", "http://127.0.0.1:5280/v1/")]
    [InlineData("http://127.0.0.1:5280/v1", "http://127.0.0.1:5280/v1/")]
    [InlineData("https://example.org/openai/v2/", "https://example.org/openai/v2/")]
    public void A_base_URL_may_be_written_as_people_write_it(string given, string used)
    {
        using var client = new EaselClient(new Uri(given));
        client.BaseUrl.ShouldBe(new Uri(used));
    }

    [Fact]
    public void Wrong_options_are_told_all_at_once()
    {
        var options = new EaselClientOptions
        {
            BaseUrl = new Uri("ftp://example.org"),
            ApiKey = "two words",
            MaxRetries = 11,
            Timeout = TimeSpan.Zero,
        };
        var message = Should.Throw<ArgumentException>(() => new EaselClient(options)).Message;
        foreach (var name in new[] { "BaseUrl", "ApiKey", "MaxRetries", "Timeout" })
            message.ShouldContain(name);
    }

    [Fact]
    public async Task An_image_behind_a_URL_is_fetched_without_the_key()
    {
        await using var images = new ScriptedServer(ScriptedServer.Answer("picture", type: "image/png"));
        using var client = Payloads.Client(images, options => options.Headers["api-key"] = "secret");

        var file = await client.DownloadAsync(new Image { Url = new Uri(images.BaseUrl, "/a.png?signature=s") });

        file.ToArray().ShouldBe(Payloads.Utf8("picture"));
        var request = images.Requests.ShouldHaveSingleItem();
        request.Line.ShouldBe("GET /a.png?signature=s HTTP/1.1");
        request.Headers.Keys.ShouldNotContain("Authorization");
        request.Headers.Keys.ShouldNotContain("api-key");
    }

    [Fact]
    public async Task Models_are_listed()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(
                """{"object":"list","data":[{"id":"easel-icons","object":"model","created":1,"owned_by":"easel","easel":{"styles":[]}}]}"""
            )
        );
        using var client = Payloads.Client(server);
        var model = (await client.ListModelsAsync()).ShouldHaveSingleItem();
        model.Id.ShouldBe("easel-icons");
        model.OwnedBy.ShouldBe("easel");
        model.Extra!.Keys.ShouldContain("easel");
    }
}
