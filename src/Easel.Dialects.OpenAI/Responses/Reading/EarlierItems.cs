using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>The items of a caller's stored responses, by their names: a response's call, its message, or an item of its input.</summary>
internal sealed class EarlierItems(ResponseStore responses, string owner)
{
    /// <param name="param">Where the item is named, for what is wrong with its images.</param>
    /// <returns>Null when there is none.</returns>
    public async ValueTask<ReadItem?> FindAsync(string id, string param, CancellationToken cancellationToken)
    {
        if (
            ResponseIds.ResponseOf(id) is not { } response
            || await responses.FindAsync(owner, response, cancellationToken) is not { } state
        )
            return null;
        var kept = state.Request;
        if (string.Equals(id, ResponseIds.Call(kept.Id), StringComparison.Ordinal) && state.Image is { } drawn)
            return new ReadItem(new InputItem { Id = id, Type = InputItem.Call }, [new KeptInput(param, kept.Id, drawn.File)]);
        if (string.Equals(id, ResponseIds.Message(kept.Id), StringComparison.Ordinal))
            return new ReadItem(
                new InputItem
                {
                    Id = id,
                    Type = InputItem.Message,
                    Role = "assistant",
                },
                []
            );
        if (kept.Input.FirstOrDefault(item => string.Equals(item.Id, id, StringComparison.Ordinal)) is not { } input)
            return null;
        var files = input.Parts.Select(part => part.File).Append(input.File).OfType<string>();
        return new ReadItem(input, [.. files.Select(file => new KeptInput(param, kept.Id, file))]);
    }
}
