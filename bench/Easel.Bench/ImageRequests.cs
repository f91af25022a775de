using System.Buffers;
using System.Net.Http.Json;

namespace Easel.Bench;

/// <summary>Asks a server for an image and reads the whole answer, keeping nothing.</summary>
internal static class ImageRequests
{
    public static async Task<long> DrawAsync(HttpClient client, string quality, int seed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/generations")
        {
            Content = JsonContent.Create(
                new
                {
                    prompt = "a red apple",
                    size = "1024x1024",
                    quality,
                    seed,
                }
            ),
        };
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException($"{(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        return await DrainAsync(await answer.Content.ReadAsStreamAsync());
    }

    public static async Task<long> DrainAsync(Stream body)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            long total = 0;
            int read;
            while ((read = await body.ReadAsync(buffer)) > 0)
                total += read;
            return total;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
