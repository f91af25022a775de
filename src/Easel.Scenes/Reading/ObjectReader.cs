using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;

namespace Easel.Scenes.Reading;

/// <summary>Makes an object of a noun: how many, in which colours, and whether it is one named before.</summary>
internal sealed class ObjectReader(PromptItems items, Clause clause, Placement placement, ObjectColours colours, Draft draft)
{
    public void Take(int i)
    {
        items.Show(i);
        var phrase = clause.Phrase;
        var isGathered = phrase.IsGathered && items.ConceptAt(i).Caption.EndsWith('s') && !items[i].Plural;
        if (phrase.Count > 1 && !isGathered && !((phrase.IsPair || phrase.IsPairs) && English.IsPluralOfOne(items.Text(items[i]))))
            items.ReadAsSingular(i);
        else if (phrase.Count is null && !phrase.IsSingular)
            items.ReadAsSeveral(i);
        // "A stack of pancakes" is what the picture of pancakes shows.
        if (phrase.IsGathered && items.ConceptAt(i).Caption.EndsWith('s'))
            clause.Phrase.ForgetNumber();
        phrase = clause.Phrase;
        if (SameInPlural.Is(items, clause, i))
            items.ReadAsMany(i);
        var item = items[i];
        var countsAgain = phrase.Determined || item.IsEmoji || item.Plural || FollowsItself(i);
        var count =
            phrase.IsPair && !item.Plural
                ? 1
                : (phrase is { IsPairs: true, Count: { } pairs } && item.Plural ? 2 * Math.Min(pairs, Scene.MaxObjects) : phrase.Count)
                    ?? (item.Plural && !(phrase.IsSingular && !item.Meaning.Exact) ? English.Several(items.Text(item)) : 1);
        // One picture of shoes shows two of them.
        if (English.IsPairOfTwo(items.ConceptAt(i).Caption))
            count = (count + 1) / 2;
        count = InVessels(i, phrase, count);
        if (MixedColours(i, phrase, ref count) is { Length: > 1 } mixed)
        {
            AddHeap(item, count, mixed, countsAgain);
            return;
        }

        if (phrase is { Surface: null, ColoursJoined: true, ColourCount: 2 } && count == 1 && !items.ConceptAt(i).Traits.Lives)
        {
            (clause.Phrase.Surface, clause.Phrase.SurfaceWord) = (Surfaces.TwoColoured(items.ConceptAt(i)), colours.Pair(phrase.Colours));
            phrase = clause.Phrase;
        }

        var isPatterned = phrase is { Surface.IsPattern: true, ColourCount: 2 } || IsCoat(i, phrase);
        if (phrase is { ColoursJoined: true, ColourCount: > 1 } && !isPatterned && (item.Plural || count > 1))
        {
            AddInEachColour(item, Math.Max(count, phrase.ColourCount), phrase.Colours, countsAgain);
            return;
        }

        if (phrase is { IsColourful: true, ColourCount: 0 })
        {
            if (count > 1)
            {
                AddInEachColour(item, count, colours.Several(count), countsAgain);
                return;
            }

            draft.LeaveOut("colourful");
        }

        var own = phrase.Surface?.OwnColour is { } material ? colours.Named(material) : null;
        var colour = (isPatterned ? phrase.Colours[0] : colours.OfNoun(i)) ?? own;
        Add(item, count, colour, countsAgain, colour is { } said ? phrase.ShadeOf(said) : null, isPatterned);
    }

    /// <summary>"A black and white cat" is both; of several, as "red and blue parrots" are, some are of either, but of black and white cows.</summary>
    private bool IsCoat(int i, NounPhrase phrase) =>
        phrase is { ColourCount: 2 }
        && (phrase.ColoursJoined || phrase.Colours.Contains(colours.Named("white") ?? -1))
        && Fauna.Find(items.ConceptAt(i).Caption) is not null
        && (!(items[i].Plural || phrase.Count > 1) || phrase.Colours.Contains(colours.Named("white") ?? -1));

