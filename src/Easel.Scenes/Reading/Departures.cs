namespace Easel.Scenes.Reading;

/// <summary>"A rocket launching from the moon", "a bird taking off from a branch": it is still there, and comes
/// out of nothing.</summary>
internal static class Departures
{
    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (items.RoleAt(i) == WordRole.OutOf && items.Text(items[i]) is "from" && IsDeparture(items.Text(items[i - 1])))
                items.ReadAs(i, WordRole.On);
        }
    }

    private static bool IsDeparture(ReadOnlySpan<char> said) =>
        said[(said.LastIndexOf(' ') + 1)..] is "launching" or "launched" or "launches" or "launch" or "liftoff" or "off";
}
