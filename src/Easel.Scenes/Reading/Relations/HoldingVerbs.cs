using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What verbs for holding say of what they name: a ball is kicked on the ground, a tree is hugged where it stands.</summary>
internal sealed class HoldingVerbs(PromptItems items)
{
    /// <summary>A flag and a harp are held yet; in metres.</summary>
    private const double LargestHeld = 1.55;

    /// <summary>How who is spoken of stands to the <paramref name="thing"/> that the verb at <paramref name="i"/> names; null where it is in a
    /// hand.</summary>
    public SceneRelationKind? Apart(int i, int thing) =>
        !(IsSaidTo(i) || IsPlayedOnTheGround(i, thing) || IsPushed(i, thing) || IsTooLarge(i, thing)) ? null
        : IsDrums(thing) ? SceneRelationKind.Behind
        : IsHuggedTree(i, thing) ? SceneRelationKind.Against
        : SceneRelationKind.Beside;

    /// <summary>"Blowing her nose": no nose in her hand.</summary>
    public bool IsOwnBody(int i, int thing) =>
        items.RoleAt(i + 1) == WordRole.Definite && items.ConceptAt(thing) is { IsPart: true, Traits.Metres: null };

    /// <summary>Nobody carries a tree that is hugged, nor a dog that is petted.</summary>
    private bool IsTooLarge(int i, int thing) =>
        items.ConceptAt(thing).Traits is var traits
        && (
            (traits.Metres > LargestHeld && !traits.Gripped && !IsBorne(i, thing) && !IsCarried(i, thing))
            || IsDrums(thing)
            || items.Text(items[i]) is "lighting" or "blowing out"
            // A frog is held to be kissed, and a woman is not.
            || (traits is { Lives: true, Animal: false } && items.Text(items[i]) is "kissing")
            || (traits.Lives && items.Text(items[i]) is "petting" or "hitting" or "giving" or "selling" or "buying")
        );

    /// <summary>"A groom carrying his bride".</summary>
    private bool IsCarried(int i, int thing) =>
        items.Text(items[i]) is "carrying" or "carries" or "lifting"
        && Roles.Find(items.Words(items[thing]), items.ConceptAt(thing).Caption) is { Group.Count: 0 };

    /// <summary>Long, and yet carried or lifted by one.</summary>
    private bool IsBorne(int i, int thing) =>
        items.Text(items[i]) is "carrying" or "lifting" or "holding" or "lifting up" or "holding up" or "bringing" or "raising"
        && items.ConceptAt(thing).Caption is "barbell" or "surfboard" or "ladder" or "plank" or "log" or "canoe";

    /// <summary>One sits behind them.</summary>
    private bool IsDrums(int thing) => items.ConceptAt(thing).Caption is "drum kit";

    /// <summary>Who hugs a tree is at its trunk.</summary>
    private bool IsHuggedTree(int i, int thing) =>
        items.Text(items[i]) is "hugging" or "embracing" or "cuddling" && NounStanding.IsTree(items.ConceptAt(thing));

    /// <summary>"Reading to" her children: nobody is held.</summary>
    private bool IsSaidTo(int i) => i + 1 < items.Count && items.Text(items[i + 1]) is "to";

    private bool IsPushed(int i, int thing) =>
        items.Text(items[i]) is "pushing" or "pulling" && items.ConceptAt(thing).Traits.Metres is null or >= 0.6;

    /// <summary>Football is not held, nor who is played with.</summary>
    private bool IsPlayedOnTheGround(int i, int thing) =>
        (items.Text(items[i]).StartsWith("play") || items.Text(items[i]) is "kicking" or "hitting" or "bouncing" or "dribbling")
        && items.ConceptAt(thing) is var toy
        && (toy.Caption.EndsWith("ball", StringComparison.Ordinal) || toy.Traits.Lives);
}
