using System.Text;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Telling;

/// <summary>Tells a scene in words.</summary>
internal static class SceneDescription
{
    public static string Write(
        IReadOnlyList<SceneObject> objects,
        IReadOnlyList<SceneRelation> relations,
        SceneStyle style,
        SceneBackground? background,
        SceneGround? ground,
        SceneArrangement arrangement,
        SceneTone tone
    )
    {
        var text = new StringBuilder();
        for (var i = 0; i < objects.Count; i++)
        {
            if (i > 0 && objects[i].Telling.IsTold)
                continue;
            text.Append(i == 0 ? "" : Linked(text, Joint(relations, i, objects)))
                .Append(ObjectDescription.Write(objects[i], i + 1 < objects.Count && IsDoneWith(relations, i + 1, objects)));
        }

        if (objects.Count == 0)
            text.Append("nothing");
        if (arrangement != SceneArrangement.Free)
            text.Append(' ').Append(Word(arrangement));
        if (ground is not null)
            text.Append(' ').Append(ground.Words);
        text.Append(", ").Append(style.Id).Append(" style");
        text.Append(
            tone switch
            {
                SceneTone.Sepia => ", sepia",
                SceneTone.BlackAndWhite => ", in black and white",
                SceneTone.Outlines => ", in outlines",
                _ => "",
            }
        );
        if (background is not null)
            text.Append(", on ").Append(English.Article(background.Name)).Append(' ').Append(background.Name).Append(" background");
        return text.ToString();
    }

    /// <summary>"Dancing around" and "around a fire" is "dancing around a fire"; who is "sitting in" a place that is told later is sitting.</summary>
    private static string Linked(StringBuilder told, string joint)
    {
        var (said, words) = (told.ToString(), joint.Trim().Split(' '));
        var last = said[(said.LastIndexOf(' ') + 1)..];
        if (words[0] is "hanging" && last is "hanging" or "dangling" or "swinging")
            return $" {string.Join(' ', words[1..])} ";
        if (last is not ("around" or "against" or "out" or "over" or "under" or "behind" or "through" or "on" or "in" or "at"))
            return joint;
        if (string.Equals(words[0], last, StringComparison.Ordinal))
            return $" {string.Join(' ', words[1..])}".TrimEnd() + " ";
        if (words[0].Length > 0 && IsPosture(said))
            told.Length -= last.Length + 1;
        return joint;
    }

    /// <summary>"Sitting in", "lying on" at its end.</summary>
    private static bool IsPosture(string said) =>
        said.Split(' ')
            is [
                ..,
                "sitting"
                or "lying"
                or "standing"
                or "resting"
                or "relaxing"
                or "kneeling"
                or "sleeping",
                "in"
                or "on"
                or "at"
                or "under",
            ];

    private static string Joint(IReadOnlyList<SceneRelation> relations, int i, IReadOnlyList<SceneObject> objects)
    {
        if (IsDoneWith(relations, i, objects))
            return " ";
        // "A dog chasing" says how it stands to what follows.
        if (Does(objects[i - 1]) && relations.Contains(new SceneRelation(i - 1, SceneRelationKind.Following, i)))
            return " ";
        var holds =
            objects[i].Telling.IsImplied || objects[i - 1].Vector?.Anchors.HeldStands == true ? " with "
            : objects[i].Concept.Caption is "jet of fire" ? " breathing "
            : Does(objects[i - 1]) ? " and holding "
            : " holding ";
        foreach (var relation in relations)
        {
            if (relation.Second == i && relation.First == i - 1 && relation.Kind != SceneRelationKind.Beside)
                return $" {Word(relation, objects)} ";
            if (relation.First == i && relation.Second == i - 1 && IsOfEach(relations, relation, objects))
                return $" each {InverseWord(relation.Kind)} ";
            if (relation.First == i && relation.Second == i - 1 && relation.Kind != SceneRelationKind.Beside)
                return relation.Kind == SceneRelationKind.HeldBy ? holds : $" {InverseWord(relation.Kind)} ";
        }

        foreach (var relation in relations)
        {
            if (relation.Second == i && relation.First < i - 1 && relation.Kind == SceneRelationKind.Between)
                return " and ";
            if (relation.Second == i && relation.First < i - 1 && relation.Kind != SceneRelationKind.Beside)
                return Does(objects[relation.First]) ? $" {Word(relation, objects)} " : $" and {Word(relation, objects)} ";
            // "wearing sunglasses and a top hat"
            if (
                relation.First == i
                && relation.Second < i - 1
                && relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.WornBy
                && relations.Contains(relation with { First = i - 1 })
            )
                return " and ";
            if (relation.First == i && relation.Second < i - 1 && relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.WornBy)
                return $" and {InverseWord(relation.Kind)} ";
        }

        return i == objects.Count - 1 ? " and " : ", ";
    }

