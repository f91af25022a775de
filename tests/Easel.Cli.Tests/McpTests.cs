using System.Text.Json.Nodes;
using Easel.Abstractions.Requests;
using Easel.Cli.Tests.Support;
using Easel.Client.Tests.Support;
using Easel.Imaging;
using Easel.Server.Tests.Support;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace Easel.Cli.Tests;

/// <summary><c>easel mcp</c> and the official client, over standard input and output.</summary>
public sealed class McpTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LiveEasel _easel = null!;
    private Agent _agent = null!;

    public async ValueTask InitializeAsync()
    {
        _easel = await LiveEasel.StartAsync();
        _agent = await Agent.StartAsync(_easel, ["--output-folder", _folder.Path]);
    }

    public async ValueTask DisposeAsync()
    {
        await _agent.DisposeAsync();
        await _easel.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Tools_describe_themselves()
    {
        var tools = await _agent.Client.ListToolsAsync();

        tools.Select(tool => tool.Name).ShouldBe(["generate_image", "edit_image", "vary_image", "list_models"]);
        foreach (var tool in tools)
        {
            tool.Description.Length.ShouldBeGreaterThan(50);
            tool.JsonSchema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
            foreach (var property in tool.JsonSchema.GetProperty("properties").EnumerateObject())
                property.Value.GetProperty("description").GetString()!.Length.ShouldBeGreaterThan(10, property.Name);
        }

        var generate = tools[0].JsonSchema;
        generate.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["prompt"]);
        generate.GetProperty("properties").GetProperty("n").GetProperty("maximum").GetInt32().ShouldBe(10);
        generate
            .GetProperty("properties")
            .GetProperty("quality")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(word => word.GetString())
            .ShouldContain("high");
        generate.GetProperty("properties").TryGetProperty("strength", out _).ShouldBeFalse("that is for edits");
        tools[1].JsonSchema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["prompt", "image"]);
        tools[3].ProtocolTool.Annotations!.ReadOnlyHint.ShouldBe(true);
    }

    [Fact]
    public async Task An_image_comes_back_small_and_is_kept_whole()
    {
        var result = await _agent.CallAsync(
            "generate_image",
            new
            {
                prompt = "a secret fox",
                n = 2,
                size = "1024x512",
                seed = 5,
                background = "transparent",
                style = "vivid",
            }
        );

        result.IsError.ShouldNotBe(true);
        Agent.TextOf(result).ShouldContain("Warning: paint does not know 'style'");
        var pictures = result.Content.OfType<ImageContentBlock>().ToList();
        pictures.Count.ShouldBe(2);
        pictures[0].MimeType.ShouldBe("image/png");
        TestImages
            .Identify(pictures[0].DecodedData)
            .ShouldBe(new ImageFileInfo(ImageFileFormat.Png, new ImageSize(512, 256), HasAlpha: true, Frames: 1));

        _folder.Files().ShouldBe(["a-secret-fox-1.png", "a-secret-fox-2.png"]);
        TestImages.Identify(_folder.File("a-secret-fox-2.png")).Size.ShouldBe(new ImageSize(1024, 512));
        var images = result.StructuredContent!.Value.GetProperty("images");
        images[1].GetProperty("path").GetString().ShouldBe(_folder.File("a-secret-fox-2.png"));
        images[1].GetProperty("seed").GetInt64().ShouldBe(6);
        _agent.Log.ShouldContain("easel mcp: generate_image done");
        _agent.Log.ShouldNotContain("secret", customMessage: "prompts are private");
    }

    [Fact]
    public async Task An_opaque_image_comes_back_as_jpeg_or_not_at_all()
    {
        var small = await _agent.CallAsync(
            "generate_image",
            new
            {
                prompt = "fox",
                size = "256x256",
                background = "opaque",
                max_preview_side = 64,
                save_as = "a.png",
            }
        );
        var picture = small.Content.OfType<ImageContentBlock>().ShouldHaveSingleItem();
        (picture.MimeType, TestImages.Identify(picture.DecodedData).Size).ShouldBe(("image/jpeg", new ImageSize(64, 64)));

        var none = await _agent.CallAsync(
            "generate_image",
            new
            {
                prompt = "fox",
                size = "64x64",
                max_preview_side = 0,
                save_as = "b.png",
            }
        );
        none.Content.OfType<ImageContentBlock>().ShouldBeEmpty();
        _folder.Files().ShouldBe(["a.png", "b.png"]);
    }

    [Fact]
    public async Task Steps_are_told_as_progress()
    {
        var told = new List<ProgressNotificationValue>();
        await _agent.CallAsync("generate_image", new { prompt = "fox", size = "64x64" }, new Told(told));
        // The client tells them on threads of their own, and may be late.
        await Eventually.HoldsAsync(() => told.Count >= PaintEngine.Steps);
        lock (told)
            told.Select(value => (value.Progress, value.Total)).ShouldBe([(1, 4), (2, 4), (3, 4), (4, 4)], ignoreOrder: true);
    }

    [Fact]
    public async Task Images_are_edited_and_varied()
    {
        File.WriteAllBytes(_folder.File("photo.png"), TestImages.Png(64, 64));
        File.WriteAllBytes(_folder.File("m.png"), TestImages.Png(64, 64, isMask: true));

        var edited = await _agent.CallAsync(
            "edit_image",
            new
            {
                prompt = "add a hat",
                image = "photo.png",
                mask = _folder.File("m.png"),
                reference_images = new[] { "photo.png" },
                strength = 0.5,
            }
        );
        edited.IsError.ShouldNotBe(true, Agent.TextOf(edited));
        var edit = _easel.Engine.Seen[0].ShouldBeOfType<EditRequest>();
        (edit.Prompt, edit.Images.Count, edit.Mask is not null, edit.Strength).ShouldBe(("add a hat", 2, true, 0.5f));

        var varied = await _agent.CallAsync("vary_image", new { image = "photo.png", size = "64x64" });
        varied.IsError.ShouldNotBe(true, Agent.TextOf(varied));
        _folder.Files().ShouldBe(["m.png", "photo-edited.png", "photo-varied.png", "photo.png"]);
    }

    [Fact]
    public async Task Models_are_listed()
    {
        var models = (await _agent.CallAsync("list_models", new { })).StructuredContent!.Value.GetProperty("models");
        models.EnumerateArray().ShouldContain(model => model.GetProperty("id").GetString() == "paint");
    }

    [Fact]
    public async Task Cancelling_a_call_stops_the_server()
    {
        _easel.Engine.StepByStep = true;
        using var leaving = new CancellationTokenSource();
        var request = new JsonRpcRequest
        {
            Id = new RequestId("mine"),
            Method = RequestMethods.ToolsCall,
            Params = JsonNode.Parse("""{"name":"generate_image","arguments":{"prompt":"fox"}}"""),
        };
        var call = _agent.Client.SendRequestAsync(request, leaving.Token);
        await Eventually.HoldsAsync(() => _easel.Engine.Seen.Count > 0);
        // The client library of this version forgets to tell when a token is cancelled; agents' programs do.
        await _agent.Client.SendNotificationAsync(
            NotificationMethods.CancelledNotification,
            new CancelledNotificationParams { RequestId = request.Id, Reason = "never mind" }
        );

        await _easel.Engine.Cancelled.Task.WaitAsync(TimeSpan.FromMinutes(1));
        (await _agent.CallAsync("list_models", new { })).IsError.ShouldNotBe(true, "and the server of tools goes on");
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => call);
        _folder.Files().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_says_what_to_change()
    {
        (await _agent.RefusalAsync("generate_image", new { })).ShouldBe("'prompt' is missing.");
        var problems = await _agent.RefusalAsync(
            "generate_image",
            new
            {
                prompt = "x",
                count = 2,
                steps = "many",
            }
        );
        problems.ShouldContain("There is no argument 'count'; there are prompt,");
        problems.ShouldContain("'steps' is \"many\"; it must be a whole number.");
        (await _agent.RefusalAsync("generate_image", new { prompt = "x", model = "nobody" })).ShouldContain("list_models");
        (
            await _agent.RefusalAsync(
                "generate_image",
                new
                {
                    prompt = "x",
                    size = "100x100",
                    quality = "ultra",
                }
            )
        ).Split('\n').Length.ShouldBe(2, "every problem at once");
        (await _agent.RefusalAsync("edit_image", new { prompt = "x", image = "nobody.png" })).ShouldContain(
            "'image': 'nobody.png' cannot be read"
        );
        (await _agent.RefusalAsync("vary_image", new { image = "https://example.org/a.png" })).ShouldBe(
            "'image' must be a file here, not a URL."
        );
        await Should.ThrowAsync<McpProtocolException>(() => _agent.CallAsync("draw", new { }));
        _easel.Engine.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_overwritten_unless_it_is_said()
    {
        File.WriteAllText(_folder.File("fox.png"), "mine");
        (await _agent.RefusalAsync("generate_image", new { prompt = "x", save_as = "fox.png" })).ShouldContain(
            "'overwrite' true overwrites it"
        );
        File.ReadAllText(_folder.File("fox.png")).ShouldBe("mine");
        (
            await _agent.CallAsync(
                "generate_image",
                new
                {
                    prompt = "x",
                    size = "64x64",
                    save_as = "fox.png",
                    overwrite = true,
                }
            )
        ).IsError.ShouldNotBe(true);
        TestImages.Identify(_folder.File("fox.png")).Format.ShouldBe(ImageFileFormat.Png);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_the_tools_error()
    {
        await using var lonely = await Agent.StartAsync(["--server", "http://127.0.0.1:9", "--retries", "0"]);
        (await lonely.RefusalAsync("generate_image", new { prompt = "x" })).ShouldBe("No server answers at 127.0.0.1:9. Is it running?");
    }

    [Theory]
    [InlineData("2025-06-18")]
    [InlineData("2026-07-28")]
    public async Task Without_any_server_the_built_in_model_draws(string protocol)
    {
        await using var alone = await Agent.StartAsync(["--local"], protocol: protocol);
        var result = await alone.CallAsync(
            "generate_image",
            new
            {
                prompt = "a red apple",
                size = "256x256",
                quality = "low",
            }
        );
        Agent.TextOf(result).ShouldContain("drawn by easel-icons");
        Agent.TextOf(result).ShouldContain("no file was written");
        result.Content.OfType<ImageContentBlock>().ShouldHaveSingleItem();
    }

    private sealed class Told(List<ProgressNotificationValue> values) : IProgress<ProgressNotificationValue>
    {
        public void Report(ProgressNotificationValue value)
        {
            lock (values)
                values.Add(value);
        }
    }
}
