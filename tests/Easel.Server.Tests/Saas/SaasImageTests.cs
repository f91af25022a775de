using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.Saas;

public sealed class SaasImageTests : SaasServer
{
    [Fact]
    public async Task An_image_comes_by_URL_in_the_templates_envelope()
    {
        var (response, json) = await SendAsync(HttpMethod.Post, Generate, new { prompt = "a red fox" });

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        json.EnumerateObject().Select(member => member.Name).ShouldBe(["message", "data"]);
        json.GetProperty("message").GetString().ShouldBe("Images generated successfully");
        var data = json.GetProperty("data");
        data.EnumerateObject().Select(member => member.Name).ShouldBe(["id", "images", "model", "provider", "cost", "cached"]);
        data.GetProperty("id").GetString()!.Length.ShouldBe(21);
        data.GetProperty("model").GetString().ShouldBe("paint");
        data.GetProperty("provider").GetString().ShouldBe("paint");
        data.GetProperty("cached").GetBoolean().ShouldBeFalse();
        data.GetProperty("cost").GetDecimal().ShouldBe(0);
        var image = data.GetProperty("images").EnumerateArray().Single();
        image.EnumerateObject().Select(member => member.Name).ShouldBe(["url"]);
        var file = await Server.Client.GetByteArrayAsync(image.GetProperty("url").GetString());
        Imaging.Tests.Files.PngFile.Parse(file).Width.ShouldBe(1024, "the template's usual size");
    }

    [Fact]
    public async Task Every_option_reaches_the_engine()
    {
        var data = await DataAsync(
            HttpMethod.Post,
            Generate,
            new
            {
                prompt = "a red fox",
                model = "paint",
                provider = "paint",
                size = "512x512",
                quality = "hd",
                n = 2,
                responseFormat = "b64_json",
                user = "someone",
                unknown = 5,
            }
        );

        var seen = Engine.Seen.Single().ShouldBeOfType<GenerateRequest>();
        seen.Prompt.ShouldBe("a red fox");
        seen.Size.ShouldBe(new ImageSize(512, 512));
        seen.Quality.ShouldBe(ImageQuality.High);
        seen.TotalCount.ShouldBe(2);
        seen.User.ShouldBe("someone");
        Engine.Contexts.Single().Api.ShouldBe("saas");
        var files = data.GetProperty("images").EnumerateArray().Select(image => image.GetProperty("b64Json").GetBytesFromBase64());
        files.Select(file => Imaging.Tests.Files.PngFile.Parse(file).Width).ShouldBe([512, 512]);
    }

