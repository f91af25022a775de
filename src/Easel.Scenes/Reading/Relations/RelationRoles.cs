using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>The relations, arrangements and sides that words stand for by themselves; null for other words.</summary>
internal static class RelationRoles
{
    /// <summary>How what was named stands to what follows.</summary>
    public static SceneRelationKind? ToThing(WordRole role) =>
        role switch
        {
            WordRole.Following => SceneRelationKind.Following,
            WordRole.LeftOf => SceneRelationKind.LeftOf,
            WordRole.RightOf => SceneRelationKind.RightOf,
            WordRole.Behind => SceneRelationKind.Behind,
            WordRole.InFrontOf => SceneRelationKind.InFrontOf,
            WordRole.Between => SceneRelationKind.Between,
            WordRole.Around => SceneRelationKind.Around,
            _ => null,
        };

    /// <summary>How what follows stands to what was named.</summary>
    public static SceneRelationKind? FromThing(WordRole role) =>
        role switch
        {
            WordRole.FollowedBy => SceneRelationKind.Following,
            WordRole.OnBothSides => SceneRelationKind.Between,
            WordRole.SurroundedBy => SceneRelationKind.Around,
            _ => null,
        };

    /// <summary>How what was named stands to what follows, unless that is a place or a way.</summary>
    public static SceneRelationKind? ToThingOrPlace(WordRole role) =>
        role switch
        {
            WordRole.Through => SceneRelationKind.Through,
            WordRole.Approach => SceneRelationKind.Toward,
            WordRole.Against => SceneRelationKind.Against,
            WordRole.Facing => SceneRelationKind.Facing,
            WordRole.Under => SceneRelationKind.Under,
            WordRole.HangingFrom => SceneRelationKind.HangingFrom,
            WordRole.Beside => SceneRelationKind.Beside,
            _ => null,
        };

    public static SceneArrangement? ArrangementOf(WordRole role) =>
        role switch
        {
            WordRole.FaceToFace => SceneArrangement.FaceToFace,
            WordRole.BackToBack => SceneArrangement.BackToBack,
            WordRole.Row => SceneArrangement.Row,
            WordRole.Ring => SceneArrangement.Ring,
            _ => null,
        };

    public static SceneSide? SideOf(WordRole role) =>
        role switch
        {
            WordRole.SideLeft => SceneSide.Left,
            WordRole.SideRight => SceneSide.Right,
            WordRole.SideTop => SceneSide.Top,
            WordRole.SideBottom => SceneSide.Bottom,
            _ => null,
        };
}
