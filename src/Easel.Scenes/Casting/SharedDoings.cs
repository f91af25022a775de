using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>What is said of one and done by others too: "a boy and a girl holding hands".</summary>
internal sealed class SharedDoings(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    public void Share()
    {
        if (draft.IsSelfie)
            TakeSelfie();
        ShareAlongRow();
        Return();
    }

    private void TakeSelfie()
    {
        foreach (var mention in mentions.Where(mention => Roles.Of(mention, vocabulary) is not null))
            mention.Doing ??= new SaidDoing(Doings.Find("taking selfie")!, "selfie") { Sentence = "taking a selfie" };
    }

    /// <summary>"A boy and a girl holding hands": both do.</summary>
    private void ShareAlongRow()
    {
        for (var i = mentions.Count - 1; i > 0; i--)
        {
            if (
                mentions[i].Doing is { } said
                && mentions[i - 1].Doing is null
                && IsPerson(i)
                && IsPerson(i - 1)
                && relations.Contains(new SceneRelation(i - 1, SceneRelationKind.Beside, i))
            )
                mentions[i - 1].Doing = said;
        }
    }

    /// <summary>"A man kissing a woman": she is kissing him.</summary>
    private void Return()
    {
        foreach (var (first, kind, second) in relations)
        {
            if (
                kind == SceneRelationKind.Beside
                && second == first + 1
                && mentions[first].Doing is { Doing: { IsMutual: true, Thing: null } } both
                && both.Doing.Relation is SceneRelationKind.Beside or null
                && mentions[second].Doing is null
                && IsPerson(first)
                && IsPerson(second)
            )
                mentions[second].Doing = both;
        }
    }

    private bool IsPerson(int i) => Roles.Of(mentions[i], vocabulary) is not null;
}
