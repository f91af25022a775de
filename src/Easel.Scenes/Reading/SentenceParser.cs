namespace Easel.Scenes;

/// <summary>
/// Walks once over the items of a prompt. A noun phrase gathers number and colours until its noun comes; connecting words
/// say what the next noun is to the last: beside, left of, worn by it, not wanted at all.
/// </summary>
internal sealed class SentenceParser(TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary)
{
    private readonly Draft _draft = new();
    private NounPhrase _phrase;
    private WordRole _demotion;
    private bool _afterAnd;
    private SceneRelationKind? _relation;
    private SceneRelationKind? _leading;
    private SceneSide _side;
    private string? _shade;
    private int _last = -1;
    private bool _objectInClause;
    private bool _guess;
    private bool _countsAgain;
    private bool _isSplitting;

    public Draft Parse()
    {
        for (var i = 0; i < items.Count; i++) i = Take(i);
        EndPhrase();
        return _draft;
    }

    /// <summary>Returns the last item used.</summary>
    private int Take(int i)
    {
        var item = items[i];
        switch (item.Kind)
        {
            case ItemKind.Break or ItemKind.Stop:
                if (JoinsColours(i)) return i;
                EndClause(isSentence: item.Kind == ItemKind.Stop);
                return i;
            case ItemKind.Concept:
                return TakeConcept(i);
            case ItemKind.Colour:
                return TakeColour(i);
            case ItemKind.Style:
                TakeStyle(item);
                return i;
            case ItemKind.Unknown:
                TakeUnknown(i);
                return i;
            default:
                return TakeGrammar(i);
        }
    }

    private int TakeGrammar(int i)
    {
        var item = items[i];
        switch (item.Role)
        {
            case WordRole.Article or WordRole.Definite:
                EndPhrase();
                if (_afterAnd && _demotion != WordRole.Worn) _demotion = WordRole.None;
                _phrase.Determined = true;
                _phrase.Definite = item.Role == WordRole.Definite;
                break;
            case WordRole.Number when item.Amount == 0:
                return Negate(i);
            case WordRole.Number:
                TakeNumber(item);
                break;
            case WordRole.Unit:
                _phrase.ForgetNumber();
                break;
            case WordRole.And:
                if (!JoinsColours(i)) EndPhrase();
                _afterAnd = true;
                _objectInClause = false;
                break;
            case WordRole.Or:
                EndPhrase();
                if (_demotion == WordRole.None && _last >= 0) _demotion = WordRole.Or;
                break;
            case WordRole.With:
                Connect(WordRole.With);
                break;
            case WordRole.But:
                EndPhrase();
                _demotion = WordRole.None;
                break;
            case WordRole.Negation:
                return Negate(i);
            case WordRole.Setting or WordRole.Worn:
                Connect(item.Role);
                break;
            case WordRole.Of:
                TakeOf(i);
                break;
            case WordRole.On:
                return TakeOn(i);
            case WordRole.LeftOf:
                return Relate(SceneRelationKind.LeftOf, i);
            case WordRole.RightOf:
                return Relate(SceneRelationKind.RightOf, i);
            case WordRole.Above:
                return TakeBackground(i + 1, colourAlone: false) is var over and >= 0 ? over : Relate(SceneRelationKind.Above, i);
            case WordRole.Under:
                return Relate(SceneRelationKind.Under, i);
            case WordRole.Beside:
                return Relate(SceneRelationKind.Beside, i);
            case WordRole.RoughlyBeside:
                _draft.LeaveOut(Words(item));
                return Relate(SceneRelationKind.Beside, i);
            case WordRole.SideLeft or WordRole.SideRight or WordRole.SideTop or WordRole.SideBottom:
                TakeSide(item.Role);
                break;
            case WordRole.Background:
                return TakeBackground(i + 1, colourAlone: true) is var end and >= 0 ? end : i;
            case WordRole.Transparent:
                return TakeTransparent(i);
            case WordRole.Light or WordRole.Dark:
                return TakeShade(i);
        }

        return i;
    }

