using System.Text.Json.Nodes;
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
    public async Task A_broken_image_is_named()
    {
        var error = await RefusedAsync(
            Chat([User(new JsonArray(Text("a hat"), Image(TestPictures.Png(8, 8)), Image("data:image/png;base64,AAAA")))], OwnSize)
        );

        error.GetProperty("param").GetString().ShouldBe("messages[0].content[2]");
        error.GetProperty("code").GetString().ShouldBe("invalid_image_file");
    }
}
