using Easel.Scenes.Casting;
using Easel.Scenes.Figures;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what stands before somebody's name, or is said of them: "a bald man", "a tall nurse", "the man is fat".</summary>
internal sealed class PersonAdjectiveReader(PromptItems items, Clause clause, Placement placement, ConceptVocabulary vocabulary)
{
    private readonly PersonPictures _pictures = new(vocabulary);

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || !items[i].IsWord)
            return -1;
        var word = items.Words(items[i]);
        if (items.KindAt(i) is ItemKind.Colour or ItemKind.Unknown)
        {
            if (ReadGender(i, word) is var gender and >= 0)
                return gender;
            if (ReadPicture(i, word) is var pictured and >= 0)
                return pictured;
        }

        return PersonAdjectives.Find(word) is { } look ? ReadLook(i, look) : -1;
    }

    /// <summary>"Blonde" before "woman".</summary>
    private int ReadPicture(int i, string word)
    {
        if (PersonPictures.Adjective(word) is not { } look)
            return -1;
        var noun = items.NounAhead(i + 1);
        if (noun < 0 || _pictures.Find(items[noun].Meaning.Concept, look) is not (>= 0 and var seen))
            return -1;
        items.ReadAs(noun, seen);
        return i;
    }

    /// <summary>"A female scientist", where the art has one.</summary>
    private int ReadGender(int i, string word)
    {
        var who =
            word is "female" or "lady" ? "woman"
            : word is "male" ? "man"
            : null;
        if (who is null || items.NounAhead(i + 1) is not (>= 0 and var noun))
            return -1;
        if (vocabulary.FindNamed($"{who} {items.ConceptAt(noun).Caption}") is not (>= 0 and var found))
            return -1;
        items.ReadAs(noun, found);
        return i;
    }

    private int ReadLook(int i, Func<Person, Person> look)
    {
        if (items.NounAhead(i + 1) is >= 0 and var noun)
        {
            if (!IsSomebody(noun))
                return -1;
            (clause.Phrase.PersonLooks ??= []).Add((look, items.Words(items[i])));
            return i;
        }

        // "The man is tall", "a man who is tall and thin".
        if (
            items.KindAt(i) is ItemKind.Concept
            || items.RoleAt(i - 1) is not (WordRole.Filler or WordRole.And)
            || placement.Last is not { Text: null } last
            || Roles.Of(last, vocabulary) is null
        )
            return -1;
        last.PersonLooks.Add((look, items.Words(items[i])));
        return i;
    }

    /// <summary>Named, or by what is theirs: "an old man's face".</summary>
    private bool IsSomebody(int noun) =>
        items[noun].IsWordConcept
        && Roles.Find(English.WithoutPossessive(items.Words(items[noun])), items.ConceptAt(noun).Caption) is not null;
}
