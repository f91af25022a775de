using Easel.Dialects.Inputs;
using Easel.Dialects.OpenAI.Responses.Keeping;

namespace Easel.Dialects.OpenAI.Responses.Reading;

/// <summary>An item of a request's input, with its images before anybody has looked at them.</summary>
/// <param name="Item">As it will be kept.</param>
/// <param name="Images">Of its parts that are images, in order; of a call its result.</param>
internal sealed record ReadItem(InputItem Item, IReadOnlyList<ImageInput> Images)
{
    public bool IsUser => Item is { Type: InputItem.Message, Role: "user" };

    public string Text =>
        string.Join('\n', Item.Parts.Where(part => part is { Type: InputPart.InputText, Text.Length: > 0 }).Select(part => part.Text));
}

/// <summary>An image of an earlier response.</summary>
internal sealed record KeptInput(string Param, string Response, string File) : ImageInput(Param);

/// <summary>The input of a request, and what follows from it.</summary>
internal sealed class Conversation(IReadOnlyList<ReadItem> items)
{
    public IReadOnlyList<ReadItem> Items => items;

    /// <summary>The text of the last message of the user; empty when there is none.</summary>
    public string Prompt => LastUser is { } last ? last.Text : "";

    /// <summary>What system and developer messages say, in order.</summary>
    public IEnumerable<string> Instructions =>
        items
            .Where(item => item.Item is { Type: InputItem.Message, Role: "system" or "developer" })
            .Select(item => item.Text)
            .Where(text => text.Length > 0);

    /// <summary>
    /// The images that the last message of the user is about: its own and those of calls after it; else those of the nearest item
    /// before it that has any, together with the calls right before that one, if it is a call itself. Empty when the input has none.
    /// </summary>
    public IReadOnlyList<ImageInput> Images
    {
        get
        {
            var last = LastUserIndex;
            var own = items.Skip(Math.Max(last, 0)).SelectMany(item => item.Images).ToList();
            if (own.Count > 0)
                return own;
            var nearest = last - 1;
            while (nearest >= 0 && items[nearest].Images.Count == 0)
                nearest--;
            if (nearest < 0)
                return [];
            var first = nearest;
            while (first > 0 && IsCall(first) && IsCall(first - 1))
                first--;
            return [.. items.Take(nearest + 1).Skip(first).SelectMany(item => item.Images)];
        }
    }

    private ReadItem? LastUser => LastUserIndex is >= 0 and var last ? items[last] : null;

    private int LastUserIndex
    {
        get
        {
            var last = items.Count - 1;
            while (last >= 0 && !items[last].IsUser)
                last--;
            return last;
        }
    }

    private bool IsCall(int index) => items[index] is { Item.Type: InputItem.Call, Images.Count: > 0 };
}
