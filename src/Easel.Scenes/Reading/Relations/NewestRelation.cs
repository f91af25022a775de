using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>The last relation of the object named last.</summary>
internal sealed class NewestRelation(
    Draft draft,
    SpokenOf spoken,
    MeantRelation meant,
    ContentPlacement contents,
    ConceptVocabulary vocabulary
)
{
    /// <summary>How that object stands to another, or the other to it; null where it stands to nothing.</summary>
    public SceneRelationKind? Kind => At >= 0 ? draft.Relations[At].Kind : null;

    /// <summary>What it stands to; null where that is nothing.</summary>
    public Mention? Other => OtherIndex is >= 0 and var other ? draft.Objects[other] : null;

    /// <summary>-1 where there is none.</summary>
    private int OtherIndex =>
        At < 0 ? -1
        : draft.Relations[At].First == Newest ? draft.Relations[At].Second
        : draft.Relations[At].First;

    /// <summary>Puts another relation in its place.</summary>
    private void Replace(SceneRelation relation) => draft.Relations[At] = relation;

    private int Newest => draft.Objects.Count - 1;

    private int At => draft.Relations.FindLastIndex(relation => relation.First == Newest || relation.Second == Newest);

    /// <summary>Who was named before the object named last; null where nobody was.</summary>
    public Mention? LivingBefore =>
        draft.Objects.SkipLast(1).LastOrDefault(said => said.Text is null && vocabulary.Concepts[said.Concept].Traits.Lives);

    /// <summary>What was named last stands so to another than what it was related to.</summary>
    public bool To(Mention other, SceneRelationKind kind)
    {
        Replace(meant.Of(new SceneRelation(draft.Objects.Count - 1, kind, draft.Objects.IndexOf(other))));
        return true;
    }

    /// <summary>Who wears or holds what was named last stands so to whoever was named before them; behind them they would be hidden.</summary>
    public void OfBearer(SceneRelationKind kind)
    {
        var bearer = OtherIndex;
        var whom = draft.Objects.FindLastIndex(
            Math.Max(0, bearer - 1),
            said => said.Text is null && vocabulary.Concepts[said.Concept].Traits.Lives
        );
        if (kind is SceneRelationKind.Behind || whom < 0 || whom >= bearer)
            return;
        draft.Relations.RemoveAll(relation =>
            relation.Kind is SceneRelationKind.Beside
            && ((relation.First, relation.Second) == (whom, bearer) || (relation.First, relation.Second) == (bearer, whom))
        );
        draft.Relations.Add(meant.Of(new SceneRelation(bearer, kind, whom)));
    }

    /// <summary>What was named last stands so to what it was related to. False where there is no such thing.</summary>
    public bool Back(SceneRelationKind kind)
    {
        var (last, other) = (draft.Objects.Count - 1, OtherIndex);
        if (other < 0 || draft.Objects[last].Text is not null)
            return false;
        // "A piano with a vase of flowers on top": the vase is there, and the flowers are in it.
        if (other > 0 && contents.Fills(other, Kind) && VesselAt(other) is >= 0 and var vessel)
        {
            if (draft.Relations[vessel].Kind == SceneRelationKind.Beside)
                draft.Relations[vessel] = meant.Of(new SceneRelation(other, kind, other - 1));
            spoken.LastIndex = other - 1;
            return true;
        }

        Replace(meant.Of(new SceneRelation(last, kind, other)));
        spoken.LastIndex = other;
        return true;
    }

    /// <summary>What was named last is in the air, and upon or behind nothing.</summary>
    public void Lift()
    {
        draft.Objects[^1].IsAloft = true;
        if (OtherIndex is >= 0 and var other)
            Replace(new SceneRelation(Math.Min(other, draft.Objects.Count - 1), SceneRelationKind.Beside, draft.Objects.Count - 1));
    }

    /// <summary>The relation of a vessel to what was named before it; -1 where there is none.</summary>
    private int VesselAt(int vessel) =>
        draft.Relations.FindLastIndex(relation =>
            (relation.First, relation.Second) == (vessel - 1, vessel) || (relation.First, relation.Second) == (vessel, vessel - 1)
        );
}