    private int TakeConcept(int i)
    {
        var item = items[i];
        if (RoleAt(i + 1) == WordRole.Background)
        {
            // "a forest background"
            SetAside(item);
            return i + 1;
        }

        if (DescribesNext(i))
        {
            SetAside(item, keepPhrase: true);
            return i;
        }

        if (item.Meaning.Tier == Tier.Near && !StandsAsNoun(i))
        {
            if (_demotion == WordRole.Negation)
            {
                _draft.Excluded.Add(item.Meaning.Concept);
                return i;
            }

            Draft.Remember(_draft.Hints, Mentioned(item));
            if (!BelongsToNameBefore(i)) _draft.LeaveOut(text.Text(item.First, item.Words));
            return i;
        }

        if (!IsDemoted(item))
        {
            if (!RepeatsLast(i)) AddObject(i);
        }
        else if (_demotion == WordRole.Negation)
        {
            _draft.Excluded.Add(item.Meaning.Concept);
            ResetPhrase();
        }
        else
        {
            SetAside(item);
        }

        _afterAnd = false;
        return i;
    }

    /// <summary>"banana" in "banana bread", "cat's" in "cat's house": the last of two nouns is the thing.</summary>
    private bool DescribesNext(int i)
    {
        if (items[i].IsPossessive) return true;
        if (items[i].IsEmoji || !ConceptAt(i + 1)) return false;
        // Three nouns in a row are a list that somebody typed without commas.
        return !ConceptAt(i - 1) && !ConceptAt(i + 2) && (items[i + 1].Meaning.Tier < Tier.Near || items[i].Meaning.Tier == Tier.Near);

        bool ConceptAt(int at) => at >= 0 && at < items.Count && items[at] is { IsWordConcept: true, IsPossessive: false };
    }

    /// <summary>A loose word is meant as a thing only at the end of a phrase that began with an article, number or colour: "a dessert", not "a happy dog".</summary>
    private bool StandsAsNoun(int i)
    {
        if (_phrase is { Determined: false, ColourCount: 0 }) return false;
        return i + 1 == items.Count || items[i + 1] is { Kind: ItemKind.Break or ItemKind.Stop } || (items[i + 1].Kind == ItemKind.Grammar && items[i + 1].Role != WordRole.Of);
    }

    /// <summary>"face" in "crying face", where crying alone names the face that cries.</summary>
    private bool BelongsToNameBefore(int i) =>
        i > 0 && items[i - 1].Kind == ItemKind.Concept && vocabulary.Concepts[items[i - 1].Meaning.Concept].Caption.AsSpan().Contains(text.Text(items[i].First, items[i].Words), StringComparison.Ordinal);

    private bool IsDemoted(Item item) => _demotion switch
    {
        WordRole.None => false,
        WordRole.With => vocabulary.Concepts[item.Meaning.Concept].IsPart,
        WordRole.Worn => !_afterAnd || vocabulary.Concepts[item.Meaning.Concept].IsPart,
        _ => true,
    };

    /// <summary>A word and its own emoji ("cat 🐱") are one thing.</summary>
    private bool RepeatsLast(int i)
    {
        if (i == 0 || _last < 0 || items[i - 1].Kind != ItemKind.Concept || items[i].IsEmoji == items[i - 1].IsEmoji) return false;
        var (one, other) = (vocabulary.Concepts[items[i - 1].Meaning.Concept].Caption, vocabulary.Concepts[items[i].Meaning.Concept].Caption);
        return FirstWord(one).SequenceEqual(FirstWord(other)) || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

        static ReadOnlySpan<char> FirstWord(string caption) => caption.AsSpan(0, caption.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? end : caption.Length);
    }

    private void AddObject(int i)
    {
        var item = items[i];
        _countsAgain = _phrase.Determined || item.IsEmoji || item.Plural || FollowsItself(i);
        var count = _phrase.Count ?? (item.Plural ? Grammar.SeveralCount : 1);
        if (_phrase.IsPair && !item.Plural) count = 1;
        if (_phrase is { ColoursJoined: true, ColourCount: > 1 } && (item.Plural || count > 1))
        {
            AddInEachColour(item, Math.Max(count, _phrase.ColourCount));
            return;
        }

        Add(item, count, PhraseColour(vocabulary.Concepts[item.Meaning.Concept].Caption, item));
    }

    /// <summary>"apple, apple" are two apples; "cat, fluffy cat" is one, named again.</summary>
    private bool FollowsItself(int i) =>
        i >= 2 && (items[i - 1].Kind == ItemKind.Break || RoleAt(i - 1) == WordRole.And) && items[i - 2].Kind == ItemKind.Concept && items[i - 2].Meaning.Concept == items[i].Meaning.Concept;

