using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads words for several people: "a crowd", "a choir singing".</summary>
internal sealed class CrowdReader(PromptItems items, Clause clause, Doers doers, NounRoles roles, ObjectReader objects)
{
    /// <summary>Whether item <paramref name="i"/> is such people, and taken.</summary>
    public bool Read(int i)
    {
        // Of "a mascot for a football team" the team is nobody there.
        if (clause.Role == WordRole.Purpose || !IsCrowd(i) || !roles.Takes(i))
            return false;
        items.ReadAsMany(i);
        if (clause.Phrase.Count is null && CrowdCount(i) is { } many)
            clause.Phrase.AddNumber(many);
        objects.Take(i);
        clause.EndNoun();
        return true;
    }

    /// <summary>Some, of whom no more is said than what they do or where they are: people, a team, an audience.</summary>
    private bool IsCrowd(int i) =>
        items.Text(items[i])
            is "people"
                or "folks"
                or "team"
                or "crew"
                or "crowd"
                or "audience"
                or "choir"
                or "orchestra"
                or "band"
                or "rock band"
                or "marching band"
                or "brass band"
                or "jazz band"
                or "string quartet"
                or "church choir"
                or "gospel choir"
        && items[i].IsWordConcept
        && (doers.IsDoer(i) || items.KindAt(i + 1) is not (ItemKind.Concept or ItemKind.Unknown) || IsDoingUnknown(i + 1))
        && items.RoleAt(i + 1) is not WordRole.Of;

    /// <summary>"People suffering": they are seen, whatever that is.</summary>
    private bool IsDoingUnknown(int i) => items.KindAt(i) == ItemKind.Unknown && items[i].IsWord && items.Text(items[i]).EndsWith("ing");

    /// <summary>How many a crowd is, where that is more than some; null where it is some.</summary>
    private int? CrowdCount(int i) =>
        items.Text(items[i]) switch
        {
            "crowd" or "audience" => 9,
            "choir" or "orchestra" or "team" or "crew" => 5,
            _ => null,
        };
}
