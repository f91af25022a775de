using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Rewording;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Reads what is to be written: quoted words, "says OPEN", "the number 7", "HELLO in big letters".</summary>
internal sealed class WritingReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    ObjectColours colours,
    Draft draft,
    ConceptVocabulary vocabulary
)
{
    /// <summary>Longer is no label.</summary>
    public const int MaxLength = 80;

    private const int MaxWords = 12;

    /// <summary>"The letters NASA".</summary>
    private const int LongestInitials = 5;

    private readonly LetteringReader _letterings = new(items);

    private static readonly string[] Signs = ["letter", "letters", "number", "numbers", "digit", "digits", "numeral", "year", "initials"];

    /// <summary>Returns the last item used; -1 where nothing is written from item <paramref name="i"/> on.</summary>
    public int Read(int i)
    {
        if (items.KindAt(i) == ItemKind.Quotation)
            return clause.IsNegated ? i : Write(i, i, i);
        if (clause.IsNegated)
            return -1;
        if (GreetingEnd(i) is var greeting and >= 0)
            return WriteGreeting(i, greeting);
        if (SignWords.Ahead(items, i, IsBoardAhead) is var board and > 0)
        {
            TakeBoard(i);
            return Write(i, board - 1, board, isShouted: true);
        }

        if (items.RoleAt(i) == WordRole.Says && !IsAdjective(i))
            return ReadSaid(i);
        if (!items.IsPauseAt(i) && IsOneOf(Signs, i) && SignEnd(i + 1) is var sign and > 0)
            return items.KindAt(sign) == ItemKind.Quotation ? Write(sign, sign, sign) : WriteSigns(sign);
        return BeginsClause(i) && LastBeforeLettering(i) is var last and >= 0 ? Write(i, last, last) : -1;
    }

    /// <summary>What is written next stands on a board, which somebody may hold.</summary>
    public void TakeBoard(int i)
    {
        var before = i - 1;
        while (
            items.KindAt(before) is ItemKind.Colour or ItemKind.Unknown
            || items.RoleAt(before) is WordRole.Article or WordRole.Definite or WordRole.Size or WordRole.Filler
        )
            before--;
        (draft.HasBoard, draft.IsBoardHeld) = (
            true,
            draft.IsBoardHeld || (items.RoleAt(before) is WordRole.Holding or WordRole.With && placement.IsAfterLiving)
        );
    }

    /// <summary>A name is nothing to draw. Returns its last item.</summary>
    public int SkipName(int i)
    {
        var last = i;
        while (
            items.KindAt(last + 1) is ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour or ItemKind.Quotation or ItemKind.Style
            || items.RoleAt(last + 1) is WordRole.Article or WordRole.Definite or WordRole.Of or WordRole.Filler or WordRole.Number
        )
        {
            last++;
            if (items.KindAt(last) == ItemKind.Quotation)
                break;
        }

        return last;
    }

    /// <summary>"Sign" before "that says": the board that is written on.</summary>
    public bool IsBoardAhead(int i)
    {
        var next =
            i < 0 || i >= items.Count ? -1
            : Boards.Are(items.Words(items[i])) ? i + 1
            : i + 1 < items.Count && Boards.Are($"{items.Words(items[i])} {items.Words(items[i + 1])}") ? i + 2
            : -1;
        if (next < 0)
            return false;
        while (items.RoleAt(next) is WordRole.Filler or WordRole.With or WordRole.Article or WordRole.Definite || IsPauseBeforeSays(next))
            next++;
        return items.RoleAt(next) == WordRole.Says || items.KindAt(next) == ItemKind.Quotation;
    }

    /// <summary>"Ein Schild, auf dem steht".</summary>
    private bool IsPauseBeforeSays(int i) => items.KindAt(i) == ItemKind.Break && items.RoleAt(i + 1) == WordRole.Says;

    /// <summary>"Labelled jars" have words upon them, and nobody says which.</summary>
    private bool IsAdjective(int i) =>
        items.Text(items[i]) is "labeled" or "labelled"
        && items.KindAt(i - 1) is not (ItemKind.Concept or ItemKind.Unknown)
        && items.IsWordConceptAt(i + 1);

    /// <summary>"Happy new year 2027"; the last item, or -1. Not where no words are wanted.</summary>
    private int GreetingEnd(int i)
    {
        if (items.IsPauseAt(i) || IsWithoutWords())
            return -1;
        for (var last = Math.Min(i + Greetings.Longest, items.Count) - 1; last >= i; last--)
        {
            if (!Greetings.Contains(items.Said(i, last)))
                continue;
            // "Two best friends", "his best friends" are people.
            if (
                items.Said(i, last) is "best friends"
                && items.RoleAt(i - 1) is WordRole.Number or WordRole.Definite or WordRole.Article or WordRole.And
            )
                return -1;
            var isYear = last + 1 < items.Count && items.Text(items[last + 1]) is [>= '0' and <= '9', _, _, _];
            return isYear ? last + 1 : last;
        }

        return -1;
    }

    private bool IsWithoutWords()
    {
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (items.RoleAt(i) == WordRole.Negation && items.Text(items[i + 1]) is "text" or "words" or "writing" or "letters")
                return true;
        }

        return false;
    }

    /// <summary>Each word with a capital, as cards have it.</summary>
    private int WriteGreeting(int first, int last)
    {
        var said = string.Join(
            ' ',
            items
                .Source(first, last)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}")
        );
        return Write(said.TrimEnd(',', '.', ';', ':'), last, isGreeting: true);
    }

    private int ReadSaid(int i)
    {
        // "'OPEN' written on it" is said already.
        if (items.KindAt(i - 1) == ItemKind.Quotation && i + 2 < items.Count && items.Text(items[i + 2]) is "it" or "them")
            return i + 2;
        var first = i + 1;
        while (
            items.KindAt(first) == ItemKind.Break
            || items.RoleAt(first) == WordRole.Says
            || (items.RoleAt(first) == WordRole.Filler && items.KindAt(first + 1) == ItemKind.Quotation)
        )
            first++;
        if (items.KindAt(first) == ItemKind.Quotation)
            return Write(first, first, first);
        // "Readable text typography" asks for letters, and says none.
        if (first < items.Count && items.Text(items[first]) is "typography" or "font" or "fonts" or "layout" or "overlay")
            return first;
        var last = first - 1;
        while (last + 1 < items.Count && last - first < MaxWords && !EndsWords(last + 1))
            last++;
        if (last < first)
            return i;
        return Write(first, last, last);
    }

    private bool EndsWords(int i) =>
        !items[i].IsWord
        || _letterings.Read(i) is not null
        // "The word LOVE made of flowers".
        || (items.RoleAt(i) == WordRole.Setting && items.Text(items[i]).StartsWith("made "))
        || (
            items.RoleAt(i)
            is WordRole.Beside
                or WordRole.LeftOf
                or WordRole.RightOf
                or WordRole.Behind
                or WordRole.InFrontOf
                or WordRole.With
                or WordRole.SideBottom
                or WordRole.SideTop
        )
        || (
            items.RoleAt(i) is WordRole.On or WordRole.Under or WordRole.Above or WordRole.In
            && (items.RoleAt(i + 1) is WordRole.Article || items.KindAt(i + 1) is ItemKind.Colour or null)
        );

    /// <summary>The number or the few letters at item <paramref name="i"/>; -1 where there are none.</summary>
    private int SignEnd(int i)
    {
        if (items.KindAt(i) == ItemKind.Quotation)
            return i;
        if (i >= items.Count || items[i].Words > 1 || items.IsPauseAt(i))
            return -1;
        var said = items.Source(i, i);
        return
            said.All(char.IsAsciiDigit)
            || said is [var letter] && char.IsLetterOrDigit(letter) && !(letter is 'a' && items.IsWordAt(i + 1))
            || (said.Length <= LongestInitials && said.All(char.IsUpper))
            ? i
            : -1;
    }

    /// <summary>"1, 2 and 3" of "the numbers 1, 2 and 3", from the first on.</summary>
    private int WriteSigns(int first)
    {
        var (said, last) = SignList.Read(items, first, i => SignEnd(i) >= 0);
        return Write(said, last);
    }

    /// <summary>"HELLO" of "HELLO in big red letters", from its first word on; -1 where no letters are spoken of.</summary>
    private int LastBeforeLettering(int i)
    {
        for (var at = i + 1; at < Math.Min(items.Count, i + MaxWords); at++)
        {
            // Of "a sign reading 'HELLO' in big letters" only the quoted words are written.
            if (items.IsPauseAt(at) || items.KindAt(at) == ItemKind.Quotation)
                break;
            // "A mailbox with letters" holds them, and of "a cake and HELLO in big letters" the cake is none.
            if (items.RoleAt(at) is WordRole.With or WordRole.And && items.RoleAt(i) is WordRole.Article or WordRole.Definite)
                break;
            if (_letterings.Read(at) is not null)
                return at - 1;
            // "A sign that says OPEN in red letters" is no writing itself.
            if (items.RoleAt(at) == WordRole.Says)
                break;
        }

        return -1;
    }

    private bool BeginsClause(int i) =>
        i == 0
        || items.IsPauseAt(i - 1)
        || (items.RoleAt(i - 1) == WordRole.Filler && items.KindAt(i) == ItemKind.Unknown)
        || (items.RoleAt(i - 1) == WordRole.And && items.Source(i, i) is { Length: > 1 } said && said.All(char.IsUpper));

    private bool IsOneOf(string[] words, int i) => i < items.Count && i >= 0 && Array.IndexOf(words, items.Words(items[i])) >= 0;

    private int Write(int first, int last, int end, bool isShouted = false)
    {
        var said = items.Source(first, last).Trim();
        return Write(isShouted ? said.ToUpperInvariant() : said, end);
    }

    private int Write(string said, int end, bool isGreeting = false)
    {
        var lettering = _letterings.Read(end + 1);
        end = lettering?.End ?? end;
        if (said.Length > MaxLength)
            said = $"{said[..(MaxLength - 1)].TrimEnd()}…";
        if (said.Length == 0)
            return end;
        if (draft.Objects.Count == Scene.MaxObjects)
        {
            draft.LeaveOut(said);
            return end;
        }

        foreach (var word in lettering?.Undrawn ?? [])
            draft.LeaveOut(word);
        var (phrase, isOnIt) = (clause.Phrase, clause.Role == WordRole.With);
        // Letters that stand alone are big.
        if (phrase is { Scale: > 1, SizeAt: { } size })
            items.Show(size);
        var asked = phrase.ColourCount > 0 ? phrase.Colours[^1] : (int?)null;
        var isColourful = phrase.IsColourful || lettering?.IsColourful == true;
        clause.ResetPhrase();
        var colour = lettering?.Colour;
        var mention =
            draft.IsNeon ? Mention.OfText(said, colour ?? asked ?? vocabulary.FindColour("pink"), vocabulary.FindColour("black"))
            : draft.HasBoard ? Mention.OfText(said, colour, asked ?? vocabulary.FindColour("white"))
            : Mention.OfText(said, colour ?? asked, board: null) with { IsGreeting = isGreeting };
        draft.Objects.Add(mention with { IsColourful = isColourful });
        placement.PlaceWriting(draft.Objects.Count - 1, draft.IsBoardHeld, isOnIt);
        (draft.HasBoard, draft.IsNeon, draft.IsBoardHeld, draft.IsBoardLabel) = (false, false, false, false);
        colours.EndPhrase();
        colours.EndPhrase();
        clause.EndObject();
        return end;
    }
}
