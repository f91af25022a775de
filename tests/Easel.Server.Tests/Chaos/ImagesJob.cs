namespace Easel.Server.Tests.Chaos;

/// <summary>Two images that a client waits for.</summary>
internal sealed class ImagesJob(string run, int number) : ChaosJob(run, number)
{
    public override bool IsListed => false;

    public override async Task<string> RunAsync(ChaosClient client, CancellationToken token)
    {
        var body = new
        {
            prompt = Prompt,
            seed = Seed,
            size = Size,
            n = 2,
        };
        return Digests(await client.JsonAsync(HttpMethod.Post, "/v1/images/generations", body, Key, token));
    }
}
