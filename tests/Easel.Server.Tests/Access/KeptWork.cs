using System.Text;
using System.Text.Json;

namespace Easel.Server.Tests.Access;

/// <summary>Work that a caller's key keeps.</summary>
internal static class KeptWork
{
    private const string Image = """{"model": "gpt-5", "input": "a", "tools": [{"type": "image_generation", "size": "64x64"}]}""";

    public static StringContent Response(bool background = false) =>
        new(background ? Image.Replace("\"model\"", "\"background\": true, \"model\"") : Image, Encoding.UTF8, "application/json");

    public static async Task<JsonElement> BatchAsync(KeyServer server, string key) =>
        await EndedAsync(server, key, $"/v1/batches/{await BeginBatchAsync(server, key)}");

    /// <summary>Its id.</summary>
    public static async Task<string> BeginBatchAsync(KeyServer server, string key)
    {
        using var form = new MultipartFormDataContent
        {
            {
                new ByteArrayContent(
                    Encoding.UTF8.GetBytes(
                        """{"custom_id":"a","method":"POST","url":"/v1/images/generations","body":{"prompt":"a","size":"64x64"}}"""
                    )
                ),
                "file",
                "a.jsonl"
            },
            { new StringContent("batch"), "purpose" },
        };
        var file = await server.AskAsync(HttpMethod.Post, "/v1/files", key, form);
        var order = new
        {
            input_file_id = file.GetProperty("id").GetString(),
            endpoint = "/v1/images/generations",
            completion_window = "24h",
        };
        var batch = await server.AskAsync(HttpMethod.Post, "/v1/batches", key, order);
        return batch.GetProperty("id").GetString()!;
    }

    public static async Task<JsonElement> EndedAsync(KeyServer server, string key, string path)
    {
        JsonElement ended = default;
        await Eventually.HoldsAsync(async () =>
        {
            ended = await server.AskAsync(HttpMethod.Get, path, key);
            return ended.GetProperty("status").GetString() is "completed" or "failed" or "cancelled";
        });
        return ended;
    }
}
