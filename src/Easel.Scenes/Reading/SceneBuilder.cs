using Easel.Abstractions.Pixels;
using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Charts;
using Easel.Scenes.Figures.Shaped;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Graphics;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Makes a scene of what was understood.</summary>
internal sealed class SceneBuilder(Draft draft, TokenizedPrompt text, PromptItems items, ConceptVocabulary vocabulary)
{
    private static readonly Rgb ClockRim = new(0xE8, 0x40, 0x3A);

    private static readonly Rgb ClockCase = new(0x37, 0x47, 0x4F);

    private static readonly Concept Writing = new("writing", "", IsPart: false);

    /// <summary>Of colourful writing; yellow letters can hardly be read on white.</summary>
    private static readonly string[] LetterColours = ["red", "orange", "green", "blue", "purple", "pink"];

    private readonly FigureTeller _teller = new(draft, vocabulary, text);

    public Scene Build(SceneStyle? askedStyle)
    {
        var warnings = new PromptWarnings(draft, vocabulary);
        var choice = new ObjectChoice(draft, text, vocabulary, warnings);
        var chosen = choice.Choose();
        var relations = ReferenceEquals(chosen, draft.Objects) ? draft.Relations : AllBeside(chosen.Count);
        List<Mention> mentions = [.. chosen];
        relations = [.. relations];
        Spacecraft.LookOut(draft, mentions, items, vocabulary);
        WindowPictures.Show(draft, mentions, relations, vocabulary);
        StageCrowds.Turn(mentions, relations, vocabulary);
        HappeningReader.Add(draft, mentions, relations, vocabulary);
        BusyPlaces.Fill(draft, mentions, relations, items, vocabulary, isNothingNamed: !ReferenceEquals(chosen, draft.Objects));
        StationPlatforms.Count(draft, mentions, vocabulary);
        AmbientThings.Settle(draft, mentions, relations, vocabulary);
        DriftingThings.Spread(draft, mentions, relations, items, vocabulary);
        Airfields.Ground(draft, mentions, relations, text, vocabulary);
        Blossoms.Grow(draft, mentions, relations, vocabulary);
        SkyBodies.Lift(draft, mentions, vocabulary);
        SheetPictures.Gather(mentions, relations, vocabulary);
        SeveralSorts.Part(mentions, relations, vocabulary);
        CaveInteriors.Enter(draft, mentions, relations, vocabulary);
        Landforms.Imply(draft, mentions, relations, vocabulary);
        SkyBodies.Sink(draft, mentions, relations, vocabulary);
        TentCompany.StandBefore(draft, mentions, relations, vocabulary);
        SkyBodies.LightAurora(draft, mentions, relations);
        SkyBodies.LeaveClouds(draft, mentions, relations, vocabulary);
        SkyBodies.LeaveStars(draft, mentions, relations, vocabulary);
        RoomsImplied.Imply(draft, mentions, relations, items, vocabulary);
        OutdoorsImplied.Imply(draft, mentions, relations, vocabulary);
        Swimmers.Imply(draft, mentions, relations, items, vocabulary);
        Fullness.Fill(draft, mentions, items, vocabulary);
        Skies.Part(draft, mentions, vocabulary);
        CircledThings.Put(draft, mentions, relations, items, vocabulary);
        if (!CircledThings.IsLogo(items))
            Skies.Imply(draft, mentions, relations, vocabulary);
        BlankPictures.Choose(mentions, relations, vocabulary);
        Chimneys.Lift(mentions, relations, vocabulary);
        VehicleInteriors.Show(draft, mentions, relations, vocabulary);
        OwnSeats.PartPairs(mentions, relations, vocabulary);
        Bouquets.Unwrap(mentions, relations, vocabulary);
        TableCloths.Lay(mentions, relations, vocabulary);
        RelatedPictures.Choose(draft, mentions, relations, vocabulary);
        StrewnThings.Rest(relations);
        SpreadCloths.Spread(draft, mentions, relations, vocabulary);
        FurnitureContents.Rest(mentions, relations, vocabulary);
        Drinks.Settle(mentions, relations, vocabulary);
        Fullness.FillSeenThrough(mentions, relations, items, vocabulary);
        OwnSeats.Count(mentions, relations, vocabulary);
        LyingBooks.Lay(mentions, vocabulary);
        RoomWeather.Show(draft, mentions, items, vocabulary);
        Interiors.LayFires(draft, mentions, relations, vocabulary);
        Interiors.HangOnWalls(draft, mentions, relations, vocabulary);
        Interiors.HangFromCeiling(mentions, relations, vocabulary);
        Desktops.Add(draft, mentions, relations, vocabulary);
        Interiors.LeaveDoors(draft, mentions, relations, vocabulary);
        var style = draft.Style is { } said ? vocabulary.Styles[said] : askedStyle ?? vocabulary.DefaultStyle;
        if (ReadyDrawing.Suits(style))
            Leashes.Give(mentions, relations, vocabulary);
        new Cast(draft, mentions, relations, vocabulary).Choose(style);
        new AnimalCast(draft, mentions, relations, vocabulary).Choose(style);
        if (ReadyDrawing.Suits(style))
            Leashes.Tie(mentions, relations, vocabulary);
        AppIcons.Put(draft, mentions, relations, vocabulary);
        SheetReader.Lay(draft, mentions, relations, items);
        var named = mentions.Count;
        if (HasGround && !choice.Leaves())
        {
            Fullness.Spread(draft, mentions, relations, vocabulary);
            CropMarks.Add(draft, mentions, vocabulary);
            PlaceMarks.Add(draft, mentions, vocabulary);
            Interiors.AddWindow(draft, mentions, vocabulary);
        }

        TreesOutdoors.Follow(draft, mentions, vocabulary);
        var told = mentions.Count;
        SceneMarks.Add(draft, mentions, relations, vocabulary);
        PictureFronts.Add(mentions, relations, vocabulary);
        warnings.AddReplacements(mentions);
        ShapeOutlines(style);
        PaintedParts.Draw(draft, mentions, style, vocabulary);
        LeaveOutSurfaces(mentions);
        LeaveOutShades();
        LeaveOutCharts(style);
        warnings.AddConflicts();
        Skies.Fill(draft, mentions, vocabulary);
        CountCap.Apply(mentions, vocabulary, warnings);

        var objects = mentions.ConvertAll(mention => Object(mention, mentions, style));
        relations = relations.FindAll(relation => relation.First < objects.Count && relation.Second < objects.Count);
        var ground = GroundBuilder.Of(draft, objects[..named], relations);
        ground = MountainColours.Paint(ground, items, vocabulary);
        (ground, objects) = BeachWater.Part(ground, objects, relations, draft.IsOnSand);
        if (ground is { Way: null } && draft.WayWord.Length > 0 && draft.Place is not (ScenePlace.Street or ScenePlace.City))
            draft.LeaveOut(draft.WayWord);
        objects = StationPlatforms.Stand(ground, Skies.Hang(ground, SkyBodies.Spread(ground, objects), relations), relations);
        objects = Distances.Stand(ground, Interiors.Furnish(ground, Shores.BehindBoats(ground, objects), relations), relations);
        Poses.Choose(objects, relations, hasGround: ground is not null || draft.Arrangement != SceneArrangement.Free, style, vocabulary);
        var description = SceneDescription.Write(
            objects[..told],
            relations,
            style,
            ground is null ? draft.Background : null,
            ground,
            draft.Arrangement,
            draft.Tone
        );
        LeaveOutLost(mentions, description, warnings);
        warnings.AddOmissions(mentions);
        return new Scene
        {
            Objects = objects,
            Relations = relations,
            Style = style,
            Background = ground is null ? draft.Background : null,
            Ground = ground,
            Arrangement = draft.Arrangement,
            IsSilhouette = draft.IsSilhouette,
            Tone = draft.Tone,
            Warnings = warnings.All,
            Description = description,
        };
    }