    [Fact]
    public async Task An_equal_request_is_answered_from_the_cache_with_new_URLs_for_ninety_days()
    {
        var first = await DataAsync(HttpMethod.Post, Generate, new { prompt = "a", size = "256x256" });
        var (response, second) = await SendAsync(HttpMethod.Post, Generate, new { prompt = "a", size = "256x256" });

        Engine.Seen.Count.ShouldBe(1);
        second.GetProperty("data").GetProperty("cached").GetBoolean().ShouldBeTrue();
        response.Headers.GetValues("easel-cached").ShouldBe(["true"]);
        Url(second.GetProperty("data")).ShouldNotBe(Url(first));
        var file = await Server.Client.GetByteArrayAsync(Url(first));
        (await Server.Client.GetByteArrayAsync(Url(second.GetProperty("data")))).ShouldBe(file);

        // Another size, number or format of delivery: the template mixed them up.
        (await DataAsync(HttpMethod.Post, Generate, new { prompt = "a", size = "512x512" }))
            .GetProperty("cached")
            .GetBoolean()
            .ShouldBeFalse();
        var inside = await DataAsync(
            HttpMethod.Post,
            Generate,
            new
            {
                prompt = "a",
                size = "256x256",
                responseFormat = "b64_json",
            }
        );
        inside.GetProperty("cached").GetBoolean().ShouldBeTrue();
        inside.GetProperty("images")[0].GetProperty("b64Json").GetBytesFromBase64().ShouldBe(file);

        Time.Advance(TimeSpan.FromDays(90) - TimeSpan.FromMinutes(1));
        (await Server.Client.GetAsync(Url(first))).StatusCode.ShouldBe(HttpStatusCode.Gone);
        var late = await DataAsync(HttpMethod.Post, Generate, new { prompt = "a", size = "256x256" });
        late.GetProperty("cached").GetBoolean().ShouldBeTrue();
        (await Server.Client.GetByteArrayAsync(Url(late))).ShouldBe(file);
        Time.Advance(TimeSpan.FromMinutes(1));
        (await DataAsync(HttpMethod.Post, Generate, new { prompt = "a", size = "256x256" }))
            .GetProperty("cached")
            .GetBoolean()
            .ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_wants_no_cache_has_it_drawn()
    {
        for (var i = 0; i < 2; i++)
        {
            var data = await DataAsync(HttpMethod.Post, Generate, new { prompt = "a", cache = false });
            data.GetProperty("cached").GetBoolean().ShouldBeFalse();
        }

        Engine.Seen.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Administrators_see_and_clear_the_cache()
    {
        await DataAsync(HttpMethod.Post, Generate, new { prompt = "a" });
        await DataAsync(HttpMethod.Post, Generate, new { prompt = "a" });
        await DataAsync(HttpMethod.Post, Generate, new { prompt = "b" });

        var counted = await DataAsync(HttpMethod.Get, "cache/stats", message: "Cache statistics retrieved successfully");
        counted.ToString().ShouldBe("""{"hits":1,"misses":2,"hitRate":33.33,"size":2}""");
        await DataAsync(HttpMethod.Delete, "cache?type=chat", message: "Cache cleared successfully");
        (await DataAsync(HttpMethod.Get, "cache/stats")).GetProperty("size").GetInt32().ShouldBe(2);
        var (response, json) = await SendAsync(HttpMethod.Delete, "cache?type=video");
        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Fields(json).Single().ShouldStartWith("type: Invalid enum value.");
        await DataAsync(HttpMethod.Delete, "cache?type=image");
        (await DataAsync(HttpMethod.Get, "cache/stats")).GetProperty("size").GetInt32().ShouldBe(0);
        (await DataAsync(HttpMethod.Post, Generate, new { prompt = "a" })).GetProperty("cached").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_by_field()
    {
        var (response, json) = await SendAsync(
            HttpMethod.Post,
            Generate,
            """{"prompt":"","size":"1x1","quality":5,"n":"2","style":null,"responseFormat":"gif","cache":"yes","track":1}"""
        );

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        json.GetProperty("error").GetString().ShouldBe("ValidationException");
        json.GetProperty("message").GetString().ShouldBe("Validation failed");
        json.GetProperty("statusCode").GetInt32().ShouldBe(422);
        json.GetProperty("code").GetString().ShouldBe("VALIDATION_ERROR");
        Fields(json)
            .ShouldBe([
                "prompt: String must contain at least 1 character(s)",
                "size: Invalid enum value. Expected '256x256' | '512x512' | '1024x1024' | '1792x1024' | '1024x1792', received '1x1'",
                "quality: Expected 'standard' | 'hd', received number",
                "style: Expected 'vivid' | 'natural', received null",
                "n: Expected number, received string",
                "responseFormat: Invalid enum value. Expected 'url' | 'b64_json', received 'gif'",
                "cache: Expected boolean, received string",
                "track: Expected boolean, received number",
            ]);
        Engine.Seen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"prompt":"a","prompt":"b"}""", "prompt: Comes twice")]
    [InlineData("""{"prompt":"\ud800"}""", "prompt: String must be valid Unicode")]
    [InlineData("[]", ": Expected object, received array")]
    [InlineData("{}", "prompt: Required")]
    public async Task Odd_bodies_are_refused_by_field(string body, string field)
    {
        var (response, json) = await SendAsync(HttpMethod.Post, Generate, body);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Fields(json).ShouldBe([field]);
    }

    [Fact]
    public async Task What_the_model_cannot_do_is_told_by_field_too()
    {
        var (response, json) = await SendAsync(HttpMethod.Post, Generate, new { prompt = "a", model = "nope" });
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        json.GetProperty("error").GetString().ShouldBe("NotFoundException");
        json.GetProperty("code").GetString().ShouldBe("MODEL_NOT_FOUND");

        var styled = await DataAsync(
            HttpMethod.Post,
            Generate,
            new
            {
                prompt = "a",
                style = "vivid",
                track = false,
            }
        );
        styled
            .GetProperty("warnings")
            .EnumerateArray()
            .Select(warning => warning.GetProperty("param").GetString())
            .ShouldBe(["track", "style"]);
    }

    [Fact]
    public async Task Providers_are_named_or_refused()
    {
        (await ErrorAsync(HttpMethod.Post, Generate, new { prompt = "a", provider = "nobody" })).ShouldBe(
            "400 BadRequestException API_KEY_MISSING: AI provider 'nobody' not available"
        );
        // Programs of the template name it without a thought, as they name OpenAI's models.
        var data = await DataAsync(
            HttpMethod.Post,
            Generate,
            new
            {
                prompt = "a",
                provider = "openai",
                model = "dall-e-3",
            }
        );
        data.GetProperty("model").GetString().ShouldBe("paint");
        data.GetProperty("provider").GetString().ShouldBe("paint");
    }

    [Fact]
    public async Task The_wrong_content_type_no_JSON_and_too_much_are_told_in_its_shape()
    {
        using var xml = await Server.Client.PostAsync(Generate, new StringContent("<prompt/>", Encoding.UTF8, "text/xml"));
        xml.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await Support.RunningServer.JsonAsync(xml)).GetProperty("statusCode").GetInt32().ShouldBe(415);
        (await ErrorAsync(HttpMethod.Post, Generate, "{")).ShouldStartWith("400 BadRequestException INVALID_JSON: ");
        (await ErrorAsync(HttpMethod.Post, Generate, "")).ShouldStartWith("400 BadRequestException INVALID_JSON: ");

        var most = new string(' ', (10 << 20) - 2) + "{}";
        (await SendAsync(HttpMethod.Post, Generate, most)).Response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ErrorAsync(HttpMethod.Post, Generate, " " + most)).ShouldStartWith("413 ");
    }

    [Fact]
    public async Task A_long_text_is_too_long_by_its_field()
    {
        var (_, json) = await SendAsync(HttpMethod.Post, Generate, new { prompt = new string('a', 2_000_000) });

        Fields(json).ShouldBe(["prompt: String must contain at most 4000 character(s)"]);
    }

    [Fact]
    public async Task A_blocked_prompt_and_a_broken_engine_are_told_in_its_words()
    {
        Engine.BeforeStep = _ => new ImageError(ImageErrorKind.Engine, "boom", null, "A secret of the engine.");
        (await ErrorAsync(HttpMethod.Post, Generate, new { prompt = "a" })).ShouldBe(
            "500 Internal Server Error PROVIDER_ERROR: Something went wrong"
        );
        Engine.BeforeStep = _ => new ImageError(ImageErrorKind.Overloaded, "overloaded", null, "Too much.")
        {
            RetryAfter = TimeSpan.FromSeconds(5),
        };
        var (response, json) = await SendAsync(HttpMethod.Post, Generate, new { prompt = "a" });
        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        json.GetProperty("error").GetString().ShouldBe("TooManyRequestsException");
    }

    private static string Url(JsonElement data) => data.GetProperty("images")[0].GetProperty("url").GetString()!;
}