    /// <summary>A basket of eggs is full of them, and so is each of two; of apples and pears there are as many as are seen.</summary>
    private int InVessels(int i, NounPhrase phrase, int count)
    {
        const int heap = 5;
        var vessels = placement.Contents.Vessels;
        if (vessels == 0 || phrase.Count is not null)
            return count;
        var isMixed = (clause.AfterAnd && !phrase.ColoursJoined) || items.RoleAt(i + 1) == WordRole.And;
        return vessels * Math.Min(Math.Max(1, (Scene.MaxObjects - vessels) / vessels), items[i].Plural && !isMixed ? heap : count);
    }

    /// <summary>Another of the kind named last, larger or, where it is the young one, smaller.</summary>
    public void TakeParent(int i)
    {
        if (draft.Objects.Count == Scene.MaxObjects)
            return;
        var isYoung = items.Text(items[i]) is "baby" or "babies" or "young";
        var count = items.Text(items[i]) is "babies" ? Amounts.SeveralCount : 1;
        draft.Objects.Add(items.Mention(items[i], count, placement.Last?.Colour, isYoung ? Grammar.SmallScale : Grammar.LargeScale));
        placement.Place(draft.Objects.Count - 1);
        clause.EndObject();
    }

    /// <summary>Two of a kind and their young ones, all of whom are where the family is.</summary>
    /// <param name="members">So many are said to be of it; null leaves that open.</param>
    public void TakeFamily(int i, int? members)
    {
        const int parents = 2;
        const int usual = 2;
        var young = Math.Max(1, (members ?? parents + usual) - parents);
        clause.Phrase.ForgetNumber();
        clause.Phrase.AddNumber(parents);
        items.ReadAsMany(i);
        Take(i);
        if (draft.Objects.Count is 0 or Scene.MaxObjects)
            return;
        var small = items.Mention(items[i], young, draft.Objects[^1].Colour, Grammar.SmallScale);
        small.IsYoung = items.ConceptAt(i).Traits.Animal;
        draft.Objects.Add(small);
        placement.Join();
        placement.Place(draft.Objects.Count - 1);
    }

    /// <summary>"apple, apple" are two apples; "cat, fluffy cat" is one, named again.</summary>
    private bool FollowsItself(int i) =>
        (items.KindAt(i - 1) == ItemKind.Break || items.RoleAt(i - 1) == WordRole.And)
        && items.KindAt(i - 2) == ItemKind.Concept
        && items[i - 2].Meaning.Concept == items[i].Meaning.Concept;

    /// <summary>"four red and blue balloons" are two of each.</summary>
    private void AddInEachColour(Item item, int count, ReadOnlySpan<int> each, bool countsAgain)
    {
        var said = clause.Phrase;
        for (var c = 0; c < each.Length; c++)
        {
            // What is said of the last of them is said of all.
            if (c > 0)
            {
                placement.Contents.ExpectMoreOfSame();
                placement.Join();
            }

            Add(item, (count + each.Length - 1 - c) / each.Length, each[c], countsAgain, said.ShadeOf(each[c]));
        }
    }

    /// <summary>The colours of a heap of many, as "a bowl of red and green grapes" has them; empty where the things have one.</summary>
    /// <param name="count">Several, where one picture shows a bunch.</param>
    private int[] MixedColours(int i, NounPhrase phrase, ref int count)
    {
        const int bunches = 5;
        var isIn = placement.Contents.Vessels > 0;
        if ((phrase.Heap == SceneHeap.None && !isIn) || items.ConceptAt(i).Traits.Lives)
            return [];
        if (phrase is { Surface: null, ColoursJoined: true, ColourCount: > 1 })
        {
            if (isIn && count == 1 && phrase.Count is null && items.ConceptAt(i).Caption.EndsWith('s'))
                count = bunches;
            return count > 1 ? phrase.Colours.ToArray() : [];
        }

        return count > 1 && phrase is { IsColourful: true, ColourCount: 0 } ? colours.Several(count) : [];
    }

