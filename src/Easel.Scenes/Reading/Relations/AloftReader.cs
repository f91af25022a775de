using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Layout;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Who is in the air over what follows "over" or "around", and who is not: a bridge stands on its banks, and one gossips over a fence on the
/// ground.</summary>
internal sealed class AloftReader(PromptItems items, Placement placement, Draft draft)
{
    /// <summary>"Seagulls circling a lighthouse" fly.</summary>
    public void RaiseCircling(int i)
    {
        if (
            (items.Text(items[i]) is "circling" or "flying around" || (items.IsWordAt(i - 1) && items.Text(items[i - 1]) is "circling"))
            && placement.Last is { Text: null } bird
            && Fauna.Find(items.Concept(bird.Concept).Caption) is { Plan: BodyPlan.Bird }
        )
        {
            bird.IsAloft = true;
            draft.Relations.RemoveAll(relation => relation.Kind == SceneRelationKind.On && draft.Objects[relation.First] == bird);
        }
    }

    /// <summary>What is over a water is in the air; where that is only the sun, who was named before stands on the shore.</summary>
    public void RaiseOver(int over)
    {
        if (!IsOfSky(over))
            RaiseAll(over);
        else if (draft.Place is ScenePlace.Lake or ScenePlace.Sea && !draft.Objects.Exists(said => IsOnWater(said) || IsSwimmer(said)))
            draft.IsAshore = true;
    }

    /// <summary>The art has a picture of a woman swimming.</summary>
    private bool IsSwimmer(Mention said) =>
        said.Text is null
        && items.Concept(said.Concept).Caption is var caption
        && (
            caption.Contains("swimming", StringComparison.Ordinal)
            || caption.Contains("surfing", StringComparison.Ordinal)
            || caption.Contains("rowing", StringComparison.Ordinal)
        );

    private static bool IsOnWater(Mention said) =>
        said.Doing?.Words.Split(' ')[0]
            is "swimming"
                or "surfing"
                or "sailing"
                or "rowing"
                or "paddling"
                or "kayaking"
                or "diving"
                or "floating"
                or "snorkeling"
                or "windsurfing"
                or "fishing";

    /// <summary>"Seagulls over the sea" do not swim; a bridge over a river stands on its banks. "A boy sits on a pier. Seagulls fly over the sea": who was
    /// told of before they were is in no air.</summary>
    private void RaiseAll(int over)
    {
        var first = items[SentenceStart(over)].First;
        foreach (
            var aloft in draft.Objects.Where(
                (thing, at) => thing.Text is not null || !((first > 0 && thing.Token < first) || StandsOver(thing) || IsUponHeight(at))
            )
        )
            aloft.IsAloft = true;
    }

    /// <summary>The first item of the sentence, or of the part of it that tells of somebody else: "… and seagulls fly".</summary>
    private int SentenceStart(int over)
    {
        var start = 0;
        for (var at = over - 1; at >= 0; at--)
        {
            if (items.KindAt(at) is ItemKind.Stop || items.RoleAt(at) is WordRole.Clause)
                return Math.Max(start, at + 1);
            if (start == 0 && (items.KindAt(at) is ItemKind.Break || items.RoleAt(at) is WordRole.And) && IsAfterVerb(at))
                start = at + 1;
        }

        return start;
    }

    private bool IsAfterVerb(int i)
    {
        for (var at = i - 1; at >= 0 && items.KindAt(at) is not ItemKind.Stop && items.RoleAt(at) is not WordRole.Clause; at--)
        {
            if (items.IsWordAt(at) && FiniteVerbs.IsProgressive(items.Words(items[at]).Split(' ')[0]))
                return true;
        }

        return false;
    }

    /// <summary>"While the sun sets over the lake": nobody else is in the air.</summary>
    public bool IsOfSky(int over)
    {
        const int longest = 4;
        for (var at = over - 1; at >= 0 && over - at <= longest && !items.IsPauseAt(at); at--)
        {
            if (
                items.IsWordAt(at)
                && items.Words(items[at]).Split(' ')[^1] is "sun" or "moon" or "rainbow" or "stars" or "fog" or "mist" or "light" or "rain"
            )
                return true;
            if (items.IsWordAt(at) && items.Text(items[at]) is "sun sets" or "setting sun" or "rising sun")
                return true;
        }

        return false;
    }

    /// <summary>A bridge, a cliff: it is over the water, and in no air.</summary>
    private bool StandsOver(Mention thing) =>
        NounStanding.IsBridge(items.Concept(thing.Concept)) || Landforms.IsHeight(items.Concept(thing.Concept));

    private bool IsUponHeight(int thing) =>
        draft.Relations.Exists(relation =>
            relation.First == thing
            && relation.Kind == SceneRelationKind.On
            && draft.Objects[relation.Second] is { Text: null } below
            && StandsOver(below)
        );

    /// <summary>"Gossiping over a fence": who stands behind it, and neither jumps nor flies.</summary>
    public bool IsSaidOverFence(int i) =>
        placement.Last is { Text: null, Doing: { } said }
        && said.Doing.Stance is null or Stance.Standing
        && said.Doing.Pose
            is PoseName.Standing
                or PoseName.Working
                or PoseName.Waving
                or PoseName.Pointing
                or PoseName.Leaning
                or PoseName.LookingUp
        && items.NounAhead(i + 1) is >= 0 and var thing
        && Screens.Is(items.ConceptAt(thing));
}