    /// <summary>"four red and blue balloons" are two of each.</summary>
    private void AddInEachColour(Item item, int count)
    {
        var phrase = _phrase;
        for (var c = 0; c < phrase.ColourCount; c++) Add(item, (count + phrase.ColourCount - 1 - c) / phrase.ColourCount, phrase.Colours[c]);
    }

    private void Add(Item item, int count, int? colour)
    {
        var known = _draft.Objects.FindIndex(other => other.Concept == item.Meaning.Concept && (other.Colour == colour || (_phrase.Definite && (colour is null || other.Colour is null))));
        if (known >= 0 && (_relation is null or SceneRelationKind.Beside || _phrase.Definite))
        {
            var mention = _draft.Objects[known];
            if (_phrase.Definite) mention.Colour ??= colour;
            else if (_countsAgain) mention.Count = (int)Math.Min((long)mention.Count + count, int.MaxValue);
            if (_phrase.Definite && _relation is { } again && !AreRelated(_last, known)) _draft.Relations.Add(new SceneRelation(_last, again, known));
            Settle(known);
            return;
        }

        if (_draft.Objects.Count == Scene.MaxObjects)
        {
            _draft.LeaveOut(Words(item));
            ResetPhrase();
            return;
        }

        _draft.Objects.Add(Mentioned(item, count, colour));
        var added = _draft.Objects.Count - 1;
        if (_last >= 0)
        {
            _draft.Relations.Add(_leading is { } leading
                ? new SceneRelation(added, leading, _last)
                : new SceneRelation(_last, _relation ?? SceneRelationKind.Beside, added));
            _leading = null;
        }
        else if (_relation is not null)
        {
            // "above a house, a cat": the relation waits for its first half.
            _leading = _relation;
        }

        Settle(added);
    }

    private bool AreRelated(int one, int other) =>
        one < 0 || one == other || _draft.Relations.Exists(relation => (relation.First == one && relation.Second == other) || (relation.First == other && relation.Second == one));

    private void Settle(int added)
    {
        if (_side != SceneSide.Anywhere) _draft.Objects[added].Side = _side;
        (_last, _objectInClause, _relation, _side) = (added, true, null, SceneSide.Anywhere);
        if (_demotion is WordRole.With or WordRole.Worn) _demotion = WordRole.None;
        ResetPhrase();
    }

    /// <summary>The colour of the noun that came: the last one said, with a warning where several contradict each other.</summary>
    private int? PhraseColour(string caption, Item item)
    {
        if (_phrase.ColourCount == 0) return null;
        var colour = _phrase.Colours[^1];
        if (_phrase.ColourCount > 1)
        {
            Conflict(caption, _phrase.Colours, colour);
        }
        else if (item.Words > 1 && NamedColour(item) is { } own && own != colour)
        {
            // "red green apple": the concept's own name is the last word.
            Conflict(caption, [colour, own], own);
            return null;
        }

        return colour;
    }

    private int? NamedColour(Item item)
    {
        for (var i = item.First; i < item.First + item.Words; i++)
        {
            var meaning = vocabulary.Words.Find(text.Text(i));
            if (meaning.Kind == MeaningKind.Colour) return meaning.Value;
        }

        return null;
    }

    private void Conflict(string caption, ReadOnlySpan<int> colours, int chosen)
    {
        var names = new List<string>();
        foreach (var colour in colours) names.Add(vocabulary.Colours[colour].Name);
        _draft.Conflicts.Add(new ImageWarning("colour_conflict", "prompt",
            $"'{Caption.WithoutColour(caption, vocabulary)}' was asked for in {English.List(names)}; an object has one colour here, and {vocabulary.Colours[chosen].Name} was used."));
    }

    private int TakeColour(int i)
    {
        var item = items[i];
        if (TakeBackground(i, colourAlone: false) is var end and >= 0) return end;
        if (item.Meaning.Concept >= 0 && IsNounHere(i))
        {
            var noun = item with { Kind = ItemKind.Concept, Meaning = Meaning.OfConcept(item.Meaning.Concept, item.Meaning.Tier) };
            items[i] = noun;
            return TakeConcept(i);
        }

        if (_demotion != WordRole.Negation) NoteColour(item);
        _phrase.AddColour(item.Meaning.Value);
        return i;
    }

