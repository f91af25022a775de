using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Which things have words upon them.</summary>
internal static class WrittenThings
{
    /// <summary>Words are upon it, however they are said.</summary>
    public static bool HasRoom(Concept thing) => thing.Traits.Board || Signboards.Has(thing);

    /// <summary>"With the letter B": upon whatever it is; no flower and no cloud has a number upon it.</summary>
    public static bool TakesSign(Concept thing) =>
        thing.Traits is { Lives: false, Flower: false, Food: false, Served: false, Metres: not null } && !NounStanding.IsTree(thing);

    /// <summary>"A boy in a jersey with the number 7": upon his chest; "in a cap that says COACH": upon the cap. Null where it is on neither.</summary>
    /// <param name="text">What is written. What somebody wears was named just before.</param>
    public static SceneRelationKind? OnClothes(int text, int who, Draft draft, ConceptVocabulary vocabulary)
    {
        if (
            draft.Objects[text].IsGreeting
            || draft.Objects[who].Text is not null
            || !draft.Relations.Contains(new SceneRelation(text - 1, SceneRelationKind.WornBy, who))
            || !Roles.IsLiving(draft.Objects[who], vocabulary)
        )
            return null;
        var worn = vocabulary.Concepts[draft.Objects[text - 1].Concept].Caption;
        return !Garments.Has(worn) ? null
            : Garments.IsHat(worn) ? SceneRelationKind.OnHat
            // A cape is behind its wearer.
            : Garments.CoversBody(worn) || worn is "cape" ? SceneRelationKind.FeatureOf
            : null;
    }

    /// <summary>"A poster with a tree, a sun and the words": what the pictures are upon; else the thing itself.</summary>
    public static int SheetOf(int thing, Draft draft, ConceptVocabulary vocabulary)
    {
        for (var at = thing; at >= 0; at = Before(at))
        {
            if (
                draft.Relations.Find(relation => relation.First == at && relation.Kind == SceneRelationKind.FeatureOf) is { } upon
                && draft.Objects[upon.Second] is { Text: null } sheet
                && IsSheet(vocabulary.Concepts[sheet.Concept])
            )
                return upon.Second;
        }

        return thing;

        int Before(int at) =>
            draft.Relations.Find(relation => relation.Second == at && relation.Kind == SceneRelationKind.Beside)?.First ?? -1;
    }

    /// <summary>It has room for more than one picture, or a picture that has.</summary>
    private static bool IsSheet(Concept thing) =>
        thing.Traits is { Sheet: true } or { Blank: not null } or { Decorated: true } or { Display: not null };
}
