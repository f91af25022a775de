using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>ControlNets that edits name, by form and by JSON.</summary>
public sealed class ControlTests
{
    private static readonly ControlChoice[] Asked = [new("canny", 2, 0.8f), new("depth", 3, Start: 0.1f, End: 0.5f)];

    private const string Written =
        """[{"name": "canny", "image": 2, "strength": 0.8}, {"name": "depth", "image": 3, "start": 0.1, "end": 0.5}]""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task They_reach_the_engine_with_all_of_their_images(bool asForm)
    {
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(engine);

        using HttpContent content = asForm ? Form(Written, 3) : Json(Written, 3);
        var response = await server.Client.PostAsync("/v1/images/edits", content);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var seen = engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<EditRequest>();
        seen.Controls.ShouldBe(Asked);
        seen.Images.Count.ShouldBe(3);
    }

    /// <summary>The engine uses two images; what ControlNets are shown is none of them.</summary>
    [Fact]
    public async Task Images_that_are_too_many_are_left_out_and_the_others_keep_their_ControlNets()
    {
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(engine);

        using var content = Form("""[{"name": "canny", "image": 4}]""", 4);
        (await server.Client.PostAsync("/v1/images/edits", content)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var seen = engine.Seen.ShouldHaveSingleItem().ShouldBeOfType<EditRequest>();
        seen.Controls.ShouldBe([new ControlChoice("canny", 3)]);
        seen.Images.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("""["canny"]""", "controls", "invalid_type")]
    [InlineData("""[{"image": 1}]""", "controls", "invalid_type")]
    [InlineData("""[{"name": "canny", "weight": 1}]""", "controls", "invalid_type")]
    [InlineData("""[{"name": "canny", "image": 3}]""", "controls", "invalid_value")]
    [InlineData("""[{"name": "canny", "image": 0}]""", "controls", "invalid_value")]
    [InlineData("""[{"name": " ", "image": 2}]""", "controls", "invalid_value")]
    [InlineData("""[{"name": "canny", "image": 2, "strength": 3}]""", "controls", "invalid_value")]
    [InlineData("""[{"name": "canny", "image": 2, "start": 0.5, "end": 0.5}]""", "controls", "invalid_value")]
    [InlineData("""[{"name": "canny", "image": 2, "end": 1.5}]""", "controls", "invalid_value")]
    public async Task Those_that_make_no_sense_are_refused(string controls, string param, string code)
    {
        await using var server = await RunningServer.StartAsync(new PaintEngine());

        using var content = Form(controls, 2);
        var response = await server.Client.PostAsync("/v1/images/edits", content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = (await RunningServer.JsonAsync(response)).GetProperty("error");
        (error.GetProperty("param").GetString(), error.GetProperty("code").GetString()).ShouldBe((param, code));
    }

    /// <summary>Nothing is edited where the first image is what a ControlNet is shown.</summary>
    [Fact]
    public async Task A_strength_without_an_image_to_edit_is_refused()
    {
        await using var server = await RunningServer.StartAsync(new PaintEngine());

        using var content = Form("""[{"name": "canny"}]""", 1);
        content.Add(new StringContent("0.5"), "strength");
        var response = await server.Client.PostAsync("/v1/images/edits", content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe("strength");
    }

    private static MultipartFormDataContent Form(string controls, int images)
    {
        var form = new MultipartFormDataContent { { new StringContent("a house"), "prompt" }, { new StringContent(controls), "controls" } };
        for (var i = 0; i < images; i++)
        {
            var file = new ByteArrayContent(TestPictures.Png(64, 64));
            file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            form.Add(file, "image[]", $"{i}.png");
        }

        return form;
    }

    private static JsonContent Json(string controls, int images)
    {
        var url = EditTests.DataUrl(TestPictures.Png(64, 64), "image/png");
        return JsonContent.Create(
            new
            {
                prompt = "a house",
                images = Enumerable.Repeat(new { image_url = url }, images),
                controls = System.Text.Json.JsonDocument.Parse(controls).RootElement,
            }
        );
    }
}
