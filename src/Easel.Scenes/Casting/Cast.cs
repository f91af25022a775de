using Easel.Scenes.Composition;
using Easel.Scenes.Engine;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>
/// Decides who of a scene is drawn as a figure: everybody who does, feels or wears something, or is among things or on a ground. What a
/// figure shows is drawn with it, and not as a thing of its own.
/// </summary>
/// <param name="mentions">The objects of the scene; gets those that a doing asks for, and loses those that figures show.</param>
internal sealed class Cast(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    /// <summary>More stand by themselves.</summary>
    private const int LargestGroup = 4;

    private readonly List<int> _shown = [];
    private readonly Wardrobe _wardrobe = new(mentions, relations, vocabulary);

    public void Choose(SceneStyle style, bool hasGround)
    {
        if (!ReadyDrawing.Suits(style))
        {
            OtherStyles.Undo(draft, mentions, vocabulary);
            return;
        }

        ShareDoings();
        WornThings.Join(mentions, relations, vocabulary);
        var isAmongThings =
            hasGround
            || draft.NotDrawn.Count > 0
            || mentions.Where((mention, i) => mention.Text is not null || (RoleOf(i) is null && !_wardrobe.IsGarment(i))).Any();
        var people = Enumerable.Range(0, mentions.Count).Where(i => RoleOf(i) is not null).ToList();
        foreach (var i in people)
        {
            var role = RoleOf(i)!;
            var mood = TakeMood(mentions[i], out var isAsleep);
            var outfit = _wardrobe.Dress(i, mentions[i].Kind is { } kind && Outfits.Find(kind) is { } worn ? worn : role.Outfit, _shown);
            if (
                isAmongThings
                || people.Count > 1
                || (mentions[i].Count > 1 && Kin.Is(mentions[i].Word))
                || role is { IsPair: true, Person.Age: Age.Child }
                || mood is not null
                || outfit != role.Outfit
                || role.Doing is not null
                || IsAsked(mentions[i])
            )
                Draw(i, role, outfit, mood, isAsleep);
            else if (draft.Skin is { } skin)
                draft.WarnOfSkin(skin);
        }

        mentions.RemoveObjects(relations, _shown);
    }

    /// <summary>"A boy and a girl holding hands": both do.</summary>
    private void ShareDoings()
    {
        for (var i = mentions.Count - 1; i > 0; i--)
        {
            if (
                mentions[i].Doing is { } said
                && mentions[i - 1].Doing is null
                && RoleOf(i) is not null
                && RoleOf(i - 1) is not null
                && relations.Contains(new SceneRelation(i - 1, SceneRelationKind.Beside, i))
            )
                mentions[i - 1].Doing = said;
        }
    }

    private Role? RoleOf(int i) => Roles.Of(mentions[i], vocabulary);

    private bool IsAsked(Mention mention) => mention.Doing is not null || mention.PersonLooks.Count > 0 || draft.Skin is not null;

    private Concept Concept(Mention mention) => vocabulary.Concepts[mention.Concept];

    /// <summary>The last mood that is said of somebody; what a face shows of it needs no mark.</summary>
    private Mood? TakeMood(Mention mention, out bool isAsleep)
    {
        var (mood, sleeps) = ((Mood?)null, false);
        draft.Marks.RemoveAll(mark =>
        {
            if (!ReferenceEquals(mark.Of, mention) || Moods.Of(mark.Look, mark.Word) is not { } seen)
                return false;
            (mood, sleeps) = (seen, sleeps || Moods.IsAsleep(mark.Word));
            mention.Felt.Add(mark.Word);
            return Moods.IsWhole(mark.Look);
        });
        isAsleep = sleeps;
        return mood ?? mention.Doing?.Doing.Mood;
    }

    private void Draw(int i, Role role, Outfit outfit, Mood? mood, bool isAsleep)
    {
        var mention = mentions[i];
        var doing =
            mention.Doing?.Doing ?? role.Doing ?? (IsHandInHand(role, mention) ? Doings.Find("holding hands") : null) ?? WithInstrument(i);
        if (role.IsPair)
            mention.Count = Math.Max(2, mention.Count);
        var named = mentions.Count;
        foreach (var done in new[] { doing, role.Doing }.OfType<Doing>().Distinct())
        {
            DoingThings.Add(i, done, mentions, relations, vocabulary);
            if (draft is { Place: null, Background: null })
                draft.Place = done.Place;
        }

        var ridden = TakeRide(i, named);
        foreach (var ball in relations.Where(relation => relation.First == i || relation.Second == i).ToList())
            KickedThings.Choose(mention.Word, mentions[ball.First == i ? ball.Second : ball.First], vocabulary);
        if (doing is { Pose: PoseName.Kicking })
            KickedThings.PutAtFoot(i, mentions, relations, vocabulary);
        foreach (var word in mention.Doing?.Words.Split(' ') ?? [])
            draft.NotDrawn.Remove(word);
        if (outfit.Prop != Prop.None)
            draft.NotDrawn.Remove(outfit.Prop.ToString().ToLowerInvariant());
        if (_wardrobe.ColourOf(mention) is { } colour)
            outfit = outfit with { Top = colour };
        if (doing?.Prop is { } prop and not Prop.None)
            outfit = outfit with { Prop = prop };
        var pose =
            ridden?.Kind.Pose
            ?? HandledThings.Take(i, doing, mentions, relations, vocabulary)
            ?? ShoulderRiders.PoseOf(i, mentions, relations, vocabulary)
            ?? PoseOf(i, doing, role, outfit, isAsleep);
        var furnished = TakeFurniture(i, ref pose, ref outfit);
        var one = new PersonDrawing(role.Person, outfit, pose)
        {
            Mood = mood ?? Mood.Content,
            Ridden = ridden,
            Furnished = furnished,
            IsMirrored = PersonFacing.IsMirrored(i, pose, mentions, relations, vocabulary),
            HasFullHands = doing?.Prop is null or Prop.None && Borne(i, SceneRelationKind.HeldBy).Any(),
            WearsOther = Borne(i, SceneRelationKind.WornBy).Any(thing => thing.Traits.Worn == WornPlace.Head),
        };
        one = Looking(one, mention);
        mention.IsAsSaid =
            (role.Outfit.IsUniform && (mention.Tier == Tier.Same || Roles.IsTrade(mention.Word)))
            || role.IsPair
            || role.Doing is not null
            || Kin.Is(mention.Word)
            || Musicians.Playing(mention.Word) is not null;
        if (role.Group.Count > 0)
        {
            List<PersonDrawing> members =
            [
                .. role.Group.Select(member =>
                    Looking(one with { Person = member.Person, Outfit = Reworn(outfit, role, member) }, mention)
                ),
            ];
            mention.Vector = ridden is null ? Groups.Of(members, doing) : Groups.Riding(members);
        }
        else if (mention.Count is > 1 and <= LargestGroup && ridden is { IsShared: true })
            (mention.Vector, mention.Count) = (Groups.Riding([.. Enumerable.Repeat(one, mention.Count)]), 1);
        else if (mention.Count is > 1 and <= LargestGroup && doing is { IsMutual: true, Thing: null } && !IsBusyWithOther(i))
            (mention.Vector, mention.Count) = (Groups.Of([.. Enumerable.Repeat(one, mention.Count)], doing), 1);
        else if (IsSecondOfPair(i, doing))
            Join(i, one, doing!);
        else
            mention.Vector = one;
    }

    /// <summary>"A violinist on stage" has a violin, if it is not named and nothing else is in the hand.</summary>
    private Doing? WithInstrument(int i) =>
        Musicians.Playing(mentions[i].Word) is { Thing: { } instrument } doing
        && !Borne(i, SceneRelationKind.HeldBy).Any()
        && !mentions.Exists(thing =>
            thing.Text is null
            && Concept(thing) is { Traits.Lives: false } named
            && named.Caption.Contains(instrument, StringComparison.Ordinal)
        )
            ? doing
            : null;

    /// <param name="named">So many objects the prompt names: a vehicle that it does not name is everybody's own.</param>
    private Ridden? TakeRide(int i, int named)
    {
        if (Riders.Find(i, mentions, relations, vocabulary) is not var (ridden, vehicle))
            return null;
        Riders.Join(i, vehicle, relations);
        _shown.Add(vehicle);
        return ridden with { IsShared = ridden.IsShared && vehicle < named };
    }

    private Furnished? TakeFurniture(int i, ref PoseName pose, ref Outfit outfit)
    {
        if (Furnishing.Find(i, pose, mentions, relations, vocabulary) is not var (furnished, thing))
            return null;
        Riders.Join(i, thing, relations);
        _shown.Add(thing);
        var reads = furnished.Fixture == Fixture.Bathtub && Borne(i, SceneRelationKind.HeldBy).Any();
        (pose, outfit) = (
            reads ? PoseName.HoldingInFront : Furnishing.Pose(furnished.Fixture),
            Furnishing.Dressed(outfit, furnished.Fixture)
        );
        return furnished;
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

    /// <summary>"A man and a woman dancing": the second one joins the first.</summary>
    private bool IsSecondOfPair(int i, Doing? doing) =>
        i > 0
        && doing is { Thing: null }
        && (doing.IsMutual || doing.Pose is PoseName.Dancing)
        && ReferenceEquals(mentions[i - 1].Doing?.Doing, doing)
        && mentions[i - 1].Vector is PersonDrawing
        && mentions[i].Count == 1
        && mentions[i - 1].Count == 1
        && !IsBusyWithOther(i)
        && !IsBusyWithOther(i - 1);

    private void Join(int second, PersonDrawing one, Doing doing)
    {
        var first = mentions[second - 1];
        first.Vector = Groups.Of([(PersonDrawing)first.Vector!, one], doing);
        first.Partner = mentions[second];
        _shown.Add(second);
        for (var r = 0; r < relations.Count; r++)
            relations[r] = relations[r] with { First = Moved(relations[r].First), Second = Moved(relations[r].Second) };
        relations.RemoveAll(relation => relation.First == relation.Second);

        int Moved(int i) => i == second ? second - 1 : i;
    }

    /// <summary>It stands to a thing that is no person: what it does is done with that.</summary>
    private bool IsBusyWithOther(int i) =>
        relations.Exists(relation =>
            (relation.First == i || relation.Second == i)
            && (
                relation.Kind is SceneRelationKind.HeldBy or SceneRelationKind.On
                || (
                    relation.Kind == SceneRelationKind.Beside
                    && relation.First == i
                    && RoleOf(relation.Second) is null
                    && mentions[i].Doing?.Doing.Relation is not null
                )
            )
        );

    /// <summary>What is held or worn by somebody and is a thing of its own.</summary>
    private IEnumerable<Concept> Borne(int person, SceneRelationKind kind) =>
        relations
            .Where(relation => relation.Kind == kind && relation.Second == person && !_shown.Contains(relation.First))
            .Select(relation => mentions[relation.First])
            .Where(thing => thing.Text is null)
            .Select(Concept);

    private PoseName PoseOf(int i, Doing? doing, Role role, Outfit outfit, bool isAsleep)
    {
        var on = relations
            .Where(relation => relation.Kind == SceneRelationKind.On && relation.First == i && mentions[relation.Second].Text is null)
            .Select(relation => Concept(mentions[relation.Second]))
            .FirstOrDefault();
        return PersonPoses.Of(doing, on, Borne(i, SceneRelationKind.HeldBy).FirstOrDefault(), role, outfit, isAsleep);
    }
}
