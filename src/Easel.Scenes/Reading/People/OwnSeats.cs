using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>As many seats as sit there, where nobody says how many, or has room for one alone: "a king and a queen on thrones", "two boys on a swing", "knights on horses".</summary>
internal static class OwnSeats
{
    /// <summary>Hills and bridges have room for all.</summary>
    private const double Widest = 3;

    /// <summary>More would hardly be seen in a row.</summary>
    private const int Most = 8;

    public static void Count(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var seat = 0; seat < mentions.Count; seat++)
        {
            if (
                mentions[seat] is not { Text: null } seats
                || vocabulary.Concepts[seats.Concept].Traits is not { Seat: not null, Metres: <= Widest } traits
                // Nobody knows how many horses there are, but an elephant is one.
                || !(traits.Lives ? traits.Animal && seats.IsVague : seats.IsVague || (seats.Count == 1 && traits.Seats.Count == 1))
            )
                continue;
            List<int> sitters =
            [
                .. relations.Where(at => at.Second == seat && at.Kind == SceneRelationKind.On).Select(at => at.First).Distinct(),
            ];
            if (sitters.Count == 0 || !sitters.TrueForAll(i => Roles.IsLiving(mentions[i], vocabulary)))
                continue;
            foreach (var pair in sitters.Select(i => mentions[i]))
                Part(pair, vocabulary);
            var heads = sitters.Sum(i => mentions[i].Count);
            if (heads is > 1 and <= Most)
                seats.Count = heads;
        }
    }

    /// <summary>"Two men" in two boats: as many as one picture of both shows.</summary>
    public static int Heads(Mention who, ConceptVocabulary vocabulary) =>
        who is { Text: null, Count: 1 } && Roles.Of(who, vocabulary) is { IsPair: true } ? 2 : who.Count;

    /// <summary>Two who are in two vessels are in one each.</summary>
    public static void PartPairs(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var (first, kind, second) in relations)
        {
            if (kind == SceneRelationKind.In && mentions[second] is { Text: null, Count: 2 })
                Part(mentions[first], vocabulary);
        }
    }

    /// <summary>"Two women" are one picture of both elsewhere.</summary>
    private static void Part(Mention pair, ConceptVocabulary vocabulary)
    {
        if (
            pair.Count != 1
            || Roles.Of(pair, vocabulary) is not { IsPair: true, Person: { } person }
            || Singular(pair.Word, person) is not { } one
            || vocabulary.FindNamed(one) is not (>= 0 and var concept)
        )
            return;
        pair.Become(concept);
        (pair.Count, pair.IsAsSaid) = (2, true);
    }

    private static string? Singular(string word, Person person) =>
        !word.EndsWith("men", StringComparison.Ordinal) ? null
        : person.Gender == Gender.Female ? "woman"
        : "man";
}
