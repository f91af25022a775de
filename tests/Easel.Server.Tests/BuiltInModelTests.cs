using System.Net.Http.Json;
using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Server.Tests.Support;
using static Easel.Server.Tests.Support.DrawnPixels;

namespace Easel.Server.Tests;

/// <summary>The program as it is started, with the model that comes with it: no part is replaced.</summary>
public sealed class BuiltInModelTests : IClassFixture<BuiltInServer>
{
    private readonly HttpClient _client;

    public BuiltInModelTests(BuiltInServer server) => _client = server.Client;

    [Theory]
    [InlineData("transparent", "1024x1024", "png", true)]
    [InlineData("opaque", "1024x1024", "png", false)]
    [InlineData("transparent", "512x768", "webp", true)]
    [InlineData("opaque", "768x512", "jpeg", false)]
    public async Task A_prompt_becomes_a_picture(string background, string size, string output_format, bool alpha)
    {
        var answer = await DrawAsync(
            new
            {
                prompt = "a red apple",
                background,
                size,
                output_format,
                quality = "low",
                seed = 1,
            }
        );

        using var pixels = Decode(File(answer));
        pixels.Size.ToString().ShouldBe(size);
        var alphas = Channel(pixels, 3);
        if (alpha)
        {
            // An icon stands on clear ground and is itself opaque.
            alphas.Count(value => value < 16).ShouldBeGreaterThan(alphas.Length / 20);
            alphas.Count(value => value > 240).ShouldBeGreaterThan(alphas.Length / 20);
        }
        else
        {
            alphas.ShouldAllBe(value => value == 255);
        }

        // Something is drawn: the red channel is not one flat colour.
        Channel(pixels, 0).Distinct().Count().ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("a kitten in watercolor")]
    [InlineData("a red apple and a gondolier")]
    [InlineData("a house without windows")]
    [InlineData("a red apple")]
    public async Task A_dry_run_warns_of_what_the_drawing_will_warn_of(string prompt)
    {
        var body = new
        {
            prompt,
            size = "256x256",
            quality = "low",
            seed = 1,
        };
        using var asked = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations") { Content = JsonContent.Create(body) };
        asked.Headers.Add("Easel-Dry-Run", "true");
        using var response = await _client.SendAsync(asked);
        using var plan = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        var drawn = await DrawAsync(body);

        Messages(plan.RootElement).ShouldBe(drawn.TryGetProperty("easel", out var easel) ? Messages(easel) : []);

        static string[] Messages(JsonElement owner) =>
            owner.TryGetProperty("warnings", out var warnings)
                ? [.. warnings.EnumerateArray().Select(warning => warning.GetProperty("message").GetString()!)]
                : [];
    }

    [Fact]
    public async Task A_scene_is_composed_and_the_answer_says_what_was_drawn()
    {
        var answer = await DrawAsync(
            new
            {
                prompt = "two kittens and a dog on a blue background",
                size = "768x512",
                quality = "low",
                style = "vivid",
                seed = 3,
            }
        );

        answer
            .GetProperty("data")[0]
            .GetProperty("revised_prompt")
            .GetString()
            .ShouldBe("two cats and a dog, 3d style, on a blue background");
        answer
            .GetProperty("easel")
            .GetProperty("warnings")
            .EnumerateArray()
            .Select(warning => warning.GetProperty("code").GetString())
            .ShouldContain("prompt_replaced");
        answer.GetProperty("background").GetString().ShouldBe("opaque");
        using var pixels = Decode(File(answer));
        Channel(pixels, 3).ShouldAllBe(value => value == 255);
    }

    [Theory]
    [InlineData("You are a designer for a coffee shop.", "a fox, flat style")]
    [InlineData("You help a toy shop. Always draw in cartoon style, with a house and a tree.", "a fox, cartoon style")]
    public async Task Instructions_choose_a_style_and_name_no_objects(string instructions, string drawn)
    {
        object[] asSystem = [new { role = "system", content = instructions }, new { role = "user", content = "a fox" }];
        object[] bodies =
        [
            new
            {
                model = "gpt-5",
                instructions,
                input = "a fox",
                tools = new[]
                {
                    new
                    {
                        type = "image_generation",
                        quality = "low",
                        size = "256x256",
                    },
                },
            },
            new
            {
                model = "gpt-5",
                input = asSystem,
                tools = new[]
                {
                    new
                    {
                        type = "image_generation",
                        quality = "low",
                        size = "256x256",
                    },
                },
            },
        ];
        foreach (var body in bodies)
        {
            using var response = await _client.PostAsJsonAsync("/v1/responses", body);
            var answer = await RunningServer.JsonAsync(response);
            response.IsSuccessStatusCode.ShouldBeTrue(answer.ToString());
            answer
                .GetProperty("output")
                .EnumerateArray()
                .Single(item => item.GetProperty("type").GetString() == "image_generation_call")
                .GetProperty("revised_prompt")
                .GetString()
                .ShouldBe(drawn);
        }
    }

