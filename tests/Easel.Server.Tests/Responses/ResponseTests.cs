using System.Net;
using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>What <c>POST /v1/responses</c> draws and what it answers.</summary>
public sealed class ResponseTests : ResponseServer
{
    [Theory]
    [InlineData("seed")]
    [InlineData("guidance_scale")]
    public async Task A_zero_in_the_recipe_is_kept(string name)
    {
        var ask = () => Ask(null, new() { [name] = 0 });

        var drawn = await RespondAsync(ask());
        (await GetAsync($"{Responses}/{IdOf(drawn)}")).ToString().ShouldBe(drawn.ToString());
        drawn.GetProperty("easel").GetProperty(name).GetDouble().ShouldBe(0);
        var stream = ask();
        stream["stream"] = true;
        Types(Events(await StreamAsync(stream))).Last().ShouldBe("completed");
        var background = ask();
        background["background"] = true;
        await StatusAsync(IdOf(await RespondAsync(background)), "completed");
    }

    [Fact]
    public async Task A_text_becomes_an_image_call_and_a_message()
    {
        var response = await RespondAsync(
            Ask(
                "a red apple",
                new()
                {
                    ["seed"] = 5,
                    ["quality"] = "low",
                    ["background"] = "transparent",
                    ["size"] = "128x64",
                }
            )
        );

        response.GetProperty("status").GetString().ShouldBe("completed");
        response.GetProperty("model").GetString().ShouldBe("gpt-5");
        response.GetProperty("output").GetArrayLength().ShouldBe(2);
        var call = Call(response);
        call.GetProperty("id").GetString().ShouldBe(IdOf(response).Replace("resp_", "ig_", StringComparison.Ordinal));
        call.GetProperty("type").GetString().ShouldBe("image_generation_call");
        call.GetProperty("status").GetString().ShouldBe("completed");
        call.GetProperty("action").GetString().ShouldBe("generate");
        call.GetProperty("background").GetString().ShouldBe("transparent");
        call.GetProperty("output_format").GetString().ShouldBe("png");
        call.GetProperty("quality").GetString().ShouldBe("low");
        call.GetProperty("size").GetString().ShouldBe("128x64");
        call.GetProperty("revised_prompt").GetString().ShouldBe("a red apple");
        SizeOf(call).ShouldBe((128, 64));
        response
            .GetProperty("output")[1]
            .GetProperty("content")[0]
            .GetProperty("text")
            .GetString()
            .ShouldBe("Drawn by paint: 128x64, png.");
        response.GetProperty("easel").GetProperty("seed").GetInt64().ShouldBe(5);
        // "a red apple" is 11 bytes, three tokens; 272 tokens of a low 1024x1024 image by area, 8192 / 1048576 of it.
        response.GetProperty("usage").GetProperty("input_tokens").GetInt32().ShouldBe(3);
        response.GetProperty("usage").GetProperty("output_tokens").GetInt32().ShouldBe(2);
        var seen = Engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<GenerateRequest>();
        seen.Prompt.ShouldBe("a red apple");
        seen.Seed.ShouldBe(5);
    }

    [Fact]
    public async Task What_was_asked_is_told_again()
    {
        var response = await RespondAsync(
            Ask(
                null,
                new()
                {
                    ["output_format"] = "webp",
                    ["output_compression"] = 50,
                    ["moderation"] = "low",
                    ["model"] = "gpt-image-1",
                },
                ("instructions", "In the style of a woodcut."),
                ("metadata", new JsonObject { ["shelf"] = "top" }),
                ("safety_identifier", "user-1"),
                ("user", "user-2"),
                ("tool_choice", new JsonObject { ["type"] = "image_generation" }),
                ("max_tool_calls", 1),
                ("parallel_tool_calls", false),
                ("prompt_cache_key", "k"),
                ("truncation", "auto")
            )
        );

        response.GetProperty("instructions").GetString().ShouldBe("In the style of a woodcut.");
        response.GetProperty("metadata").GetProperty("shelf").GetString().ShouldBe("top");
        response.GetProperty("safety_identifier").GetString().ShouldBe("user-1");
        response.GetProperty("user").GetString().ShouldBe("user-2");
        response.GetProperty("tool_choice").GetProperty("type").GetString().ShouldBe("image_generation");
        response.GetProperty("max_tool_calls").GetInt32().ShouldBe(1);
        response.GetProperty("parallel_tool_calls").GetBoolean().ShouldBeFalse();
        response.GetProperty("truncation").GetString().ShouldBe("auto");
        var tool = response.GetProperty("tools").EnumerateArray().ShouldHaveSingleItem();
        tool.GetProperty("output_compression").GetInt32().ShouldBe(50);
        Call(response).GetProperty("output_format").GetString().ShouldBe("webp");
        Result(Call(response)).AsSpan(0, 4).SequenceEqual("RIFF"u8).ShouldBeTrue();
        var seen = (GenerateRequest)Engine.Seen[^1];
        seen.Prompt.ShouldBe("In the style of a woodcut.\n\na red apple");
        seen.Moderation.ShouldBe(ModerationLevel.Low);
        seen.Compression.ShouldBe(50);
    }