    /// <summary>"A pile of colourful pillows": one heap, with the colours by turns.</summary>
    private void AddHeap(Item item, int count, ReadOnlySpan<int> each, bool countsAgain)
    {
        var before = draft.Objects.Count;
        clause.Phrase.ForgetShades();
        Add(item, count, colour: null, countsAgain);
        if (draft.Objects.Count > before)
            draft.Objects[^1].HeapColours.AddRange(each);
    }

    private void Add(Item item, int count, int? colour, bool countsAgain, string? shade = null, bool isPatterned = false)
    {
        var isDefinite = clause.Phrase.Definite;
        var known = IsRelative(item) || clause.Phrase.IsOther ? -1 : FindKnown(item, colour, shade, isDefinite);
        if (known < 0 && isDefinite && !clause.Phrase.IsOther && colour is null)
            known = FindByLastWord(item);
        if (known >= 0 && !isDefinite && countsAgain && SaidApart.Is(clause.Phrase, draft.Objects[known], draft))
            known = -1;
        clause.Phrase.ForgetShades();
        if (known >= 0 && IsOneOfThem(item) && draft.Objects.Count < Scene.MaxObjects)
        {
            // "Three mice bake. One mouse stands on a ladder": two bake.
            foreach (var (first, kind, second) in draft.Relations)
            {
                if (
                    second == known
                    && kind is SceneRelationKind.WornBy or SceneRelationKind.HeldBy
                    && draft.Objects[first].Count == draft.Objects[known].Count
                )
                    draft.Objects[first].Count--;
            }

            draft.Objects[known].Count--;
            known = -1;
        }

        if (known >= 0 && (placement.IsBeside || isDefinite))
        {
            var mention = draft.Objects[known];
            mention.Token = item.First;
            if (isDefinite && mention.Colour is null)
                (mention.Colour, mention.ColourShade) = (colour, shade);
            else if (!isDefinite && countsAgain && clause.Role != WordRole.With)
                mention.Count = (int)Math.Min((long)mention.Count + count, int.MaxValue);
            placement.PlaceAgain(known, isDefinite);
        }
        else if (draft.Objects.Count == Scene.MaxObjects)
        {
            draft.LeaveOut(items.Text(item));
            clause.ResetPhrase();
            return;
        }
        else
        {
            if (clause.Phrase.SizeAt is { } size)
                items.Show(size);
            var scale = clause.Phrase.Scale ?? clause.ScaleOfNext ?? (IsYoungOfLast(item) ? Grammar.SmallScale : 1);
            var mention = items.Mention(item, count, colour, scale, isVague: clause.Phrase.Count is null && item.Plural);
            mention.ColourShade = shade;
            (mention.Token, mention.IsNextSubject) = (item.First, clause.TurnsToOther);
            mention.IsInCompany = clause.Role == WordRole.With;
            mention.IsAloft = clause.Phrase.IsAloft;
            mention.Heap = count > 1 ? clause.Phrase.Heap : SceneHeap.None;
            if (clause.Phrase.NotColour is { } not)
                mention.NotColours.Add(not);
            draft.Objects.Add(mention);
            mention.Doing = clause.Phrase.Doing;
            mention.IsYoung |= clause.Phrase.IsYoung;
            clause.Phrase.IsYoung = false;
            (mention.Kind, clause.Phrase.Kind) = (clause.Phrase.Kind, null);
            if (clause.Phrase.OutlineWord is { } word)
            {
                mention.Outline = (clause.Phrase.Outline, word);
                clause.Phrase.OutlineWord = null;
            }

            if (clause.Phrase.Surface is { } surface)
            {
                (mention.Surface, mention.SurfaceWord) = (surface, clause.Phrase.SurfaceWord!);
                clause.Phrase.Surface = null;
            }

            if (isPatterned)
                mention.SurfaceColour = clause.Phrase.Colours[1];

            mention.PersonLooks.AddRange(clause.Phrase.PersonLooks ?? []);
            clause.Phrase.PersonLooks = null;
            mention.AnimalLooks.AddRange(clause.Phrase.AnimalLooks ?? []);
            clause.Phrase.AnimalLooks = null;
            if (clause.Phrase.Look is { } look)
            {
                draft.Mark(mention, look, clause.Phrase.LookWord!, items);
                clause.Phrase.Look = null;
            }

            placement.Place(draft.Objects.Count - 1);
        }

        clause.EndObject();
    }

