using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Engine;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>
/// Decides which animals of a scene are drawn as figures: those that do, wear, hold or ride something, and young ones, which the art's one
/// picture of them does not show.
/// </summary>
/// <param name="mentions">The objects of the scene; loses the clothes that figures wear.</param>
internal sealed class AnimalCast(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    /// <summary>Of a grown one's size.</summary>
    private const double YoungScale = 0.55;

    private readonly List<int> _worn = [];

    public void Choose(SceneStyle style)
    {
        if (!ReadyDrawing.Suits(style))
            return;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Text is null && mentions[i].Vector is null && Fauna.Find(Caption(i)) is { } species)
                Draw(i, species);
        }

        mentions.RemoveObjects(relations, _worn);
    }

    private void Draw(int i, Species species)
    {
        if (IsInCabin(i))
            return;
        var mention = mentions[i];
        if (mention.Doing is { } said)
        {
            DoingThings.Add(i, said.Doing, mentions, relations, vocabulary);
            foreach (var word in said.Words.Split(' '))
                draft.NotDrawn.Remove(word);
        }

        if (mention.Doing is { Doing.Pose: PoseName.Eating })
            TakeFood(i);
        var (plain, costume) = (species, mention.Kind is { } kind ? Outfits.Find(kind) : null);
        species = Breeds.Find(mention.Kind ?? mention.Word, Caption(i)) ?? species;
        species = mention.Kind is { } changed && Changes.Find(changed) is { } change ? change(species) : species;
        var isYoung = Young.Is(mention.Word);
        var (held, on) = (Held(i), On(i));
        var broom = on is { } flown && mentions[flown].Text is null && Caption(flown) is "broom" ? on : null;
        var joey = species.HasPouch ? JoeyOf(i) : null;
        var clothes = Related(SceneRelationKind.WornBy, i).Where(IsDrawnOn).ToList();
        var doing = mention.Doing?.Doing;
        var mood = doing?.Mood ?? MoodOf(mention);
        if (
            doing is null
            && mood is not Mood.Asleep
            && held is null
            && !clothes.Exists(worn => Caption(worn) is not "glasses")
            && !(isYoung && !Related(SceneRelationKind.WornBy, i).Any())
            && !IsPosed(i, on)
            && !(species.Plan == BodyPlan.Bird && IsInSky(i))
            && !IsWornBare(i)
            && joey is null
            && broom is null
            && !IsFaceAmongBodies(i)
            && costume is null
            && species == plain
        )
            return;
        mention.IsAsSaid |= species != plain;
        if (joey is { } young)
            _worn.Add(young);
        if (isYoung)
            mention.Scale = Math.Min(mention.Scale, HasGrown(i, mention.Concept) ? YoungScale : 1);
        if (isYoung)
            species = species.Young();
        if (mention.Colour is { } colour)
            species = species.Coloured(vocabulary.Colours[colour].Rgb);
        var (stance, pose) = broom is null ? StanceOf(species, i, doing, mood, held, on) : (Stance.Upright, PoseName.Riding);
        if (broom is { } drawn)
            _worn.Add(drawn);
        if (
            (costume is not null || clothes.Exists(worn => Traits(worn).Worn == WornPlace.Body))
            && stance is Stance.Standing or Stance.Sitting
        )
            stance = Stance.Upright;
        var drawing = new AnimalDrawing(species, stance)
        {
            PoseName = pose,
            Mood = mood ?? Mood.Content,
            IsMirrored = IsMirrored(i, stance, pose, doing),
            IsSpraying = species.Head == HeadShape.Elephant && doing?.Prop == Prop.Hose,
            HasJoey = joey is not null,
            HasTongue = doing is { HasTongue: true },
            Outfit = costume,
        };
        foreach (var worn in clothes)
        {
            drawing = Wearing(drawing, worn);
            mention.Wear(mentions[worn], vocabulary);
        }

        if ((broom is null ? doing?.Prop : Prop.Broomstick) is { } prop and not (Prop.None or Prop.Hose))
            drawing = drawing with { Outfit = (drawing.Outfit ?? UprightFigure.Bare(species)) with { Prop = prop } };
        mention.Vector = drawing;
        if (isYoung)
            mention.IsAsSaid = true;
        draft.Marks.RemoveAll(mark =>
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
        var eaten = relations.FindIndex(relation =>
            relation.Kind == SceneRelationKind.Beside && relation.First == i && relation.Second == i + 1 && !Traits(i + 1).Lives
        );
        if (eaten >= 0 && Held(i) is null)
            relations[eaten] = new SceneRelation(i + 1, SceneRelationKind.HeldBy, i);
    }

    /// <summary>A young one in its pouch, which is drawn with it; null where none is named.</summary>
    private int? JoeyOf(int i) =>
        relations
            .Where(relation =>
                (relation.First == i || relation.Second == i)
                && relation.Kind is SceneRelationKind.In or SceneRelationKind.Beside or SceneRelationKind.HeldBy
            )
            .Select(relation => relation.First == i ? relation.Second : relation.First)
            .Where(other => mentions[other].Text is null && (Young.Is(mentions[other].Word) || Caption(other) is "baby"))
            .Select(other => (int?)other)
            .FirstOrDefault();

    private AnimalDrawing Wearing(AnimalDrawing drawing, int worn)
    {
        _worn.Add(worn);
        var colour = mentions[worn].Colour is { } said ? vocabulary.Colours[said].Rgb : (Rgb?)null;
        return Caption(worn) switch
        {
            "scarf" => drawing with { Scarf = colour ?? Palette.Red },
            "glasses" => drawing with { HasGlasses = true },
            var garment => drawing with { Outfit = Garments.PutOn(drawing.Outfit ?? UprightFigure.Bare(drawing.Species), garment, colour) },
        };
    }

    /// <summary>The figure's face or body says it: no mark need.</summary>
    private static bool IsSeen(Look look, string word, Stance stance) =>
        (stance == Stance.Asleep && look.Face is "sleepy features")
        || (stance == Stance.Roaring && word is "barking" or "meowing" or "howling" or "roaring");

    private Mood? MoodOf(Mention mention)
    {
        foreach (var (of, look, word) in draft.Marks)
        {
            if (ReferenceEquals(of, mention) && Moods.Of(look, word) is { } mood)
                return mood;
        }

        return null;
    }

    private (Stance Stance, PoseName Pose) StanceOf(Species species, int i, Doing? doing, Mood? mood, int? held, int? on)
    {
        if (doing?.Stance is Stance.Asleep || (mood == Mood.Asleep && doing is null))
            return (Stance.Asleep, PoseName.Lying);
        if (species.Plan == BodyPlan.Fish)
            return (
                doing?.Stance is Stance.Leaping or Stance.Flying or Stance.Swimming ? doing.Stance.Value : Stance.Standing,
                PoseName.Standing
            );
        var isEating = doing is { Pose: PoseName.Eating };
        if (species.Plan == BodyPlan.Bird && doing is null && IsInSky(i))
            return (Stance.Flying, PoseName.Standing);
        if (held is { } thing && doing?.Stance is null or Stance.Standing or Stance.Sitting)
        {
            if (!IsInMouth(species, thing, isEating) || IsRead(thing, doing))
                return (
                    Stance.Upright,
                    isEating ? PoseName.Eating
                    : doing is { Pose: not (PoseName.Standing or PoseName.Carrying or PoseName.HoldingUp) } ? doing.Pose
                    : PersonPoses.IsHugged(vocabulary.Concepts[mentions[thing].Concept]) ? PoseName.HoldingInFront
                    : PoseName.Holding
                );
            return (Caption(thing) is "grass" or "herb" or "sheaf of rice" ? Stance.Eating : Stance.Standing, PoseName.Standing);
        }

        if (on is { } seat && doing?.Stance is null or Stance.Standing or Stance.Sitting)
        {
            var under = vocabulary.Concepts[mentions[seat].Concept];
            if (PersonPoses.On(under, doing) is { } ridden and (PoseName.Riding or PoseName.Crouching))
                return (Stance.Upright, ridden);
            if (doing?.Stance is not Stance.Standing)
                return (Stance.Sitting, PoseName.Sitting);
        }

        if (doing is null)
            return (IsInVessel(i) && species.Plan == BodyPlan.FourLegged ? Stance.Sitting : Stance.Standing, PoseName.Standing);
        if (doing.Stance is Stance.Rearing && species.Head is not (HeadShape.Long or HeadShape.Elephant))
            return (Stance.Upright, PoseName.Standing);
        if (doing.Stance is { } stance)
            return (stance, PoseName.Standing);
        return isEating ? (Stance.Eating, PoseName.Standing)
            : doing.Prop == Prop.Hose && species.Head == HeadShape.Elephant ? (Stance.Roaring, PoseName.Standing)
            : doing.Pose == PoseName.Standing ? (Stance.Standing, PoseName.Standing)
            : (Stance.Upright, doing.Pose);
    }

    /// <summary>A newspaper that is read, and not brought.</summary>
    private bool IsRead(int thing, Doing? doing) => doing?.Pose == PoseName.HoldingInFront && Caption(thing) is not "bone" and not "stick";

    /// <summary>Dogs carry sticks so; with hands one holds what one eats.</summary>
    private bool IsInMouth(Species species, int thing, bool isEating) =>
        species.Plan is not (BodyPlan.Upright or BodyPlan.Snowman)
        && !species.HasHands
        && (
            isEating
            || Traits(thing).Food
            || Caption(thing)
                is "bone"
                    or "stick"
                    or "tennis ball"
                    or "ball"
                    or "flying disc"
                    or "fish"
                    or "newspaper"
                    or "rose"
                    or "leaf"
                    or "grass"
                    or "branch"
                    or "worm"
                    or "envelope"
                    or "rolled-up newspaper"
        );

    /// <summary>It looks to the left as the art's animals do; to what it acts on, which is named next and stands at the right.</summary>
    private bool IsMirrored(int i, Stance stance, PoseName pose, Doing? doing)
    {
        if (stance == Stance.Upright)
            return pose == PoseName.Riding
                && relations.Exists(relation =>
                    relation is { Kind: SceneRelationKind.On } && relation.First == i && Traits(relation.Second).Animal
                );
        return doing is null
            || !relations.Exists(relation => relation.Kind == SceneRelationKind.Beside && relation.First == i && relation.Second > i);
    }

    /// <summary>It stands to another as the art's picture cannot: on a seat or a vehicle, in a basket, under a rider.</summary>
    private bool IsPosed(int i, int? on) =>
        (on is { } seat && (Traits(seat).Seat is not null || PersonPoses.On(vocabulary.Concepts[mentions[seat].Concept], null) is not null))
        || IsInVessel(i)
        || relations.Exists(relation =>
            relation is { Kind: SceneRelationKind.On } && relation.Second == i && mentions[relation.First].Vector is not null
        );

    /// <summary>There is no picture of its face that would wear it.</summary>
    private bool IsWornBare(int i) =>
        Related(SceneRelationKind.WornBy, i).Any()
        && (draft.Place is not null || draft.Light is not null || draft.Weather is not null || !HasFace(i));

    /// <summary>The art has a head of its own that things are worn on.</summary>
    private bool HasFace(int i) => vocabulary.Concepts[mentions[i].Concept].Traits.Face || vocabulary.FindNamed($"{Caption(i)} face") >= 0;

    /// <summary>The art has only its head, and there are others whose bodies are seen.</summary>
    private bool IsFaceAmongBodies(int i) =>
        vocabulary.Concepts[mentions[i].Concept].Traits.Face
        && !Caption(i).EndsWith(" face", StringComparison.Ordinal)
        && !Related(SceneRelationKind.WornBy, i).Any()
        && relations.Exists(relation =>
            (relation.First == i || relation.Second == i)
            && relation.Kind is SceneRelationKind.Beside or SceneRelationKind.Facing or SceneRelationKind.Following
            && mentions[relation.First == i ? relation.Second : relation.First].Text is null
            && Traits(relation.First == i ? relation.Second : relation.First).Lives
        );

    private bool IsInVessel(int i) =>
        relations.Exists(relation =>
            relation.Kind is SceneRelationKind.In or SceneRelationKind.OutOf
            && relation.First == i
            && Traits(relation.Second) is { Holds: true }
        );

    /// <summary>At a window one sees heads, which the art has.</summary>
    private bool IsInCabin(int i) =>
        relations.Exists(relation =>
            relation.Kind is SceneRelationKind.In or SceneRelationKind.OutOf
            && relation.First == i
            && Traits(relation.Second).Cabin is not null
        );

    private bool HasGrown(int i, int concept) =>
        mentions
            .Where(
                (mention, other) =>
                    other != i && mention.Text is null && !Young.Is(mention.Word) && vocabulary.Concepts[mention.Concept].Traits.Animal
            )
            .Any()
        && concept >= 0;

    /// <summary>A bird that the sky is around, and nothing that it could sit on.</summary>
    private bool IsInSky(int i) =>
        draft.Place is ScenePlace.Sky or ScenePlace.Clouds
        && !relations.Exists(relation => relation.First == i && relation.Kind >= SceneRelationKind.On);

    private int? Held(int i) => Related(SceneRelationKind.HeldBy, i).Select(thing => (int?)thing).FirstOrDefault();

    private int? On(int i) =>
        relations
            .Where(relation => relation.Kind == SceneRelationKind.On && relation.First == i)
            .Select(relation => (int?)relation.Second)
            .FirstOrDefault();

    private IEnumerable<int> Related(SceneRelationKind kind, int i) =>
        relations
            .Where(relation => relation.Kind == kind && relation.Second == i && mentions[relation.First].Text is null)
            .Select(relation => relation.First);

    /// <summary>Clothes of the body, scarves and glasses; what is upon a head is a thing of its own.</summary>
    private bool IsDrawnOn(int worn) =>
        Caption(worn) is "scarf" or "glasses" || (Garments.Has(Caption(worn)) && Traits(worn).Worn is WornPlace.Body);

    private string Caption(int i) => vocabulary.Concepts[mentions[i].Concept].Caption;

    private ConceptTraits Traits(int i) => mentions[i].Text is null ? vocabulary.Concepts[mentions[i].Concept].Traits : ConceptTraits.None;
}
