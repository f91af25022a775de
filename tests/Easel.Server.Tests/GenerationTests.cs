using System.Net;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

public sealed class GenerationTests : GenerationServer
{
    [Fact]
    public async Task A_prompt_alone_gives_a_png_of_the_models_own_size_and_quality()
    {
        var answer = await DrawAsync(new { prompt = "a red apple" });

        answer.GetProperty("background").GetString().ShouldBe("opaque");
        answer.GetProperty("output_format").GetString().ShouldBe("png");
        answer.GetProperty("quality").GetString().ShouldBe("medium");
        answer.GetProperty("size").GetString().ShouldBe("1024x1024");
        answer.GetProperty("data").GetArrayLength().ShouldBe(1);
        PngSize(File(answer)).ShouldBe((1024, 1024));
        answer.GetProperty("easel").GetProperty("model").GetString().ShouldBe("paint");
        answer.GetProperty("easel").GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Every_parameter_reaches_the_engine()
    {
        await DrawAsync(
            new
            {
                prompt = "a red apple",
                negative_prompt = "blue",
                model = "paint",
                n = 2,
                size = "64x128",
                quality = "low",
                background = "transparent",
                output_format = "webp",
                output_compression = 80,
                moderation = "low",
                user = "user-1234",
                seed = 11,
                steps = 3,
                guidance_scale = 2.5,
            }
        );

        Engine
            .Seen.ShouldHaveSingleItem()
            .ShouldBe(
                new GenerateRequest
                {
                    Prompt = "a red apple",
                    NegativePrompt = "blue",
                    Model = "paint",
                    Count = 2,
                    Size = new ImageSize(64, 128),
                    Quality = ImageQuality.Low,
                    Background = ImageBackground.Transparent,
                    BackgroundAsked = true,
                    Format = ImageFormat.WebP,
                    Compression = 80,
                    Moderation = ModerationLevel.Low,
                    User = "user-1234",
                    Seed = 11,
                    Steps = 3,
                    GuidanceScale = 2.5f,
                }
            );
    }

    [Fact]
    public async Task What_changes_a_model_reaches_the_engine()
    {
        await DrawAsync(
            new
            {
                prompt = "a",
                loras = new object[] { new { name = "watercolour", weight = 0.8 }, new { name = "flat" } },
                scheduler = "EulerAncestralDiscreteScheduler",
                clip_skip = 2,
            }
        );

        var seen = Engine.Seen.ShouldHaveSingleItem();
        seen.Loras.ShouldBe([new LoraChoice("watercolour", 0.8f), new LoraChoice("flat")]);
        seen.Scheduler.ShouldBe("euler_ancestral");
        seen.ClipSkip.ShouldBe(2);
    }

    [Fact]
    public async Task Null_means_not_given()
    {
        await DrawAsync(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["prompt"] = "a",
                ["model"] = null,
                ["n"] = null,
                ["quality"] = null,
                ["size"] = null,
                ["output_format"] = null,
                ["output_compression"] = null,
                ["background"] = null,
                ["moderation"] = null,
                ["stream"] = null,
                ["partial_images"] = null,
                ["response_format"] = null,
                ["style"] = null,
                ["user"] = null,
                ["seed"] = null,
                ["steps"] = null,
                ["guidance_scale"] = null,
                ["loras"] = null,
                ["scheduler"] = null,
                ["clip_skip"] = null,
                ["negative_prompt"] = null,
            }
        );

        Engine.Seen.ShouldHaveSingleItem().Count.ShouldBe(1);
    }

    [Fact]
    public async Task N_images_come_with_their_seeds_in_order()
    {
        var answer = await DrawAsync(
            new
            {
                prompt = "a",
                n = 3,
                seed = 40,
                size = "64x64",
            }
        );

        answer.GetProperty("data").GetArrayLength().ShouldBe(3);
        answer.GetProperty("easel").GetProperty("seeds").EnumerateArray().Select(seed => seed.GetInt64()).ShouldBe([40, 41, 42]);
        Enumerable.Range(0, 3).Select(i => Convert.ToHexString(File(answer, i))).Distinct(StringComparer.Ordinal).Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("jpeg", "FFD8FF")]
    [InlineData("webp", "52494646")]
    [InlineData("png", "89504E470D0A1A0A")]
    public async Task The_format_asked_for_is_the_format_of_the_file(string format, string signature)
    {
        var answer = await DrawAsync(
            new
            {
                prompt = "a",
                output_format = format,
                size = "64x64",
            }
        );

        answer.GetProperty("output_format").GetString().ShouldBe(format);
        Convert.ToHexString(File(answer)).ShouldStartWith(signature);
    }

