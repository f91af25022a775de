using System.Net;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary><c>POST /api/v1/process</c> with words alone, every field of it.</summary>
public sealed class TextToImageTests : ProcessServer
{
    [Fact]
    public async Task A_text_alone_is_drawn_and_answered_with_a_url()
    {
        var answer = await Client.ProcessAsync(new { inputs = new[] { ProcessClient.User("a red apple") } });

        var image = ProcessClient.CheckOutputs(answer.GetProperty("outputs")).ShouldHaveSingleItem();
        image.GetProperty("index").GetInt32().ShouldBe(0);
        image.GetProperty("url").GetString()!.ShouldStartWith(Server.Address.ToString());
        PngSize((await Client.FilesAsync(answer))[0]).ShouldBe((1024, 1024));
        Engine
            .Seen.ShouldHaveSingleItem()
            .ShouldBe(
                new GenerateRequest
                {
                    Prompt = "a red apple",
                    Model = "paint",
                    Size = new ImageSize(1024, 1024),
                    Quality = ImageQuality.Medium,
                    Background = ImageBackground.Opaque,
                }
            );
        ProcessClient.Warnings(answer).ShouldBeEmpty();
        // 3 tokens for 11 bytes of text, and 1,056 by OpenAI's table for a square of medium quality.
        answer.GetProperty("usage").GetProperty("totalTokens").GetInt32().ShouldBe(1059);
    }

    [Fact]
    public async Task Every_option_reaches_the_engine()
    {
        var answer = await Client.ProcessAsync(
            new
            {
                inputs = new[]
                {
                    ProcessClient.User("a fox"),
                    new { text = new { role = "system", content = "Flat icons" } },
                    ProcessClient.User("beside a den.", 1),
                    ProcessClient.User("snow", -1),
                    ProcessClient.User("unheard", 0),
                    ProcessClient.User("people", -1),
                },
                requested = new
                {
                    image = new
                    {
                        width = 640,
                        height = 320,
                        delivery = "base64",
                        format = "jpeg",
                    },
                    samples = 2,
                },
                internOptions = new
                {
                    quality = "high",
                    background = "opaque",
                    moderation = "low",
                    seed = 41,
                    steps = 9,
                    guidanceScale = 2.5,
                },
                clientUser = "user-1234",
            }
        );

        Engine
            .Seen.ShouldHaveSingleItem()
            .ShouldBe(
                new GenerateRequest
                {
                    Prompt = "Flat icons. a fox. beside a den.",
                    NegativePrompt = "snow. people",
                    Model = "paint",
                    Count = 2,
                    Size = new ImageSize(640, 320),
                    Format = ImageFormat.Jpeg,
                    Quality = ImageQuality.High,
                    Background = ImageBackground.Opaque,
                    BackgroundAsked = true,
                    Moderation = ModerationLevel.Low,
                    Seed = 41,
                    Steps = 9,
                    GuidanceScale = 2.5f,
                    User = "user-1234",
                }
            );
        ProcessClient.CheckOutputs(answer.GetProperty("outputs")).Select(image => image.GetProperty("index").GetInt32()).ShouldBe([0, 1]);
        foreach (var file in await Client.FilesAsync(answer))
            file[..2].ShouldBe([0xFF, 0xD8]);
        ProcessClient.Warnings(answer).ShouldBeEmpty();
        answer
            .GetProperty("internResponse")
            .ToString()
            .ShouldBe("""{"model":"paint","size":"640x320","seeds":[41,42],"steps":9,"guidanceScale":2.5,"scheduler":"None"}""");
    }

    [Theory]
    [InlineData("png", "89504E47")]
    [InlineData("jpeg", "FFD8FF")]
    [InlineData("gif", "474946383961")]
    public async Task Every_format_is_the_file_that_it_says(string format, string signature)
    {
        foreach (var delivery in new[] { "url", "base64" })
        {
            var answer = await Client.ProcessAsync(
                ProcessClient.Draw(
                    requested: new
                    {
                        image = new
                        {
                            format,
                            delivery,
                            width = 64,
                            height = 64,
                        },
                    }
                )
            );

            Convert.ToHexString((await Client.FilesAsync(answer))[0]).ShouldStartWith(signature);
        }
    }

    [Fact]
    public async Task A_gif_by_url_says_what_it_is()
    {
        var answer = await Client.ProcessAsync(
            ProcessClient.Draw(
                requested: new
                {
                    image = new
                    {
                        format = "gif",
                        width = 64,
                        height = 64,
                    },
                }
            )
        );

        using var shown = await Server.Client.GetAsync(
            answer.GetProperty("outputs")[0].GetProperty("image").GetProperty("url").GetString()
        );
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/gif");
    }