    /// <summary>"an orange" is the fruit; "an orange cat" and "the cat is orange" speak of the colour.</summary>
    private bool IsNounHere(int i)
    {
        if (_isSplitting || (_phrase.ColourCount > 0 && !_phrase.Determined)) return false;
        for (var next = i + 1; next < items.Count; next++)
        {
            if (items[next].Kind is ItemKind.Concept or ItemKind.Unknown or ItemKind.Style) return false;
            if (items[next].Kind == ItemKind.Colour) return false;
            if (items[next] is not { Kind: ItemKind.Grammar, Role: WordRole.Filler }) break;
        }

        return _phrase.Determined || !_objectInClause;
    }

    private void NoteColour(Item item)
    {
        if (!item.Meaning.Exact) _draft.NearColours.Add((Words(item), vocabulary.Colours[item.Meaning.Value].Name));
        if (_shade is not null) _draft.LeaveOut(_shade);
        _shade = null;
    }

    /// <summary>Commas and "and" between two colours join them: the noun is still to come.</summary>
    private bool JoinsColours(int i)
    {
        if (_phrase.ColourCount == 0) return false;
        var next = i + 1;
        while (next < items.Count && (items[next].Kind == ItemKind.Break || items[next].Role is WordRole.And or WordRole.Filler or WordRole.Light or WordRole.Dark)) next++;
        if (next >= items.Count || items[next].Kind != ItemKind.Colour || IsBackgroundAhead(next)) return false;
        // A noun must follow: "the apple is red and green" has none and means its last object.
        _phrase.ColoursJoined = true;
        return true;
    }

    private bool IsBackgroundAhead(int i)
    {
        while (i < items.Count && (items[i].Kind == ItemKind.Colour || items[i].Role == WordRole.Filler)) i++;
        return RoleAt(i) == WordRole.Background;
    }

    private void TakeStyle(Item item)
    {
        if (_draft.Style is null)
        {
            _draft.Style = item.Meaning.Value;
        }
        else if (_draft.Style != item.Meaning.Value)
        {
            _draft.Conflicts.Add(new ImageWarning("style_conflict", "prompt",
                $"The prompt names two styles, {vocabulary.Styles[_draft.Style.Value].Id} and {vocabulary.Styles[item.Meaning.Value].Id}; {vocabulary.Styles[_draft.Style.Value].Id} was used."));
        }

        if (_demotion == WordRole.Setting) _demotion = WordRole.None;
    }

    /// <summary>An unknown noun may be a known one with a slip in it: only where a noun must stand, and only one letter.</summary>
    private void TakeUnknown(int i)
    {
        var word = text.Text(items[i].First);
        var endsPhrase = i + 1 == items.Count || items[i + 1].Kind is ItemKind.Break or ItemKind.Stop or ItemKind.Grammar;
        if (word.Length is >= 5 and <= 24 && endsPhrase && (_phrase.Determined || _phrase.ColourCount > 0 || _afterAnd)
            && vocabulary.Nearest.FindSlip(word, out _) is var concept and >= 0)
        {
            items[i] = new Item(ItemKind.Concept, Meaning.OfConcept(concept, Tier.Same), items[i].First, 1);
            _guess = true;
            TakeConcept(i);
            _guess = false;
            return;
        }

        if (_demotion == WordRole.Negation) return;
        LeaveOutUnknown(i);
        if (endsPhrase && _phrase.Determined && !PhraseGoesOn(i)) ResetPhrase();
    }

    private bool PhraseGoesOn(int i) => RoleAt(i + 1) is WordRole.Filler or WordRole.And or WordRole.Of;

    /// <summary>Characters of scripts without spaces are told of as the run that they were written in.</summary>
    private void LeaveOutUnknown(int i)
    {
        var first = items[i].First;
        if (text[first].Glued && i > 0 && items[i - 1].Kind == ItemKind.Unknown) return;
        var count = 1;
        while (i + count < items.Count && items[i + count].Kind == ItemKind.Unknown && text[first + count].Glued) count++;
        var word = text.Text(first, count);
        if (word.Length > 1 || !char.IsAsciiLetter(word[0])) _draft.LeaveOut(count == 1 ? word : word.ToString().Replace(" ", "", StringComparison.Ordinal));
    }

