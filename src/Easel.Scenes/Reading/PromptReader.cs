using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Rewording;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>
/// Reads what people type into a <see cref="Scene"/>: objects, counts, colours, style, relations, background. Deterministic;
/// never fails: what is not understood is reported in the scene's warnings. Thread-safe.
/// </summary>
public sealed class PromptReader(ConceptVocabulary vocabulary)
{
    /// <param name="style">The style asked for outside the prompt, as OpenAI's vivid or natural; words of the prompt go before it.</param>
    public Scene Read(string prompt, string? style = null)
    {
        var removed = new List<string>();
        var said = PromptMarkup.Remove(prompt, removed, out var isQuoted);
        var time = ClockTimes.Take(said, out said);
        var chart = ChartReader.Take(said, vocabulary, out said);
        if (!isQuoted)
            said = Rephrase(said, removed);
        using var typed = TokenizedPrompt.Read(said, vocabulary.EmojiStarts);
        var words = ItemReader.Read(typed, vocabulary);
        var slips = SlipReader.Read(typed, words, vocabulary);
        using var spelt = typed.With(slips);
        if (slips.Count > 0)
            words = ItemReader.Read(spelt, vocabulary);
        using var text = spelt.With(new FiniteVerbReader(spelt, words, vocabulary).Read());
        var items = new PromptItems(text, ItemReader.Read(text, vocabulary), vocabulary, said);
        var draft = new SentenceParser(text, items, vocabulary, isQuoted && said.Length <= WritingReader.MaxLength ? said : null).Parse();
        if (SkinTones.Find(prompt) is { } tone)
            draft.Skin = tone;
        foreach (var (token, meant) in slips)
            draft.Slips.Add((typed.Text(token).ToString(), meant));
        foreach (var notation in removed)
            draft.LeaveOut(notation);
        if (
            time is { } shown
            && draft.Objects.Find(thing => thing.Text is null && IsClock(vocabulary.Concepts[thing.Concept])) is { } clock
        )
            clock.Time = shown;
        if (draft.Objects.Find(thing => thing.Text is null && ChartReader.IsChart(vocabulary.Concepts[thing.Concept])) is { } drawn)
            drawn.Chart = chart;
        return new SceneBuilder(draft, text, items, vocabulary).Build(vocabulary.FindStyle(style));
    }

    /// <summary>The prompt as the readers after this know it, each step upon what those before have made of it.</summary>
    private string Rephrase(string said, List<string> lost)
    {
        said = GermanCompounds.Split(said, vocabulary, lost);
        said = Translator.ToEnglish(said, vocabulary);
        said = SaidOtherwise.Turn(said, vocabulary, lost);
        said = Inversions.Turn(said, vocabulary);
        said = Contests.Turn(said, vocabulary);
        said = Datives.Turn(said, vocabulary);
        said = TeachingTurns.Turn(said, vocabulary);
        said = Multiples.Follow(said, vocabulary);
        said = SharedDisguises.Part(said);
        said = OverMeals.Follow(said);
        said = TendedHair.Turn(said, vocabulary);
        said = Breathers.Turn(said);
        said = FoodMaking.Turn(said, vocabulary);
        said = CompoundVerbs.Turn(said, vocabulary);
        said = IconTopics.Spread(said);
        said = DrawingTools.Place(said);
        said = NeonSigns.Follow(said);
        said = PlainPatterns.Follow(said);
        said = StackedThings.Follow(said);
        said = PrintedStuffs.Follow(said);
        said = LogoOwners.Follow(said);
        said = LogoSubjects.Name(said);
        said = DatedThings.Quote(said);
        said = NamedCards.Name(said);
        said = GreetingCards.Follow(said);
        said = SaleSigns.Write(said);
        said = DiceThrows.Name(said);
        said = EmojiFaces.Name(said);
        said = CoffeeArt.Follow(said);
        said = PouredDrinks.Follow(said, lost);
        said = Gradients.Settle(said, lost);
        said = MissingParts.LeaveOut(said, vocabulary, lost);
        said = NamedSigns.Write(said);
        said = WrittenWords.Quote(said);
        said = QuotedBoards.Follow(said);
        said = WarningSigns.Follow(said, vocabulary);
        said = ShownOnScreens.Follow(said);
        said = LightTurns.Follow(RoomTurns.Follow(said), lost);
        said = LeadingGarments.Follow(said, vocabulary);
        said = ListedKinds.Name(said, vocabulary);
        return MembersReader.Spread(said, vocabulary);
    }

    private static bool IsClock(Concept thing) =>
        thing.Caption is "watch" || (thing.Caption.EndsWith("clock", StringComparison.Ordinal) && thing.Caption is not "timer clock");
}
