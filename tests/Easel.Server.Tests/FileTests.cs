using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>The Files API over a real socket.</summary>
public sealed class FileTests : IAsyncLifetime
{
    private const string Files = "/v1/files";

    private readonly ManualTime _time = new();
    private readonly TemporaryFolder _data = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task An_upload_is_found_listed_read_and_deleted()
    {
        byte[] content = [0, 1, 2, 255];
        var file = await UploadAsync(content, "vision", "földer/ä b.png");

        Schema.OpenAI.Problems("OpenAIFile", file).ShouldBeEmpty();
        var id = file.GetProperty("id").GetString()!;
        id.ShouldMatch("^file-[A-Za-z0-9]{24}$");
        file.GetProperty("bytes").GetInt64().ShouldBe(4);
        file.GetProperty("filename").GetString().ShouldBe("ä b.png");
        file.GetProperty("purpose").GetString().ShouldBe("vision");
        file.GetProperty("created_at").GetInt64().ShouldBe(_time.GetUtcNow().ToUnixTimeSeconds());
        file.TryGetProperty("expires_at", out _).ShouldBeFalse();
        JsonElement.DeepEquals(await GetAsync($"{Files}/{id}"), file).ShouldBeTrue();
        var list = await GetAsync(Files);
        Schema.OpenAI.Problems("ListFilesResponse", list).ShouldBeEmpty();
        JsonElement.DeepEquals(list.GetProperty("data")[0], file).ShouldBeTrue();

        using var read = await _server.Client.GetAsync($"{Files}/{id}/content");
        (await read.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        read.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        read.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        read.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("ä b.png");

        using var deleted = await _server.Client.DeleteAsync($"{Files}/{id}");
        var told = await RunningServer.JsonAsync(deleted);
        Schema.OpenAI.Problems("DeleteFileResponse", told).ShouldBeEmpty();
        told.GetProperty("deleted").GetBoolean().ShouldBeTrue();
        await GoneAsync(id);
        Contents().ShouldBeEmpty();
    }

    [Fact]
    public async Task Files_outlive_a_restart()
    {
        var id = (await UploadAsync([1, 2, 3])).GetProperty("id").GetString();
        await _server.DisposeAsync();
        _server = await StartAsync();

        (await _server.Client.GetByteArrayAsync($"{Files}/{id}/content")).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task A_list_comes_in_pages_in_either_order()
    {
        var ids = new List<string>();
        for (var i = 0; i < 5; i++) ids.Add((await UploadAsync([1], i == 2 ? "batch" : "user_data")).GetProperty("id").GetString()!);

        (await IdsAsync("?order=asc")).ShouldBe(ids);
        (await IdsAsync("")).ShouldBe(Enumerable.Reverse(ids));
        (await IdsAsync("?order=asc&limit=2")).ShouldBe([ids[0], ids[1], "more"]);
        (await IdsAsync($"?order=asc&limit=2&after={ids[1]}")).ShouldBe([ids[2], ids[3], "more"]);
        (await IdsAsync($"?order=asc&limit=2&after={ids[3]}")).ShouldBe([ids[4]]);
        (await IdsAsync($"?limit=2&after={ids[2]}")).ShouldBe([ids[1], ids[0]]);
        (await IdsAsync("?purpose=batch")).ShouldBe([ids[2]]);
        (await IdsAsync("?purpose=fine-tune")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=10001", "limit")]
    [InlineData("?limit=many", "limit")]
    [InlineData("?order=up", "order")]
    [InlineData("?after=file-nothing", "after")]
    [InlineData("?colour=red", "colour")]
    public async Task A_wrong_query_is_told_by_its_name(string query, string param)
    {
        using var answer = await _server.Client.GetAsync(Files + query);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Fact]
    public async Task Another_keys_file_is_not_there()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:AccessKeys:0=the-first-access-key", "--Easel:AccessKeys:1=the-second-access-key"]);
        using var form = Form([1, 2, 3], "user_data");
        using var request = Keyed(HttpMethod.Post, Files, "the-first-access-key");
        request.Content = form;
        using var created = await server.Client.SendAsync(request);
        var id = (await RunningServer.JsonAsync(created)).GetProperty("id").GetString();

        foreach (var (method, path) in new[] { (HttpMethod.Get, $"{Files}/{id}"), (HttpMethod.Get, $"{Files}/{id}/content"), (HttpMethod.Delete, $"{Files}/{id}") })
        {
            using var foreign = await server.Client.SendAsync(Keyed(method, path, "the-second-access-key"));
            foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        using var list = await server.Client.SendAsync(Keyed(HttpMethod.Get, Files, "the-second-access-key"));
        (await RunningServer.JsonAsync(list)).GetProperty("data").GetArrayLength().ShouldBe(0);
        using var own = await server.Client.SendAsync(Keyed(HttpMethod.Get, $"{Files}/{id}/content", "the-first-access-key"));
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var nobody = await server.Client.GetAsync($"{Files}/{id}");
        nobody.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_file_expires_when_asked_to()
    {
        var file = await UploadAsync([1], "user_data", fields: [("expires_after[anchor]", "created_at"), ("expires_after[seconds]", "3600")]);
        var id = file.GetProperty("id").GetString()!;

        file.GetProperty("expires_at").GetInt64().ShouldBe(file.GetProperty("created_at").GetInt64() + 3600);
        _time.Advance(TimeSpan.FromSeconds(3599));
        (await _server.Client.GetAsync($"{Files}/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        _time.Advance(TimeSpan.FromSeconds(1));
        await GoneAsync(id);
        (await IdsAsync("")).ShouldBeEmpty();
        _time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.HoldsAsync(() => Contents().Length == 0);
    }

    [Fact]
    public async Task A_batchs_file_expires_after_30_days_like_OpenAIs()
    {
        var file = await UploadAsync([1], "batch");

        file.GetProperty("expires_at").GetInt64().ShouldBe(file.GetProperty("created_at").GetInt64() + 30 * 24 * 3600);
    }

    [Theory]
    [InlineData("purpose=dance", "purpose", "invalid_value")]
    [InlineData("", "purpose", "missing_required_parameter")]
    [InlineData("purpose=vision&purpose=batch", "purpose", "duplicate_parameter")]
    [InlineData("purpose=vision&colour=red", "colour", "unknown_parameter")]
    [InlineData("purpose=vision&expires_after[anchor]=created_at", "expires_after[seconds]", "missing_required_parameter")]
    [InlineData("purpose=vision&expires_after[seconds]=3600", "expires_after[anchor]", "missing_required_parameter")]
    [InlineData("purpose=vision&expires_after[anchor]=now&expires_after[seconds]=3600", "expires_after[anchor]", "invalid_value")]
    [InlineData("purpose=vision&expires_after[anchor]=created_at&expires_after[seconds]=3599", "expires_after[seconds]", "invalid_value")]
    [InlineData("purpose=vision&expires_after[anchor]=created_at&expires_after[seconds]=2592001", "expires_after[seconds]", "invalid_value")]
    public async Task What_is_wrong_with_an_upload_is_told_by_its_name_and_nothing_stays(string fields, string param, string code)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent([1]), "file", "a.png" } };
        foreach (var field in fields.Split('&', StringSplitOptions.RemoveEmptyEntries)) form.Add(new StringContent(field[(field.IndexOf('=') + 1)..]), field[..field.IndexOf('=')]);

        var error = await RefusedAsync(form, HttpStatusCode.BadRequest);

        error.GetProperty("param").GetString().ShouldBe(param);
        error.GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public async Task Every_problem_of_an_upload_is_told_at_once()
    {
        using var form = new MultipartFormDataContent { { new StringContent("dance"), "purpose" }, { new StringContent("red"), "colour" } };

        var error = await RefusedAsync(form, HttpStatusCode.BadRequest);

        error.GetProperty("errors").EnumerateArray().Select(one => one.GetProperty("param").GetString()).ShouldBe(["file", "purpose", "colour"], ignoreOrder: true);
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
            await socket.ConnectAsync(_server.Address.Host, _server.Address.Port);
            await socket.SendAsync(Encoding.ASCII.GetBytes(
                $"POST {Files} HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n"
                + $"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n{new string('a', 100_000)}"));
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

    [Fact]
    public async Task A_file_can_be_the_input_of_its_owners_requests()
    {
        var id = (await UploadAsync([7, 8, 9], "vision")).GetProperty("id").GetString()!;
        var batch = (await UploadAsync([7, 8, 9], "batch")).GetProperty("id").GetString()!;
        var inputs = _server.Services.GetRequiredService<IInputFiles>();
        var stranger = new DefaultHttpContext();
        stranger.Features.Set(new Caller("stranger"));

        await using var content = await inputs.OpenAsync(new DefaultHttpContext(), id, default);
        content.ShouldNotBeNull().Length.ShouldBe(3);
        (await inputs.OpenAsync(stranger, id, default)).ShouldBeNull();
        (await inputs.OpenAsync(new DefaultHttpContext(), batch, default)).ShouldBeNull();
        (await inputs.OpenAsync(new DefaultHttpContext(), "../../easel.db", default)).ShouldBeNull();
    }

    private Task<RunningServer> StartAsync() => RunningServer.StartAsync(replace: services => services.AddSingleton<TimeProvider>(_time), data: _data.Path);

    private async Task<JsonElement> UploadAsync(byte[] content, string purpose = "user_data", string name = "a.bin", params (string Name, string Value)[] fields)
    {
        using var form = Form(content, purpose, name);
        foreach (var (field, value) in fields) form.Add(new StringContent(value), field);
        using var answer = await _server.Client.PostAsync(Files, form);
        var file = await RunningServer.JsonAsync(answer);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, file.ToString());
        return file;
    }

    /// <summary>The purpose after the file, as some clients send it.</summary>
    private static MultipartFormDataContent Form(byte[] content, string purpose, string name = "a.bin") =>
        new() { { new ByteArrayContent(content), "file", name }, { new StringContent(purpose), "purpose" } };

    private static HttpRequestMessage Keyed(HttpMethod method, string path, string key)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return request;
    }

    private async Task<JsonElement> RefusedAsync(HttpContent body, HttpStatusCode status)
    {
        using var answer = await _server.Client.PostAsync(Files, body);
        answer.StatusCode.ShouldBe(status);
        (await IdsAsync("")).ShouldBeEmpty();
        await Eventually.HoldsAsync(() => Temporary().Length == 0);
        Contents().ShouldBeEmpty();
        return (await RunningServer.JsonAsync(answer)).GetProperty("error");
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await _server.Client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await RunningServer.JsonAsync(answer);
    }

    private async Task GoneAsync(string id)
    {
        foreach (var path in new[] { $"{Files}/{id}", $"{Files}/{id}/content" })
        {
            using var answer = await _server.Client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("message").GetString().ShouldBe($"No such File object: {id}");
        }
    }

    /// <summary>The ids of a list, and "more" when others follow.</summary>
    private async Task<List<string>> IdsAsync(string query)
    {
        var list = await GetAsync(Files + query);
        var ids = list.GetProperty("data").EnumerateArray().Select(file => file.GetProperty("id").GetString()!).ToList();
        list.GetProperty("first_id").GetString().ShouldBe(ids.FirstOrDefault());
        list.GetProperty("last_id").GetString().ShouldBe(ids.LastOrDefault());
        if (list.GetProperty("has_more").GetBoolean()) ids.Add("more");
        return ids;
    }

    private string[] Contents() => Inside("files");

    private string[] Temporary() => Inside("temp");

    private string[] Inside(string folder) => Directory.Exists(Path.Combine(_data.Path, folder)) ? Directory.GetFiles(Path.Combine(_data.Path, folder)) : [];
}
