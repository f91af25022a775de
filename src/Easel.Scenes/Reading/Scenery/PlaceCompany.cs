using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What else a prompt says that names a place: who is there, and from where it is seen.</summary>
internal sealed class PlaceCompany(PromptItems items, Draft draft)
{
    /// <summary>"Seen from the moon", "a view from space".</summary>
    public bool IsSeenFrom(int i) =>
        i > 1
        && items.RoleAt(i - 1) is WordRole.OutOf or WordRole.Toward
        && (items.Text(items[i - 2]) is "seen" or "viewed" or "view" || SkyBodies.IsNamed(draft.Objects, items));

    /// <summary>Things, people or weather are named besides what stands at item <paramref name="i"/>.</summary>
    public bool IsAmongThings(int i)
    {
        for (var other = 0; other < items.Count; other++)
        {
            if (other == i || !items[other].IsWord)
                continue;
            if ((items[other].Kind == ItemKind.Concept && items[other].Meaning.Tier < Tier.Hint) || items.Text(items[other]) is "people")
                return true;
            // "A beach on a windy day", "a desert at night" is no picture of a beach or a desert.
            if (Weathers.Find(items.Text(items[other])) is not null || (IsLand(i) && IsTime(items.Text(items[other]))))
                return true;
        }

        return false;
    }

    private bool IsLand(int i) =>
        Places.Ground(items.Text(items[i]))
            is ScenePlace.Beach
                or ScenePlace.Desert
                or ScenePlace.Lake
                or ScenePlace.Sea
                or ScenePlace.Forest
                or ScenePlace.Meadow
                or ScenePlace.Mountains;

    private static bool IsTime(ReadOnlySpan<char> word) =>
        Places.Time(word) is not null
        || word
            is "night"
                or "evening"
                or "dawn"
                or "dusk"
                or "midnight"
                or "moonlight"
                or "twilight"
                or "morning"
                or "noon"
                or "spring"
                or "summer"
                or "autumn"
                or "fall"
                or "winter";

    /// <summary>"In the kitchen cooking", "in the garden painting a fence": that is what somebody does there, and no kitchen's cooking.</summary>
    public bool IsDoneThere(int i) =>
        items.IsWordAt(i)
        && draft.Objects.Count > 0
        && items.Words(items[i]) is var does
        && does.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal)
        && (Doings.Find(does) ?? Doings.Find(does.Split(' ')[0])) is not null;

    /// <summary>"Throwing a ball in the air" and "jumping in the air" is done on the ground.</summary>
    public bool IsRaised() =>
        draft.Objects.FindLast(said => said.Doing is not null)?.Doing is { } said
        && said.Doing.Pose
            is PoseName.Throwing
                or PoseName.HoldingUp
                or PoseName.Dangling
                or PoseName.Jumping
                or PoseName.Cheering
                or PoseName.Waving
                or PoseName.Kicking
                or PoseName.Pointing;
}
