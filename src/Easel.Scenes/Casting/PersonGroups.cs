using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Joins the figures of those who ride, dance or do something else with each other.</summary>
/// <param name="shown">Gets who is drawn with another.</param>
internal sealed class PersonGroups(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary, List<int> shown)
{
    /// <summary>More stand by themselves.</summary>
    private const int LargestGroup = 4;

    /// <summary>Gives <paramref name="one"/> to the object, as often as it is there.</summary>
    /// <param name="members">Whom the object names together; none where it is one person, or several of the same.</param>
    public void Put(int i, PersonDrawing one, IReadOnlyList<PersonDrawing> members, Doing? doing)
    {
        var mention = mentions[i];
        if (members.Count > 0)
            mention.Vector = one.Ridden is null ? Groups.Of(members, doing, one.PoseName) : Groups.Riding(members);
        else if (mention.Count is > 1 and <= LargestGroup && one.Ridden is { IsShared: true })
            (mention.Vector, mention.Count) = (Groups.Riding([.. Enumerable.Repeat(one, mention.Count)]), 1);
        else if (mention.Count is > 1 and <= LargestGroup && doing is { IsMutual: true, Thing: null } && !IsBusyWithOther(i))
            (mention.Vector, mention.Count) = (Groups.Of([.. Enumerable.Repeat(one, mention.Count)], doing), 1);
        else if (IsSecondOfPair(i, doing))
            Join(i, one, doing!);
        else
            mention.Vector = one;
    }

    /// <summary>"A man and a woman dancing": the second one joins the first.</summary>
    private bool IsSecondOfPair(int i, Doing? doing) =>
        i > 0
        && doing is { Thing: null }
        && (doing.IsMutual || doing.Pose is PoseName.Dancing)
        && ReferenceEquals(mentions[i - 1].Doing?.Doing, doing)
        && mentions[i - 1].Vector is PersonDrawing
        && mentions[i].Count == 1
        && mentions[i - 1].Count == 1
        && !IsBusyWithOther(i)
        && !IsBusyWithOther(i - 1);

    private void Join(int second, PersonDrawing one, Doing doing)
    {
        var first = mentions[second - 1];
        first.Vector = Groups.Of([(PersonDrawing)first.Vector!, one], doing);
        first.Partners.Add(mentions[second]);
        shown.Add(second);
        relations.Join(second, second - 1);
    }

    /// <summary>It stands to a thing that is no person: what it does is done with that.</summary>
    private bool IsBusyWithOther(int i) =>
        relations.Exists(relation =>
            (relation.First == i || relation.Second == i)
            && (
                relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.On or SceneRelationKind.Between
                || (
                    relation.Kind == SceneRelationKind.Beside
                    && relation.First == i
                    && Roles.Of(mentions[relation.Second], vocabulary) is null
                    && mentions[i].Doing?.Doing.Relation is not null
                )
            )
        );
}
