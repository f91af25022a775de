using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What an animal that is said to be "with" it has in its paw, as people have: "a fox with a lantern", "a duck with an umbrella jumping over a
/// puddle".</summary>
internal static class CarriedByAnimals
{
    public static bool Is(Concept thing) =>
        thing.Caption
            is "camping lantern"
                or "red paper lantern"
                or "flashlight"
                or "umbrella"
                or "luggage"
                or "briefcase"
                or "camera"
                or "map"
                or "basket"
                or "magnifying glass tilted left"
                or "magnifying glass tilted right";
}
