using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>npm's <c>openai</c>, unmodified, in its own process against the live server.</summary>
public sealed class OfficialNodeClientTests
{
    [Fact]
    public async Task The_official_Node_client_works_as_it_is()
    {
        await using var server = await RunningServer.StartAsync();
        var seen = await RunAsync("images.mjs", $"{server.Address}v1");

        seen.GetProperty("generate")
            .GetProperty("sizes")
            .EnumerateArray()
            .Select(size => size.GetString())
            .ShouldBe(["1024x1536", "1024x1536"]);
        seen.GetProperty("generate").GetProperty("quality").GetString().ShouldBe("low");
        seen.GetProperty("generate").GetProperty("usage").GetProperty("output_tokens").GetInt32().ShouldBe(816);
        seen.GetProperty("generate").GetProperty("seeds").EnumerateArray().Select(seed => seed.GetInt32()).ShouldBe([3, 4]);
        seen.GetProperty("dalle").GetProperty("type").GetString().ShouldBe("image/png");
        seen.GetProperty("dalle").GetProperty("size").GetString().ShouldBe("1024x1024");
        seen.GetProperty("stream")
            .EnumerateArray()
            .Select(one => one.GetString())
            .ShouldBe([
                "image_generation.partial_image 0 1024x1024",
                "image_generation.partial_image 1 1024x1024",
                "image_generation.completed  1024x1024",
            ]);
        seen.GetProperty("models").EnumerateArray().Select(model => model.GetString()).ShouldContain("paint");
        seen.GetProperty("models").EnumerateArray().Select(model => model.GetString()).ShouldContain("gpt-image-1");
        seen.GetProperty("model").GetString().ShouldBe("easel");
        Refusal(seen, "badSize").ShouldBe("BadRequestError 400 size invalid_value invalid_request_error req_");
        Refusal(seen, "badStream").ShouldBe("BadRequestError 400 n integer_out_of_range invalid_request_error req_");
        Refusal(seen, "noModel").ShouldBe("NotFoundError 404 model model_not_found invalid_request_error req_");
    }

    [Fact]
    public async Task Its_files_work_as_they_are()
    {
        await using var server = await RunningServer.StartAsync();
        var seen = await RunAsync("files.mjs", $"{server.Address}v1");

        seen.GetProperty("created").GetString().ShouldBe("file apple.png 3 vision processed 3600");
        seen.GetProperty("retrieved").GetString().ShouldBe("apple.png");
        seen.GetProperty("processed").GetString().ShouldBe("processed");
        seen.GetProperty("content").ToString().ShouldBe("[1,2,3]");
        seen.GetProperty("pages").ToString().ShouldBe("""["0.txt","1.txt","2.txt","3.txt"]""");
        seen.GetProperty("deleted").GetBoolean().ShouldBeTrue();
        seen.GetProperty("gone").GetString().ShouldBe("NotFoundError 404 id");
    }

    [Fact]
    public async Task Its_batches_work_as_they_are()
    {
        await using var server = await RunningServer.StartAsync();
        var seen = await RunAsync("batches.mjs", $"{server.Address}v1");

        seen.GetProperty("created").GetString().ShouldBe("batch validating /v1/images/generations node");
        seen.GetProperty("done").GetString().ShouldBe("completed 2 1 1");
        seen.GetProperty("output").GetString().ShouldBe("one 200 64x64");
        seen.GetProperty("error").GetString().ShouldBe("two 400 prompt");
        seen.GetProperty("failed").GetString().ShouldBe("failed invalid_json_line 1");
        seen.GetProperty("listed").ToString().ShouldBe("""["failed","completed"]""");
        seen.GetProperty("cancelled").GetString().ShouldBe("BadRequestError 400 already_ended");
    }

