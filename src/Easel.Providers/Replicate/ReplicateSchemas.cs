using System.Collections.Concurrent;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Replicate;

/// <summary>What the models' inputs are called, asked for once. Thread-safe.</summary>
internal sealed class ReplicateSchemas(ServiceClient client)
{
    private readonly ConcurrentDictionary<string, ReplicateSchema> _known = new(StringComparer.Ordinal);

    public async ValueTask<(ReplicateSchema? Schema, ImageError? Error)> OfAsync(
        string model,
        Secret? key,
        CancellationToken cancellationToken
    )
    {
        if (_known.TryGetValue(model, out var known))
            return (known, null);
        var (json, error) = await client.AskAsync(ServiceCall.Get(ReplicateModel.Parse(model).Description, key), cancellationToken);
        if (json is null)
            return (null, error);
        using (json)
        {
            if (ReplicateSchema.Read(json.Root) is { } schema)
                return (_known[model] = schema, null);
            // A model may have none; anything else is no model.
            return json.Root.Text("name") is not null || json.Root.Text("id") is not null
                ? (ReplicateSchema.Usual, null)
                : (null, client.Failures.Malformed("described the model in no way that is known"));
        }
    }
}
