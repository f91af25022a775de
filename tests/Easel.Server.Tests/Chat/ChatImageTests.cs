using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Chat;

/// <summary>Images in a chat's messages: where they stand, and which of them is edited.</summary>
public sealed class ChatImageTests : ChatServer
{
    private static readonly (string, JsonNode?) OwnSize = ("image_config", null);

    [Fact]
    public async Task An_image_in_the_message_is_edited()
    {
        var completion = await CompleteAsync(
            Chat([User(new JsonArray(Text("a red hat"), Image(TestPictures.Png(96, 64)), Image(TestPictures.Png(32, 32))))], OwnSize)
        );

        Edit().Prompt.ShouldBe("a red hat");
        Edit().Images.Select(image => image.Size).ShouldBe([new(96, 64), new(32, 32)]);
        SizeOf(UrlOf(completion)).ShouldBe((96, 64));
    }

    [Fact]
    public async Task What_the_options_say_the_images_are_for_is_heeded()
    {
        await CompleteAsync(Asked("controls", new JsonArray(new JsonObject { ["name"] = "canny", ["image"] = 2 })));
        Edit().Controls.ShouldBe([new ControlChoice("canny", 2)]);

        var error = await RefusedAsync(Asked("roles", new JsonArray("reference", "style")));
        error.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("does not know what an image is for");

        static JsonObject Asked(string option, JsonArray value) =>
            Chat(
                [User(new JsonArray(Text("a red hat"), Image(TestPictures.Png(64, 64)), Image(TestPictures.Png(32, 32))))],
                ("image_config", new JsonObject { [option] = value, ["strict"] = true })
            );
    }

    [Fact]
    public async Task The_nearest_images_before_are_edited()
    {
        await CompleteAsync(
            Chat(
                [
                    User(new JsonArray(Text("a cat"), Image(TestPictures.Png(32, 32)))),
                    Assistant(TestPictures.Png(96, 64)),
                    User("thank you"),
                    User("make it green"),
                ],
                OwnSize
            )
        );

        Edit().Images.Select(image => image.Size).ShouldBe([new(96, 64)]);
    }

    [Theory]
    [InlineData("parts")]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task An_assistants_image_is_found_where_services_put_it(string place)
    {
        var url = EditTests.DataUrl(TestPictures.Png(96, 64), "image/png");
        var assistant = new JsonObject
        {
            ["role"] = "assistant",
            ["content"] = place switch
            {
                "parts" => new JsonArray(Text("Here it is:"), Image(url)),
                "text" => new JsonArray(new JsonObject { ["type"] = "image_url", ["image_url"] = url }),
                _ => $"Here it is: ![a cat [1]({url}) Enjoy! ![broken](data:image/png;base64,",
            },
        };

        await CompleteAsync(Chat([User("a cat"), assistant, User("make it green")], OwnSize));

        Edit().Images.Select(image => image.Size).ShouldBe([new(96, 64)]);
    }

    [Fact]
    public async Task Its_own_url_comes_back()
    {
        var first = await CompleteAsync(Ask(null, ("image_config", new JsonObject { ["size"] = "128x64", ["response_format"] = "url" })));

        await CompleteAsync(
            Chat(
                [
                    User("a cat"),
                    new JsonObject
                    {
                        ["role"] = "assistant",
                        ["content"] = "",
                        ["images"] = new JsonArray(Image(UrlOf(first))),
                    },
                    User("make it green"),
                ],
                OwnSize
            )
        );

        Edit().Images.Select(image => image.Size).ShouldBe([new(128, 64)]);
    }

    [Fact]
    public async Task A_history_of_ten_pictures_costs_one()
    {
        // Nine of them are no images at all: nobody looks at them.
        var messages = new JsonArray();
        for (var i = 0; i < 9; i++)
        {
            messages.Add(User($"picture {i}"));
            messages.Add(
                new JsonObject
                {
                    ["role"] = "assistant",
                    ["content"] = "",
                    ["images"] = new JsonArray(Image($"data:image/png;base64,{new string('!', 2_000_000)}")),
                }
            );
        }

        messages.Add(User("the tenth"));
        messages.Add(Assistant(TestPictures.Png(96, 64)));
        messages.Add(User("make it green"));

        await CompleteAsync(Chat(messages, OwnSize));

        Edit().Images.Select(image => image.Size).ShouldBe([new(96, 64)]);
    }

    [Fact]
    public async Task Ten_pictures_of_one_message_are_as_many_as_the_model_uses_and_the_rest_is_told()
    {
        var content = new JsonArray([Text("a red hat"), .. Enumerable.Range(0, 10).Select(_ => (JsonNode)Image(TestPictures.Png(32, 32)))]);

        var completion = await CompleteAsync(Chat([User(content)], OwnSize));

        Edit().Images.Count.ShouldBe(2);
        var warning = completion.GetProperty("easel").GetProperty("warnings").EnumerateArray().ShouldHaveSingleItem();
        warning.GetProperty("message").GetString()!.ShouldContain("2 of the 10 images");
    }

    /// <summary>What was called and said in other turns says nothing of the image.</summary>
    [Theory]
    [InlineData(
        """{"role":"assistant","content":null,"tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{}"}}]}"""
    )]
    [InlineData("""{"role":"assistant","tool_calls":[{"id":"c","type":"custom","custom":{"name":"f","input":"x"}}]}""")]
    [InlineData("""{"role":"assistant","content":null,"function_call":{"name":"f","arguments":"{}"}}""")]
    [InlineData("""{"role":"tool","tool_call_id":"c","content":"18 degrees"}""")]
    [InlineData("""{"role":"tool","tool_call_id":"c","content":[{"type":"text","text":"18 degrees"}]}""")]
    [InlineData("""{"role":"function","name":"f","content":"18 degrees"}""")]
    [InlineData("""{"role":"assistant","content":null,"audio":{"id":"audio_1"}}""")]
    [InlineData("""{"role":"assistant","content":[{"type":"refusal","refusal":"No."}]}""")]
    [InlineData("""{"role":"user","content":[{"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}}]}""")]
    [InlineData("""{"role":"user","content":[{"type":"file","file":{"file_id":"file-1"}},{"type":"text","text":"read this"}]}""")]
    [InlineData("""{"role":"assistant","content":"Here.","annotations":[],"refusal":null,"name":"a"}""")]
    public async Task What_was_done_and_said_before_is_passed_over(string message)
    {
        await CompleteAsync(Chat([User("what is the weather?"), JsonNode.Parse(message)!, User("a red apple")]));

        Engine.Seen[^1].ShouldBeOfType<GenerateRequest>().Prompt.ShouldBe("a red apple");
    }

    [Fact]
    public async Task A_broken_image_is_named()
    {
        var error = await RefusedAsync(
            Chat([User(new JsonArray(Text("a hat"), Image(TestPictures.Png(8, 8)), Image("data:image/png;base64,AAAA")))], OwnSize)
        );

        error.GetProperty("param").GetString().ShouldBe("messages[0].content[2]");
        error.GetProperty("code").GetString().ShouldBe("invalid_image_file");
    }
}
