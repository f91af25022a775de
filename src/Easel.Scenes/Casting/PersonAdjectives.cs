using System.Collections.Frozen;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Casting;

/// <summary>What is said of somebody's build, age and head before their name: "a tall man", "an old wizard".</summary>
internal static class PersonAdjectives
{
    private static readonly FrozenDictionary<string, Func<Person, Person>> Words = Table(
        (person => person with { Stature = Build.Tall }, "tall, lanky, towering"),
        (person => person with { Stature = Build.Short }, "short"),
        (person => person with { Girth = Build.Stout }, "fat, chubby, plump, overweight, obese, stout, chunky, pudgy, portly, rotund"),
        (person => person with { Girth = Build.Slight }, "thin, skinny, slim, slender, petite, lean, scrawny"),
        (person => person with { Girth = Build.Broad }, "muscular, strong, buff, burly, muscly, beefy, athletic, brawny"),
        (
            person => person with { Age = person.Age == Age.Adult ? Age.Old : person.Age },
            "old, elderly, aged, ageing, aging, ancient, senior"
        ),
        (person => person with { Cut = HairCut.Bald }, "bald, bald-headed"),
        (person => person with { HasBeard = true }, "bearded"),
        (person => person with { IsTwin = true }, "twin, identical"),
        (person => person with { HasMoustache = true }, "mustached, moustached, mustachioed, moustachioed"),
        (person => person with { HasFreckles = true }, "freckled, freckly"),
        (person => person with { Hair = HairColours.Find("blond") }, "blond, blonde"),
        (person => person with { Hair = HairColours.Find("red") }, "redheaded, redhead, ginger"),
        (person => person with { Hair = HairColours.Find("brown") }, "brunette"),
        (person => person with { Cut = HairCut.Curly }, "curly")
    );

    /// <summary>Null where a figure shows nothing of it.</summary>
    public static Func<Person, Person>? Find(string word) => Words.GetValueOrDefault(word);

    private static FrozenDictionary<string, Func<Person, Person>> Table(params (Func<Person, Person> Look, string Words)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Look)))
            .DistinctBy(pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
}
