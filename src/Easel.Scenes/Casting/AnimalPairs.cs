using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading;

namespace Easel.Scenes.Casting;

/// <summary>Joins two animals, or one and a person, that dance or do something else with each other: "a bear and a penguin dancing".</summary>
/// <param name="shown">Gets who is drawn with another.</param>
internal sealed class AnimalPairs(List<Mention> mentions, List<SceneRelation> relations, List<int> shown)
{
    public void Join()
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (shown.Contains(i) || Dancer(i) is not { } one || IsBusy(i))
                continue;
            var doing = mentions[i].Doing!.Doing;
            if (mentions[i].Count == 2 && one is AnimalDrawing)
                (mentions[i].Vector, mentions[i].Count) = (Groups.Of([one, one], doing), 1);
            else if (mentions[i].Count == 1 && i + 1 < mentions.Count && IsPartner(i + 1, doing) && IsWithAnimal(i))
                Take(i, i + 1, Groups.Of([one, Dancer(i + 1)!], doing));
        }
    }

    /// <summary>Two people are together already, if they are.</summary>
    private bool IsWithAnimal(int i) => mentions[i].Vector is AnimalDrawing || mentions[i + 1].Vector is AnimalDrawing;

    private bool IsPartner(int i, Doing doing) =>
        !shown.Contains(i)
        && Dancer(i) is not null
        && mentions[i].Count == 1
        && ReferenceEquals(mentions[i].Doing!.Doing, doing)
        && !IsBusy(i);

    /// <summary>On two legs, and touching another in what it does; null where it is not.</summary>
    private IGroupMember? Dancer(int i) =>
        mentions[i]
            is { Vector: PersonDrawing or AnimalDrawing { Stance: Stance.Upright }, Doing.Doing: { Thing: null, Stance: null } doing }
        && mentions[i].Vector is IGroupMember { Furnished: null, Ridden: null, IsPortrait: false } one
        && (doing.Pose == PoseName.Dancing || (doing.IsMutual && (IsTouch(doing.Pose) || doing.Prop is Prop.Rope)))
            ? one
            : null;

    private static bool IsTouch(PoseName pose) =>
        pose is PoseName.HandInHand or PoseName.ShakingHands or PoseName.HighFiving or PoseName.Hugging;

    /// <summary>It has something in its hands, or stands on something by itself.</summary>
    private bool IsBusy(int i) =>
        relations.Exists(at =>
            (at.First == i || at.Second == i) && at.Kind is SceneRelationKind.HeldBy or SceneRelationKind.On or SceneRelationKind.Between
        );

    private void Take(int first, int second, GroupDrawing pair)
    {
        mentions[first].Vector = pair;
        mentions[first].Partners.Add(mentions[second]);
        shown.Add(second);
        relations.Join(second, first);
    }
}
