using Easel.Abstractions.Requests;

namespace Easel.Core.Models;

/// <summary>What the models do now, and what an operator does with them. Thread-safe.</summary>
public sealed class ModelStates(ModelCatalog catalog)
{
    public IReadOnlyList<ModelStatus> List() => [.. catalog.Served.Select(StatusOf)];

    /// <summary>Null when there is no such model.</summary>
    public ModelStatus? Find(string id) => ServedOf(id) is { } model ? StatusOf(model) : null;

    /// <summary>Loads the model now; null when it is loaded, or is drawn elsewhere, otherwise why it cannot be.</summary>
    public async ValueTask<string?> LoadAsync(string id, CancellationToken cancellationToken)
    {
        if (ServedOf(id) is not { } model)
            return ModelCatalog.Unknown(id).Message;
        // Its engine is made for it, as for a request.
        await using var lease = model.Take();
        return model.Memory is { } memory ? await memory.LoadAsync(cancellationToken) : null;
    }

    /// <summary>Frees the model until it is asked for again; false where it draws, or is drawn elsewhere.</summary>
    public async ValueTask<bool> UnloadAsync(string id) =>
        ServedOf(id) is { Card.IsRemote: false } model && (model.Memory is not { } memory || await memory.UnloadAsync());

    private ServedModel? ServedOf(string id) =>
        catalog.Served.FirstOrDefault(model => string.Equals(model.Card.Id, id, StringComparison.Ordinal));

    private static ModelStatus StatusOf(ServedModel model)
    {
        var memory = model.Memory;
        return new ModelStatus(model.Card, model.Provider.Name)
        {
            IsLoaded = model.Card.IsRemote ? null : memory?.IsLoaded ?? (model.IsMade ? null : false),
            Bytes = memory?.Bytes,
            InFlight = model.InFlight,
            PerImage = model.Times.Expect(typeof(GenerateRequest), 1),
            Problem = model.Health?.Rest?.Reason,
        };
    }
}