    /// <summary>What neither the picture nor a warning tells of is left out.</summary>
    private void LeaveOutLost(List<Mention> mentions, string description, PromptWarnings warnings)
    {
        var told = new WordStems();
        told.Add(description);
        told.Add(draft.Skin);
        foreach (var warning in warnings.All)
            told.Add(warning.Message);
        foreach (var said in draft.NotDrawn)
            told.Add(said);
        foreach (var mention in draft.Objects.Concat(mentions))
            told.Add(mention.Word);
        foreach (var word in new WordAudit(items, vocabulary, told).Lost())
            draft.LeaveOut(word);
    }

    private static List<SceneRelation> AllBeside(int count) =>
        [.. Enumerable.Range(1, Math.Max(0, count - 1)).Select(i => new SceneRelation(i - 1, SceneRelationKind.Beside, i))];

    private bool HasGround => GroundBuilder.IsAsked(draft);

    private SceneObject Object(Mention mention, IReadOnlyList<Mention> mentions, SceneStyle style)
    {
        if (mention.Text is { } text)
        {
            return new SceneObject(Writing, Colour(mention.Colour), 1, mention.Side, text)
            {
                Text = text,
                Board = Colour(mention.Board),
                LetterColours = mention.IsColourful
                    ? [.. LetterColours.Select(name => vocabulary.Colours[vocabulary.FindColour(name)!.Value])]
                    : [],
            };
        }

        var concept = vocabulary.Concepts[mention.Concept];
        var learnt = Colour(mention.Colour ?? OtherThan(mention.NotColours, concept));
        var colour = ShadedColour(mention) ?? learnt;
        return new SceneObject(concept, colour, mention.Count, mention.Side, Caption.Write(style, learnt, concept.Caption, vocabulary))
        {
            Scale = mention.Scale,
            IsAloft = mention.IsAloft,
            IsBackdrop = mention.IsBackdrop || mention.IsOnWall || mention.LinesWay || mention.IsFromCeiling || mention.IsDrifting,
            LinesWay = mention.LinesWay,
            IsIndoors = mention.IsIndoors,
            BackdropPlace =
                mention.IsOnWall ? BackdropPlace.Wall
                : mention.IsFromCeiling ? BackdropPlace.Ceiling
                : mention.IsDrifting ? BackdropPlace.Air
                : BackdropPlace.Ground,
            IsCrop = mention.IsCrop,
            Heap = mention.Heap,
            HeapColours = mention.HeapColours.ConvertAll(each => vocabulary.Colours[each]),
            Surface = HasSurface(mention) ? mention.Surface : null,
            SurfaceWord = mention.SurfaceWord,
            SurfaceColour = Colour(mention.SurfaceColour),
            Telling = _teller.Tell(mention, mentions),
            Change = mention.Change,
            PartColours = mention.PaintedParts,
            OutlineWord = mention.Vector is ShapedThing ? mention.Outline?.Word : null,
            Vector =
                mention.Vector
                ?? Chart(mention.Chart, colour, style)
                ?? Clock(mention.Time, concept.Caption is "digital clock", colour, style),
        };
    }