    [Fact]
    public async Task Its_edits_and_variations_work_as_they_are()
    {
        var engine = new LookingEngine();
        await using var server = await RunningServer.StartAsync(engine);
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "cat.png"), TestPictures.Png(128, 128));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "mask.png"), TestPictures.Png(128, 128));
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "cat.jpg"), TestPictures.SidewaysJpeg());
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "cat.webp"), TestPictures.WebP());

        var seen = await RunAsync("edits.mjs", $"{server.Address}v1", folder.Path);

        Sizes(seen, "one").ShouldBe(["128x128"]);
        Sizes(seen, "masked").ShouldBe(["1024x1536", "1024x1536"]);
        seen.GetProperty("masked").GetProperty("usage").GetProperty("output_tokens").GetInt32().ShouldBe(816);
        // 65 + 129 for one tile, 4,160 for the high fidelity of a square.
        seen.GetProperty("masked")
            .GetProperty("usage")
            .GetProperty("input_tokens_details")
            .GetProperty("image_tokens")
            .GetInt32()
            .ShouldBe(4354);
        seen.GetProperty("masked").GetProperty("seeds").EnumerateArray().Select(seed => seed.GetInt32()).ShouldBe([3, 4]);
        Sizes(seen, "several").ShouldBe(["128x128"]);
        seen.GetProperty("several")
            .GetProperty("usage")
            .GetProperty("input_tokens_details")
            .GetProperty("image_tokens")
            .GetInt32()
            .ShouldBe(3 * 194);
        seen.GetProperty("stream")
            .EnumerateArray()
            .Select(one => one.GetString())
            .ShouldBe(["image_edit.partial_image 0 64x32", "image_edit.partial_image 1 64x32", "image_edit.completed  64x32"]);
        seen.GetProperty("dalle").GetProperty("type").GetString().ShouldBe("image/png");
        seen.GetProperty("dalle").GetProperty("size").GetString().ShouldBe("512x512");
        Sizes(seen, "variations").ShouldBe(["256x256", "256x256"]);
        seen.GetProperty("byUrl").GetString().ShouldBe("assets");
        Refusal(seen, "broken").ShouldBe("BadRequestError 400 image[1] invalid_image_file invalid_request_error req_");
        Refusal(seen, "noPrompt").ShouldBe("BadRequestError 400 prompt missing_required_parameter invalid_request_error req_");
        Refusal(seen, "noVariation").ShouldBe("BadRequestError 400 model unsupported_model invalid_request_error req_");
    }

    [Fact]
    public async Task Its_class_for_Azure_works_as_it_is()
    {
        const string Key = "a key of the operator's";
        await using var server = await RunningServer.StartAsync(new LookingEngine(), [$"--Easel:AccessKeys={Key}"]);
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "cat.png"), TestPictures.Png(128, 128));

        var seen = await RunAsync("azure.mjs", server.Address.ToString().TrimEnd('/'), folder.Path, Key);

        seen.GetProperty("drawn").GetString().ShouldBe("512x512 paint");
        seen.GetProperty("deployed").GetString().ShouldBe("512x512 paint");
        seen.GetProperty("edited").GetString().ShouldBe("128x128");
        seen.GetProperty("stream").ToString().ShouldBe("""["image_generation.partial_image","image_generation.completed"]""");
        seen.GetProperty("noDeployment").GetString().ShouldBe("404 model_not_found");
        seen.GetProperty("wrongKey").GetString().ShouldBe("401 invalid_api_key");
    }

    [Fact]
    public async Task Its_responses_work_as_they_are()
    {
        await using var server = await RunningServer.StartAsync(new SlowEngine());

        var seen = await RunAsync("responses.mjs", $"{server.Address}v1");

        seen.GetProperty("generate").GetString().ShouldBe("completed generate 128x64 Drawn by paint: 128x64, png.");
        foreach (var edited in new[] { "edit", "turn", "byId" })
            seen.GetProperty(edited).GetString().ShouldBe("completed edit 128x64", edited);
        seen.GetProperty("stream").GetArrayLength().ShouldBe(16);
        seen.GetProperty("stream")[5].GetString().ShouldBe("5 response.image_generation_call.partial_image");
        seen.GetProperty("stream")[15].GetString().ShouldBe("15 response.completed");
        seen.GetProperty("final").GetString().ShouldBe("completed generate 128x64");
        seen.GetProperty("background").GetString().ShouldBe("queued completed generate 128x64");
        seen.GetProperty("resume").ToString().ShouldBe("""{"before":5,"inOrder":true}""");
        seen.GetProperty("resumedTo").GetString().ShouldBe("completed generate 128x64");
        seen.GetProperty("cancel").GetString().ShouldBe("cancelled");
        seen.GetProperty("inputItems").ToString().ShouldBe("""["message user a red apple"]""");
        seen.GetProperty("deleted").GetString().ShouldBe("NotFoundError 404 response_id response_not_found");
        seen.GetProperty("question").GetString().ShouldBe("BadRequestError 400 tools unsupported");
        seen.GetProperty("unknown").GetString().ShouldBe("BadRequestError 400 previous_response_id previous_response_not_found");
        seen.GetProperty("ended").GetString().ShouldBe("BadRequestError 400 id already_ended");
    }

    [Fact]
    public async Task Its_chat_completions_work_and_those_of_the_AI_SDK()
    {
        await using var server = await RunningServer.StartAsync(new LookingEngine());

        var seen = await RunAsync("chat.mjs", $"{server.Address}v1");

        // 128x64 at medium: 1056 * 8192 / 1048576 = 8.25 tokens.
        seen.GetProperty("completion").GetString().ShouldBe("chat.completion stop 128x64 8");
        seen.GetProperty("turn").GetString().ShouldBe("128x64");
        seen.GetProperty("url").GetString().ShouldBe("image/png");
        seen.GetProperty("stream").ToString().ShouldBe("""["0 128x64","0 stop","1 128x64","1 stop","usage 16"]""");
        seen.GetProperty("final").GetString().ShouldBe("stop");
        seen.GetProperty("ai").ToString().ShouldBe("""["image/png 128x64"]""");
        seen.GetProperty("aiStream").ToString().ShouldBe("""["image/png 128x64"]""");
        seen.GetProperty("aiEdit").ToString().ShouldBe("""["128x64"]""");
        seen.GetProperty("audio").GetString().ShouldBe("BadRequestError 400 modalities unsupported");
        seen.GetProperty("noUser").GetString().ShouldBe("BadRequestError 400 messages missing_required_parameter");
        seen.GetProperty("noModel").GetString().ShouldBe("NotFoundError 404 model model_not_found");
    }

    [Fact]
    public async Task Its_second_turn_makes_the_apple_blue()
    {
        using var data = new TemporaryFolder();
        await using var server = await ServerProcess.StartAsync(data.Path);

        var seen = await RunAsync("second-turn.mjs", $"{server.Client.BaseAddress}v1");

        seen.GetProperty("turns")
            .ToString()
            .ShouldBe(
                """["completed generate 256x256","completed edit 256x256","response.completed edit 256x256","completed edit 256x256"]"""
            );
    }

    private static IEnumerable<string?> Sizes(JsonElement seen, string name) =>
        seen.GetProperty(name).GetProperty("sizes").EnumerateArray().Select(size => size.GetString());

    private static string Refusal(JsonElement seen, string name) =>
        string.Join(' ', seen.GetProperty(name).EnumerateObject().Select(member => member.Value.ToString()));

    private static async Task<JsonElement> RunAsync(string script, params string[] arguments)
    {
        using var printed = JsonDocument.Parse(await NodeClients.RunAsync(script, arguments));
        return printed.RootElement.Clone();
    }
}
