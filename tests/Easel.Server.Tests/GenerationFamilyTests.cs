using System.Net;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>What each of OpenAI's model families takes, and how its names draw here.</summary>
public sealed class GenerationFamilyTests : GenerationServer
{
    [Theory]
    [InlineData("standard", ImageQuality.Medium, "medium")]
    [InlineData("hd", ImageQuality.High, "high")]
    [InlineData("auto", ImageQuality.Medium, "medium")]
    [InlineData("low", ImageQuality.Low, "low")]
    public async Task DallE_qualities_mean_ours(string asked, ImageQuality drawn, string told)
    {
        var answer = await DrawAsync(
            new
            {
                prompt = "a",
                quality = asked,
                size = "64x64",
            }
        );

        Engine.Seen.ShouldHaveSingleItem().Quality.ShouldBe(drawn);
        answer.GetProperty("quality").GetString().ShouldBe(told);
    }

    [Theory]
    [InlineData("gpt-image-1", null, "b64_json")]
    [InlineData("paint", "b64_json", "b64_json")]
    [InlineData("paint", "url", "url")]
    [InlineData("dall-e-2", null, "url")]
    [InlineData("dall-e-3", null, "url")]
    [InlineData("dall-e-3", "b64_json", "b64_json")]
    public async Task An_image_comes_as_the_model_family_has_it(string model, string? response_format, string carrier)
    {
        using var response = await Server.GenerateAsync(
            new
            {
                prompt = "a",
                model,
                response_format,
            }
        );
        var answer = await RunningServer.JsonAsync(response);

        var data = answer.GetProperty("data")[0];
        data.EnumerateObject().Select(member => member.Name).ShouldBe(model is "dall-e-3" ? [carrier, "revised_prompt"] : [carrier]);
        // What the description has 'for the GPT image models only'.
        var told = new[] { "background", "output_format", "quality", "size", "usage" }.Count(name => answer.TryGetProperty(name, out _));
        told.ShouldBe(model.StartsWith("dall-e", StringComparison.Ordinal) ? 0 : 5);
        if (carrier is not "url")
            return;
        PngSize(await Server.Client.GetByteArrayAsync(data.GetProperty("url").GetString()!)).ShouldBe((1024, 1024));
        Warnings(answer).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dall-e-2", "256x256", true)]
    [InlineData("dall-e-2", "512x512", true)]
    [InlineData("dall-e-2", "1024x1024", true)]
    [InlineData("dall-e-2", "1792x1024", false)]
    [InlineData("dall-e-3", "1792x1024", true)]
    [InlineData("dall-e-3", "1024x1792", true)]
    [InlineData("dall-e-3", "512x512", false)]
    [InlineData("dall-e-3", "1024x1536", false)]
    [InlineData("gpt-image-1", "1024x1792", true)]
    public async Task The_DallE_names_draw_their_own_sizes(string model, string size, bool allowed)
    {
        using var response = await Server.GenerateAsync(
            new
            {
                prompt = "a",
                model,
                size,
            }
        );

        response.StatusCode.ShouldBe(allowed ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        if (!allowed)
            (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe("size");
    }

    [Theory]
    [InlineData("dall-e-3", "hd", null)]
    [InlineData("dall-e-3", "standard", null)]
    [InlineData("dall-e-3", "high", "quality")]
    [InlineData("dall-e-2", "standard", null)]
    [InlineData("dall-e-2", "high", "quality")]
    [InlineData("gpt-image-1", "high", null)]
    [InlineData("paint", "hd", null)]
    public async Task Qualities_are_the_familys_words(string model, string quality, string? refused)
    {
        using var response = await Server.GenerateAsync(
            new
            {
                prompt = "a",
                model,
                quality,
            }
        );

        response.StatusCode.ShouldBe(refused is null ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
        if (refused is not null)
            (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe(refused);
    }

    [Theory]
    [InlineData("dall-e-3", "vivid", true)]
    [InlineData("dall-e-3", "loud", false)]
    public async Task Styles_are_the_familys(string model, string style, bool allowed)
    {
        using var response = await Server.GenerateAsync(
            new
            {
                prompt = "a",
                model,
                style,
            }
        );

        response.StatusCode.ShouldBe(allowed ? HttpStatusCode.OK : HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("dall-e-2", "style", "vivid")]
    [InlineData("dall-e-2", "style", "natural")]
    [InlineData("dall-e-2", "quality", "hd")]
    [InlineData("gpt-image-1", "style", "vivid")]
    [InlineData("gpt-image-1", "quality", "hd")]
    [InlineData("gpt-image-2", "quality", "hd")]
    public async Task A_style_or_hd_of_a_model_that_has_none_is_a_warning(string model, string name, string value)
    {
        var body = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["prompt"] = "a",
            ["model"] = model,
            [name] = value,
        };
        using var response = await Server.GenerateAsync(body);
        body["strict"] = true;
        using var strict = await Server.GenerateAsync(body);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        Warnings(await RunningServer.JsonAsync(response)).ShouldBe([$"unsupported_parameter {name}"]);
        strict.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
