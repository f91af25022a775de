using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What trucks and boats carry, which is seen upon pictures of them that are open: logs on a truck, crates in a boat.</summary>
internal static class Loads
{
    /// <summary>The open picture of a vehicle that carries <paramref name="thing"/>; null where it is on or in the vehicle as it is.</summary>
    public static string? OpenPicture(Mention vehicle, Concept thing, ConceptVocabulary vocabulary) =>
        vehicle.Text is not null || thing.IsPerson || thing.Traits.Sky || thing.Traits.Metres is null
            ? null
            : vocabulary.Concepts[vehicle.Concept].Caption switch
            {
                "delivery truck" or "pickup truck" or "articulated lorry" => "flatbed truck",
                "ship"
                or "small sailing boat"
                or "motor boat"
                or "speedboat" when vehicle.Word is "boat" or "boats" or "little boat" or "small boat" => "rowing boat",
                _ => null,
            };

    /// <summary>Shows the vehicle open, where it carries <paramref name="thing"/>. False where nothing of the kind is known.</summary>
    public static bool Open(Mention vehicle, Concept thing, ConceptVocabulary vocabulary)
    {
        if (OpenPicture(vehicle, thing, vocabulary) is not { } name || vocabulary.FindNamed(name) is not (>= 0 and var open))
            return false;
        vehicle.Become(open);
        return true;
    }
}