    /// <summary>One who is named before has the same, of which nothing is told.</summary>
    private static bool IsOfEach(IReadOnlyList<SceneRelation> relations, SceneRelation has, IReadOnlyList<SceneObject> objects) =>
        relations.Any(other =>
            other.Kind == has.Kind
            && other.First > has.First
            && other.Second < has.Second
            && objects[other.First].Telling.IsTold
            && objects[other.First].Concept == objects[has.First].Concept
        );

    /// <summary>"A boy kicking" before the ball that he kicks.</summary>
    private static bool IsDoneWith(IReadOnlyList<SceneRelation> relations, int i, IReadOnlyList<SceneObject> objects) =>
        objects[i - 1].Telling.ActsOn is { } stands
        && !(stands is SceneRelationKind.HeldBy && IsPosture(objects[i - 1].Telling.Doing))
        && !objects[i].Telling.IsImplied
        && objects[i].Telling.At > objects[i - 1].Telling.DoesAt
        && (
            relations.Contains(new SceneRelation(i, stands, i - 1))
            || (stands is not SceneRelationKind.HeldBy && relations.Contains(new SceneRelation(i - 1, stands, i)))
        );

    private static bool Does(SceneObject thing) => thing.Telling.Doing.Length > 0;

    /// <summary>One is on a balcony, whose railing is before one.</summary>
    private static string Word(SceneRelation relation, IReadOnlyList<SceneObject> objects) =>
        relation.Kind == SceneRelationKind.In
        && objects[relation.Second] is { Text: null, Concept.Traits: { Surface: true, Inside: not null } }
            ? "on"
            : Word(relation.Kind);

    private static string Word(SceneArrangement arrangement) =>
        arrangement switch
        {
            SceneArrangement.Row => "in a row",
            SceneArrangement.Ring => "in a circle",
            SceneArrangement.FaceToFace => "facing each other",
            SceneArrangement.Grid => "in a grid",
            _ => "back to back",
        };

    private static string Word(SceneRelationKind kind) =>
        kind switch
        {
            SceneRelationKind.LeftOf => "left of",
            SceneRelationKind.RightOf => "right of",
            SceneRelationKind.Above => "above",
            SceneRelationKind.Under => "under",
            SceneRelationKind.In => "in",
            SceneRelationKind.Behind => "behind",
            SceneRelationKind.InFrontOf => "in front of",
            SceneRelationKind.Between => "between",
            SceneRelationKind.Around => "around",
            SceneRelationKind.HeldBy => "held by",
            SceneRelationKind.JuggledBy => "juggled by",
            SceneRelationKind.OnShoulder => "on the shoulder of",
            SceneRelationKind.OnHead => "on the head of",
            SceneRelationKind.OnFace => "on the face of",
            SceneRelationKind.OnBack => "on the back of",
            SceneRelationKind.OnNose => "on the nose of",
            SceneRelationKind.InClaws => "in the claws of",
            SceneRelationKind.OnLap => "on the lap of",
            SceneRelationKind.Through => "through",
            SceneRelationKind.OutOf => "out of",
            SceneRelationKind.Toward => "on the way to",
            SceneRelationKind.Against => "against",
            SceneRelationKind.Facing => "facing",
            SceneRelationKind.BackToBack => "back to back with",
            SceneRelationKind.Following => "following",
            SceneRelationKind.HangingFrom => "hanging from",
            _ => "on",
        };

    /// <summary>How the second object stands to the first.</summary>
    private static string InverseWord(SceneRelationKind kind) =>
        kind switch
        {
            SceneRelationKind.LeftOf => "right of",
            SceneRelationKind.RightOf => "left of",
            SceneRelationKind.Above => "under",
            SceneRelationKind.On => "with on it",
            SceneRelationKind.Under => "above",
            SceneRelationKind.In => "with inside it",
            SceneRelationKind.OutOf => "with coming out of it",
            SceneRelationKind.Behind => "in front of",
            SceneRelationKind.InFrontOf => "behind",
            SceneRelationKind.Around => "surrounded by",
            SceneRelationKind.HeldBy => "holding",
            SceneRelationKind.OnShoulder => "with on the shoulder",
            SceneRelationKind.OnHead => "with on the head",
            SceneRelationKind.OnFace => "with on the face",
            SceneRelationKind.OnBack => "with on the back",
            SceneRelationKind.OnNose => "with on the nose",
            SceneRelationKind.InClaws => "with in the claws",
            SceneRelationKind.OnLap => "with on the lap",
            SceneRelationKind.Facing => "facing",
            SceneRelationKind.BackToBack => "back to back with",
            SceneRelationKind.Following => "followed by",
            SceneRelationKind.WornBy => "wearing",
            SceneRelationKind.JuggledBy => "juggling",
            SceneRelationKind.WrittenOn
            or SceneRelationKind.MarkOf
            or SceneRelationKind.FeatureOf
            or SceneRelationKind.StrewnOn
            or SceneRelationKind.OnHat => "with",
            _ => "and",
        };
}