    [Fact]
    public async Task The_prompt_is_the_last_message_of_the_user_after_what_the_system_says()
    {
        await RespondAsync(
            Ask(
                new JsonArray(
                    new JsonObject { ["role"] = "system", ["content"] = "Draw flat." },
                    new JsonObject
                    {
                        ["type"] = "message",
                        ["role"] = "user",
                        ["content"] = "a cat",
                    },
                    new JsonObject
                    {
                        ["type"] = "message",
                        ["role"] = "assistant",
                        ["content"] = new JsonArray(
                            new JsonObject
                            {
                                ["type"] = "output_text",
                                ["text"] = "Drawn.",
                                ["annotations"] = new JsonArray(),
                            }
                        ),
                    },
                    Message(Text("a dog"), Text("that barks")),
                    new JsonObject { ["role"] = "developer", ["content"] = "Use blue." }
                )
            )
        );

        ((GenerateRequest)Engine.Seen[^1]).Prompt.ShouldBe("Draw flat.\n\nUse blue.\n\na dog\nthat barks");
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("required")]
    public async Task A_choice_of_tools_that_lets_the_image_tool_be_draws(string choice) =>
        Call(await RespondAsync(Ask(null, null, ("tool_choice", choice)))).GetProperty("status").GetString().ShouldBe("completed");

    [Fact]
    public async Task The_tool_may_be_named_by_the_choice_alone()
    {
        var body = Ask();
        body.Remove("tools");
        body["tool_choice"] = new JsonObject { ["type"] = "image_generation" };
        Call(await RespondAsync(body)).GetProperty("status").GetString().ShouldBe("completed");

        body = Ask(
            null,
            null,
            (
                "tool_choice",
                new JsonObject
                {
                    ["type"] = "allowed_tools",
                    ["mode"] = "required",
                    ["tools"] = new JsonArray(new JsonObject { ["type"] = "image_generation" }),
                }
            )
        );
        Call(await RespondAsync(body)).GetProperty("status").GetString().ShouldBe("completed");
    }

    [Fact]
    public async Task What_is_for_text_models_is_warned_of_and_a_strict_request_is_refused()
    {
        static (string, JsonNode?)[] More() =>
            [
                ("temperature", 0.5),
                ("reasoning", new JsonObject { ["effort"] = "low" }),
                ("text", new JsonObject { ["format"] = new JsonObject { ["type"] = "text" } }),
            ];
        var response = await RespondAsync(Ask(null, new() { ["partial_images"] = 2, ["style"] = "vivid" }, More()));

        response
            .GetProperty("easel")
            .GetProperty("warnings")
            .EnumerateArray()
            .Select(warning => warning.GetProperty("param").GetString())
            .ShouldBe(["reasoning", "temperature", "tools[0].partial_images", "style"], ignoreOrder: true);
        response.GetProperty("output")[1].GetProperty("content")[0].GetProperty("text").GetString()!.ShouldNotContain("temperature");
        response.GetProperty("temperature").GetDouble().ShouldBe(0.5);

        using var refused = await PostAsync(Ask(null, new() { ["strict"] = true }, More()));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_client_that_goes_away_stops_the_work()
    {
        Engine.StepByStep = true;
        using var gone = new CancellationTokenSource();
        var asked = Server.Client.PostAsync(Responses, new StringContent(Ask().ToJsonString(), null, "application/json"), gone.Token);
        await Eventually.HoldsAsync(() => Engine.Seen.Count == 1);

        await gone.CancelAsync();

        await Engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await Should.ThrowAsync<OperationCanceledException>(asked);
        await Eventually.HoldsAsync(async () =>
            (await GetAsync("/v1/jobs")).GetProperty("data")[0].GetProperty("status").GetString() == "cancelled"
        );
    }
}
