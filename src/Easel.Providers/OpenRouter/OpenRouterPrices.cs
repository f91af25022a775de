using System.Collections.Concurrent;
using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.OpenAI;

namespace Easel.Providers.OpenRouter;

/// <summary>Asks <c>GET /images/models/{author}/{slug}/endpoints</c> what each model costs at the service that OpenRouter names first. What a
/// request cost in the end stands in its own answer; these lines are for plans.</summary>
internal sealed class OpenRouterPrices(ServiceClient client)
{
    private const int MaxModels = 200;
    private const int AtOnce = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The models with their prices; those that could not be asked in a moment are as they were.</summary>
    public async ValueTask<IReadOnlyList<CardData>> AddAsync(
        IReadOnlyList<CardData> models,
        Secret? key,
        CancellationToken cancellationToken
    )
    {
        var prices = new ConcurrentDictionary<string, IReadOnlyList<PriceLine>>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            models.Take(MaxModels).Select(model => model.Id),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (id, cancelled) => prices[id] = await OfAsync(id, key, cancelled)
        );
        return [.. models.Select(model => prices.TryGetValue(model.Id, out var lines) ? model with { Prices = lines } : model)];
    }

    private async ValueTask<IReadOnlyList<PriceLine>> OfAsync(string id, Secret? key, CancellationToken cancellationToken)
    {
        var path = $"images/models/{string.Join('/', id.Split('/').Select(Uri.EscapeDataString))}/endpoints";
        using var response = await client.SendAsync(ServiceCall.Get(path, key) with { Timeout = Patience }, cancellationToken);
        var (json, _) = await response.ReadJsonAsync();
        if (json is null)
            return [];
        using (json)
            return Read(json.Root);
    }

    /// <summary>Of <c>{data: {endpoints: [{pricing}]}}</c>, or without the wrapping.</summary>
    internal static IReadOnlyList<PriceLine> Read(JsonElement root)
    {
        var holder = root.Member("data").ValueKind == JsonValueKind.Object ? root.Member("data") : root;
        return
        [
            .. holder
                .Entries("endpoints")
                .Take(1)
                .SelectMany(endpoint => endpoint.Entries("pricing"))
                .Take(50)
                .Select(LineOf)
                .OfType<PriceLine>(),
        ];
    }

    /// <summary>Null for what Easel does not count.</summary>
    private static PriceLine? LineOf(JsonElement line)
    {
        Billable? billable = line.Text("billable") switch
        {
            "output_image" => Billable.OutputImage,
            "input_image" or "input_reference" => Billable.InputImage,
            "input_text" => Billable.InputText,
            _ => null,
        };
        PriceUnit? unit = line.Text("unit") switch
        {
            "image" => PriceUnit.Image,
            "megapixel" => PriceUnit.Megapixel,
            "token" => PriceUnit.Token,
            "request" => PriceUnit.Request,
            _ => null,
        };
        if (billable is not { } what || unit is not { } by || line.Amount("cost_usd") is not { } cost || cost < 0)
            return null;
        var variant = line.Text("variant");
        var quality = variant is null ? null : QualityWord.Read(variant);
        // A variant of another kind, such as a resolution, is not told apart.
        return variant is not null && quality is null ? null : new PriceLine(what, by, cost) { Quality = quality };
    }
}
