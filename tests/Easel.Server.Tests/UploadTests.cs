using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Uploads that the Files API refuses or loses; nothing of them may stay.</summary>
public sealed class UploadTests : FileServer
{
    [Theory]
    [InlineData("purpose=dance", "purpose", "invalid_value")]
    [InlineData("", "purpose", "missing_required_parameter")]
    [InlineData("purpose=vision&purpose=batch", "purpose", "duplicate_parameter")]
    [InlineData("purpose=vision&colour=red", "colour", "unknown_parameter")]
    [InlineData("purpose=vision&expires_after[anchor]=created_at", "expires_after[seconds]", "missing_required_parameter")]
    [InlineData("purpose=vision&expires_after[seconds]=3600", "expires_after[anchor]", "missing_required_parameter")]
    [InlineData("purpose=vision&expires_after[anchor]=now&expires_after[seconds]=3600", "expires_after[anchor]", "invalid_value")]
    [InlineData("purpose=vision&expires_after[anchor]=created_at&expires_after[seconds]=3599", "expires_after[seconds]", "invalid_value")]
    [InlineData(
        "purpose=vision&expires_after[anchor]=created_at&expires_after[seconds]=2592001",
        "expires_after[seconds]",
        "invalid_value"
    )]
    public async Task What_is_wrong_with_an_upload_is_told_by_its_name_and_nothing_stays(string fields, string param, string code)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.png" } };
        foreach (var field in fields.Split('&', StringSplitOptions.RemoveEmptyEntries))
            form.Add(new StringContent(field[(field.IndexOf('=') + 1)..]), field[..field.IndexOf('=')]);

        var error = await RefusedAsync(form, HttpStatusCode.BadRequest);

        error.GetProperty("param").GetString().ShouldBe(param);
        error.GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task Every_problem_of_an_upload_is_told_at_once()
    {
        using var form = new MultipartFormDataContent { { new StringContent("dance"), "purpose" }, { new StringContent("red"), "colour" } };

        var error = await RefusedAsync(form, HttpStatusCode.BadRequest);

        error
            .GetProperty("errors")
            .EnumerateArray()
            .Select(one => one.GetProperty("param").GetString())
            .ShouldBe(["file", "purpose", "colour"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_file_must_be_a_file_and_hold_something()
    {
        using var text = new MultipartFormDataContent { { new StringContent("vision"), "purpose" }, { new StringContent("text"), "file" } };
        (await RefusedAsync(text, HttpStatusCode.BadRequest)).GetProperty("param").GetString().ShouldBe("file");
        using var empty = Form([], "vision");
        (await RefusedAsync(empty, HttpStatusCode.BadRequest)).GetProperty("param").GetString().ShouldBe("file");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    [InlineData("text/plain; boundary=x")]
    public async Task Only_multipart_is_taken(string type)
    {
        var content = new ByteArrayContent([1]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        (await RefusedAsync(content, HttpStatusCode.BadRequest)).GetProperty("code").GetString().ShouldBe("unsupported_content_type");
    }

    [Fact]
    public async Task A_body_that_ends_early_is_told_and_nothing_stays()
    {
        var content = new StringContent("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        (await RefusedAsync(content, HttpStatusCode.BadRequest)).GetProperty("code").GetString().ShouldBe("invalid_multipart");
    }

    [Fact]
    public async Task A_client_that_goes_away_in_the_middle_leaves_nothing()
    {
        using (var socket = new Socket(SocketType.Stream, ProtocolType.Tcp))
        {
            await socket.ConnectAsync(Server.Address.Host, Server.Address.Port);
            await socket.SendAsync(
                Encoding.ASCII.GetBytes(
                    $"POST {Files} HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n"
                        + $"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n{new string('a', 100_000)}"
                )
            );
            await Eventually.HoldsAsync(() => Temporary().Length == 1);
        }

        await Eventually.HoldsAsync(() => Temporary().Length == 0);
        (await IdsAsync("")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_beyond_the_limit_is_refused(bool announced)
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:MaxFileBytes=100000"]);
        using var fits = Form(new byte[100_000], "user_data");
        (await server.Client.PostAsync(Files, fits)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var form = Form(new byte[announced ? 1_000_000 : 100_001], "user_data");
        using var refused = await server.Client.PostAsync(Files, form);

        refused.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_full_quota_is_told_and_deleting_helps()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:FileQuotaBytes=1048576"]);
        using var form = Form(new byte[700_000], "user_data");
        using var first = await server.Client.PostAsync(Files, form);
        var id = (await RunningServer.JsonAsync(first)).GetProperty("id").GetString();
        using var another = Form(new byte[700_000], "user_data");
        using var full = await server.Client.PostAsync(Files, another);

        full.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
        (await RunningServer.JsonAsync(full)).GetProperty("error").GetProperty("code").GetString().ShouldBe("insufficient_storage");
        (await server.Client.DeleteAsync($"{Files}/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var again = Form(new byte[700_000], "user_data");
        (await server.Client.PostAsync(Files, again)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<JsonElement> RefusedAsync(HttpContent body, HttpStatusCode status)
    {
        using var answer = await Server.Client.PostAsync(Files, body);
        answer.StatusCode.ShouldBe(status);
        (await IdsAsync("")).ShouldBeEmpty();
        await Eventually.HoldsAsync(() => Temporary().Length == 0);
        Contents().ShouldBeEmpty();
        return (await RunningServer.JsonAsync(answer)).GetProperty("error");
    }
}
