using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>Reads what a screen, a poster or a sign shows: "a phone showing a map", "a laptop displaying a graph".</summary>
internal sealed class ShownReader(PromptItems items, Clause clause, Placement placement)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> says nothing of the kind.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || items.Text(items[i])
                is not ("showing" or "displaying" or "depicting" or "picturing" or "shows" or "displays" or "that shows" or "which shows")
            || Screen is not { } screen
            || items.NounAhead(i + 1) < 0
        )
            return -1;
        if (!ReferenceEquals(screen, placement.Last))
            placement.TurnTo(screen);
        clause.EndUndrawn();
        clause.Connect(WordRole.None);
        placement.Expect(SceneRelationKind.FeatureOf, i, isInverse: true);
        items.Show(i);
        return i;
    }

    /// <summary>The last thing, else the one in its hand: "a hand holding a phone showing a map".</summary>
    private Mention? Screen =>
        new[] { placement.Last, placement.Newest }.FirstOrDefault(thing =>
            thing is { Text: null } && HasScreen(items.Concept(thing.Concept))
        );

    private static bool HasScreen(Concept thing) =>
        thing.Traits is { Display: not null } or { Sheet: true } || thing.Caption is "mobile phone" or "tablet" or "t-shirt";
}