    private void TakeNumber(Item item)
    {
        if (_phrase.ColourCount > 0) EndPhrase();
        var postfix = text.Text(item.First) is ['x', _, ..];
        if (postfix && _objectInClause && _last >= 0)
        {
            _draft.Objects[_last].Count = item.Amount;
            return;
        }

        _phrase.IsPair = Words(item) is "pair of";
        if (_afterAnd && _demotion != WordRole.Worn) _demotion = WordRole.None;
        _phrase.AddNumber(item.Amount);
    }

    private void Connect(WordRole role)
    {
        EndPhrase();
        if (_demotion == WordRole.Negation) return;
        (_demotion, _relation, _afterAnd) = (role, null, false);
    }

    /// <summary>The next object stands so to the last one, or waits for it: "above a house, a cat".</summary>
    private int Relate(SceneRelationKind relation, int i)
    {
        EndPhrase();
        if (_demotion == WordRole.Negation) return i;
        // "right of a tree and left of a car" speaks twice of what stands before it.
        if (RoleAt(i - 1) == WordRole.And && _draft.Relations.Count > 0) _last = _draft.Relations[^1].First;
        // "a sunset over the sea": what is above it cannot be drawn, so nothing is.
        var isOrphan = _last < 0 && i > 0 && items[i - 1].Kind is ItemKind.Concept or ItemKind.Unknown;
        (_demotion, _relation, _afterAnd) = (WordRole.None, isOrphan ? null : relation, false);
        return i;
    }

    private int Negate(int i)
    {
        EndPhrase();
        if (RoleAt(i + 1) == WordRole.Background)
        {
            _draft.Background = new SceneBackground("transparent", null);
            return i + 1;
        }

        (_demotion, _afterAnd) = (WordRole.Negation, false);
        return i;
    }

    /// <summary>"two slices of pizza" is two of the pizza where a slice is nothing that could be drawn; "a house of candy" is a house.</summary>
    private void TakeOf(int i)
    {
        if (i == 0 || items[i - 1].Kind != ItemKind.Concept || items[i - 1].Meaning.Tier == Tier.Near || !_objectInClause) return;
        EndPhrase();
        _demotion = WordRole.Setting;
    }

    private int TakeOn(int i)
    {
        EndPhrase();
        if (TakeBackground(i + 1, colourAlone: true) is var end and >= 0) return end;
        return Relate(SceneRelationKind.Above, i);
    }

    /// <summary>[a] [light] blue [plain] background, from item <paramref name="i"/> on; where <paramref name="colourAlone"/>, "on blue" is one too. The last item used, or -1.</summary>
    private int TakeBackground(int i, bool colourAlone)
    {
        var shade = _shade;
        while (RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Filler or WordRole.Light or WordRole.Dark)
        {
            if (RoleAt(i) is WordRole.Light or WordRole.Dark) shade = Words(items[i]);
            i++;
        }

        if (i >= items.Count || (items[i].Kind != ItemKind.Colour && RoleAt(i) != WordRole.Transparent)) return -1;
        var colour = i++;
        for (; i < items.Count && (RoleAt(i) == WordRole.Filler || (items[i].Kind == ItemKind.Colour && IsBackgroundAhead(i))); i++)
        {
            if (items[i].Kind == ItemKind.Colour) colour = i;
        }

        if (RoleAt(i) == WordRole.Background)
        {
            SetBackground(items[colour], shade);
            return i;
        }

        if (!colourAlone || items[colour].Kind != ItemKind.Colour || (i < items.Count && items[i].Kind is ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour)) return -1;
        SetBackground(items[colour], shade);
        return i - 1;
    }

    private void SetBackground(Item item, string? shade)
    {
        _shade = null;
        if (_demotion == WordRole.Negation) return;
        _demotion = WordRole.None;
        if (item.Kind != ItemKind.Colour)
        {
            _draft.Background = new SceneBackground("transparent", null);
            return;
        }

        var colour = vocabulary.Colours[item.Meaning.Value];
        if (!item.Meaning.Exact) _draft.NearColours.Add((Words(item), colour.Name));
        _draft.Background = shade switch
        {
            null => new SceneBackground(colour.Name, colour.Rgb),
            "dark" or "deep" => new SceneBackground($"dark {colour.Name}", Shades.Darker(colour.Rgb)),
            _ => new SceneBackground($"light {colour.Name}", Shades.Lighter(colour.Rgb)),
        };
    }

