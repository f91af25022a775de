using Easel.Scenes.Composition;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Decides what a noun is: an object, a word that describes the next noun, a hint, or a thing that is not to be drawn.</summary>
internal sealed class NounReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    NounKinds kinds,
    Doers doers,
    NounPhraseReader phrases,
    PartReader parts,
    CrowdReader crowds,
    PictureContents pictures,
    NounRoles roles,
    ObjectReader objects,
    UndrawnNouns undrawn,
    Draft draft,
    ConceptVocabulary vocabulary
)
{
    /// <summary>Of what is in the hand of who makes it, in metres; anything larger is before them.</summary>
    private const double LargestMade = 0.5;

    /// <summary>Returns the last item used.</summary>
    public int Take(int i)
    {
        if (kinds.IsPouring(i))
            return TakeNamed(i, "water jet", isPlural: false);
        if (phrases.Read(i) is var phrase and >= 0)
            return phrase;
        if (doers.IsActionAt(i))
        {
            TakeAction(i);
            return i;
        }

        if (roles.IsPrint(i) && roles.Takes(i))
        {
            objects.Take(i);
            clause.EndNoun();
            return Shown(i, i + 1);
        }

        if (parts.ReadBody(i) is var body and >= 0)
            return Shown(i, body);
        if (ReadDescription(i) is var described and >= 0)
            return described;
        if (crowds.Read(i))
            return i;
        if (items[i].Meaning.Tier == Tier.Hint || (items[i].Meaning.Tier == Tier.Near && !kinds.StandsAsNoun(i)))
        {
            undrawn.TakeHint(i);
            return i;
        }

        TakeThing(i);
        return i;
    }

    /// <summary>"A chef cooking pasta" has the pasta.</summary>
    private void TakeAction(int i)
    {
        if (Motions.IsShown(items, i))
        {
            items.Show(i);
            return;
        }

        draft.LeaveOut(items.Text(items[i]));
        if (
            items.NounAhead(i + 1) is >= 0 and var thing
            && items.ConceptAt(thing).Traits is { Metres: null or <= NounStanding.LargestCarried } small
        )
            placement.Expect(
                small.Food || small.Metres < LargestMade ? SceneRelationKind.HeldBy : SceneRelationKind.Beside,
                i,
                isInverse: true
            );
    }

    /// <summary>A noun that says what the next one is like, or names the background. Returns the last item used, or -1.</summary>
    private int ReadDescription(int i)
    {
        if (kinds.IsOfUnknownHead(i))
        {
            if (clause.IsNegated)
                draft.Excluded.Add(items[i].Meaning.Concept);
            else if (clause.Role != WordRole.Purpose)
                undrawn.LeaveOutHead(i);
            clause.EndUndrawn();
            return i + 1;
        }

        if (items.RoleAt(i + 1) == WordRole.Background)
        {
            TakeBackground(i);
            return i + 1;
        }

        if (!kinds.DescribesNext(i))
            return -1;
        // What was said before it is said of the next noun; "the bear's" asks for no bear.
        if (items[i].IsPossessive && !clause.IsNegated)
            draft.LeaveOut(English.WithoutPossessive(items.Words(items[i])));
        else if (IsSaidTwice(i))
            items.Show(i);
        else
            undrawn.LeaveOut(items[i], count: clause.Phrase.Count ?? 1, colour: null);
        return i;
    }

    /// <summary>"Santorini white houses with blue domes": both names are of one picture.</summary>
    private bool IsSaidTwice(int i) =>
        items.IsWordConceptAt(i)
        && items.IsWordConceptAt(i + 1)
        && items[i].Meaning == items[i + 1].Meaning
        && items[i].Meaning.Tier == Tier.Same;

    /// <summary>"A forest background", "a mountain background".</summary>
    private void TakeBackground(int i)
    {
        var word = items.Text(items[i]);
        if (clause.IsNegated || (Places.Ground(word) ?? Places.Land(word)) is not { } place)
        {
            undrawn.SetAside(items[i]);
            return;
        }

        draft.SetPlace(place, light: null, word);
        clause.EndUndrawn();
        items.Show(i, i + 1);
    }

    /// <summary>Draws it, shows it in the picture of the last, or says that it is left out.</summary>
    private void TakeThing(int i)
    {
        if (pictures.IsInPicture(i))
        {
            items.Show(i);
            clause.EndUndrawn();
        }
        else if (roles.Takes(i))
        {
            var isWorn = clause.Role == WordRole.Worn;
            if (RepeatsLast(i))
                items.Show(i);
            else
                objects.Take(i);
            if (isWorn && items.ConceptAt(i).Traits.Worn != WornPlace.Nowhere)
                clause.Connect(WordRole.Worn);
        }
        else if (clause.IsNegated)
        {
            undrawn.Exclude(i);
            clause.ResetPhrase();
        }
        else if (clause.Role == WordRole.Purpose)
        {
            Draft.Remember(draft.SetAside, items.Mention(items[i]));
            clause.EndUndrawn();
        }
        else
        {
            undrawn.SetAside(items[i]);
        }

        clause.EndNoun();
    }

    /// <summary>Returns the last item used.</summary>
    private int Shown(int first, int last)
    {
        items.Show(first, last);
        return last;
    }

    /// <summary>Item <paramref name="i"/> is the thing of this name, whatever its word does elsewhere. Returns the last item used.</summary>
    public int TakeNamed(int i, string name, bool isPlural)
    {
        if (vocabulary.FindNamed(name) is not (>= 0 and var concept))
            return i;
        items.ReadAsThing(i, concept, isPlural);
        return Take(i);
    }

    /// <summary>A word and its own emoji ("cat 🐱") are one thing.</summary>
    private bool RepeatsLast(int i)
    {
        if (placement.Last is null || items.KindAt(i - 1) != ItemKind.Concept || items[i].IsEmoji == items[i - 1].IsEmoji)
            return false;
        var (one, other) = (items.ConceptAt(i - 1).Caption, items.ConceptAt(i).Caption);
        return FirstWord(one).SequenceEqual(FirstWord(other))
            || one.EndsWith(other, StringComparison.Ordinal)
            || other.EndsWith(one, StringComparison.Ordinal);

        static ReadOnlySpan<char> FirstWord(string caption) =>
            caption.AsSpan(0, caption.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : caption.Length);
    }
}
