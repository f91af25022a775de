using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Graphics;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

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
    private readonly PlaceReader _places;
    private readonly UnknownWordReader _unknownWords;
    private readonly NegationReader _negations;
    private readonly NextSubjects _subjects;
    private readonly StyleReader _styles;

    /// <summary>Those of phrases, asked in this order; each returns the last item that it used, or -1.</summary>
    private readonly Func<int, int>[] _phrases;

    /// <param name="quoted">The prompt, where it came in quotation marks.</param>
    public SentenceParser(TokenizedPrompt text, PromptItems items, ConceptVocabulary vocabulary, string? quoted)
    {
        _draft = new Draft { Quoted = quoted };
        _vocabulary = vocabulary;
        _items = items;
        _clause = new Clause(_draft);
        _placement = new Placement(_items, _draft, vocabulary);
        _objectColours = new ObjectColours(text, _items, _clause, _placement, _draft, vocabulary);
        var seasons = new SeasonReader(_items, _clause, _draft);
        var weather = new WeatherReader(text, _items, _clause, _placement, seasons, _draft);
        var objects = _objects = new ObjectReader(_items, _clause, _placement, _objectColours, _draft);
        var places = _places = new PlaceReader(text, _items, _clause, weather, _draft);
        var ways = new WayReader(_items, _clause, places, _draft);
        var placeWords = new PlaceWordReader(_items, _clause, _draft);
        var writings = new WritingReader(_items, _clause, _placement, _objectColours, _draft, vocabulary);
        var doers = new Doers(_items);
        var kinds = new NounKinds(_items, _clause, doers);
        var undrawn = new UndrawnNouns(_items, _clause, _placement, _draft);
        var parts = new PartReader(_items, _clause, _placement, objects, undrawn);
        var roles = new NounRoles(_items, _clause, _placement, vocabulary);
        var nounPhrases = new NounPhraseReader(
            _items,
            _clause,
            _placement,
            kinds,
            new AnimalKinReader(_items, _clause, _placement, objects),
            new CompoundReader(_items, _clause, _placement, objects, placeWords, _draft),
            new HeapReader(_items, _clause, objects),
            parts,
            new MeasureReader(_items, _placement, _draft, vocabulary),
            places,
            placeWords,
            writings,
            _draft
        );
        _nouns = new NounReader(
            _items,
            _clause,
            _placement,
            kinds,
            doers,
            nounPhrases,
            parts,
            new CrowdReader(_items, _clause, doers, roles, objects),
            new PictureContents(_items, _clause, _placement, vocabulary),
            roles,
            objects,
            undrawn,
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
            ways,
            writings,
            new BackReferenceReader(_items, _clause, _placement, _objectColours, _draft),
            new RelationReader(_items, _clause, _placement, _objectColours, backgrounds, places, ways, _draft),
            new CountReader(_items, _clause, _placement, _objectColours, _draft),
            _nouns,
            _draft
        );
        _unknownWords = new UnknownWordReader(
            text,
            _items,
            _clause,
            _placement,
            _nouns,
            parts,
            kinds,
            writings,
            placeWords,
            _draft,
            vocabulary
        );
        _subjects = new NextSubjects(_items, _clause, _placement, _draft);
        _negations = new NegationReader(_items, _clause, _placement);
        _styles = new StyleReader(_items, _clause, _draft, vocabulary);
        _phrases =
        [
            new OutsideReader(_items, _clause, _placement, _draft).Read,
            new PictureSortReader(_items, _clause, _draft).Read,
            new CoupleReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new PronounReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new ParticipleReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new SmearReader(_items, _clause, _placement, _draft).Read,
            new CoveringReader(_items, _clause, _placement, _objectColours, vocabulary).Read,
            new WrappingReader(_items, _clause, _placement, _objectColours, _draft, vocabulary).Read,
            new CoatedFoodReader(_items, _clause, _placement, _objectColours, _draft, vocabulary).Read,
            new CoatingReader(_items, _clause, _placement, _draft).Read,
            writings.Read,
            new ShownReader(_items, _clause, _placement).Read,
            new ComingOutReader(_items, _clause, _placement, _objectColours).Read,
            new PouringReader(_items, _clause, _placement, vocabulary).Read,
            new HalfReader(_items, _clause, _placement, vocabulary).Read,
            new HandVerbReader(_items, _clause, _placement, vocabulary).Read,
            new EffectReader(_items, _clause, new WindowViewReader(_items, _clause, _placement, places, _draft), _draft).Read,
            weather.ReadOutside,
            new CeilingReader(_items, _clause, _placement, places, _draft).Read,
            new ToneReader(_items, _clause, _draft).Read,
            new ConditionsReader(_items, _clause, seasons, _draft).Read,
            new DarknessReader(_items, _clause, _draft).Read,
            new LightingReader(_items, _clause, _draft).Read,
            new EachColourReader(_items, _clause, _placement, _objectColours).Read,
            new PaletteReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new InteriorReader(_items, _clause, _draft).Read,
            new LinedWayReader(_items, _clause, _placement, _draft).Read,
            ways.ReadSubject,
            new CityReader(_items, _clause, _draft).Read,
            new MediumReader(_items, _clause, _draft).Read,
            placeWords.ReadTime,
            places.ReadTag,
            new SunReader(_items, _clause, _draft).Read,
            new SkyColourReader(_items, _clause, _draft).Read,
            new WallColourReader(_items, _clause, _draft, vocabulary).Read,
            new ComparisonReader(_items, _clause, _placement).Read,
            new AnimalFaceReader(_items, _clause, _draft).Read,
            new FramingReader(_items, _placement, _draft, vocabulary).Read,
            ReadAppIcon,
            new MakingReader(_items, _clause, _placement).Read,
            new OrdinalReader(_items, _clause).Read,
            new BreedReader(_items, _clause).Read,
            weather.Read,
            new CropReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new HappeningReader(_items, _clause, _placement, _draft).Read,
            new CostumeReader(_items, _clause, _placement, objects, _draft).Read,
            new AnimalLooksReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new ThingDoingReader(_items, _clause, _placement, _draft).Read,
            new DoingReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new PersonAdjectiveReader(_items, _clause, _placement, vocabulary).Read,
            new PersonReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new ActivityReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new BodyPartReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new OwnGestureReader(_items, _clause, _placement, _draft).Read,
            new WearersPartReader(_items, _clause, _placement, _draft, vocabulary).Read,
            new ActionReader(_items, _clause, _placement, _draft, vocabulary).Read,
            ReadPlace,
            new LooksReader(_items, _clause, _placement, _draft).Read,
            new OutlineReader(_items, _clause).Read,
            new SurfaceReader(_items, _clause, _placement, _draft, vocabulary).Read,
        ];
    }

    public Draft Parse()
    {
        new PeopleVerbReader(_items, _vocabulary).Read();
        _items.ReadOnesAsBefore();
        WordCompany.Read(_items, _vocabulary);
        FrameWords.Read(_items);
        Companions.Read(_items);
        VehicleWindows.Read(_items);
        CompoundUnits.Read(_items);
        LoosePartNames.Read(_items);
        Departures.Read(_items);
        VerbsNoThings.Read(_items);
        Remainders.Read(_items);
        Dances.Read(_items);
        QuotationWords.Read(_items);
        for (var i = 0; i < _items.Count; i++)
        {
            var first = i;
            _negations.End(i);
            var isNegated = _clause.IsNegated;
            _subjects.Turn(i);
            i = Take(i);
            _subjects.Take(first, i);
            // What is not to be there is told of where it cannot be left out.
            for (var said = first; (isNegated || _clause.IsNegated) && said <= i; said++)
                _items.Show(said);
        }

        _objectColours.EndPhrase();
        _draft.Outside.End(_draft);
        Depths.Relate(_draft, _vocabulary);
        WayLining.Settle(_draft, _vocabulary);
        return _draft;
    }

    /// <summary>Returns the last item used.</summary>
    private int Take(int i)
    {
        foreach (var read in _phrases)
        {
            if (read(i) is not (var last and >= 0))
                continue;
            _items.Show(i, last);
            return last;
        }

        TakeElliptic(i);
        switch (_items[i].Kind)
        {
            case ItemKind.Concept:
                return _nouns.Take(i);
            case ItemKind.Colour:
                return _colours.Take(i);
            // "While singing": who was named does that, too.
            case ItemKind.Grammar when _items.RoleAt(i) == WordRole.Clause && !IsVerbAt(i + 1):
                EndClause(isSentence: false);
                return i;
            case ItemKind.Grammar:
                return _grammar.Take(i);
            case ItemKind.Style:
                _styles.Take(i);
                return i;
            case ItemKind.Unknown:
                return TakeUnknown(i);
            default:
                if (!_colours.Joins(i) && !(_clause.Phrase.Determined && _items.IsBetweenAdjectives(i)))
                    EndClause(isSentence: _items[i].Kind == ItemKind.Stop);
                return i;
        }
    }

    private int ReadAppIcon(int i)
    {
        if (!AppIcons.Is(_items, i))
            return -1;
        _draft.IsAppIcon = true;
        return i + 1;
    }

    private int ReadPlace(int i) =>
        _items[i].Kind is ItemKind.Concept or ItemKind.Unknown or ItemKind.Grammar && !IsSeenFromOutside(i) ? _places.ReadSubject(i) : -1;

    /// <summary>"A car outside a restaurant", which is a room for who is in it.</summary>
    private bool IsSeenFromOutside(int i) =>
        _placement.ExpectsNeighbour
        && _items.IsWordConceptAt(i)
        && _items.ConceptAt(i).Traits is { Lives: false, Sky: false, Metres: >= 3 }
        && Places.Ground(_items.Text(_items[i])) is ScenePlace.Room;

    private bool IsVerbAt(int i) => i < _items.Count && _items.Text(_items[i]).EndsWith("ing");

    private int TakeUnknown(int i)
    {
        if (_places.ReadLight(i) is var lit and >= 0)
        {
            _items.Show(i, lit);
            return lit;
        }

        _unknownWords.Take(i);
        return i;
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

    private void EndClause(bool isSentence)
    {
        _objectColours.EndPhrase();
        _placement.EndClause();
        _clause.End(isSentence);
        if (!isSentence)
            return;
        _draft.Outside.End(_draft);
        _objectColours.EndSentence();
        _placement.EndSentence();
    }
}
