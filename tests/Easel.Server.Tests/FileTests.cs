using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Inputs;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>The Files API over a real socket: a file from its upload to its end, and whose it is.</summary>
public sealed class FileTests : FileServer
{
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
        file.GetProperty("created_at").GetInt64().ShouldBe(Time.GetUtcNow().ToUnixTimeSeconds());
        file.TryGetProperty("expires_at", out _).ShouldBeFalse();
        JsonElement.DeepEquals(await GetAsync($"{Files}/{id}"), file).ShouldBeTrue();
        var list = await GetAsync(Files);
        Schema.OpenAI.Problems("ListFilesResponse", list).ShouldBeEmpty();
        JsonElement.DeepEquals(list.GetProperty("data")[0], file).ShouldBeTrue();

        using var read = await Server.Client.GetAsync($"{Files}/{id}/content");
        (await read.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        read.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        read.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        read.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("ä b.png");

        using var deleted = await Server.Client.DeleteAsync($"{Files}/{id}");
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
        await Server.DisposeAsync();
        Server = await StartAsync();

        (await Server.Client.GetByteArrayAsync($"{Files}/{id}/content")).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task A_list_comes_in_pages_in_either_order()
    {
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
            ids.Add((await UploadAsync([1], i == 2 ? "batch" : "user_data")).GetProperty("id").GetString()!);

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
        using var answer = await Server.Client.GetAsync(Files + query);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Fact]
    public async Task Another_keys_file_is_not_there()
    {
        await using var server = await RunningServer.StartAsync(
            args: ["--Easel:AccessKeys:0=the-first-access-key", "--Easel:AccessKeys:1=the-second-access-key"]
        );
        using var form = Form([1, 2, 3], "user_data");
        using var request = Keyed(HttpMethod.Post, Files, "the-first-access-key");
        request.Content = form;
        using var created = await server.Client.SendAsync(request);
        var id = (await RunningServer.JsonAsync(created)).GetProperty("id").GetString();

        foreach (
            var (method, path) in new[]
            {
                (HttpMethod.Get, $"{Files}/{id}"),
                (HttpMethod.Get, $"{Files}/{id}/content"),
                (HttpMethod.Delete, $"{Files}/{id}"),
            }
        )
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
        var file = await UploadAsync(
            [1],
            "user_data",
            fields: [("expires_after[anchor]", "created_at"), ("expires_after[seconds]", "3600")]
        );
        var id = file.GetProperty("id").GetString()!;

        file.GetProperty("expires_at").GetInt64().ShouldBe(file.GetProperty("created_at").GetInt64() + 3600);
        Time.Advance(TimeSpan.FromSeconds(3599));
        (await Server.Client.GetAsync($"{Files}/{id}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Time.Advance(TimeSpan.FromSeconds(1));
        await GoneAsync(id);
        (await IdsAsync("")).ShouldBeEmpty();
        Time.Advance(TimeSpan.FromMinutes(2));
        await Eventually.HoldsAsync(() => Contents().Length == 0);
    }

    [Fact]
    public async Task A_batchs_file_expires_after_30_days_like_OpenAIs()
    {
        var file = await UploadAsync([1], "batch");

        file.GetProperty("expires_at").GetInt64().ShouldBe(file.GetProperty("created_at").GetInt64() + 30 * 24 * 3600);
    }

    [Fact]
    public async Task A_file_can_be_the_input_of_its_owners_requests()
    {
        var id = (await UploadAsync([7, 8, 9], "vision")).GetProperty("id").GetString()!;
        var batch = (await UploadAsync([7, 8, 9], "batch")).GetProperty("id").GetString()!;
        var inputs = Server.Services.GetRequiredService<IInputFiles>();
        var owner = CallerIdentity.Anonymous.Owner;

        await using var content = await inputs.OpenAsync(owner, id, default);
        content.ShouldNotBeNull().Length.ShouldBe(3);
        (await inputs.OpenAsync("stranger", id, default)).ShouldBeNull();
        (await inputs.OpenAsync(owner, batch, default)).ShouldBeNull();
        (await inputs.OpenAsync(owner, "../../easel.db", default)).ShouldBeNull();
    }

    private static HttpRequestMessage Keyed(HttpMethod method, string path, string key)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return request;
    }

    private async Task GoneAsync(string id)
    {
        foreach (var path in new[] { $"{Files}/{id}", $"{Files}/{id}/content" })
        {
            using var answer = await Server.Client.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await RunningServer.JsonAsync(answer))
                .GetProperty("error")
                .GetProperty("message")
                .GetString()
                .ShouldBe($"No such File object: {id}");
        }
    }
}
