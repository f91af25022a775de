using Easel.Scenes.Composition;
using Easel.Scenes.Engine;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Which picture of a living thing is drawn: its face, where something is worn; a person from head to foot, among other things or on a
/// ground; seated, on what one sits on.</summary>
internal static class Poses
{
    private const string Upright = " walking";
    private const string Seated = " in lotus position";

    public static void Choose(
        List<SceneObject> objects,
        List<SceneRelation> relations,
        bool hasGround,
        SceneStyle style,
        ConceptVocabulary vocabulary
    )
    {
        var isAmongThings =
            hasGround
            || objects
                .Where((_, i) => !IsMark(i))
                .Any(thing =>
                    thing.Text is not null || (thing.Concept.Traits.Figure ?? Ready(thing.Concept, seated: false)?.Caption) is null
                );
        for (var i = 0; i < objects.Count; i++)
        {
            var thing = objects[i];
            if (thing.Text is not null || thing.Vector is not null)
                continue;
            var pose = Pose(thing.Concept, i);
            objects[i] = pose is null
                ? thing with
                {
                    IsFace = thing.Concept.Traits.Face,
                }
                : thing with
                {
                    Concept = pose.Drawing is null ? thing.Concept : thing.Concept with { Drawing = pose.Drawing, Traits = pose.Traits },
                    IsFace = pose.Traits.Face,
                    Caption = Caption.Write(style, thing.Colour, pose.Caption, vocabulary),
                };
        }

        // It stands on something, or holds it: its whole body is seen.
        bool IsBusy(int i) =>
            hasGround
            || relations.Exists(relation =>
                (relation.First == i && relation.Kind is SceneRelationKind.On or SceneRelationKind.In)
                || (relation.Second == i && relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.On or SceneRelationKind.OnLap)
            );

        // At a window one sees heads.
        bool IsInCabin(SceneRelation relation) =>
            relation.Kind is SceneRelationKind.In or SceneRelationKind.OutOf && objects[relation.Second].Concept.Traits.Cabin is not null;

        bool IsMark(int i) =>
            relations.Exists(relation => relation.First == i && relation.Kind is SceneRelationKind.MarkOf or SceneRelationKind.FeatureOf);

        Concept? Pose(Concept concept, int i)
        {
            if (
                relations.Exists(relation => relation.Kind == SceneRelationKind.WornBy && relation.Second == i)
                && !(IsBusy(i) && concept.Traits.Animal)
            )
                return Named($"{concept.Caption} face") ?? Named($"{concept.Caption} with face");
            if (relations.Exists(relation => relation.First == i && IsInCabin(relation)))
                return concept.Traits.Face ? null : Named($"{concept.Caption} face");
            if (!isAmongThings)
                return null;
            var isSeated = relations.Exists(relation =>
                (relation.Kind == SceneRelationKind.On && relation.First == i && objects[relation.Second].Concept.Traits.Seat is not null)
                || (relation.Kind == SceneRelationKind.OnLap && relation.Second == i)
            );
            if ((Ready(concept, isSeated) ?? Ready(concept, seated: false)) is { } ready)
                return ready;
            if (concept.Traits.Figure is not { } figure)
                return null;
            return isSeated ? Named(figure.Replace(Upright, Seated, StringComparison.Ordinal)) ?? Named(figure) : Named(figure);
        }

        // Children and the old have pictures of their own, in one style.
        Concept? Ready(Concept concept, bool seated) =>
            ReadyDrawing.Suits(style) && Named($"{concept.Caption}{(seated ? " sitting" : " standing")}") is { Drawing: not null } ready
                ? ready
                : null;

        Concept? Named(string name) => vocabulary.FindNamed(name) is >= 0 and var found ? vocabulary.Concepts[found] : null;
    }
}
