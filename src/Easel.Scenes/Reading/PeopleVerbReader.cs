using Easel.Scenes.Casting;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Reads what people do in the words that the tables of doings have: who "is practicing" the piano is playing it.</summary>
internal sealed class PeopleVerbReader(PromptItems items, ConceptVocabulary vocabulary)
{
    /// <summary>Of what is practised, most.</summary>
    private const int LongestPractised = 2;

    /// <summary>Verbs that say of a doing no more than that it is done.</summary>
    private static readonly string[] Light = ["practicing", "practising", "enjoying", "learning", "rehearsing", "perfecting"];

    public void Read()
    {
        var hasPeople = false;
        for (var i = 0; i < items.Count; i++)
        {
            PartPicture(i);
            ReadGerund(i, hasPeople);
            ReadSon(i);
            hasPeople |= items.IsWordConceptAt(i) && items.ConceptAt(i).Traits.Lives;
            if (hasPeople && Array.IndexOf(Light, items.Words(items[i])) >= 0 && Practised(i + 1) is { } done)
                items.ReadAsVerb(i, done);
        }
    }

    /// <summary>"Man climbing" has a picture in the art; where more follows, it is somebody, and a verb.</summary>
    private void PartPicture(int i)
    {
        if (!items.IsWordConceptAt(i) || items[i].Words < 2 || i + 1 == items.Count)
            return;
        var words = items.Words(items[i]).Split(' ');
        if (
            words[1].EndsWith("ing", StringComparison.Ordinal)
            && vocabulary.Words.Find(words[0]) is { Kind: MeaningKind.Concept } person
            && vocabulary.Concepts[person.Concept].IsPerson
            && Doings.Find(string.Join(' ', words[1..])) is not null
            && Roles.Find(words[0], vocabulary.Concepts[person.Concept].Caption) is not null
        )
            items.Part(i, 1, person.Concept);
    }

    /// <summary>"A family camping", "holding a hammer and building a house": the art has a picture of that word, and this is what they do.</summary>
    private void ReadGerund(int i, bool hasPeople)
    {
        if (
            i > 0
            && items.IsWordConceptAt(i)
            && !items.ConceptAt(i).Traits.Lives
            && (IsSomebody(i - 1) || (hasPeople && items.RoleAt(i - 1) == WordRole.And && items.RoleAt(i + 1) == WordRole.Article))
            && items.Words(items[i]) is var verb
            && verb.EndsWith("ing", StringComparison.Ordinal)
            && (Doings.Find(verb) is not null || Implements.Find(verb) is not null)
        )
            items.ReadAsVerb(i, verb);
    }

    private bool IsSomebody(int i) => items.IsWordConceptAt(i) && Roles.Find(items.Words(items[i]), items.ConceptAt(i).Caption) is not null;

    /// <summary>"His son", which is no Spanish verb.</summary>
    private void ReadSon(int i)
    {
        if (
            items.RoleAt(i) == WordRole.Filler
            && items.Text(items[i]) is "son"
            && items.RoleAt(i - 1) is WordRole.Article or WordRole.Definite or WordRole.And
            && vocabulary.FindNamed("boy") is >= 0 and var boy
        )
            items.ReadAsThing(i, boy, isPlural: false);
    }

    /// <summary>"Playing" before the piano, "doing" before yoga; null where nothing is done so.</summary>
    private string? Practised(int i)
    {
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite)
            i++;
        var what = "";
        for (var last = i; last < items.Count && last - i < LongestPractised; last++)
        {
            if (items.KindAt(last) is ItemKind.Break or ItemKind.Stop or ItemKind.Quotation)
                return null;
            what = what.Length == 0 ? items.Words(items[last]) : $"{what} {items.Words(items[last])}";
            foreach (var verb in (ReadOnlySpan<string>)["playing", "doing"])
            {
                if (Doings.Find($"{verb} {what}") is not null || Implements.Find($"{verb} {what}") is not null)
                    return verb;
            }
        }

        return null;
    }
}
