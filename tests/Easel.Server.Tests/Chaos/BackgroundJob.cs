namespace Easel.Server.Tests.Chaos;

/// <summary>A response in the background, asked for until it has ended.</summary>
internal sealed class BackgroundJob(string run, int number) : ChaosJob(run, number)
{
    public override async Task<string> RunAsync(ChaosClient client, CancellationToken token)
    {
        var body = new
        {
            input = Prompt,
            background = true,
            tools = new[] { Tool(0) },
        };
        var accepted = await client.JsonAsync(HttpMethod.Post, "/v1/responses", body, Key, token);
        return DigestOf(await EndAsync(client, $"/v1/responses/{accepted.GetProperty("id").GetString()}", token));
    }
}
