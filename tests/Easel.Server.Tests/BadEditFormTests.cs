using System.Text;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Forms and JSON bodies of edits that are wrong.</summary>
public sealed class BadEditFormTests : BadEditServer
{
    [Fact]
    public async Task Fields_are_held_to_their_types_and_all_problems_are_told_at_once()
    {
        var form = new Form()
            .Field("n", "two")
            .Field("stream", "1")
            .Field("size", "big")
            .Field("quality", "best")
            .Field("steps", "1.5")
            .Field("strength", "much")
            .Field("foo", "1")
            .Field("input_fidelity", "medium")
            .File("style", [1])
            .File("image[]", TestPictures.Png())
            .File("image[]", TestPictures.Svg())
            .File("picture", TestPictures.Png());

        await ShouldBeRefusedAsync(
            await Server.EditAsync(form),
            ("prompt", "Missing required parameter: 'prompt'."),
            ("n", "expected an integer, but got 'two'"),
            ("stream", "expected 'true' or 'false', but got '1'"),
            ("size", "Invalid value for 'size': 'big'"),
            ("quality", "Supported values are: 'auto'"),
            ("steps", "expected an integer, but got '1.5'"),
            ("strength", "expected a number"),
            ("foo", "Unknown parameter: 'foo'"),
            ("picture", "Unknown parameter: 'picture'"),
            ("input_fidelity", "Supported values are: 'low', 'high'"),
            ("style", "expected a text field, but got a file"),
            ("image[1]", "SVG")
        );
    }

    [Fact]
    public async Task A_field_comes_once_and_a_file_has_a_filename()
    {
        await ShouldBeRefusedAsync(await Server.EditAsync(Form.Edit().Field("prompt", "b")), ("prompt", "Duplicate parameter: 'prompt'."));
        await ShouldBeRefusedAsync(
            await Server.EditAsync(Form.Edit().File("mask", TestPictures.Png()).File("mask", TestPictures.Png())),
            ("mask", "'mask' has 2 images; at most 1 is allowed.")
        );
        await ShouldBeRefusedAsync(
            await Server.EditAsync(new Form().Field("prompt", "a").Field("image", "iVBORw0KGgo")),
            ("image", "expected a file, but its part of the form has no filename")
        );
        await ShouldBeRefusedAsync(
            await Server.EditAsync(new Form().Field("prompt", "a")),
            ("image", "Missing required parameter: 'image'.")
        );
    }

    [Theory]
    [InlineData("multipart/form-data", "--b\r\n", "no boundary")]
    [InlineData("multipart/form-data; boundary=", "--b\r\n", "no boundary")]
    [InlineData(
        "multipart/form-data; boundary=0123456789012345678901234567890123456789012345678901234567890123456789x",
        "--b\r\n",
        "1 to 70 characters"
    )]
    [InlineData(
        "multipart/form-data; boundary=other",
        "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\na\r\n--b--\r\n",
        "boundary"
    )]
    [InlineData(
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\na cut off prom",
        "ends before its closing boundary"
    )]
    [InlineData("multipart/form-data; boundary=b", "", "ends before its closing boundary")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nno header at all\r\n\r\na\r\n--b--\r\n", "headers of a part")]
    public async Task A_broken_form_is_told(string contentType, string body, string why)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var errors = await ErrorsAsync(await Server.Client.PostAsync("/v1/images/edits", content));

        errors.ShouldHaveSingleItem().Message.ShouldContain(why);
    }

