using Easel.Scenes.Composition;
using Easel.Scenes.Engine;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>
/// Decides which animals of a scene are drawn as figures: those that do, wear, hold or ride something, and young ones, which the art's one
/// picture of them does not show.
/// </summary>
internal sealed class AnimalCast
{
    /// <summary>Of a grown one's size.</summary>
    private const double YoungScale = 0.55;

    private readonly Draft _draft;
    private readonly List<Mention> _mentions;
    private readonly List<SceneRelation> _relations;
    private readonly ConceptVocabulary _vocabulary;
    private readonly AnimalRelations _animals;
    private readonly AnimalPoses _poses;
    private readonly AnimalWardrobe _wardrobe;
    private readonly AnimalFurniture _furniture;

    /// <summary>Objects that figures show.</summary>
    private readonly List<int> _shown = [];

    /// <param name="mentions">The objects of the scene; loses the clothes that figures wear.</param>
    public AnimalCast(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        (_draft, _mentions, _relations, _vocabulary) = (draft, mentions, relations, vocabulary);
        _animals = new AnimalRelations(draft, mentions, relations, vocabulary);
        _poses = new AnimalPoses(_animals, mentions, relations, vocabulary);
        _wardrobe = new AnimalWardrobe(_animals, mentions, vocabulary);
        _furniture = new AnimalFurniture(_animals, mentions, relations, vocabulary);
    }

    public void Choose(SceneStyle style)
    {
        if (!ReadyDrawing.Suits(style))
        {
            for (var i = 0; i < _mentions.Count; i++)
                LeaveOutLooks(i);
            return;
        }

        var named = _mentions.Count;
        for (var i = 0; i < _mentions.Count; i++)
        {
            if (_mentions[i].Text is null && _mentions[i].Vector is null && Fauna.Find(_animals.Caption(i)) is { } species)
                Draw(i, species, isFlat: style.Id is "flat");
            if (_mentions[i].Vector is null)
                LeaveOutLooks(i);
        }

        new Company(_mentions, _relations, _vocabulary, _shown).Seat(named);
        new AnimalPairs(_mentions, _relations, _shown).Join();
        _mentions.RemoveObjects(_relations, _shown);
    }

    /// <summary>What no figure shows.</summary>
    private void LeaveOutLooks(int i)
    {
        var mention = _mentions[i];
        if (mention.IsYoung && !Young.Is(mention.Word) && !_animals.HasGrown(i, mention.Concept))
            _draft.LeaveOut("baby");
        foreach (var (_, words) in mention.AnimalLooks)
            _draft.LeaveOut(words);
        if (mention is { Text: null, Surface: null, SurfaceColour: { } second })
            _draft.LeaveOut(_vocabulary.Colours[second].Name);
    }

