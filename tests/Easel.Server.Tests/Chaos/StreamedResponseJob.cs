using System.Globalization;
using System.Text.Json;

namespace Easel.Server.Tests.Chaos;

/// <summary>The stream of a response, gone on with by <c>starting_after</c> at whichever server is there.</summary>
internal sealed class StreamedResponseJob(string run, int number) : ChaosJob(run, number)
{
    private readonly List<string> _partial = [];
    private string? _id;
    private string? _result;
    private int _next;

    public override async Task<string> RunAsync(ChaosClient client, CancellationToken token)
    {
        var body = new
        {
            input = Prompt,
            stream = true,
            tools = new[] { Tool(2) },
        };
        while (_result is null)
        {
            if (_id is null)
                await client.StreamAsync(HttpMethod.Post, "/v1/responses", body, Key, lastEvent: 0, Hear, token);
            else
            {
                var after = string.Create(CultureInfo.InvariantCulture, $"/v1/responses/{_id}?stream=true&starting_after={_next - 1}");
                await client.StreamAsync(HttpMethod.Get, after, body: null, key: null, lastEvent: 0, Hear, token);
            }
        }

        return string.Join(' ', _partial.Append(_result));
    }

    private bool Hear(int id, JsonElement data)
    {
        // An error that ends this connection's stream has no number of the response's.
        if (!data.TryGetProperty("sequence_number", out var sequence))
            throw new ChaosException($"{Key}: an event without a number: {data}");
        var (number, type) = (sequence.GetInt32(), data.GetProperty("type").GetString());
        if (number != _next)
            throw new ChaosException($"{Key}: event {number} ({type}) where {_next} was to follow.");
        _next++;
        switch (type)
        {
            case "response.created":
                _id = data.GetProperty("response").GetProperty("id").GetString();
                break;
            case "response.image_generation_call.partial_image":
                _partial.Add(Digest(data, "partial_image_b64"));
                break;
            case "response.completed":
                _result = DigestOf(data.GetProperty("response"));
                return true;
            case "response.failed" or "response.incomplete" or "error":
                throw new ChaosException($"{Key}: {data}");
        }

        return false;
    }
}