    [Theory]
    [InlineData("form-data; filename=\"a.png\"", "with a name")]
    [InlineData("form-data; name=\"\"", "with a name")]
    [InlineData("attachment", "with a name")]
    public async Task A_part_without_a_name_is_told(string disposition, string why)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes($"--b\r\nContent-Disposition: {disposition}\r\n\r\na\r\n--b--\r\n"));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        var errors = await ErrorsAsync(await Server.Client.PostAsync("/v1/images/edits", content));

        errors.ShouldContain(error => error.Message.Contains(why, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_content_types_are_refused()
    {
        var errors = await ErrorsAsync(
            await Server.Client.PostAsync(
                "/v1/images/edits",
                new StringContent("prompt=a", Encoding.UTF8, "application/x-www-form-urlencoded")
            )
        );
        errors.ShouldHaveSingleItem().Message.ShouldContain("only accepts 'multipart/form-data' requests, and 'application/json'");
        errors = await ErrorsAsync(
            await Server.Client.PostAsync("/v1/images/variations", new StringContent("{}", Encoding.UTF8, "application/json"))
        );
        errors.ShouldHaveSingleItem().Message.ShouldContain("only accepts 'multipart/form-data' requests");
    }

    [Theory]
    [InlineData("""{"prompt":"a"}""", "images", "Missing required parameter: 'images'.")]
    [InlineData("""{"prompt":"a","images":[]}""", "images", "'images' is empty")]
    [InlineData("""{"prompt":"a","images":"https://example.org/a.png"}""", "images", "expected an array")]
    [InlineData("""{"prompt":"a","images":["https://example.org/a.png"]}""", "images[0]", "expected an object")]
    [InlineData("""{"prompt":"a","images":[{}]}""", "images[0]", "neither 'image_url' nor 'file_id'")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:,","file_id":"file-1"}]}""", "images[0]", "both 'image_url' and 'file_id'")]
    [InlineData("""{"prompt":"a","images":[{"url":"data:,"}]}""", "images[0]", "and nothing else")]
    [InlineData("""{"prompt":"a","images":[{"image_url":5}]}""", "images[0]", "'image_url' is not a string")]
    [InlineData("""{"prompt":"a","images":[{"file_id":"file-1"}]}""", "images[0]", "there is no file 'file-1'")]
    [InlineData("""{"prompt":"a","images":[{"file_id":""}]}""", "images[0]", "not the id of a file")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"ftp://example.org/a.png"}]}""", "images[0]", "must begin with https://")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"file:///etc/passwd"}]}""", "images[0]", "must begin with https://")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"/etc/passwd"}]}""", "images[0]", "must begin with https://")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:image/png,abc"}]}""", "images[0]", "the file is not an image")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:image/png;base64,@@@@"}]}""", "images[0]", "base64")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:image/png;base64,AAAA"}]}""", "images[0]", "the file is not an image")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:image/png;base64,"}]}""", "images[0]", "the file is empty")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"http://127.0.0.1/a.png"}]}""", "images[0]", "begins with http://")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"https://127.0.0.1/a.png"}]}""", "images[0]", "not on the public internet")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"https://localhost/a.png"}]}""", "images[0]", "not on the public internet")]
    [InlineData(
        """{"prompt":"a","images":[{"image_url":"https://[::ffff:169.254.169.254]/"}]}""",
        "images[0]",
        "not on the public internet"
    )]
    [InlineData("""{"prompt":"a","images":[{"image_url":"https://a:b@example.org/"}]}""", "images[0]", "user name")]
    [InlineData("""{"prompt":"a","image":"x","images":[{"file_id":"file-1"}]}""", "image", "Unknown parameter: 'image'.")]
    public async Task A_wrong_reference_is_named(string json, string param, string why)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");

        await ShouldBeRefusedAsync(await Server.Client.PostAsync("/v1/images/edits", content), (param, why));
    }

    [Fact]
    public async Task A_million_values_are_not_parsed()
    {
        using var content = new StringContent(
            $$"""{"prompt":"a","images":[{{string.Join(',', Enumerable.Repeat("1", 500_000))}}]}""",
            Encoding.UTF8,
            "application/json"
        );
        var errors = await ErrorsAsync(await Server.Client.PostAsync("/v1/images/edits", content));

        errors.ShouldHaveSingleItem().Message.ShouldContain("more than 10000 values");
    }

    [Fact]
    public async Task Two_hundred_parts_are_enough()
    {
        var form = Form.Edit();
        for (var i = 0; i < 300; i++)
            form.Field($"field{i}", "x");
        var errors = await ErrorsAsync(await Server.EditAsync(form));

        errors.ShouldHaveSingleItem().Message.ShouldContain("more than 200 parts");
    }
}
