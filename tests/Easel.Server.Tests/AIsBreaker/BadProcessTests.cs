using System.Net;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.AIsBreaker;

/// <summary>What is wrong with a request is told, all of it at once, in the protocol's own error object; and nothing is drawn.</summary>
public sealed class BadProcessTests : ProcessServer
{
    private const string Text = """{"text":{"role":"user","content":"a"}}""";

    [Theory]
    [InlineData("""{}""", "'request.inputs' is missing; say what to draw.")]
    [InlineData("""{"inputs":[]}""", "'request.inputs' is missing; say what to draw.")]
    [InlineData("""{"inputs":{}}""", "'request.inputs' must be an array.")]
    [InlineData("""{"inputs":[7]}""", "'request.inputs[0]' must be an object.")]
    [InlineData("""{"inputs":[{}]}""", "'request.inputs[0]' has neither 'text' nor 'image'.")]
    [InlineData(
        """{"inputs":[{"text":{"role":"user","content":"a"},"image":{"role":"user","base64":"AAAA"}}]}""",
        "'request.inputs[0]' has both 'text' and 'image'; it must have one. Invalid 'request.inputs[0].image': the file is not an image; supported are PNG, JPEG, WebP and GIF."
    )]
    [InlineData("""{"inputs":[{"audio":{}}]}""", "'request.inputs[0]' has audio or video; this service takes texts and images.")]
    [InlineData("""{"inputs":[{"text":{"content":"a"}}]}""", "'request.inputs[0].text.role' is missing.")]
    [InlineData(
        """{"inputs":[{"text":{"role":"robot","content":"a"}}]}""",
        "'request.inputs[0].text.role' is 'robot'; it must be 'user' or 'system'."
    )]
    [InlineData("""{"inputs":[{"text":{"role":"user"}}]}""", "'request.inputs[0].text.content' is missing.")]
    [InlineData("""{"inputs":[{"text":{"role":"user","content":7}}]}""", "'request.inputs[0].text.content' must be a string.")]
    [InlineData(
        """{"inputs":[{"text":{"role":"user","content":"\ud800"}}]}""",
        "'request.inputs[0].text.content' is not valid Unicode text."
    )]
    [InlineData(
        """{"inputs":[{"text":{"role":"user","content":"a","weight":"heavy"}}]}""",
        "'request.inputs[0].text.weight' must be a number."
    )]
    [InlineData("""{"inputs":[{"text":{"role":"user","content":" "}}]}""", "'request.inputs' is empty; say what to draw.")]
    [InlineData("""{"inputs":[{"text":{"role":"user","content":"a","weight":-1}}]}""", "'request.inputs' is empty; say what to draw.")]
    [InlineData("""{"inputs":[{"image":{"role":"user"}}]}""", "'request.inputs[0].image' has neither 'url' nor 'base64'.")]
    [InlineData(
        """{"inputs":[{"image":{"role":"user","url":"https://a.test/","base64":"AAAA"}}]}""",
        "'request.inputs[0].image' has both 'url' and 'base64'; it must have one."
    )]
    [InlineData(
        """{"inputs":[{"image":{"role":"system","base64":"AAAA"}}]}""",
        "'request.inputs[0].image.role' is 'system'; it must be 'user' or 'mask'. Invalid 'request.inputs[0].image': the file is not an image; supported are PNG, JPEG, WebP and GIF."
    )]
    [InlineData(
        """{"inputs":[(text),{"image":{"role":"user","base64":"not base64!"}}]}""",
        "Invalid 'request.inputs[1].image': 'base64' is not valid base64."
    )]
    [InlineData(
        """{"inputs":[(text),{"image":{"role":"user","base64":5}}]}""",
        "Invalid 'request.inputs[1].image': 'base64' is not a string."
    )]
    [InlineData(
        """{"inputs":[(text),{"image":{"role":"user","url":"ftp://a.test/b.png"}}]}""",
        "Invalid 'request.inputs[1].image': its URL must begin with https:// or be a data: URL."
    )]
    [InlineData(
        """{"inputs":[(text),{"image":{"role":"user","url":"http://a.test/b.png"}}]}""",
        "Invalid 'request.inputs[1].image': its URL, or one that it redirects to, begins with http:// and not with https://."
    )]
    [InlineData(
        """{"inputs":[(text),{"image":{"role":"user","base64":"AAAA"}}]}""",
        "Invalid 'request.inputs[1].image': the file is not an image; supported are PNG, JPEG, WebP and GIF."
    )]
    [InlineData("""{"inputs":[(text),(mask)]}""", "'request.inputs' has a mask, but no image of role 'user' that it could be the mask of.")]
    [InlineData("""{"inputs":[(text),(image),(mask),(mask)]}""", "'request.inputs' has 2 masks; one is allowed.")]
    [InlineData("""{"inputs":[(text),(wide),(mask)]}""", "'mask' is 64x64 and the first image 64x32; they must have the same size.")]
    [InlineData("""{"inputs":[(image),(mask)]}""", "'request.inputs' is empty; say what to draw.")]
    [InlineData("""{"inputs":[(text)],"requested":{"samples":0}}""", "'request.requested.samples' is 0; it must be between 1 and 10.")]
    [InlineData("""{"inputs":[(text)],"requested":{"samples":11}}""", "'request.requested.samples' is 11; it must be between 1 and 10.")]
    [InlineData(
        """{"inputs":[(text)],"requested":{"samples":1e99}}""",
        "'request.requested.samples' is 2147483647; it must be between 1 and 10."
    )]
    [InlineData("""{"inputs":[(text)],"requested":{"samples":1.5}}""", "'request.requested.samples' must be a whole number.")]
    [InlineData("""{"inputs":[(text)],"requested":[]}""", "'request.requested' must be an object.")]
    [InlineData(
        """{"inputs":[(text)],"requested":{"image":{"width":0}}}""",
        "'request.requested.image.width' is 0; it must be at least 1."
    )]
    [InlineData("""{"inputs":[(text)],"requested":{"image":{"height":"tall"}}}""", "'request.requested.image.height' must be a number.")]
    [InlineData(
        """{"inputs":[(text)],"requested":{"image":{"format":"webp"}}}""",
        "'request.requested.image.format' is 'webp'; it must be 'jpeg' or 'png' or 'gif'."
    )]
    [InlineData(
        """{"inputs":[(text)],"requested":{"image":{"delivery":"post"}}}""",
        "'request.requested.image.delivery' is 'post'; it must be 'url' or 'base64'."
    )]
    [InlineData("""{"inputs":[(text)],"stream":"yes"}""", "'request.stream' must be true or false.")]
    [InlineData("""{"inputs":[(text)],"clientUser":{}}""", "'request.clientUser' must be a string.")]
    [InlineData("""{"inputs":[(text)],"conversationState":7}""", "'request.conversationState' must be a string.")]
    [InlineData(
        """{"inputs":[(text)],"internOptions":{"seed":-2}}""",
        "'request.internOptions.seed' is -2; it must be between 0 and 4294967295, or -1 for a random one."
    )]
    [InlineData(
        """{"inputs":[(text)],"internOptions":{"loras":["flat"]}}""",
        "'request.internOptions.loras' must be an array of objects with 'name' and 'weight'."
    )]
    [InlineData("""{"inputs":[(text)],"internOptions":{"seed":0.5}}""", "'request.internOptions.seed' must be a whole number.")]
    [InlineData("""{"inputs":[(text)],"internOptions":{"steps":0}}""", "'request.internOptions.steps' is 0; it must be between 1 and 150.")]
    [InlineData(
        """{"inputs":[(text)],"internOptions":{"guidanceScale":99}}""",
        "'request.internOptions.guidanceScale' is 99; it must be between 0 and 30."
    )]
    [InlineData(
        """{"inputs":[(text)],"internOptions":{"quality":"best"}}""",
        "'request.internOptions.quality' is 'best'; it must be 'auto' or 'low' or 'medium' or 'high'."
    )]
    [InlineData(
        """{"inputs":[(text)],"stream":true,"internOptions":{"partialImages":9}}""",
        "'request.internOptions.partialImages' is 9; it must be between 0 and 3."
    )]
    [InlineData("""{"inputs":[(text)],"stream":true,"stream":false}""", "'request.stream' comes twice.")]
    public async Task A_wrong_request_is_told(string request, string message)
    {
        var (status, answer) = await Client.PostAsync(
            $$"""{"service":{"serviceId":"text-to-image:easel"},"request":{{Filled(request)}}}"""
        );

        ProcessClient.Error(answer, status).ShouldBe((400, message));
        Engine.Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task All_problems_are_told_together()
    {
        var (status, answer) = await Client.PostAsync(
            """{"service":{"serviceId":"chat:nobody"},"request":{"inputs":[{"text":{"role":"robot","content":"a"}},{"image":{"role":"user"}}],"stream":1,"requested":{"samples":0,"image":{"width":-1}},"conversationState":"forged"}}"""
        );

        var (_, message) = ProcessClient.Error(answer, status);
        status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (
            var path in new[]
            {
                "'chat:nobody'",
                "inputs[0].text.role'",
                "inputs[1].image'",
                "'request.stream'",
                "samples'",
                "image.width'",
                "conversationState'",
            }
        )
            message.ShouldContain(path);
    }

    [Theory]
    [InlineData("{", "application/json", 400, "We could not parse the JSON body of your request near line 1, byte 2.")]
    [InlineData("", "text/plain", 400, "We could not parse the JSON body of your request near line 1, byte 1.")]
    [InlineData("a red apple", "text/plain", 400, "We could not parse the JSON body")]
    [InlineData("[]", "application/json", 400, "The JSON body of the request must be an object.")]
    [InlineData("{}", "application/json", 400, "'service' is missing. 'request' is missing.")]
    [InlineData("""{"service":[],"request":"x"}""", "application/json", 400, "'service' must be an object. 'request' must be an object.")]
    [InlineData("{}", "application/xml", 400, "but you sent the header 'Content-Type: application/xml'.")]
    [InlineData("{}", "text/plain; charset=iso-8859-1", 400, "but you sent the header 'Content-Type: text/plain; charset=iso-8859-1'.")]
    [InlineData(
        "{}",
        "multipart/form-data; boundary=x",
        400,
        "This API method only accepts 'application/json' requests, and 'text/plain' requests that hold JSON, in UTF-8"
    )]
    [InlineData("{}", null, 400, "but you sent no 'Content-Type' header.")]
    public async Task A_body_that_cannot_be_read_is_told(string body, string? contentType, int status, string message)
    {
        var (answered, answer) = await Client.PostAsync(body, contentType);

        var (told, text) = ProcessClient.Error(answer, answered);
        told.ShouldBe(status);
        text.ShouldContain(message);
    }

    [Fact]
    public async Task A_prompt_has_at_most_32000_characters_whatever_it_is_made_of()
    {
        var half = new string('a', 16_000);
        // The two become sentences: ". " stands between them.
        var (status, message) = await Client.FailAsync(new { inputs = new[] { ProcessClient.User(half), ProcessClient.User(half[1..]) } });
        (status, message).ShouldBe((400, "'request.inputs' has 32001 characters; at most 32000 are allowed."));

        await Client.ProcessAsync(new { inputs = new[] { ProcessClient.User(half), ProcessClient.User(half[2..]) } });
    }

    [Fact]
    public async Task Every_error_of_this_path_has_this_shape()
    {
        using var get = await Server.Client.GetAsync(ProcessClient.Path);
        ProcessClient.Error(await RunningServer.JsonAsync(get), get.StatusCode).Status.ShouldBe(405);
        using var below = await Server.Client.PostAsync($"{ProcessClient.Path}/more", null);
        ProcessClient.Error(await RunningServer.JsonAsync(below), below.StatusCode).Status.ShouldBe(404);
        using var key = await Client.RawAsync("{}", prepare: headers => headers.Add("Idempotency-Key", ["a", "b"]));
        ProcessClient.Error(await RunningServer.JsonAsync(key), key.StatusCode).Status.ShouldBe(400);

        await using var closed = await RunningServer.StartAsync(
            args: ["--Easel:AccessKeys=correct-horse-battery-staple", "--Easel:MaxUploadBytes=1048576"]
        );
        (await new ProcessClient(closed.Client).FailAsync(ProcessClient.Draw())).Status.ShouldBe(401);
        var (status, message) = await new ProcessClient(closed.Client) { Secret = "correct-horse-battery-staple" }.FailAsync(
            ProcessClient.Draw(new string('a', 1 << 20))
        );
        (status, message).ShouldBe((413, "The request body is larger than the 1048576 bytes that are allowed."));
    }

    [Theory]
    [InlineData(ImageErrorKind.Overloaded, 429)]
    [InlineData(ImageErrorKind.Unavailable, 503)]
    [InlineData(ImageErrorKind.Blocked, 400)]
    [InlineData(ImageErrorKind.Engine, 500)]
    public async Task What_fails_while_it_is_drawn_has_its_status(ImageErrorKind kind, int status)
    {
        Engine.BeforeStep = _ => new ImageError(kind, null, null, "The engine's own words.");

        (await Client.FailAsync(ProcessClient.Draw())).Status.ShouldBe(status);
    }

    private static string Filled(string request) =>
        request
            .Replace("(text)", Text, StringComparison.Ordinal)
            .Replace("(image)", JsonSerializer.Serialize(ProcessClient.Image(TestPictures.Png())), StringComparison.Ordinal)
            .Replace("(wide)", JsonSerializer.Serialize(ProcessClient.Image(TestPictures.Png(64, 32))), StringComparison.Ordinal)
            .Replace("(mask)", JsonSerializer.Serialize(ProcessClient.Image(TestPictures.Png(), "mask")), StringComparison.Ordinal);
}