    /// <param name="isFlat">Of the cartoon style the art's pictures are as plain as a figure.</param>
    private void Draw(int i, Species species, bool isFlat)
    {
        if (_animals.IsInCabin(i))
        {
            // Of who looks out of a vehicle the head is seen.
            if (_mentions[i].Doing is { Doing.Pose: PoseName.Waving or PoseName.Dancing or PoseName.Cheering } unseen)
                _draft.LeaveOut(unseen.Words);
            return;
        }

        var (mention, named) = (_mentions[i], _mentions.Count);
        if (mention.Doing is { } said)
        {
            DoingThings.Add(i, said.Doing, _mentions, _relations, _vocabulary);
            foreach (var word in said.Words.Split(' '))
                _draft.NotDrawn.Remove(word);
        }

        if (
            mention is { Doing.Doing.IsMutual: true, Count: 2 }
            && _mentions.Count(other => other.Text is null && _animals.IsAnimal(other)) == 1
        )
            _draft.Arrangement = SceneArrangement.FaceToFace;
        if (mention.Doing is { Doing.Pose: PoseName.Eating })
            TakeFood(i);
        var (plain, costume) = (species, mention.Kind is { } kind ? CostumeOf(kind) : null);
        species = Breeds.Find(mention.Kind ?? mention.Word, _animals.Caption(i)) ?? species;
        species = mention.Kind is { } changed && Changes.Find(changed) is { } change ? change(species) : species;
        var coats = new AnimalCoats(_vocabulary);
        var isYoung = mention.IsYoung;
        var (held, on) = (_animals.Held(i), _animals.On(i));
        var broom = FloorTools.Flown(i, mention.Doing?.Doing, _mentions, _relations, _vocabulary)?.Broom;
        var joey = species.HasPouch ? _animals.JoeyOf(i) : null;
        var clothes = _wardrobe.Of(i, species.Plan == BodyPlan.FourLegged);
        var doing = mention.Doing?.Doing;
        var mood = doing?.Mood ?? MoodOf(mention);
        var (stance, pose) = broom is null ? _poses.StanceOf(species, i, doing, mood, held, on) : (Stance.Upright, PoseName.Riding);
        var sharesTable = broom is null && doing?.Stance is null or Stance.Sitting && _furniture.SharesTable(i);
        if (sharesTable)
            (stance, pose) = (Stance.Upright, PoseName.Sitting);
        var ride = broom is null ? _furniture.On(i, species) : null;
        var seat = broom is null && ride is null ? _furniture.In(i, species, doing, stance, pose) : null;
        if (
            doing is null
            && mood is not Mood.Asleep
            && held is null
            && !_wardrobe.IsMoreThanGlasses(clothes)
            && !(isYoung && !_animals.Related(SceneRelationKind.WornBy, i).Any())
            && !_animals.IsPosed(i, on)
            && !(species.Plan == BodyPlan.Bird && _animals.IsInSky(i))
            && !_animals.IsWornBare(i)
            && joey is null
            && broom is null
            && seat is null
            && !sharesTable
            && ride is null
            && !_animals.IsFaceAmongBodies(i)
            && costume is null
            && !coats.IsSaid(mention)
            && species == plain
            && !(species.ReplacesPicture && isFlat)
        )
            return;
        mention.IsAsSaid |= species != plain;
        if (joey is { } young)
        {
            _shown.Add(young);
            mention.Used.Add("with a joey in the pouch");
            _draft.NotDrawn.Remove("pouch");
        }

        if (isYoung)
            mention.Scale = Math.Min(mention.Scale, _animals.HasGrown(i, mention.Concept) ? YoungScale : 1);
        // A mouse that cooks does so with pots of its size.
        if (stance == Stance.Upright && doing is { Stance: null, Pose: not PoseName.Standing } && _animals.Traits(i).Metres is { } metres)
            mention.Scale = Math.Max(mention.Scale, PlaymateSizes.Of(i, metres, _mentions, _vocabulary));
        if (isYoung)
            species = species.Young();
        species = coats.Of(mention, species);
        if (broom is { } drawn)
            Show(i, drawn, named);
        // A pig that flies is in the air, and has wings where nothing else bears it.
        var isWingless = stance == Stance.Flying && species is { HasWings: false, Plan: not BodyPlan.Bird };
        if (isWingless && costume is null && held is null && clothes.Count == 0)
            species = species with { HasWings = true, WingColour = Palette.Snow };
        if ((costume is not null || _wardrobe.IsDressed(clothes)) && stance is Stance.Standing or Stance.Sitting or Stance.Flying)
            (stance, pose) = (Stance.Upright, stance == Stance.Flying ? PoseName.Flying : pose);
        if (ride is var (ridden, vehicle))
        {
            (stance, pose) = (Stance.Upright, ridden.Kind.Pose);
            Show(i, vehicle, named);
        }

        if (seat is var (furnished, furniture, posture))
        {
            (stance, pose) = (Stance.Upright, posture);
            Furnishing.Lay(i, furniture, furnished.Fixture, _relations, _ => false);
            Show(i, furniture, named);
        }

        if (_draft is { Place: null, Background: null, IsUnderSky: false })
            _draft.Place = doing?.Place ?? (isWingless ? ScenePlace.Sky : null);
        var drawing = new AnimalDrawing(species, stance)
        {
            PoseName = pose,
            Mood = mood ?? Mood.Content,
            IsMirrored = _poses.IsMirrored(i, stance, pose, doing),
            IsSpraying = species.Head == HeadShape.Elephant && doing?.Prop == Prop.Hose,
            HasJoey = joey is not null,
            HasClawsOut = _animals.Clutched(i) is not null,
            HasTongue = doing is { HasTongue: true },
            Outfit = costume,
            Furnished = seat?.Furnished,
            Ridden = ride?.Ridden,
        };
        foreach (var worn in clothes)
        {
            drawing = _wardrobe.PutOn(drawing, worn);
            _shown.Add(worn);
            mention.Wear(_mentions[worn], _vocabulary);
        }

        if ((broom is null ? doing?.Prop : Prop.Broomstick) is { } prop and not (Prop.None or Prop.Hose))
            drawing = drawing with { Outfit = (drawing.Outfit ?? UprightFigure.Bare(species)) with { Prop = prop } };
        mention.Vector = drawing;
        if (isYoung)
            mention.IsAsSaid = true;
        _draft.Marks.RemoveAll(mark =>
        {
            if (!ReferenceEquals(mark.Of, mention) || !IsSeen(mark.Look, mark.Word, stance))
                return false;
            mention.Felt.Add(mark.Word);
            return true;
        });
    }

    /// <summary>"A panda eating bamboo": what it eats is at its mouth, though no food of ours.</summary>
    private void TakeFood(int i)
    {
        var eaten = _relations.FindIndex(relation =>
            relation.Kind == SceneRelationKind.Beside
            && relation.First == i
            && relation.Second == i + 1
            && _animals.Traits(i + 1) is { Lives: false, Sky: false }
        );
        if (eaten >= 0 && _animals.Held(i) is null)
            _relations[eaten] = new SceneRelation(i + 1, SceneRelationKind.HeldBy, i);
    }

    private void Show(int i, int thing, int named)
    {
        ShownThings.Show(i, thing, named, _mentions, _relations, _vocabulary);
        _shown.Add(thing);
    }

    /// <summary>A robot dog is no dog in a robot's costume.</summary>
    private static Outfit? CostumeOf(string kind) => Changes.Find(kind) is null ? Costumes.Find(kind) : Outfits.Find(kind);

    /// <summary>The figure's face or body says it: no mark need.</summary>
    private static bool IsSeen(Look look, string word, Stance stance) =>
        (stance == Stance.Asleep && look.Face is "sleepy features")
        || (stance == Stance.Roaring && word is "barking" or "meowing" or "howling" or "roaring");

    private Mood? MoodOf(Mention mention)
    {
        foreach (var (of, look, word) in _draft.Marks)
        {
            if (ReferenceEquals(of, mention) && Moods.Of(look, word) is { } mood)
                return mood;
        }

        return null;
    }
}
