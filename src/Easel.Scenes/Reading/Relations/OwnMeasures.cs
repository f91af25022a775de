namespace Easel.Scenes.Reading.Relations;

/// <summary>"Bigger than his head", "as long as himself": what somebody has is measured by who has it, who is drawn already.</summary>
internal static class OwnMeasures
{
    /// <summary>From item <paramref name="i"/> on, after "than" or "as"; its last item, or -1.</summary>
    public static int End(PromptItems items, int i)
    {
        if (i >= items.Count || !items.IsWordAt(i))
            return -1;
        if (items.Text(items[i]) is "himself" or "herself" or "itself" or "themselves" or "him" or "them")
            return i;
        if (items.Text(items[i]) is not ("his" or "her" or "its" or "their"))
            return -1;
        var part = i + 1;
        while (part < items.Count && items.Text(items[part]) is "own" or "entire" or "whole" or "little" or "tiny")
            part++;
        return part < items.Count && IsPart(items.Text(items[part])) ? part : -1;
    }

    private static bool IsPart(ReadOnlySpan<char> word) =>
        word is "head" or "heads" or "face" or "faces" or "body" or "bodies" or "hand" or "hands" or "arm" or "arms" or "mouth" or "belly";
}
