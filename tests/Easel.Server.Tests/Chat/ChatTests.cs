using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;

namespace Easel.Server.Tests.Chat;

/// <summary>Images through chat completions, whole.</summary>
public sealed class ChatTests : ChatServer
{
    [Fact]
    public async Task A_message_is_drawn()
    {
        var completion = await CompleteAsync(Ask());

        completion.GetProperty("id").GetString().ShouldStartWith("chatcmpl-");
        completion.GetProperty("object").GetString().ShouldBe("chat.completion");
        completion.GetProperty("model").GetString().ShouldBe("paint");
        var choice = completion.GetProperty("choices")[0];
        choice.GetProperty("finish_reason").GetString().ShouldBe("stop");
        choice.GetProperty("message").GetProperty("role").GetString().ShouldBe("assistant");
        choice.GetProperty("message").GetProperty("content").ValueKind.ShouldBe(JsonValueKind.String);
        choice.GetProperty("message").GetProperty("images")[0].GetProperty("type").GetString().ShouldBe("image_url");
        SizeOf(UrlOf(completion)).ShouldBe((64, 64));
        Generation().Prompt.ShouldBe("a red apple");
        completion.GetProperty("easel").GetProperty("seeds").GetArrayLength().ShouldBe(1);
        Warned(completion).ShouldBeEmpty();
    }

    [Fact]
    public async Task Usage_adds_up()
    {
        // "a red apple" has 11 bytes, 3 tokens; 64x64 at medium is 1056 * 4096 / 1048576 = 4.125 tokens an image.
        var usage = (await CompleteAsync(Ask(null, ("n", 2)))).GetProperty("usage");

        usage.GetProperty("prompt_tokens").GetInt32().ShouldBe(3);
        usage.GetProperty("completion_tokens").GetInt32().ShouldBe(8);
        usage.GetProperty("total_tokens").GetInt32().ShouldBe(11);
        usage.GetProperty("completion_tokens_details").GetProperty("image_tokens").GetInt32().ShouldBe(8);
    }

    [Fact]
    public async Task Each_of_n_is_a_choice()
    {
        var completion = await CompleteAsync(Ask(null, ("n", 3), ("seed", 5)));

        completion.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("index").GetInt32()).ShouldBe([0, 1, 2]);
        completion.GetProperty("easel").GetProperty("seeds").EnumerateArray().Select(seed => seed.GetInt32()).ShouldBe([5, 6, 7]);
        UrlOf(completion, 1).ShouldNotBe(UrlOf(completion, 0));
    }

    [Fact]
    public async Task Options_stand_in_image_config_or_in_the_body()
    {
        var inConfig = new JsonObject
        {
            ["size"] = "128x64",
            ["quality"] = "low",
            ["background"] = "transparent",
            ["num_inference_steps"] = 3,
        };
        var completion = await CompleteAsync(
            Ask(null, ("image_config", inConfig), ("size", "64x64"), ("guidance_scale", 2), ("negative_prompt", "worms"))
        );

        SizeOf(UrlOf(completion)).ShouldBe((128, 64), "image_config wins");
        var request = Generation();
        request.Quality.ShouldBe(ImageQuality.Low);
        request.Background.ShouldBe(ImageBackground.Transparent);
        request.Steps.ShouldBe(3);
        request.GuidanceScale.ShouldBe(2);
        request.NegativePrompt.ShouldBe("worms");
    }

    [Theory]
    [InlineData("16:9", "1K", 16.0 / 9, 1024)]
    [InlineData("1:1", "0.5K", 1, 512)]
    [InlineData("2:3", "2K", 2.0 / 3, 2048)]
    public async Task Shape_and_size_may_have_the_names_that_chat_services_have(string ratio, string size, double shape, int side)
    {
        var json = await CompleteAsync(Ask(null, ("image_config", new JsonObject { ["aspect_ratio"] = ratio, ["image_size"] = size })));

        // As many pixels as the square of that side, nearly, in the shape; sides are multiples of 16.
        var drawn = Engine.Seen.ShouldHaveSingleItem().Size!.Value;
        ((double)drawn.Width / drawn.Height).ShouldBe(shape, 0.02);
        ((double)drawn.Pixels / side / side).ShouldBe(1, 0.05);
        json.GetProperty("choices").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task System_messages_come_before_the_prompt()
    {
        await CompleteAsync(
            Chat([
                new JsonObject { ["role"] = "system", ["content"] = "Flat colours." },
                User("a cat"),
                new JsonObject { ["role"] = "assistant", ["content"] = "Which colour?" },
                User(new JsonArray(Text("a dog"), Text("in a hat"))),
            ])
        );

        Generation().Prompt.ShouldBe("Flat colours.\n\na dog\nin a hat");
    }

    [Fact]
    public async Task A_url_on_request_shows_the_image()
    {
        var completion = await CompleteAsync(
            Ask(null, ("image_config", new JsonObject { ["size"] = "64x64", ["response_format"] = "url" }))
        );

        var url = UrlOf(completion);
        url.ShouldContain("/v1/assets/");
        using var image = await Server.Client.GetAsync(url);
        image.StatusCode.ShouldBe(HttpStatusCode.OK);
        image.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
    }

    [Fact]
    public async Task What_is_for_text_models_is_warned_of()
    {
        var completion = await CompleteAsync(
            Ask(
                null,
                ("temperature", 0.7),
                ("top_p", 1),
                ("max_tokens", 100),
                ("tools", new JsonArray(new JsonObject { ["type"] = "function" })),
                ("provider", new JsonObject()),
                ("metadata", new JsonObject { ["a"] = "b" }),
                ("modalities", new JsonArray("image", "text"))
            )
        );

        Warned(completion).ShouldBe(["temperature", "max_tokens", "tools", "provider"]);
        var refused = await RefusedAsync(Ask(null, ("temperature", 0.7), ("max_tokens", 100), ("strict", true)));
        refused.GetProperty("param").GetString().ShouldBe("temperature");
    }

    [Fact]
    public async Task A_strict_request_without_warnings_is_drawn() => await CompleteAsync(Ask(null, ("strict", true)));

    [Fact]
    public async Task Repeated_under_one_key_it_is_drawn_once()
    {
        var texts = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Path)
            {
                Content = System.Net.Http.Json.JsonContent.Create(Ask()),
                Headers = { { "Idempotency-Key", "once" } },
            };
            using var response = await Server.Client.SendAsync(request);
            texts.Add(await response.Content.ReadAsStringAsync());
        }

        texts[1].ShouldBe(texts[0]);
        Engine.Seen.Count.ShouldBe(1);
    }
}
