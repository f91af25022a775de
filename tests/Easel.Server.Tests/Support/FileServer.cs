using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Support;

/// <summary>A server whose data folder and clock the test holds, and what tests of its Files API ask of it.</summary>
public abstract class FileServer : IAsyncLifetime
{
    private protected const string Files = "/v1/files";

    private readonly TemporaryFolder _data = new();

    private protected string DataFolder => _data.Path;

    private protected ManualTime Time { get; } = new();

    private protected PaintEngine Engine { get; } = new();

    private protected virtual string[] Arguments => [];

    private protected RunningServer Server { get; set; } = null!;

    public async ValueTask InitializeAsync() => Server = await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _data.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<RunningServer> StartAsync() =>
        RunningServer.StartAsync(Engine, Arguments, services => services.AddSingleton<TimeProvider>(Time), data: _data.Path);

    private protected async Task<JsonElement> UploadAsync(
        byte[] content,
        string purpose = "user_data",
        string name = "a.bin",
        params (string Name, string Value)[] fields
    )
    {
        using var form = Form(content, purpose, name);
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        using var answer = await Server.Client.PostAsync(Files, form);
        var file = await RunningServer.JsonAsync(answer);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, file.ToString());
        return file;
    }

    /// <summary>The purpose after the file, as some clients send it.</summary>
    private protected static MultipartFormDataContent Form(byte[] content, string purpose, string name = "a.bin") =>
        new() { { new ByteArrayContent(content), "file", name }, { new StringContent(purpose), "purpose" } };

    private protected async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await Server.Client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await RunningServer.JsonAsync(answer);
    }

    /// <summary>The ids of a list, and "more" when others follow.</summary>
    private protected async Task<List<string>> IdsAsync(string query)
    {
        var list = await GetAsync(Files + query);
        var ids = list.GetProperty("data").EnumerateArray().Select(file => file.GetProperty("id").GetString()!).ToList();
        list.GetProperty("first_id").GetString().ShouldBe(ids.FirstOrDefault());
        list.GetProperty("last_id").GetString().ShouldBe(ids.LastOrDefault());
        if (list.GetProperty("has_more").GetBoolean())
            ids.Add("more");
        return ids;
    }

    private protected string[] Contents() => Inside("files");

    private protected string[] Temporary() => Inside("temp");

    private protected string[] Inside(string folder) =>
        Directory.Exists(Path.Combine(_data.Path, folder)) ? Directory.GetFiles(Path.Combine(_data.Path, folder)) : [];
}
