using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Reads several numbers or letters that are named together: "the numbers 1, 2 and 3", "the numbers 1 to 5", "the letters A, B, C".</summary>
internal static class SignList
{
    private const int Longest = 10;

    /// <param name="isSign">Whether an item is a number or a letter.</param>
    /// <returns>All of them with spaces between, and the last item of the list.</returns>
    public static (string Said, int Last) Read(PromptItems items, int first, Func<int, bool> isSign)
    {
        List<string> signs = [items.Source(first, first)];
        var last = first;
        while (Next(items, last) is >= 0 and var next && isSign(next))
        {
            if (items.Words(items[next - 1]) is "to" or "through" or "until" && Between(signs[^1], items.Source(next, next)) is { } between)
                signs.AddRange(between);
            signs.Add(items.Source(next, next));
            last = next;
        }

        return (string.Join(' ', signs), last);
    }

    /// <summary>What follows a comma, "and", "to" or both; -1 where the list ends.</summary>
    private static int Next(PromptItems items, int last)
    {
        var i = last + 1;
        while (
            i < items.Count
            && (
                items.KindAt(i) == ItemKind.Break
                || items.RoleAt(i) == WordRole.And
                || items.Words(items[i]) is "to" or "through" or "until"
            )
        )
            i++;
        return i < items.Count && i > last + 1 && items.IsWordAt(i) ? i : -1;
    }

    /// <summary>Those between the first and the last of a range; null where it is none.</summary>
    private static IEnumerable<string>? Between(string from, string to) =>
        int.TryParse(from, out var low) && int.TryParse(to, out var high) && high - low is > 0 and < Longest
            ? Enumerable.Range(low + 1, high - low - 1).Select(number => $"{number}")
        : from is [var first] && to is [var end] && end - first is > 0 and < Longest
            ? Enumerable.Range(first + 1, end - first - 1).Select(letter => $"{(char)letter}")
        : null;
}