    /// <summary>"One mouse" in a new sentence, after several.</summary>
    private bool IsOneOfThem(Item item)
    {
        var i = items.IndexOf(item);
        return items.RoleAt(i - 1) == WordRole.Number
            && items.Text(items[i - 1]) is "one"
            && items.KindAt(i - 2) == ItemKind.Stop
            && draft.Objects.Exists(said => said is { Text: null, Count: > 1 } && said.Concept == item.Meaning.Concept);
    }

    /// <summary>"A man and his brother" are two.</summary>
    private bool IsRelative(Item item) =>
        clause.Phrase is { Definite: true, IsOfSomebody: true } && items.Concept(item.Meaning.Concept).IsPerson;

    /// <summary>"A duck followed by ducklings".</summary>
    private bool IsYoungOfLast(Item item) =>
        placement.Last is { Text: null } last && last.Concept == item.Meaning.Concept && Young.Is(items.Text(item).ToString());

    /// <summary>"A football player kicks the ball while the goalkeeper dives": another, though one picture shows both.</summary>
    private bool IsOtherTrade(Mention known, Item item) =>
        items.Words(item) is var word
        && !string.Equals(known.Word, word, StringComparison.Ordinal)
        && !known.Word.EndsWith($" {word}", StringComparison.Ordinal)
        && Roles.IsTrade(word)
        && Roles.IsTrade(known.Word);

    /// <summary>"A pirate cat and a cat", "a pug and a husky", "a tailor and a customer" are two.</summary>
    private bool IsOfOneKind(Mention other, Item item)
    {
        var (kind, caption) = (clause.Phrase.Kind, items.Concept(item.Meaning.Concept).Caption);
        return !(items.Concept(item.Meaning.Concept).IsPerson && Roles.AreOfOtherTrades(other.Word, items.Words(item)))
            && string.Equals(other.Kind, kind, StringComparison.Ordinal)
            && Breeds.Find(other.Kind ?? other.Word, caption) == Breeds.Find(kind ?? items.Text(item).ToString(), caption);
    }

    /// <summary>"The cat" is the cat of any colour; otherwise only a thing of the same colour is the same thing. -1 when none is.</summary>
    private int FindKnown(Item item, int? colour, string? shade, bool isDefinite) =>
        draft.Objects.FindIndex(other =>
            other.Concept == item.Meaning.Concept
            && (isDefinite ? !IsOtherTrade(other, item) : IsOfOneKind(other, item))
            && other.IsYoung == (clause.Phrase.IsYoung || Young.Is(items.Text(item).ToString()))
            && IsOfSaidSize(other, isDefinite)
            && (
                (other.Colour == colour && string.Equals(other.ColourShade, shade, StringComparison.Ordinal))
                || (isDefinite && (colour is null || other.Colour is null))
            )
        );

    /// <summary>"A washing machine. A cat sits on the machine": no other one. -1 where nothing was named so.</summary>
    private int FindByLastWord(Item item)
    {
        var word = items.Text(item).ToString();
        return draft.Objects.FindLastIndex(other =>
            other.Text is null && other.Word.Length > word.Length && other.Word.EndsWith($" {word}", StringComparison.Ordinal)
        );
    }

    /// <summary>"A big ball and a small ball" are two kinds of ball; "the ball" is the ball of any size.</summary>
    private bool IsOfSaidSize(Mention other, bool isDefinite) =>
        clause.Phrase.Scale is { } said ? said.Equals(other.Scale) : isDefinite || !clause.Phrase.Determined || other.Scale is 1;
}
