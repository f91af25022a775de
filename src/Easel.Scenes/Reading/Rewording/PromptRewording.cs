using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Topics;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Says a prompt as the readers after this know it, each step upon what those before it have made of it.</summary>
internal static class PromptRewording
{
    /// <param name="lost">Takes what is said of nothing that a picture shows.</param>
    public static string Apply(string prompt, ConceptVocabulary vocabulary, List<string> lost)
    {
        // Names of days keep their own language ("Cinco de Mayo"); English next: all others look for English words.
        var said = NamedTopics.Follow(SocialPosts.Follow(prompt), vocabulary);
        said = Translator.ToEnglish(GermanCompounds.Split(said, vocabulary, lost), vocabulary);
        said = ServedVessels.Follow(TiedThings.Follow(IceCreamCones.Follow(Hoards.Follow(said))), vocabulary, lost);
        said = Balancers.Follow(Flavours.Follow(SharedNouns.Follow(said), vocabulary), vocabulary);
        said = SayWhoDoesIt(said, vocabulary, lost);
        said = NamePictures(said, vocabulary, lost);
        said = MissingParts.LeaveOut(said, vocabulary, lost);
        said = WriteSigns(said, vocabulary);
        said = OwnPictures.Follow(WindowGazers.Follow(said));
        said = LightTurns.Follow(RoomTurns.Follow(MessyRooms.Fill(said)), lost);
        // Last, for what one of several is said to have may be any of the above.
        said = LeadingGarments.Follow(said, vocabulary);
        return MembersReader.Spread(ListedKinds.Name(said, vocabulary), vocabulary);
    }

    /// <summary>Sentences in the order of who does what.</summary>
    private static string SayWhoDoesIt(string said, ConceptVocabulary vocabulary, List<string> lost)
    {
        said = Cuisines.Follow(Cafes.Follow(FarLands.Follow(said, lost), lost));
        said = Dens.Follow(OwnGear.Follow(HairedPeople.Follow(said, vocabulary, lost)));
        said = StovePots.Follow(OwnVessels.Follow(PaintedSubjects.Follow(said, lost), vocabulary), lost);
        said = SeatedHandwork.Follow(ArmedDoings.Follow(Purposes.Follow(said)));
        said = DoorSteps.Follow(AboardDoings.Follow(said));
        said = BoardWriting.Follow(Playthings.Follow(Lookouts.Follow(MountainSlopes.Follow(StandingRows.Follow(said))), lost), lost);
        said = ThingDoings.Follow(SportPeople.Follow(said), vocabulary);
        said = AnimalCare.Follow(CreatureRoles.Follow(PrintedThings.Follow(said, vocabulary)), vocabulary);
        said = ActivityNames.Follow(Sayings.Follow(said, vocabulary), vocabulary);
        said = AtHome.Follow(RoomFurniture.Follow(VerbParticles.Follow(TimesOfDay.Follow(Attempts.Follow(said, lost)))));
        said = GamePlayers.Follow(said, lost);
        said = GuisesInTurn.Follow(OthersParts.Follow(said, vocabulary), vocabulary);
        said = LeadingDoings.Follow(SaidOtherwise.Turn(StrayNouns.Follow(said, lost), vocabulary, lost), vocabulary);
        said = Contrasts.Follow(Ailments.Follow(TendedOthers.Turn(said)), vocabulary);
        said = BareActivities.Follow(CompoundVerbs.TurnLeading(said, vocabulary), vocabulary);
        said = ColonLists.Follow(Swinging.Follow(said));
        said = Inversions.Turn(said, vocabulary);
        said = Contests.Turn(Parties.Turn(said, vocabulary), vocabulary);
        said = Datives.Turn(Audiences.Follow(Transformations.Part(said, lost), vocabulary), vocabulary);
        said = TeachingTurns.Turn(said, vocabulary);
        said = Multiples.Follow(said, vocabulary);
        said = Rounds.Follow(said);
        said = AsSomebody.Follow(SharedDisguises.Part(ClothedIn.Follow(Statues.Follow(said, vocabulary), lost)), vocabulary);
        said = OverMeals.Follow(said, lost);
        said = AtTheDoor.Follow(AtTheirSides.Follow(said), vocabulary);
        said = AnimalParents.Name(said, vocabulary);
        said = Decks.Follow(said);
        said = OwnLimbs.Follow(said, lost);
        said = TendedHair.Turn(said, vocabulary);
        said = Breathers.Turn(said);
        said = DrawnVehicles.Turn(said);
        said = FoodMaking.Turn(said, vocabulary);
        said = Chases.Turn(said, vocabulary);
        return CompoundVerbs.Turn(said, vocabulary);
    }

    /// <summary>Icons, patterns, logos and cards by what is upon them, drinks by what they come from.</summary>
    private static string NamePictures(string said, ConceptVocabulary vocabulary, List<string> lost)
    {
        said = IconTopics.Spread(ServiceIcons.Name(ScreenStates.Follow(said), vocabulary));
        said = DrawingTools.Place(TeachingSheets.Follow(said, vocabulary, lost));
        said = NeonSigns.Follow(said);
        said = ColouringPages.Follow(said);
        said = PlainPatterns.Follow(said);
        said = StackedThings.Follow(said);
        said = PrintedStuffs.Follow(said);
        said = TitledPictures.Follow(WordedPosters.Follow(said, lost));
        said = LogoOwners.Follow(said);
        said = LogoSubjects.Name(said, vocabulary);
        said = DatedThings.Quote(said);
        said = NamedCards.Name(said);
        said = GreetingCards.Follow(said, vocabulary);
        said = BadgeWords.Write(SaleSigns.Write(said));
        said = DiceThrows.Name(said);
        said = EmojiFaces.Name(said);
        said = CoffeeArt.Follow(said);
        said = PouredDrinks.Follow(said, lost);
        return Gradients.Settle(said, lost);
    }

    /// <summary>What is written in quotation marks, after what it is written on.</summary>
    private static string WriteSigns(string said, ConceptVocabulary vocabulary)
    {
        said = NamedSigns.Write(said);
        said = WrittenWords.Quote(said);
        said = QuotedBoards.Follow(said);
        said = WarningSigns.Follow(said, vocabulary);
        return ShownOnScreens.Follow(said);
    }
}
