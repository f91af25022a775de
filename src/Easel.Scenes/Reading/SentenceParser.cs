using Easel.Abstractions.Events;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>
/// Walks once over the items of a prompt and hands each to the reader of its kind. A noun phrase gathers number and colours
/// until its noun comes (<see cref="Clause"/>); connecting words say what the next noun is to the last (<see cref="Placement"/>).
/// </summary>
internal sealed class SentenceParser
{
    private readonly ConceptVocabulary _vocabulary;
    private readonly PromptItems _items;
    private readonly Draft _draft;
    private readonly Clause _clause;
    private readonly Placement _placement;
    private readonly ObjectColours _objectColours;
    private readonly ObjectReader _objects;
    private readonly NounReader _nouns;
    private readonly ColourReader _colours;
    private readonly GrammarReader _grammar;
    private readonly WritingReader _writings;
    private readonly PlaceReader _places;
    private readonly PlaceWordReader _placeWords;
    private readonly WeatherReader _weather;
    private readonly SunReader _sun;
    private readonly OrdinalReader _ordinals;
    private readonly PersonReader _people;
    private readonly CostumeReader _costumes;
    private readonly AnimalLooksReader _animals;
    private readonly DoingReader _doings;
    private readonly LooksReader _looks;
    private readonly SurfaceReader _surfaces;
    private readonly OutlineReader _outlines;
    private readonly ActionReader _actions;
    private readonly MediumReader _mediums;
    private readonly UnknownWordReader _unknownWords;
    private readonly CropReader _crops;
    private readonly EffectReader _effects;
    private readonly HappeningReader _happenings;

    /// <param name="quoted">The prompt, where it came in quotation marks.</param>
    public SentenceParser(TokenizedPrompt text, PromptItems items, ConceptVocabulary vocabulary, string? quoted)
    {
        _draft = new Draft { Quoted = quoted };
        _vocabulary = vocabulary;
        _items = items;
        _clause = new Clause(_draft);
        _placement = new Placement(_items, _draft, vocabulary);
        _objectColours = new ObjectColours(text, _items, _clause, _placement, _draft, vocabulary);
        _weather = new WeatherReader(text, _items, _clause, _draft);
        _sun = new SunReader(_items, _clause, _draft);
        _ordinals = new OrdinalReader(_items, _clause);
        var objects = _objects = new ObjectReader(_items, _clause, _placement, _objectColours, _draft);
        var places = new PlaceReader(text, _items, _clause, _weather, _draft);
        _placeWords = new PlaceWordReader(_items, _clause, _draft);
        _writings = new WritingReader(_items, _clause, _placement, _objectColours, _draft, vocabulary);
        var kinds = new NounKinds(_items, _clause, _placement, vocabulary);
        _nouns = new NounReader(
            _items,
            _clause,
            _placement,
            kinds,
            objects,
            places,
            _placeWords,
            new NounRoles(_items, _clause, _placement),
            _writings,
            _draft,
            vocabulary
        );
        var backgrounds = new BackgroundReader(_items, _clause, _draft, vocabulary);
        _colours = new ColourReader(_items, _clause, _objectColours, _nouns, backgrounds, _draft, vocabulary);
        _grammar = new GrammarReader(
            _items,
            _clause,
            _placement,
            _objectColours,
            _colours,
            backgrounds,
            places,
            _writings,
            new BackReferenceReader(_items, _clause, _placement, _objectColours),
            new RelationReader(_items, _clause, _placement, _objectColours, backgrounds, places, _draft),
            new CountReader(_items, _clause, _placement, _objectColours, _draft),
            _nouns,
            _draft
        );
        _unknownWords = new UnknownWordReader(text, _items, _clause, _placement, _nouns, kinds, _writings, _placeWords, _draft, vocabulary);
        _places = places;
        _happenings = new HappeningReader(_items, _clause, _placement, _draft);
        _effects = new EffectReader(_items, _clause, _placement, places, _draft);
        _crops = new CropReader(_items, _clause, _placement, _draft, vocabulary);
        _mediums = new MediumReader(_items, _clause, _draft);
        _costumes = new CostumeReader(_items, _clause, _placement, objects);
        _animals = new AnimalLooksReader(_items, _clause, _placement, _draft, vocabulary);
        _doings = new DoingReader(_items, _clause, _placement, _draft, vocabulary);
        _looks = new LooksReader(_items, _clause, _placement, _draft);
        _outlines = new OutlineReader(_items, _clause);
        _surfaces = new SurfaceReader(_items, _clause, _placement, _draft, vocabulary);
        _actions = new ActionReader(_items, _clause, _placement, _draft, vocabulary);
        _people = new PersonReader(_items, _clause, _placement, _draft, vocabulary);
    }

