namespace Easel.Server.Tests.Chaos;

/// <summary>An edit that a client waits for: its image travels to the worker.</summary>
internal sealed class EditJob(string run, int number) : ChaosJob(run, number)
{
    /// <summary>One white pixel.</summary>
    private const string Image =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

    public override bool IsListed => false;

    public override async Task<string> RunAsync(ChaosClient client, CancellationToken token)
    {
        var body = new
        {
            prompt = Prompt,
            seed = Seed,
            size = Size,
            images = new[] { new { image_url = Image } },
        };
        return Digests(await client.JsonAsync(HttpMethod.Post, "/v1/images/edits", body, Key, token));
    }
}
