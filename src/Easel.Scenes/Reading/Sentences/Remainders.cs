namespace Easel.Scenes.Reading.Sentences;

/// <summary>"The last cookie left on a plate", "an umbrella left on a bench": it was left there, and is on no left side.</summary>
internal static class Remainders
{
    /// <summary>Items between "only" and "left", most.</summary>
    private const int Longest = 6;

    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (
                items.RoleAt(i) == WordRole.SideLeft
                && items.Text(items[i]) is "left"
                && items.KindAt(i - 1) is ItemKind.Concept or ItemKind.Unknown
                && (IsLeftThere(i + 1) || IsLast(items, i))
            )
                items.ReadAsFiller(i);
        }

        bool IsLeftThere(int next) =>
            items.RoleAt(next) is WordRole.On or WordRole.In or WordRole.Under or WordRole.Behind
            || (next < items.Count && items.Text(items[next]) is "outside" or "behind" or "over" or "alone");
    }

    private static bool IsLast(PromptItems items, int left)
    {
        for (var at = left - 1; at >= 0 && left - at <= Longest && !items.IsPauseAt(at); at--)
        {
            if (items.IsWordAt(at) && items.Text(items[at]) is "only" or "just" or "last" or "the last" or "only the")
                return true;
        }

        return false;
    }
}