    public Draft Parse()
    {
        new PeopleVerbReader(_items, _vocabulary).Read();
        _items.ReadOnesAsBefore();
        for (var i = 0; i < _items.Count; i++)
            i = Take(i);
        _objectColours.EndPhrase();
        Depths.Relate(_draft);
        return _draft;
    }

    /// <summary>Returns the last item used.</summary>
    private int Take(int i)
    {
        if (_writings.Read(i) is var written and >= 0)
            return written;
        if (_effects.Read(i) is var effect and >= 0)
            return effect;
        if (_mediums.Read(i) is var medium and >= 0)
            return medium;
        if (_placeWords.ReadTime(i) is var time and >= 0)
            return time;
        if (_places.ReadTag(i) is var tag and >= 0)
            return tag;
        if (_sun.Read(i) is var sun and >= 0)
            return sun;
        if (_ordinals.Read(i) is var ordinal and >= 0)
            return ordinal;
        if (_weather.Read(i) is var falling and >= 0)
            return falling;
        if (_crops.Read(i) is var grown and >= 0)
            return grown;
        if (_happenings.Read(i) is var happening and >= 0)
            return happening;
        if (_costumes.Read(i) is var costume and >= 0)
            return costume;
        if (_animals.Read(i) is var animal and >= 0)
            return animal;
        if (_doings.Read(i) is var acted and >= 0)
            return acted;
        if (_people.Read(i) is var said and >= 0)
            return said;
        if (_actions.Read(i) is var done and >= 0)
            return done;
        if (_items[i].Kind is ItemKind.Concept or ItemKind.Unknown or ItemKind.Grammar && _places.ReadSubject(i) is var place and >= 0)
            return place;
        if (_looks.Read(i) is var look and >= 0)
            return look;
        if (_outlines.Read(i) is var outline and >= 0)
            return outline;
        if (_surfaces.Read(i) is var surface and >= 0)
            return surface;
        TakeElliptic(i);
        switch (_items[i].Kind)
        {
            case ItemKind.Concept:
                return _nouns.Take(i);
            case ItemKind.Colour:
                return _colours.Take(i);
            case ItemKind.Grammar:
                return _grammar.Take(i);
            case ItemKind.Style when IsSaidOfNoun(i):
                _draft.LeaveOut(_items.Text(_items[i]));
                return i;
            case ItemKind.Style:
                TakeStyle(_items[i].Meaning.Value);
                return i;
            case ItemKind.Unknown:
                if (_places.ReadLight(i) is var lit and >= 0)
                    return lit;
                _unknownWords.Take(i);
                return i;
            default:
                if (!_colours.Joins(i))
                    EndClause(isSentence: _items[i].Kind == ItemKind.Stop);
                return i;
        }
    }

    /// <summary>"And" in "a red and a blue balloon": the noun to come is the first one's too.</summary>
    private void TakeElliptic(int i)
    {
        if (
            _items.RoleAt(i) == WordRole.And
            && _items.KindAt(i - 1) == ItemKind.Colour
            && _clause is { Phrase.ColourCount: 1, IsNegated: false }
            && _items.RoleAt(i + 1) is WordRole.Article or WordRole.Number
            && _items.KindAt(i + 2) == ItemKind.Colour
            && _items.NounAhead(i + 2) is >= 0 and var noun
        )
            _objects.Take(noun);
    }

    /// <summary>"A display of natural beauty" speaks of no style, once it is said what is drawn.</summary>
    private bool IsSaidOfNoun(int i) =>
        _items.Text(_items[i]) is "simple" or "natural" or "vivid" or "comic" or "minimal"
        && (_draft.Objects.Count > 0 || _draft.Place is not null)
        && _items.KindAt(i + 1) is ItemKind.Concept or ItemKind.Unknown;

    /// <summary>The first style named counts.</summary>
    private void TakeStyle(int style)
    {
        _draft.Style ??= style;
        if (_draft.Style is { } first && first != style)
        {
            var (used, other) = (_vocabulary.Styles[first].Id, _vocabulary.Styles[style].Id);
            _draft.Conflicts.Add(
                new ImageWarning("style_conflict", "prompt", $"The prompt names two styles, {used} and {other}; {used} was used.")
            );
        }

        _clause.EndSetting();
    }

    private void EndClause(bool isSentence)
    {
        _objectColours.EndPhrase();
        _placement.EndClause();
        _clause.End(isSentence);
        if (isSentence)
            _objectColours.EndSentence();
    }
}
