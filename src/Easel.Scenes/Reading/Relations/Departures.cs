using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>"A rocket launching from the moon", "a bird taking off from a branch", "fishing off a pier": it is still there, and comes
/// out of nothing.</summary>
internal static class Departures
{
    public static void Read(PromptItems items)
    {
        for (var i = 1; i < items.Count; i++)
        {
            if (
                (items.RoleAt(i) == WordRole.OutOf || items[i].IsWord)
                && items.Text(items[i]) is "from" or "off" or "off of"
                && IsDeparture(items.Text(items[i - 1]))
            )
                items.ReadAs(
                    i,
                    items.NounAhead(i + 1) is >= 0 and var noun && items.ConceptAt(noun).Traits.Afloat ? WordRole.In : WordRole.On
                );
        }
    }

    private static bool IsDeparture(ReadOnlySpan<char> said) =>
        said[(said.LastIndexOf(' ') + 1)..] is "fishing" or "launching" or "launched" or "launches" or "launch" or "liftoff" or "off";
}
