using System.Text.Json;

namespace Easel.Server.Tests.Chaos;

/// <summary>A stream of images with previews, gone on with by <c>Last-Event-ID</c> at whichever server is there.</summary>
internal sealed class StreamedImagesJob(string run, int number) : ChaosJob(run, number)
{
    private readonly List<string> _heard = [];

    public override bool IsListed => false;

    public override async Task<string> RunAsync(ChaosClient client, CancellationToken token)
    {
        var body = new
        {
            prompt = Prompt,
            seed = Seed,
            size = Size,
            stream = true,
            partial_images = 2,
        };
        var isEnded = false;
        var last = 0;
        while (!isEnded)
        {
            var isKnown = await client.StreamAsync(HttpMethod.Post, "/v1/images/generations", body, Key, last, Hear, token);
            // Who wrote it died, and nobody keeps what was not whole: it is begun again, and says the same.
            if (!isKnown)
                last = 0;
        }

        return string.Join(' ', _heard);

        bool Hear(int id, JsonElement data)
        {
            var type = data.GetProperty("type").GetString()!;
            if (type is "error")
            {
                last = 0;
                return true;
            }

            if (id != last + 1)
                throw new ChaosException($"{Key}: event {id} follows {last}.");
            var said = $"{type}:{Digest(data, "b64_json")}";
            if (id > _heard.Count)
                _heard.Add(said);
            else if (!string.Equals(_heard[id - 1], said, StringComparison.Ordinal))
                throw new ChaosException($"{Key}: event {id} was {_heard[id - 1]} and is {said}.");
            last = id;
            return isEnded = type is "image_generation.completed";
        }
    }
}
