using System.Collections.Frozen;
using Easel.Scenes.Reading.Telling;

namespace Easel.Scenes.Casting;

/// <summary>Words for people that a plain figure shows: a dad is a man, and nothing is missing in the picture of one.</summary>
internal static class Kin
{
    private static readonly FrozenSet<string> Words = (
        "people, person, human, giant, folks, crowd, group, adult, grown-up, guy, bloke, chap, fellow, gentleman, lady, gal, dad, daddy, father, papa, mom, mommy, mum, mother, mama, parent, husband, wife, brother, sister, sibling, "
        + "son, daughter, child, kid, toddler, teenager, teen, youngster, youth, newborn, infant, baby, little girl, little boy, little kid, schoolkid, twin, uncle, aunt, cousin, nephew, niece, grandson, granddaughter, grandchild, grandkid, "
        + "grandpa, grandma, granny, grandfather, grandmother, grandparent, elder, senior, elderly man, elderly woman, elderly person, old lady, elderly lady, old guy, elderly gentleman, elderly couple, old couple, boyfriend, girlfriend, friend, best friend, partner, lover, couple, family, "
        + "neighbor, neighbour, guest, stranger, customer, passenger, spectator, participant, volunteer, colleague, coworker, classmate, teammate, team, audience, owner, pedestrian, hiker, shopper, tour guide, guide, coach, trainer, personal trainer, fashion model, babysitter, nanny, client, patient, tourist, visitor, traveler, traveller, young woman, young man, young girl, young boy"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string word) => IsSaid(English.WithoutPossessive(word));

    private static bool IsSaid(string word) =>
        Words.Contains(word)
        || (word.EndsWith('s') && Words.Contains(word[..^1]))
        || word is "families" or "ladies" or "wives" or "babies" or "children" or "grandchildren" or "gentlemen";
}
