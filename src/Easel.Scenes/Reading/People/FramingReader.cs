using System.Collections.Frozen;
using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads from where and how near people are seen: "portrait of", "a woman's face", "seen from behind".</summary>
internal sealed class FramingReader(PromptItems items, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    private const int LongestPhrase = 5;

    private static readonly FrozenSet<string> Portraits = (
        "portrait, portrait of, self portrait, self portrait of, close up portrait, close up portrait of, closeup portrait of, portrait photo of, portrait photograph of, portrait painting of, headshot, headshot of, head shot, head shot of, "
        + "close up, close up of, closeup, closeup of, bust of, bust portrait of, head and shoulders, head and shoulders of, head and shoulders portrait, head and shoulders portrait of, mugshot, mugshot of, mug shot of, "
        + "passport photo of, id photo of, profile picture of, avatar of, close up photo of, closeup photo of, face of, head of, upper body of"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> BackViews = (
        "seen from behind, from behind, viewed from behind, shown from behind, seen from back, from back, seen from the back, from the back, viewed from the back, back view of, rear view of, view from behind of, facing away, turned away, with back turned, back view, rear view"
    )
        .Split(", ")
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the last item used; -1 where nothing of the kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (!items[i].IsWord)
            return -1;
        if (TakesLitSelfie(i))
            return i;
        if (i + 1 < items.Count && items.Text(items[i + 1]) is "selfie" or "selfies" && ReadBeforeSelfie(i))
            return i;
        if (items.Count > 1 && items.Text(items[i]) is "selfie" or "selfies" && items.Text(items[Math.Max(0, i - 1)]) is not "stick")
            return ReadSelfie(i);
        if (IsHead(i) && IsSomebody(i - 1) && draft.IsPortrait)
            return i;
        if (IsHead(i + 1) && items[i] is { Kind: ItemKind.Concept, IsPossessive: true } && IsPerson(i) && !placement.RestsOnNext)
        {
            // "A woman's face".
            items.ReadAsOwner(i);
            draft.IsPortrait = true;
            return -1;
        }

        if (items.Text(items[i]) is "face" && items.RoleAt(i + 1) == WordRole.With && vocabulary.FindNamed("person") is >= 0 and var person)
        {
            // "A face with green eyes".
            draft.IsPortrait = true;
            items.ReadAsThing(i, person, isPlural: false);
            return -1;
        }

        for (var last = Math.Min(i + LongestPhrase, items.Count) - 1; last >= i; last--)
        {
            if (Enumerable.Range(i, last - i + 1).Any(at => !items[at].IsWord))
                continue;
            var words = items.Said(i, last).ToString();
            if (Portraits.Contains(words) && (IsSomebodyAhead(last + 1) || IsSomebody(i - 1)))
            {
                draft.IsPortrait = true;
                return last;
            }

            if (
                BackViews.Contains(words)
                && (IsSomebodyAhead(last + 1) || placement.Last is { } who && Roles.Of(who, vocabulary) is not null)
            )
            {
                draft.IsFromBehind = true;
                return last;
            }
        }

        return -1;
    }

    /// <summary>"Taking" in "taking a sunset selfie".</summary>
    private bool TakesLitSelfie(int i)
    {
        if (items.Text(items[i]) is not ("taking" or "snapping" or "making" or "takes" or "snaps"))
            return false;
        var light = items.RoleAt(i + 1) is WordRole.Article ? i + 2 : i + 1;
        return light + 1 < items.Count
            && items[light].IsWord
            && items[light + 1].IsWord
            && items.Text(items[light + 1]) is "selfie" or "selfies"
            && IsBeforeSelfie(light);
    }

    private bool IsBeforeSelfie(int i) =>
        i >= 0 && items[i].IsWord && (items.Text(items[i]) is "group" || Places.Light(items.Text(items[i])) is not null);

    /// <summary>"A sunset selfie", "a group selfie".</summary>
    private bool ReadBeforeSelfie(int i)
    {
        if (Places.Light(items.Text(items[i])) is not { } light)
            return items.Text(items[i]) is "group";
        draft.Light ??= light;
        return true;
    }

    /// <summary>"Man selfie", "selfie of a couple": they take it; "a sunset selfie" is somebody's.</summary>
    private int ReadSelfie(int i)
    {
        draft.IsSelfie = true;
        if (IsSomebody(i - 1) || IsSomebodyAhead(i + 1))
            return items.RoleAt(i + 1) is WordRole.Of or WordRole.With ? i + 1 : i;
        if (placement.Last is { Text: null } taker && IsBeforeSelfie(i - 1) && Roles.Of(taker, vocabulary) is not null)
            return i;
        if (placement.Last is null && vocabulary.FindNamed("person") is >= 0 and var person)
            items.ReadAsThing(i, person, isPlural: i > 0 && items.Text(items[i - 1]) is "group");
        return -1;
    }

    private bool IsHead(int i) => i > 0 && i < items.Count && items.Text(items[i]) is "face" or "head" or "portrait" or "headshot";

    private bool IsPerson(int i) => Roles.Find(English.WithoutPossessive(items.Words(items[i])), items.ConceptAt(i).Caption) is not null;

    private bool IsSomebody(int i) => items.IsWordConceptAt(i) && IsPerson(i);

    /// <summary>They may be said to be smiling and old first.</summary>
    private bool IsSomebodyAhead(int i)
    {
        const int longest = 5;
        for (var at = i; at < items.Count && at < i + longest; at++)
        {
            if (!items[at].IsWord)
                return false;
            if (items.KindAt(at) == ItemKind.Concept && IsPerson(at))
                return true;
        }

        return false;
    }
}
