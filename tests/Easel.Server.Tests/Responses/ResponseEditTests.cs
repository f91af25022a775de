using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>Images in a response's input: where they come from, and which of them is edited.</summary>
public sealed class ResponseEditTests : ResponseServer
{
    [Fact]
    public async Task An_image_in_the_message_is_edited()
    {
        var response = await RespondAsync(
            Ask(
                new JsonArray(Message(Text("a red hat"), Image(TestPictures.Png(96, 64)), Image(TestPictures.Png(32, 32)))),
                new() { ["size"] = "auto", ["input_fidelity"] = "high" }
            )
        );

        var edit = Edit();
        edit.Prompt.ShouldBe("a red hat");
        edit.Images.Select(image => image.Size).ShouldBe([new(96, 64), new(32, 32)]);
        edit.InputFidelity.ShouldBe(InputFidelity.High);
        Call(response).GetProperty("action").GetString().ShouldBe("edit");
        SizeOf(Call(response)).ShouldBe((96, 64));
        KeptFiles().ShouldBe(["image", "input-0", "input-1"]);
    }

    [Fact]
    public async Task An_uploaded_file_is_edited_under_a_mask()
    {
        var (image, mask) = (await UploadAsync(TestPictures.Png(96, 64)), Base64(TestPictures.Png(96, 64)));
        foreach (var given in new[] { mask, $"data:image/png;base64,{mask}" })
        {
            var response = await RespondAsync(
                Ask(
                    new JsonArray(
                        Message(
                            Text("a red hat"),
                            new JsonObject
                            {
                                ["type"] = "input_image",
                                ["file_id"] = image,
                                ["detail"] = "low",
                            }
                        )
                    ),
                    new()
                    {
                        ["size"] = "auto",
                        ["input_image_mask"] = new JsonObject { ["image_url"] = given },
                    }
                )
            );

            Edit().Mask.ShouldNotBeNull().Size.ShouldBe(new ImageSize(96, 64));
            response.GetProperty("tools")[0].GetProperty("input_image_mask").ToString().ShouldBe("{}", "what was sent is not sent back");
        }

        await RespondAsync(
            Ask(
                new JsonArray(Message(Text("a red hat"), new JsonObject { ["type"] = "input_image", ["file_id"] = image })),
                new() { ["input_image_mask"] = new JsonObject { ["file_id"] = await UploadAsync(TestPictures.Png(96, 64)) } }
            )
        );
        Edit().Mask.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_second_turn_edits_the_image_of_the_first()
    {
        var first = await RespondAsync(Ask("a cat", new() { ["size"] = "128x64" }));
        var second = await RespondAsync(Ask("a dog instead", new() { ["size"] = "auto" }, ("previous_response_id", IdOf(first))));

        second.GetProperty("previous_response_id").GetString().ShouldBe(IdOf(first));
        Edit().Images.ShouldHaveSingleItem().Size.ShouldBe(new ImageSize(128, 64));
        SizeOf(Call(second)).ShouldBe((128, 64));
        // A third goes on with what the second drew, when the first is long deleted.
        await Server.Client.DeleteAsync($"{Responses}/{IdOf(first)}");
        await RespondAsync(Ask("a bird", new() { ["size"] = "auto" }, ("previous_response_id", IdOf(second)), ("store", false)));
        Edit().Prompt.ShouldBe("a bird");
    }

    [Fact]
    public async Task An_action_says_whether_the_image_counts()
    {
        var first = await RespondAsync(Ask());
        await RespondAsync(Ask("a dog", new() { ["action"] = "generate" }, ("previous_response_id", IdOf(first))));
        Engine.Seen[^1].ShouldBeOfType<GenerateRequest>();

        await RespondAsync(Ask("a dog", new() { ["action"] = "edit" }, ("previous_response_id", IdOf(first))));
        Edit();
    }

    [Fact]
    public async Task An_earlier_call_is_passed_back_by_its_name_by_its_value_or_by_a_reference()
    {
        var call = Call(await RespondAsync(Ask("a cat", new() { ["size"] = "128x64" })));
        var id = call.GetProperty("id").GetString();
        JsonObject[] ways =
        [
            new() { ["type"] = "image_generation_call", ["id"] = id },
            new() { ["type"] = "item_reference", ["id"] = id },
            new() { ["id"] = id },
            (JsonObject)JsonNode.Parse(call.ToString())!,
        ];
        foreach (var way in ways)
        {
            await RespondAsync(Ask(new JsonArray(Message(Text("now realistic")), way)));
            Edit().Images.ShouldHaveSingleItem().Size.ShouldBe(new ImageSize(128, 64));
        }
    }

    [Fact]
    public async Task Of_a_conversation_sent_whole_the_nearest_image_is_edited()
    {
        JsonObject Drawn(byte[] png) =>
            new()
            {
                ["type"] = "image_generation_call",
                ["id"] = "ig_theirs",
                ["status"] = "completed",
                ["result"] = Base64(png),
            };
        await RespondAsync(
            Ask(
                new JsonArray(
                    Message(Text("a cat"), Image(TestPictures.Png(48, 48))),
                    Drawn(TestPictures.Png(96, 64)),
                    new JsonObject { ["role"] = "assistant", ["content"] = "Drawn." },
                    Message(Text("a hat on it"))
                )
            )
        );
        Edit().Images.Select(image => image.Size).ShouldBe([new(96, 64)]);

        await RespondAsync(
            Ask(new JsonArray(Drawn(TestPictures.Png(96, 64)), Drawn(TestPictures.Png(32, 64)), Message(Text("put them together"))))
        );
        Edit().Images.Select(image => image.Size).ShouldBe([new(96, 64), new(32, 64)]);
    }

    [Fact]
    public async Task Input_items_are_listed_with_what_was_used()
    {
        var id = IdOf(
            await RespondAsync(
                Ask(
                    new JsonArray(
                        new JsonObject { ["role"] = "system", ["content"] = "Draw flat." },
                        new JsonObject
                        {
                            ["type"] = "image_generation_call",
                            ["id"] = "ig_theirs",
                            ["status"] = "completed",
                            ["result"] = Base64(TestPictures.Png(96, 64)),
                        },
                        Message(Text("a hat on it"))
                    )
                )
            )
        );

        var all = await GetAsync($"{Responses}/{id}/input_items?order=asc");
        Schema.Responses.Problems("ResponseItemList", all).ShouldBeEmpty();
        all.GetProperty("data")
            .EnumerateArray()
            .Select(item => item.GetProperty("type").GetString())
            .ShouldBe(["message", "image_generation_call", "message"]);
        all.GetProperty("data")[0].GetProperty("content")[0].GetProperty("text").GetString().ShouldBe("Draw flat.");
        Result(all.GetProperty("data")[1]).ShouldBe(TestPictures.Png(96, 64));
        all.GetProperty("has_more").GetBoolean().ShouldBeFalse();

        var page = await GetAsync($"{Responses}/{id}/input_items?limit=2");
        page.GetProperty("data")[0].GetProperty("role").GetString().ShouldBe("user");
        page.GetProperty("has_more").GetBoolean().ShouldBeTrue();
        page = await GetAsync($"{Responses}/{id}/input_items?after={page.GetProperty("last_id").GetString()}");
        page.GetProperty("data").EnumerateArray().ShouldHaveSingleItem().GetProperty("role").GetString().ShouldBe("system");

        (await GetAsync($"{Responses}/{id}/input_items?limit=101&after=nobody&order=up", HttpStatusCode.BadRequest))
            .GetProperty("error")
            .GetProperty("errors")
            .GetArrayLength()
            .ShouldBe(3);
        // Named in another request it is what it was.
        var message = all.GetProperty("data")[2].GetProperty("id").GetString();
        await RespondAsync(Ask(new JsonArray(new JsonObject { ["type"] = "item_reference", ["id"] = message })));
        ((PromptedRequest)Engine.Seen[^1]).Prompt.ShouldBe("a hat on it");
    }

    [Fact]
    public async Task Where_an_image_was_is_told_when_it_is_asked_for()
    {
        var file = await UploadAsync(TestPictures.Png());
        var id = IdOf(
            await RespondAsync(Ask(new JsonArray(Message(Text("a hat"), new JsonObject { ["type"] = "input_image", ["file_id"] = file }))))
        );

        var part = (await GetAsync($"{Responses}/{id}/input_items?include[]=message.input_image.image_url"))
            .GetProperty("data")[0]
            .GetProperty("content")[1];
        part.GetProperty("file_id").GetString().ShouldBe(file);
        part.GetProperty("image_url").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private EditRequest Edit() => Engine.Seen[^1].ShouldBeOfType<EditRequest>();

    private async Task<string> UploadAsync(byte[] png)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(png), "file", "a.png" },
            { new StringContent("vision"), "purpose" },
        };
        using var answer = await Server.Client.PostAsync("/v1/files", form);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