    [Theory]
    [InlineData("transparent", 6)]
    [InlineData("opaque", 2)]
    public async Task Transparent_gives_a_png_with_an_alpha_channel(string background, int colourType)
    {
        var answer = await DrawAsync(
            new
            {
                prompt = "a",
                background,
                size = "64x64",
            }
        );

        answer.GetProperty("background").GetString().ShouldBe(background);
        // PNG specification 11.2.1: IHDR's colour type, 2 truecolour, 6 truecolour with alpha.
        File(answer)[25].ShouldBe((byte)colourType);
    }

    [Theory]
    [InlineData("256x256")]
    [InlineData("512x512")]
    [InlineData("1024x1024")]
    [InlineData("1024x1536")]
    [InlineData("1536x1024")]
    [InlineData("1024x1792")]
    [InlineData("1792x1024")]
    [InlineData("48x144", false)]
    [InlineData("1536x512")]
    [InlineData("1552x512", false)]
    public async Task Sizes_follow_OpenAIs_rule(string size, bool allowed = true)
    {
        using var response = await Server.GenerateAsync(new { prompt = "a", size });

        response.StatusCode.ShouldBe(allowed ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        if (!allowed)
            return;
        var answer = await RunningServer.JsonAsync(response);
        answer.GetProperty("size").GetString().ShouldBe(size);
        var (width, height) = PngSize(File(answer));
        $"{width}x{height}".ShouldBe(size);
    }

    [Fact]
    public async Task What_is_not_honoured_is_told()
    {
        using var response = await Server.GenerateAsync(
            new
            {
                prompt = "a",
                style = "vivid",
                partial_images = 2,
                size = "64x64",
            }
        );
        var answer = await RunningServer.JsonAsync(response);

        Warnings(answer).ShouldBe(["unsupported_parameter style", "unsupported_parameter partial_images"], ignoreOrder: true);
        response.Headers.GetValues("easel-warnings").Single().ShouldContain("unsupported_parameter;param=style");
        Engine.Seen.ShouldHaveSingleItem().PartialImages.ShouldBe(0);
    }

    /// <summary>Output: the table in OpenAI's image generation guide; 512x512 is a quarter of the square. Input: 11 bytes are three groups
    /// of four.</summary>
    [Theory]
    [InlineData("1024x1024", "low", 1, 272)]
    [InlineData("1024x1024", "medium", 2, 2112)]
    [InlineData("1024x1536", "medium", 1, 1584)]
    [InlineData("1536x1024", "high", 1, 6208)]
    [InlineData("512x512", "medium", 1, 264)]
    public async Task Usage_counts_tokens_by_OpenAIs_table(string size, string quality, int n, int output)
    {
        var usage = (
            await DrawAsync(
                new
                {
                    prompt = "a red apple",
                    size,
                    quality,
                    n,
                }
            )
        ).GetProperty("usage");

        usage.GetProperty("input_tokens").GetInt32().ShouldBe(3);
        usage.GetProperty("output_tokens").GetInt32().ShouldBe(output);
        usage.GetProperty("total_tokens").GetInt32().ShouldBe(output + 3);
        usage.GetProperty("input_tokens_details").GetProperty("text_tokens").GetInt32().ShouldBe(3);
        usage.GetProperty("output_tokens_details").GetProperty("image_tokens").GetInt32().ShouldBe(output);
    }

    [Fact]
    public async Task An_engines_failure_is_a_server_error_without_its_details()
    {
        Engine.BeforeStep = _ => new ImageError(ImageErrorKind.Engine, null, null, "secret path /opt/model");
        using var failed = await Server.GenerateAsync(new { prompt = "a" });
        await ShouldBeServerErrorAsync(failed);

        Engine.BeforeStep = _ => throw new InvalidOperationException("secret path /opt/model");
        using var broken = await Server.GenerateAsync(new { prompt = "a" });
        await ShouldBeServerErrorAsync(broken);

        Engine.BeforeStep = null;
        await DrawAsync(new { prompt = "a", size = "64x64" });
    }

    [Fact]
    public async Task Too_many_requests_are_told_when_to_come_back()
    {
        Engine.BeforeStep = _ => new ImageError(ImageErrorKind.Overloaded, "rate_limit_exceeded", null, "64 requests are waiting.")
        {
            RetryAfter = TimeSpan.FromSeconds(1.5),
        };

        using var answer = await Server.GenerateAsync(new { prompt = "a" });

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("code").GetString().ShouldBe("rate_limit_exceeded");
    }
}
