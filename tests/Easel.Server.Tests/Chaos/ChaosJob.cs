using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Easel.Server.Tests.Chaos;

/// <summary>A piece of work that a client wants, once and whole, whatever becomes of connections and servers.</summary>
/// <param name="run">Of the quiet run, or of the one that is disturbed: the same work under other keys.</param>
internal abstract class ChaosJob(string run, int number)
{
    /// <summary>Of a small image, with the words that the stub draws.</summary>
    protected const string Size = "64x64";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public int Number => number;

    /// <summary>It is kept as a job that the servers list.</summary>
    public virtual bool IsListed => true;

    protected string Key => string.Create(CultureInfo.InvariantCulture, $"{run}-{number}");

    protected string Prompt => string.Create(CultureInfo.InvariantCulture, $"picture {number}");

    protected int Seed => 1000 + number;

    /// <summary>Digests of the images that the client has in the end.</summary>
    public abstract Task<string> RunAsync(ChaosClient client, CancellationToken token);

    /// <summary>The jobs of a run, kinds in turn.</summary>
    public static IEnumerable<ChaosJob> Many(string run, int count) =>
        Enumerable
            .Range(0, count)
            .Select(number =>
                (ChaosJob)(
                    (number % 6) switch
                    {
                        0 => new BackgroundJob(run, number),
                        1 => new StreamedResponseJob(run, number),
                        2 => new StreamedImagesJob(run, number),
                        3 => new ImagesJob(run, number),
                        4 => new BatchJob(run, number),
                        _ => new EditJob(run, number),
                    }
                )
            );

    protected object Tool(int partialImages) =>
        new
        {
            type = "image_generation",
            seed = Seed,
            size = Size,
            partial_images = partialImages,
        };

    /// <summary>Of the image that a member holds, which is never null.</summary>
    protected static string Digest(JsonElement holder, string member) =>
        holder.TryGetProperty(member, out var image) && image.GetString() is { Length: > 0 } base64
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(base64)))[..16]
            : throw new ChaosException($"There is no image in '{member}' of {holder}");

    protected static string Digests(JsonElement images) =>
        string.Join(' ', images.GetProperty("data").EnumerateArray().Select(image => Digest(image, "b64_json")));

    protected static string DigestOf(JsonElement response) =>
        response.GetProperty("status").GetString() is "completed"
            ? Digest(
                response
                    .GetProperty("output")
                    .EnumerateArray()
                    .First(item => item.GetProperty("type").GetString() is "image_generation_call"),
                "result"
            )
            : throw new ChaosException($"It ended as {response}");

    /// <summary>The object when it has ended.</summary>
    protected static async Task<JsonElement> EndAsync(ChaosClient client, string path, CancellationToken token)
    {
        while (true)
        {
            var now = await client.JsonAsync(HttpMethod.Get, path, body: null, key: null, token);
            if (now.GetProperty("status").GetString() is not ("queued" or "in_progress" or "validating" or "finalizing"))
                return now;
            await Task.Delay(Pause, token);
        }
    }
}