    [Theory]
    // By the card's rule: multiples of 16, at least 64, 1:3 at most, no side longer than 3840, at most 8,294,400 pixels.
    [InlineData(1000, 500, "1008x496")]
    [InlineData(1, 1, "64x64")]
    [InlineData(10_000, 5_000, "3840x1920")]
    [InlineData(100, 1_000, "336x1008")]
    [InlineData(3_000, 3_000, "2752x2752")]
    public async Task The_nearest_size_is_drawn_and_told(int width, int height, string drawn)
    {
        Engine.BeforeStep = _ => new ImageError(ImageErrorKind.Overloaded, null, null, "Enough: the size is all that matters here.");
        await Client.FailAsync(ProcessClient.Draw(requested: new { image = new { width, height } }));
        Engine.Seen.ShouldHaveSingleItem().Size.ToString().ShouldBe(drawn);
        Engine.BeforeStep = null;

        var answer = await Client.ProcessAsync(ProcessClient.Draw(requested: new { image = new { width = 1000, height = 500 } }));
        ProcessClient
            .Warnings(answer)
            .ShouldBe(["'request.requested.image' asks for 1000x500; the nearest that can be drawn is 1008x496."]);
    }

    [Theory]
    [InlineData("""{"width":512}""", "512x512")]
    [InlineData("""{"height":768}""", "768x768")]
    public async Task One_side_alone_keeps_the_models_own_shape(string image, string size)
    {
        var answer = await Client.ProcessAsync(
            ProcessClient.Draw(requested: new { image = JsonSerializer.Deserialize<JsonElement>(image) })
        );

        answer.GetProperty("internResponse").GetProperty("size").GetString().ShouldBe(size);
        ProcessClient.Warnings(answer).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_known_or_not_served_is_told_and_not_refused()
    {
        var answer = await Client.ProcessAsync(
            new
            {
                inputs = new[] { ProcessClient.User("a", 2.5), ProcessClient.User("b", -0.5) },
                requested = new
                {
                    text = new { },
                    image = new
                    {
                        width = 64,
                        height = 64,
                        dpi = 300,
                    },
                },
                internOptions = new { sampler = "euler", partialImages = 2 },
                abortSignal = new { },
            },
            new
            {
                serviceId = "text-to-image:easel",
                url = "https://api.example.org",
                internServiceOptions = new { a = 1 },
                debug = true,
            }
        );

        var warnings = ProcessClient.Warnings(answer).ToList();
        string[] told =
        [
            "'service.url' ",
            "'service.internServiceOptions' ",
            "'service.debug' ",
            "'request.inputs[0].text.weight' ",
            "'request.inputs[1].text.weight' ",
            "'request.requested.text' ",
            "'request.requested.image.dpi' ",
            "'request.internOptions.partialImages' ",
            "'request.internOptions.sampler' ",
            "'request.abortSignal' ",
        ];
        warnings.Count.ShouldBe(told.Length, string.Join('\n', warnings));
        foreach (var path in told)
            warnings.ShouldContain(warning => warning.StartsWith(path, StringComparison.Ordinal), path);
    }

    [Fact]
    public async Task Strict_refuses_what_would_be_told()
    {
        var (status, message) = await Client.FailAsync(
            ProcessClient.Draw(
                requested: new { image = new { width = 1000, height = 500 } },
                internOptions: new { strict = true, sampler = "euler" }
            )
        );

        status.ShouldBe(400);
        message.ShouldBe(
            "'request.internOptions.sampler' is not known here; it was left out. 'request.requested.image' asks for 1000x500; the nearest that can be drawn is 1008x496."
        );
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("text/plain")]
    [InlineData("text/plain;charset=UTF-8")]
    public async Task Both_content_types_are_read(string contentType)
    {
        var (status, answer) = await Client.PostAsync(
            """{"service":{"serviceId":"text-to-image:easel"},"request":{"inputs":[{"text":{"role":"user","content":"ein roter Äpfel 🍎"}}]}}""",
            contentType
        );

        status.ShouldBe(HttpStatusCode.OK);
        ProcessClient.CheckFinal(answer);
        Engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<GenerateRequest>().Prompt.ShouldBe("ein roter Äpfel 🍎");
    }

    [Fact]
    public async Task An_idempotency_key_gives_the_first_answer_again()
    {
        const string Body =
            """{"service":{"serviceId":"text-to-image:easel"},"request":{"inputs":[{"text":{"role":"user","content":"a"}}]}}""";
        using var first = await Client.RawAsync(Body, prepare: headers => headers.Add("Idempotency-Key", "k1"));
        using var again = await Client.RawAsync(Body, prepare: headers => headers.Add("Idempotency-Key", "k1"));

        (await again.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        again.Headers.Contains("idempotent-replayed").ShouldBeTrue();
        Engine.Seen.Count.ShouldBe(1);
    }

    private static (int Width, int Height) PngSize(byte[] file) =>
        (
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)),
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20))
        );
}