    private int TakeTransparent(int i)
    {
        if (TakeBackground(i, colourAlone: false) is var end and >= 0) return end;
        _draft.LeaveOut(Words(items[i]));
        return i;
    }

    private int TakeShade(int i)
    {
        if (TakeBackground(i, colourAlone: false) is var end and >= 0) return end;
        var item = items[i];
        if (i + 1 < items.Count && items[i + 1].Kind == ItemKind.Colour)
        {
            _shade = Words(item);
            return i;
        }

        if (item.Meaning.Concept < 0)
        {
            _draft.LeaveOut(Words(item));
            return i;
        }

        items[i] = item with { Kind = ItemKind.Concept, Meaning = Meaning.OfConcept(item.Meaning.Concept, item.Meaning.Tier) };
        return TakeConcept(i);
    }

    private void TakeSide(WordRole role)
    {
        EndPhrase();
        var side = role switch
        {
            WordRole.SideLeft => SceneSide.Left,
            WordRole.SideRight => SceneSide.Right,
            WordRole.SideTop => SceneSide.Top,
            _ => SceneSide.Bottom,
        };
        if (_objectInClause && _draft.Objects[_last].Side == SceneSide.Anywhere) _draft.Objects[_last].Side = side;
        else _side = side;
    }

    private void EndClause(bool isSentence)
    {
        EndPhrase();
        _objectInClause = false;
        if (_leading is null && _relation is not null && _last >= 0) _relation = null;
        if (isSentence || _demotion != WordRole.Worn) _demotion = WordRole.None;
        if (isSentence) _isSplitting = false;
        _afterAnd = _demotion == WordRole.Worn;
    }

    /// <summary>Colours without a noun of their own belong to the last object: "the apple is red".</summary>
    private void EndPhrase()
    {
        if (_phrase.ColourCount > 0 && _demotion != WordRole.Negation)
        {
            var colour = _phrase.Colours[^1];
            if (_last < 0) _draft.LoneColour ??= colour;
            else if (_phrase.Count is { } count && _draft.Objects[_last].Count > 1) Split(_draft.Objects[_last], count, colour);
            else if (_demotion is WordRole.None or WordRole.Setting && _draft.Objects[_last].Colour is null) Recolour(_draft.Objects[_last]);
        }

        ResetPhrase();
    }

    /// <summary>"three cats, one black and one white": takes the coloured ones out of the many.</summary>
    private void Split(Mention many, int count, int colour)
    {
        _isSplitting = true;
        if (many.Colour is not null || count >= many.Count || _draft.Objects.Count == Scene.MaxObjects)
        {
            many.Colour ??= colour;
            return;
        }

        many.Count -= count;
        _draft.Objects.Add(many with { Count = count, Colour = colour });
        _draft.Relations.Add(new SceneRelation(_last, SceneRelationKind.Beside, _draft.Objects.Count - 1));
    }

    private void Recolour(Mention mention)
    {
        mention.Colour = _phrase.Colours[^1];
        if (_phrase.ColourCount > 1) Conflict(vocabulary.Concepts[mention.Concept].Caption, _phrase.Colours, mention.Colour.Value);
        if (_demotion == WordRole.Setting) _demotion = WordRole.None;
    }

    private void SetAside(Item item, bool keepPhrase = false)
    {
        if (_demotion != WordRole.Negation)
        {
            _draft.LeaveOut(Words(item).TrimPossessive());
            Draft.Remember(item.Meaning.Tier == Tier.Near ? _draft.Hints : _draft.SetAside, Mentioned(item, _phrase.Count ?? 1, _phrase.ColourCount > 0 && !keepPhrase ? _phrase.Colours[^1] : null));
        }

        if (!keepPhrase) ResetPhrase();
        if (!keepPhrase) _objectInClause = false;
    }

    private Mention Mentioned(Item item, int count = 1, int? colour = null) =>
        new(item.Meaning.Concept, item.Meaning.Tier, Words(item), count) { Colour = colour, Guessed = _guess };

    private void ResetPhrase()
    {
        if (_shade is not null) _draft.LeaveOut(_shade);
        (_phrase, _shade) = (default, null);
    }

    private WordRole RoleAt(int i) => i >= 0 && i < items.Count ? items[i].Role : WordRole.None;

    private string Words(Item item) => text.Text(item.First, item.Words).ToString();
}