    [Fact]
    public async Task The_same_seed_draws_the_same_file_and_another_seed_another()
    {
        var request = new
        {
            prompt = "a blue fish",
            size = "256x256",
            quality = "low",
            seed = 5,
        };
        var first = Hash(await DrawAsync(request));

        Hash(await DrawAsync(request)).ShouldBe(first);
        Hash(await DrawAsync(request with { seed = 6 })).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_stream_shows_the_picture_as_it_forms()
    {
        using var response = await ImagesAsync(
            new
            {
                prompt = "a yellow star",
                size = "256x256",
                stream = true,
                partial_images = 3,
                seed = 2,
            }
        );

        var events = Sse.Parse(await response.Content.ReadAsStringAsync());
        events.Count.ShouldBe(4);
        var final = Decode(events[3].Data.GetProperty("b64_json").GetBytesFromBase64());
        var distances = new List<double>();
        foreach (var preview in events.Take(3))
        {
            using var pixels = Decode(preview.Data.GetProperty("b64_json").GetBytesFromBase64());
            pixels.Size.ShouldBe(final.Size);
            distances.Add(Distance(pixels, final));
        }

        // Each estimate is nearer to the end than the one before, and none is the end itself.
        distances.ShouldBe(distances.OrderDescending());
        distances.ShouldAllBe(distance => distance > 0);
        final.Dispose();
    }

    [Fact]
    public async Task An_edit_draws_under_the_mask_and_keeps_the_rest_byte_for_byte()
    {
        var source = File(
            await DrawAsync(
                new
                {
                    prompt = "a red apple",
                    size = "256x256",
                    background = "opaque",
                    quality = "low",
                    seed = 1,
                }
            )
        );
        using var response = await _client.PostAsync(
            "/v1/images/edits",
            new Form()
                .Field("prompt", "a yellow star")
                .Field("quality", "low")
                .Field("seed", "2")
                .Field("size", "256x256")
                .File("image", source)
                .File("mask", TestPictures.Png(256, 256))
                .Content
        );
        var answer = await RunningServer.JsonAsync(response);
        response.IsSuccessStatusCode.ShouldBeTrue(answer.ToString());

        using var before = Decode(source);
        using var after = Decode(File(answer));
        after.Size.ShouldBe(before.Size);
        var changed = 0;
        for (var y = 0; y < 256; y++)
        {
            // The mask keeps the left half.
            var row = y * 256 * PixelBuffer.BytesPerPixel;
            var half = 128 * PixelBuffer.BytesPerPixel;
            after.Span.Slice(row, half).SequenceEqual(before.Span.Slice(row, half)).ShouldBeTrue($"row {y}");
            if (!after.Span.Slice(row + half, half).SequenceEqual(before.Span.Slice(row + half, half)))
                changed++;
        }

        changed.ShouldBeGreaterThan(64);
    }

    [Fact]
    public async Task Variations_differ_from_the_picture_and_from_each_other()
    {
        var source = File(
            await DrawAsync(
                new
                {
                    prompt = "a red apple",
                    size = "256x256",
                    quality = "low",
                    seed = 1,
                }
            )
        );
        using var response = await _client.PostAsync(
            "/v1/images/variations",
            new Form()
                .Field("n", "2")
                .Field("response_format", "b64_json")
                .Field("size", "256x256")
                .Field("seed", "2")
                .File("image", source)
                .Content
        );
        var answer = await RunningServer.JsonAsync(response);
        response.IsSuccessStatusCode.ShouldBeTrue(answer.ToString());

        var files = answer
            .GetProperty("data")
            .EnumerateArray()
            .Select(image => image.GetProperty("b64_json").GetBytesFromBase64())
            .ToList();
        files.Count.ShouldBe(2);
        using var picture = Decode(source);
        using var first = Decode(files[0]);
        using var second = Decode(files[1]);
        Distance(first, picture).ShouldBeGreaterThan(1);
        Distance(second, picture).ShouldBeGreaterThan(1);
        Distance(first, second).ShouldBeGreaterThan(0.5);
    }

    private async Task<JsonElement> DrawAsync(object body)
    {
        using var response = await ImagesAsync(body);
        var answer = await RunningServer.JsonAsync(response);
        response.IsSuccessStatusCode.ShouldBeTrue(answer.ToString());
        return answer;
    }

    private Task<HttpResponseMessage> ImagesAsync(object body) => _client.PostAsJsonAsync(RunningServer.Generations, body);
}
