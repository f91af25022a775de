using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Draws somebody of a scene as a figure, with what they do, wear, hold, ride and sit on.</summary>
/// <param name="shown">Gets the things that figures show.</param>
internal sealed class PersonCast(
    Draft draft,
    List<Mention> mentions,
    List<SceneRelation> relations,
    ConceptVocabulary vocabulary,
    Wardrobe wardrobe,
    List<int> shown
)
{
    private readonly PersonGroups _groups = new(mentions, relations, vocabulary, shown);

    /// <summary>Gives the object its figure, and the figure what the object does, holds, rides and sits on.</summary>
    public void Draw(int i, Role role, Outfit outfit, Mood? mood, bool isAsleep)
    {
        var mention = mentions[i];
        var doing = DoingOf(i, role, outfit);
        if (role.IsPair)
            mention.Count = Math.Max(2, mention.Count);
        var named = mentions.Count;
        AddThings(i, doing, role);
        ShowOwn(i, role.Outfit.Prop, named);
        var ridden = TakeRide(i, named);
        PutBalls(i, doing);
        TellDrawn(mention, outfit);
        outfit = Knitting(i, Equipped(outfit, mention, doing), named);
        var pose =
            ridden?.Kind.Pose
            ?? HandledThings.Take(i, doing, mentions, relations, vocabulary)
            ?? ShoulderRiders.PoseOf(i, mentions, relations, vocabulary)
            ?? PoseOf(i, doing, role, outfit, isAsleep);
        var furnished = role.Group.Count == 0 ? TakeFurniture(i, named, ref pose, ref outfit) : null;
        var one = Looking(
            new PersonDrawing(role.Person, outfit, pose)
            {
                Mood = mood ?? Mood.Content,
                Ridden = ridden,
                Furnished = furnished,
                IsMirrored = PersonFacing.IsMirrored(i, pose, mentions, relations, vocabulary),
                HasFullHands = doing?.Prop is null or Prop.None && Borne(i, SceneRelationKind.HeldBy).Any(),
                WearsOther = Borne(i, SceneRelationKind.WornBy).Any(thing => thing.Traits.Worn == WornPlace.Head),
                IsPortrait = pose == PoseName.Selfie || (draft.IsPortrait && IsStill(i, pose)),
                IsFromBehind = draft.IsFromBehind,
            },
            mention
        );
        mention.IsAsSaid |= IsAsSaid(mention, role);
        // As large as the house beside it.
        if (mention.Word is "giant")
            mention.Scale = Math.Max(mention.Scale, Grammar.GiantScale);
        var members = role.Group.Select(member =>
            Looking(one with { Person = member.Person, Outfit = Reworn(outfit, role, member) }, mention)
        );
        _groups.Put(i, one, [.. members], doing);
    }

    /// <summary>What is said, what the role is known for, or what goes with a broom or an instrument.</summary>
    private Doing? DoingOf(int i, Role role, Outfit outfit)
    {
        var mention = mentions[i];
        var doing =
            mention.Doing?.Doing
            ?? role.Doing
            ?? (IsHandInHand(role, mention) ? Doings.Find("holding hands") : null)
            ?? WithInstrument(i)
            ?? (IsAllThatIsSaid(i, outfit) ? Emblems.Of(Roles.Singular(mention.Word)) : null);
        if (FloorTools.Find(i, doing, mentions, relations, vocabulary) is var (use, tool) && outfit.Hat is not Hat.WizardHat)
        {
            doing = doing?.Prop == use.Prop ? doing : use;
            Show(i, tool, mentions.Count);
        }
        else if (FloorTools.Flown(i, doing, mentions, relations, vocabulary) is var (flight, broom))
        {
            doing = flight;
            Show(i, broom, mentions.Count);
        }

        doing = Coffins.Stand(doing, i, mentions, relations, vocabulary);
        return doing is null ? null : Mounts.Complete(doing, i, mentions, relations, vocabulary);
    }

    /// <summary>The things and the place that go with what is done.</summary>
    private void AddThings(int i, Doing? doing, Role role)
    {
        foreach (var done in new[] { doing, role.Doing }.OfType<Doing>().Distinct())
        {
            // "A camel with a rider": that is no horse's.
            if (done is { Pose: PoseName.Riding, ThingRelation: SceneRelationKind.On } && done.Equals(role.Doing) && IsMounted(i))
                continue;
            DoingThings.Add(i, done, mentions, relations, vocabulary);
            if (done.ThingRelation == SceneRelationKind.Behind)
                TableThings.Lay(mentions, relations, vocabulary);
            if (draft is { Place: null, Background: null })
                draft.Place = done.Place;
            // "Shoveling snow from the driveway".
            else if (done.Place is ScenePlace.Snow && draft.Place is { } land && Places.IsSnowedUpon(land))
                draft.IsSnowy = true;
        }
    }

    private bool IsMounted(int i) =>
        relations.Exists(relation =>
            relation.First == i
            && relation.Kind == SceneRelationKind.On
            && mentions[relation.Second].Text is null
            && Concept(mentions[relation.Second]).Traits is { Animal: true } or { Bike: true }
        );

    private void PutBalls(int i, Doing? doing)
    {
        foreach (var ball in relations.Where(relation => relation.First == i || relation.Second == i).ToList())
            KickedThings.Choose(mentions[i].Word, mentions[ball.First == i ? ball.Second : ball.First], vocabulary);
        if (doing is { Pose: PoseName.Kicking })
            KickedThings.PutAtFoot(i, mentions, relations, vocabulary);
        if (doing is { Pose: PoseName.Kicking or PoseName.Throwing or PoseName.Shooting } || mentions[i].Doing?.Words is "pouring")
            KickedThings.StandBefore(i, relations);
    }

    /// <summary>What the figure does and has in its hand was not drawn yet.</summary>
    private void TellDrawn(Mention mention, Outfit outfit)
    {
        foreach (var word in mention.Doing?.Words.Split(' ') ?? [])
            draft.NotDrawn.Remove(word);
        if (outfit.Prop != Prop.None)
            draft.NotDrawn.Remove(outfit.Prop.ToString().ToLowerInvariant());
    }

    private Outfit Equipped(Outfit outfit, Mention mention, Doing? doing)
    {
        if (wardrobe.ColourOf(mention) is { } colour)
            outfit = outfit with { Top = colour };
        // A jersey has the number that is said.
        var who = mentions.IndexOf(mention);
        if (relations.Exists(relation => relation.Second == who && relation.Kind == SceneRelationKind.FeatureOf))
            outfit = outfit with { Details = [.. outfit.Details.Where(detail => detail != Detail.Number)] };
        return doing?.Prop is { } prop and not Prop.None ? outfit with { Prop = prop } : outfit;
    }

    /// <summary>What is knitted is on the needles, in its colour.</summary>
    private Outfit Knitting(int i, Outfit outfit, int named)
    {
        if (outfit.Prop != Prop.Needles || wardrobe.Beside(i) is not (>= 0 and var knitted) || mentions[knitted].Count != 1)
            return outfit;
        outfit = outfit with { PropColour = wardrobe.ColourOf(mentions[knitted]) };
        Show(i, knitted, named);
        return outfit;
    }

    /// <summary>The figure shows whom the words name, and nobody like them.</summary>
    private static bool IsAsSaid(Mention mention, Role role) =>
        (role.Outfit.IsUniform && (mention.Tier == Tier.Same || Roles.IsTrade(English.WithoutPossessive(mention.Word))))
        || role.IsPair
        || role.IsLookSaid
        || role.Group.Count > 0
        || role.Doing is not null
        || Kin.Is(mention.Word)
        || Musicians.Playing(mention.Word) is not null;

    /// <summary>Nothing is done that head and shoulders alone would not show.</summary>
    private bool IsStill(int i, PoseName pose) =>
        pose is PoseName.Standing
        && !relations.Exists(relation =>
            (relation.First == i && relation.Kind is not SceneRelationKind.Beside)
            || (relation.Second == i && relation.Kind is SceneRelationKind.HeldBy && !shown.Contains(relation.First))
        );

    /// <summary>Nothing is about them, and nothing in their hands.</summary>
    private bool IsAllThatIsSaid(int i, Outfit outfit) =>
        !draft.IsPortrait && outfit.Prop == Prop.None && mentions.TrueForAll(other => ReferenceEquals(other, mentions[i]));

    /// <summary>"A violinist on stage" has a violin, if it is not named and nothing else is in the hand.</summary>
    private Doing? WithInstrument(int i) =>
        Musicians.Playing(mentions[i].Word) is { } doing
        && !Borne(i, SceneRelationKind.HeldBy).Any()
        && !mentions.Exists(thing =>
            thing.Text is null
            && Concept(thing) is { Traits.Lives: false } named
            && doing.Thing is { } instrument
            && named.Caption.Contains(instrument, StringComparison.Ordinal)
        )
            ? doing
            : null;

    /// <param name="named">So many objects the prompt names: a vehicle that it does not name is everybody's own.</param>
    private Ridden? TakeRide(int i, int named)
    {
        if (Riders.Find(i, mentions, relations, vocabulary) is not var (ridden, vehicle))
            return null;
        Show(i, vehicle, named);
        return ridden with { IsShared = ridden.IsShared && vehicle < named };
    }

    private Furnished? TakeFurniture(int i, int named, ref PoseName pose, ref Outfit outfit)
    {
        var rest = pose == PoseName.Standing && mentions[i].Doing is null ? PoseName.SittingHolding : pose;
        var found = Furnishing.Find(i, pose, mentions, relations, vocabulary) ?? Furnishing.Find(i, rest, mentions, relations, vocabulary);
        if (found is not var (furnished, thing))
            return null;
        Furnishing.Lay(i, thing, furnished.Fixture, relations, laid => Furnishing.IsInArms(mentions[laid], vocabulary));
        Show(i, thing, named);
        if (furnished.Fixture == Fixture.IroningBoard && wardrobe.Beside(i) is >= 0 and var garment)
        {
            furnished = furnished with { Laundry = wardrobe.ColourOf(mentions[garment]) ?? Palette.Yellow };
            Show(i, garment, named);
        }

        var isBusy = outfit.Prop == Prop.Needles || Borne(i, SceneRelationKind.HeldBy).Any();
        (pose, outfit) = (Furnishing.Pose(furnished.Fixture, isBusy), Furnishing.Dressed(outfit, furnished.Fixture));
        return furnished;
    }

    private void Show(int i, int thing, int named)
    {
        ShownThings.Show(i, thing, named, mentions, relations, vocabulary);
        shown.Add(thing);
    }

    /// <summary>A judge's gavel is in her hand with her robe.</summary>
    private void ShowOwn(int i, Prop own, int named)
    {
        if (Borne(i, SceneRelationKind.HeldBy).Count() != 1)
            return;
        foreach (var (thing, kind, holder) in relations.ToList())
        {
            if (
                kind == SceneRelationKind.HeldBy
                && holder == i
                && mentions[thing] is { Text: null, Count: 1, Colour: null }
                // What is said to be on a waiter's tray is on one of its own.
                && !relations.Exists(laid => laid.Second == thing && laid.Kind is SceneRelationKind.On or SceneRelationKind.In)
                && string.Equals(Concept(mentions[thing]).Caption, own.ToString(), StringComparison.OrdinalIgnoreCase)
            )
                Show(i, thing, named);
        }
    }

    private static bool IsHandInHand(Role role, Mention mention) => role.IsPair && mention.Word.Contains("hand", StringComparison.Ordinal);

    /// <summary>Clothes that were asked for go before those of the group's members.</summary>
    private static Outfit Reworn(Outfit outfit, Role role, Role member) => outfit == role.Outfit ? member.Outfit : outfit;

    private PersonDrawing Looking(PersonDrawing drawing, Mention mention)
    {
        var person = drawing.Person;
        foreach (var (look, _) in mention.PersonLooks)
            person = look(person);
        return drawing with { Person = draft.Skin is { } skin ? person with { Skin = SkinColours.Of(skin) } : person };
    }

    /// <summary>What is held or worn by somebody and is a thing of its own.</summary>
    private IEnumerable<Concept> Borne(int person, SceneRelationKind kind) =>
        relations
            .Where(relation => relation.Kind == kind && relation.Second == person && !shown.Contains(relation.First))
            .Select(relation => mentions[relation.First])
            .Where(thing => thing.Text is null)
            .Select(Concept);

    private PoseName PoseOf(int i, Doing? doing, Role role, Outfit outfit, bool isAsleep)
    {
        var on = relations
            .Where(relation => relation.Kind == SceneRelationKind.On && relation.First == i && mentions[relation.Second].Text is null)
            .Select(relation => Concept(mentions[relation.Second]))
            .FirstOrDefault();
        var held = Borne(i, SceneRelationKind.HeldBy).ToList();
        return
            PersonPoses.Of(doing, on, held.FirstOrDefault(), role, outfit, isAsleep) is var pose
            && PersonPoses.IsOfEitherHand(pose, doing, held)
            ? PoseName.HoldingTwo
            : pose;
    }

    private Concept Concept(Mention mention) => vocabulary.Concepts[mention.Concept];
}
