using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Who does it: who was named last, or who is on, under or around that.</summary>
internal sealed partial class DoingReader
{
    /// <summary>Who was named last; "they" are several.</summary>
    private Mention? Doer(int i) =>
        i > 0 && items.RoleAt(i - 1) == WordRole.Filler && items.Text(items[i - 1]) is "they" && placement.Last is { Count: 1 }
            ? draft.Objects.FindLast(said => said is { Text: null, Count: > 1 } && IsCast(said.Word, said.Concept)) ?? placement.Last
            : BeyondThing(i) ?? placement.Last;

    /// <summary>"Friends around a campfire singing": no campfire sings.</summary>
    private Mention? BeyondThing(int i)
    {
        if (placement.Last is not { Text: null } thing || items.Concept(thing.Concept) is { IsPerson: true } or { Traits.Lives: true })
            return null;
        var at = draft.Objects.IndexOf(thing);
        var relation = draft.Relations.FindLast(relation =>
            relation.Second == at
            && (
                IsOfHands(i)
                || relation.Kind is SceneRelationKind.Around or SceneRelationKind.On or SceneRelationKind.Under or SceneRelationKind.Behind
                || (relation.Kind is SceneRelationKind.Beside && IsDoneByLiving(i))
            )
        );
        return
            relation is { First: var first, Kind: var kind }
            && !(kind == SceneRelationKind.On && items.Concept(thing.Concept).Traits.Metres > LargestSeat && !IsOfHands(i))
            && draft.Objects[first] is { Text: null } who
            && (who.Doing is null || IsOfHands(i) || (IsPosture(who.Doing.Doing) && IsDoneByLiving(i)))
            && Roles.Find(who.Word, vocabulary.Concepts[who.Concept].Caption) is not null
            ? who
            : null;
    }

    /// <summary>"A hiker on a mountain with arms raised".</summary>
    private bool IsOfHands(int i) =>
        items.RoleAt(i) == WordRole.With
        && items.Text(items[items.RoleAt(i + 1) == WordRole.Definite && i + 2 < items.Count ? i + 2 : Math.Min(i + 1, items.Count - 1)])
            is "hands"
                or "arms"
                or "hand";

    /// <summary>Right after the thing, and no thing floats, hangs or stands there so: "sits by the window writing in a notebook".</summary>
    private bool IsDoneByLiving(int i) =>
        items.KindAt(i - 1) == ItemKind.Concept && items.IsWordAt(i) && !FiniteVerbs.HasNoObject(items.Words(items[i]).Split(' ')[0]);

    private static bool IsPosture(Doing doing) =>
        doing.Pose is PoseName.Standing or PoseName.Sitting or PoseName.SittingOnGround or PoseName.Lying && doing.Mood is null;
}
