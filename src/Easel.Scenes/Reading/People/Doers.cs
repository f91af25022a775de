using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Tells who does something from what is done: "a baby crying", "a girl skipping rope".</summary>
internal sealed class Doers(PromptItems items)
{
    /// <summary>"Cooking" in "a chef cooking", "dormindo" in "um cachorro dormindo": what somebody does, and no thing.</summary>
    public bool IsActionAt(int i)
    {
        if (i == 0 || items[i] is { IsEmoji: true } or { Words: > 1 } || items.KindAt(i - 1) != ItemKind.Concept)
            return false;
        if (!items.ConceptAt(i - 1).Traits.Lives)
            return false;
        var word = items.Text(items[i]);
        return word.EndsWith("ndo") || (word.EndsWith("ing") && !items.ConceptAt(i).Traits.Lives);
    }

    /// <summary>"A baby crying", "people waiting": somebody, and what they do.</summary>
    public bool IsDoer(int i) =>
        i + 1 < items.Count
        && items[i] is { IsEmoji: false, Kind: ItemKind.Concept }
        && BeginsDoing(i + 1)
        && Roles.Find(items.Words(items[i]), items.ConceptAt(i).Caption) is not null;

    /// <summary>"Crying", "skipping rope", "trick or treating".</summary>
    private bool BeginsDoing(int i)
    {
        const int longest = 3;
        var words = "";
        for (var at = i; at < items.Count && at < i + longest; at++)
        {
            words = at == i ? items.Words(items[at]) : $"{words} {items.Words(items[at])}";
            if (Doings.Find(words) is not null)
                return true;
        }

        return false;
    }

    /// <summary>"On a ladder painting a wall": who is on it does that, and no ladder is painted.</summary>
    public bool IsDoneOnIt(int thing, int action) =>
        items.Text(items[action]).EndsWith("ing")
        && items[action] is { Words: 1, IsEmoji: false }
        && items.RoleAt(action + 1) is WordRole.Article or WordRole.Definite
        && items.RoleAt(thing - 1) is WordRole.Article or WordRole.Definite
        && items.RoleAt(thing - 2) is WordRole.On or WordRole.In or WordRole.Under
        && Enumerable.Range(0, thing).Any(at => items.KindAt(at) == ItemKind.Concept && IsSomebody(at));

    public bool IsSomebody(int i) => items.ConceptAt(i) is { IsPerson: true } or { Traits.Lives: true } or { Caption: "family" };

    /// <summary>"A girl skipping rope": what she does it with, and no rope of a girl's.</summary>
    public bool BeginsWithAction(int who, int thing) =>
        items.ConceptAt(who).Traits.Lives
        && items.Words(items[thing]).IndexOf(' ', StringComparison.Ordinal) is var end and > 0
        && items.Words(items[thing])[..end].EndsWith("ing", StringComparison.Ordinal);
}
