using Easel.Scenes.Composition;
using Easel.Scenes.Engine;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>
/// Draws as figures all people of a scene whose clothes or doings are known; who is not known is the model's own picture. What a figure
/// shows is drawn with it, and not as a thing of its own.
/// </summary>
/// <param name="mentions">The objects of the scene; gets those that a doing asks for, and loses those that figures show.</param>
internal sealed class Cast(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    private readonly List<int> _shown = [];
    private readonly Wardrobe _wardrobe = new(mentions, relations, vocabulary);

    public void Choose(SceneStyle style)
    {
        if (!ReadyDrawing.Suits(style))
        {
            OtherStyles.Undo(draft, mentions, vocabulary);
            return;
        }

        Bands.Name(mentions, relations, vocabulary);
        TrickOrTreaters.Dress(mentions, relations, vocabulary);
        new SharedDoings(draft, mentions, relations, vocabulary).Share();
        SharedPlaces.Share(mentions, relations, vocabulary);
        Mounts.TakeAlong(mentions, relations, vocabulary);
        new OwnThings(mentions, relations, vocabulary).Share();
        LiftedThings.Raise(mentions, relations, vocabulary);
        ThingsAtHand.Take(mentions, relations, vocabulary);
        CarriedUpon.Lift(mentions, relations, vocabulary);
        LapSeats.Add(draft, mentions, relations, vocabulary);
        MealsOut.TakeInHand(mentions, relations, vocabulary);
        GrilledFood.Lay(mentions, relations, vocabulary);
        SeatedMakers.Seat(mentions, relations, vocabulary);
        new Workbenches(mentions, relations, vocabulary).Furnish();
        SeatCompany.Stand(mentions, relations, vocabulary);
        UpsetThings.Stand(mentions, relations, vocabulary);
        PlacedThings.StandBeside(mentions, relations, vocabulary);
        TableThings.Lay(mentions, relations, vocabulary);
        JuggledThings.Toss(mentions, relations, vocabulary);
        LadiesHats.Choose(mentions, relations, vocabulary);
        WornThings.Join(mentions, relations, vocabulary);
        Hands.Choose(mentions, relations, vocabulary);
        var named = mentions.Count;
        var figures = new PersonCast(draft, mentions, relations, vocabulary, _wardrobe, _shown);
        var people = Enumerable.Range(0, mentions.Count).Where(i => RoleOf(i) is not null).ToList();
        foreach (var i in people)
        {
            var role = RoleOf(i)!;
            var mood = TakeMood(mentions[i], out var isAsleep);
            var outfit = _wardrobe.Dress(i, mentions[i].Kind is { } kind && Costumes.Find(kind) is { } worn ? worn : role.Outfit, _shown);
            figures.Draw(i, role, outfit, mood, isAsleep);
        }

        HeldBabies.Swaddle(mentions, relations, vocabulary);
        new Company(mentions, relations, vocabulary, _shown).Seat(named);
        mentions.RemoveObjects(relations, _shown);
    }

    private Role? RoleOf(int i) => Roles.Of(mentions[i], vocabulary);

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
}