    /// <summary>In the light or dark shade that is said; null where none is, or where figures have colours of their own.</summary>
    private SceneColour? ShadedColour(Mention mention) =>
        mention is { ColourShade: { } shade, Vector: null or ShapedThing or PaintedHouse } && Colour(mention.Colour) is { } colour
            ? colour.Shaded(Shades.Name(shade), Shades.Of(shade, colour.Rgb))
            : null;

    private void LeaveOutShades()
    {
        foreach (var said in draft.Objects.Where(said => said.ColourShade is not null && ShadedColour(said) is null))
            draft.LeaveOut(said.ColourShade);
    }

    private void LeaveOutCharts(SceneStyle style)
    {
        foreach (var said in draft.Objects.Where(said => said.Chart is not null && !ReadyDrawing.Suits(style)))
            draft.LeaveOut(said.Chart!.Said);
    }

    /// <summary>Skin and fur stay, and figures have clothes of their own.</summary>
    private bool HasSurface(Mention mention) =>
        mention is { Text: null, Vector: null or ShapedThing } && !vocabulary.Concepts[mention.Concept].Traits.Lives;

    private void LeaveOutSurfaces(List<Mention> mentions)
    {
        foreach (var said in draft.Objects.Where(said => said is { Surface: not null, IsSurfaceWorn: false }))
        {
            if (!HasSurface(said) || !mentions.Exists(drawn => ReferenceEquals(drawn, said)))
                draft.LeaveOut(said.SurfaceWord);
        }
    }

    /// <summary>Things that their pictures show in another shape are drawn in the one that is said, where they can be.</summary>
    private void ShapeOutlines(SceneStyle style)
    {
        foreach (var said in draft.Objects)
        {
            if (said is not { Text: null, Outline: { } outline } || Outlines.IsNatural(Name(said), outline.Shape))
                continue;
            if (ReadyDrawing.Suits(style) && said is { Vector: null, Time: null })
                said.Vector = ShapedThing.Of(Name(said), outline.Shape, (ShadedColour(said) ?? Colour(said.Colour))?.Rgb);
            if (said.Vector is not ShapedThing)
                draft.LeaveOut(outline.Word);
        }
    }

    private string Name(Mention mention) => vocabulary.Concepts[mention.Concept].Caption;

    /// <summary>Of one colour where that is said of all of it.</summary>
    private static ChartFace? Chart(ChartFace? chart, SceneColour? colour, SceneStyle style) =>
        !ReadyDrawing.Suits(style) ? null
        : colour is null ? chart
        : chart?.InColour(colour.Rgb);

    private static IVectorDrawing? Clock(TimeOnly? time, bool isDigital, SceneColour? colour, SceneStyle style) =>
        time is not { } shown || !ReadyDrawing.Suits(style) ? null
        : isDigital ? new DigitalClockFace(shown, colour?.Rgb ?? ClockCase)
        : new ClockFace(shown, colour?.Rgb ?? ClockRim);

    private SceneColour? Colour(int? index) => index is { } colour ? vocabulary.Colours[colour] : null;

    /// <summary>What is said not to be red is drawn in the first colour that it may have.</summary>
    private int? OtherThan(List<int> colours, Concept concept)
    {
        if (colours.Count == 0)
            return null;
        var own = vocabulary.Words.Find(concept.Caption.AsSpan(0, Math.Max(0, concept.Caption.IndexOf(' ', StringComparison.Ordinal))));
        if (own.Kind == MeaningKind.Colour && !colours.Contains(own.Value))
            return null;
        foreach (var name in (string[])["blue", "green", "yellow", "red"])
        {
            if (vocabulary.Words.Find(name) is { Kind: MeaningKind.Colour } colour && !colours.Contains(colour.Value))
                return colour.Value;
        }

        return null;
    }
}
