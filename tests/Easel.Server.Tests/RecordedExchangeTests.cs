using System.Text;
using Easel.Server.Tests.AIsBreaker;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>Whole exchanges of the Images API and of AIsBreaker (<see cref="Recording"/>).</summary>
public sealed class RecordedExchangeTests
{
    [Theory]
    [InlineData("generation", """{"prompt":"a red apple","n":2,"seed":41,"user":"u","style":"vivid"}""")]
    [InlineData("generation-dall-e", """{"prompt":"a red apple","model":"dall-e-3"}""")]
    [InlineData(
        "generation-stream",
        """{"prompt":"a red apple","stream":true,"partial_images":2,"seed":41,"output_format":"webp","background":"transparent"}"""
    )]
    [InlineData("generation-refused", """{"n":0,"size":"banana","stream":"yes","foo":true}""")]
    [InlineData("generation-no-model", """{"prompt":"a","model":"nope"}""")]
    [InlineData("generation-malformed", """{"prompt":"a",}""")]
    public async Task The_wire_is_as_recorded(string name, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        content.Headers.ContentType!.CharSet = null;
        await CompareAsync(name, RunningServer.Generations, content, "application/json", body);
    }

    [Theory]
    [InlineData(
        "process",
        """{"service":{"serviceId":"text-to-image:easel"},"request":{"inputs":[{"text":{"role":"user","content":"a red apple"}}],"requested":{"image":{"width":1000,"height":500},"samples":2},"internOptions":{"seed":41}}}"""
    )]
    [InlineData(
        "process-stream",
        """{"service":{"serviceId":"aisbreaker:mirror","forward2ServiceProps":{"serviceId":"text-to-image:stability.ai"}},"request":{"inputs":[{"text":{"role":"user","content":"a red apple"}}],"requested":{"samples":2},"internOptions":{"seed":41,"partialImages":1},"stream":true}}"""
    )]
    [InlineData(
        "process-refused",
        """{"service":{"serviceId":"chat:openai.com"},"request":{"inputs":[{"text":{"role":"robot","content":"a"}},{"image":{"role":"user"}}],"requested":{"samples":0},"conversationState":"x"}}"""
    )]
    public Task AIsBreakers_wire_is_as_recorded(string name, string body) =>
        CompareAsync(name, ProcessClient.Path, new StringContent(body, Encoding.UTF8, "text/plain"), "text/plain", body);

    [Theory]
    [InlineData(
        "edit",
        "/v1/images/edits",
        "prompt=a red hat",
        "image[]=@cat.png",
        "image[]=@cat.png",
        "mask=@mask.png",
        "n=2",
        "seed=41",
        "input_fidelity=high"
    )]
    [InlineData("edit-stream", "/v1/images/edits", "image=@cat.png", "prompt=a red hat", "stream=true", "partial_images=1", "seed=41")]
    [InlineData("edit-dall-e", "/v1/images/edits", "model=dall-e-2", "image=@cat.png", "prompt=a red hat", "size=256x256")]
    [InlineData("edit-refused", "/v1/images/edits", "image[]=@cat.png", "image[]=@broken.png", "mask=@wide.png", "n=many", "foo=1")]
    [InlineData("variation", "/v1/images/variations", "image=@cat.png", "n=2", "size=512x512", "seed=41", "response_format=b64_json")]
    [InlineData("upscale-refused", "/v1/images/upscale", "image=@cat.png", "scale=9", "prompt=a cat")]
    [InlineData("variation-refused", "/v1/images/variations", "model=dall-e-3", "prompt=a cat")]
    public async Task A_form_is_answered_as_recorded(string name, string path, params string[] parts)
    {
        var form = new Form();
        foreach (var part in parts)
        {
            var (field, value) = (
                part[..part.IndexOf('=', StringComparison.Ordinal)],
                part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]
            );
            if (value.StartsWith('@'))
                form.File(field, Picture(value[1..]), value[1..]);
            else
                form.Field(field, value);
        }

        await CompareAsync(name, path, form.Content, "multipart/form-data", string.Join('\n', parts));
    }

    [Fact]
    public async Task A_JSON_edit_is_answered_as_recorded()
    {
        const string Body = """{"prompt":"a red hat","images":[{"image_url":"(cat.png)"}],"mask":{"image_url":"(mask.png)"},"seed":41}""";
        var sent = Body.Replace("(cat.png)", EditTests.DataUrl(Picture("cat.png"), "image/png"), StringComparison.Ordinal)
            .Replace("(mask.png)", EditTests.DataUrl(Picture("mask.png"), "image/png"), StringComparison.Ordinal);

        await CompareAsync(
            "edit-json",
            "/v1/images/edits",
            new StringContent(sent, Encoding.UTF8, "application/json"),
            "application/json",
            Body
        );
    }

    private static byte[] Picture(string name) =>
        name switch
        {
            "broken.png" => TestPictures.Png()[..^30],
            "wide.png" => TestPictures.Png(64, 32),
            _ => TestPictures.Png(),
        };

    private static async Task CompareAsync(string name, string path, HttpContent content, string contentType, string shown)
    {
        await using var server = await RunningServer.StartAsync(
            new CannedEngine(32),
            replace: services => services.AddSingleton<TimeProvider>(new ManualTime())
        );
        using var answer = await server.Client.PostAsync(path, content);

        await Recording.CompareAsync(name, path, contentType, shown, answer);
    }
}
