using System.Net;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>The many ways in which programs and browsers write a form with images.</summary>
public sealed class FormSpellingTests : IAsyncLifetime
{
    private readonly PaintEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("image", "mask")]
    [InlineData("image[]", "mask[]")]
    [InlineData("image[0]", "mask[0]")]
    public async Task A_list_may_be_written_as_one(string image, string mask)
    {
        var form = new Form().Field("prompt", "a").File(image, TestPictures.Png()).File(mask, TestPictures.Png());

        using var response = await _server.EditAsync(form);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        _engine.Seen[^1].ShouldBeOfType<EditRequest>().Mask.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("image")]
    [InlineData("image[]")]
    [InlineData("image[0]")]
    public async Task So_may_the_one_image_of_a_variation_and_an_upscale(string name)
    {
        using var varied = await _server.VaryAsync(new Form().File(name, TestPictures.Png()));
        using var upscaled = await _server.Client.PostAsync(
            "/v1/images/upscale",
            new Form().Field("scale", "2").File(name, TestPictures.Png()).Content
        );

        varied.StatusCode.ShouldBe(HttpStatusCode.OK, await varied.Content.ReadAsStringAsync());
        upscaled.StatusCode.ShouldBe(HttpStatusCode.OK, await upscaled.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Numbers_say_the_order()
    {
        var form = new Form().Field("prompt", "a").File("image[1]", TestPictures.Png(32, 32)).File("image[0]", TestPictures.Png(64, 64));

        using var response = await _server.EditAsync(form);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        _engine.Seen[^1].ShouldBeOfType<EditRequest>().Images.Select(image => image.Size.Width).ShouldBe([64, 32]);
    }

    [Theory]
    [InlineData("image[", "image[x]", "images", "image[-1]", "image[0][0]")]
    public async Task Other_names_are_unknown(params string[] names)
    {
        foreach (var name in names)
        {
            using var response = await _server.EditAsync(Form.Edit().Field(name, "x"));
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, name);
        }
    }

    /// <summary>A browser's form whose optional file nobody chose.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("blob")]
    public async Task An_optional_file_left_empty_is_none(string filename)
    {
        using var response = await _server.EditAsync(Form.Edit().File("mask", [], filename));

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        _engine.Seen[^1].ShouldBeOfType<EditRequest>().Mask.ShouldBeNull();
    }

    [Fact]
    public async Task So_is_an_empty_field_of_its_name_and_an_empty_place_in_a_list()
    {
        using var field = await _server.EditAsync(Form.Edit().Field("mask", ""));
        using var list = await _server.EditAsync(Form.Edit().File("image[]", [], ""));

        field.StatusCode.ShouldBe(HttpStatusCode.OK, await field.Content.ReadAsStringAsync());
        list.StatusCode.ShouldBe(HttpStatusCode.OK, await list.Content.ReadAsStringAsync());
        _engine.Seen[^1].ShouldBeOfType<EditRequest>().Images.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("", "missing_required_parameter")]
    [InlineData("a.png", "invalid_image_file")]
    public async Task A_required_file_left_empty_is_not_there_or_no_image(string filename, string code)
    {
        using var response = await _server.EditAsync(new Form().Field("prompt", "a").File("image", [], filename));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
    }
}
