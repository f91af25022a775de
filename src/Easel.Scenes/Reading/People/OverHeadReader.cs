using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Layout;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what is over somebody's own head: what is held is held up there, anything else is above who was named.</summary>
internal sealed class OverHeadReader(PromptItems items, Placement placement, ObjectColours objectColours)
{
    /// <summary>"Lifting a box over his head", "a cloud above her head". Returns the last item used, or -1.</summary>
    public int Read(int i)
    {
        var end = i + 2;
        if (
            items.RoleAt(i) != WordRole.Above
            || end >= items.Count
            || items.Text(items[i + 1]) is not ("his" or "her" or "its" or "their" or "my" or "your" or "the")
            || items.Text(items[end]) is not ("head" or "heads")
            || items.RoleAt(end + 1) == WordRole.Of
            || placement.Newest is not { Text: null } thing
            || Owner(thing) is not { } owner
        )
            return -1;
        if (ReferenceEquals(owner, thing))
            return end;
        if (IsLifted(i, thing, owner))
            owner.Doing = Lifted(owner.Doing);
        else if (!placement.Related.Back(SceneRelationKind.Above))
            return -1;
        objectColours.EndPhrase();
        return end;
    }

    /// <summary>"Holding" it, and not "with" it: a light bulb above a head is in no hand.</summary>
    private bool IsLifted(int i, Mention thing, Mention owner)
    {
        if (placement.Related.Kind is SceneRelationKind.HeldBy)
        {
            for (var at = i - 1; at >= 0; at--)
            {
                if (items.RoleAt(at) is WordRole.With or WordRole.Holding || items.Text(items[at]).EndsWith("ing"))
                    return items.RoleAt(at) != WordRole.With || Shelters.IsUmbrella(items.Concept(thing.Concept));
            }
        }

        return owner.Doing?.Words is "balancing" && !Lives(thing) && placement.Related.Back(SceneRelationKind.HeldBy);
    }

    /// <summary>Who has that head: who was named last, or has or is beside what was named last.</summary>
    private Mention? Owner(Mention thing) =>
        Lives(thing) && placement.Related.Kind is null ? thing
        : placement.Related.Other is { Text: null } other && Lives(other) ? other
        : null;

    private bool Lives(Mention mention) =>
        items.Concept(mention.Concept) is { IsPerson: true } or { Traits.Lives: true } || items.IsSomebody(mention);

    /// <summary>What is done by who holds it up; a flag is waved there, and a ball thrown.</summary>
    private static SaidDoing? Lifted(SaidDoing? said) =>
        Doings.Find("holding up") is not { } lifting ? said
        : said is null ? new SaidDoing(lifting, "holding up") { Sentence = "holding up" }
        : said.Doing.Pose is PoseName.Holding or PoseName.HoldingInFront or PoseName.Carrying or PoseName.Standing or PoseName.Balancing
            ? said with
            {
                Doing = said.Doing with { Pose = lifting.Pose },
            }
        : said;
}
