using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Says what the figures of a scene show: who they are, what they wear, feel and do.</summary>
internal sealed class FigureTeller(Draft draft, ConceptVocabulary vocabulary, TokenizedPrompt text)
{
    /// <summary>The prompt's own words can be used.</summary>
    private readonly bool _isEnglish = LanguageReader.Of(text) == PromptLanguage.English;

    /// <param name="others">All objects of the scene.</param>
    public FigureTelling Tell(Mention mention, IReadOnlyList<Mention> others)
    {
        if (mention.Text is not null)
            return FigureTelling.Nothing;
        var isFigure = mention.Vector is PersonDrawing or GroupDrawing or AnimalDrawing;
        var (before, after) = (new List<string>(), new List<string>());
        foreach (var felt in Felt(mention))
            (IsAfterNoun(felt) ? after : before).Add(felt);
        if (isFigure)
            TellKind(mention, before, after);
        if (isFigure && mention.PersonLooks.Count > 0)
            after.Add($"with {English.List(mention.PersonLooks.ConvertAll(look => look.Words))}");
        var (parts, coats) = (mention.AnimalLooks.FindAll(IsPart), mention.AnimalLooks.FindAll(look => !IsPart(look)));
        if (isFigure && parts.Count > 0)
            after.Add($"with {English.List(parts.ConvertAll(look => look.Words))}");
        if (isFigure)
            before.AddRange(coats.ConvertAll(look => look.Words));
        if (mention.Worn.Count > 0)
            after.Add($"wearing {English.List(mention.Worn)}");
        var doing = isFigure ? mention.Doing : null;
        return new FigureTelling
        {
            Name = mention.IsAsSaid && isFigure && _isEnglish ? mention.Word : null,
            Before = string.Join(", ", before),
            After = string.Join(' ', after),
            Members =
                mention is { Count: 1, Vector: GroupDrawing group, Partner: null } && !IsGroup(mention.Word) ? group.Members.Count : 1,
            Partner = mention.Partner is { } partner ? English.Amount(1, Name(partner)) : null,
            Doing = doing?.Sentence ?? "",
            IsImplied = others.Any(doer => doer.Doing?.Words.Contains(mention.Word, StringComparison.Ordinal) == true),
            IsTold = others.Any(doer => doer.Doing?.Words.EndsWith($" {mention.Word}", StringComparison.Ordinal) == true),
            At = text.Normalised.IndexOf(mention.Word, StringComparison.Ordinal),
            DoesAt = doing is null ? -1 : text.Normalised.IndexOf(doing.Sentence, StringComparison.Ordinal),
            ActsOn = doing?.Doing.Relation ?? (doing?.Doing.IsReadOn == true ? SceneRelationKind.HeldBy : null),
        };
    }

    /// <summary>It says what the animal has, and not what it is: "blue eyes".</summary>
    private static bool IsPart((Func<Species, Species> Look, string Words) look) =>
        PartLooks.IsPart(look.Words[(look.Words.LastIndexOf(' ') + 1)..]);

    private IEnumerable<string> Felt(Mention mention) =>
        mention
            .Felt.Select(word => _isEnglish ? word : Looks.NameOf(word))
            .Distinct(StringComparer.Ordinal)
            .Where(word => !IsSaidOtherwise(mention, word));

    /// <summary>"A crying baby", which is said to be crying.</summary>
    private bool IsSaidOtherwise(Mention mention, string word) =>
        draft.NotDrawn.Contains(word) || mention.Doing?.Sentence.Contains(word, StringComparison.Ordinal) == true;

    private static bool IsAfterNoun(string felt) =>
        felt.Contains(' ', StringComparison.Ordinal) || felt is "asleep" or "ablaze" or "afraid";

    private static void TellKind(Mention mention, List<string> before, List<string> after)
    {
        if (mention.Kind is not { } kind)
            return;
        if (Outfits.Find(kind) is not null)
            after.Add($"dressed as {English.Amount(1, kind)}");
        else if (mention.Vector is AnimalDrawing && !mention.Word.Contains(kind, StringComparison.Ordinal))
            before.Add(kind);
    }

    /// <summary>"A couple": the word counts them already.</summary>
    private static bool IsGroup(string word) => Roles.Find(word, "")?.Group.Count > 0 || word is "couple" or "family" or "crowd";

    private string Name(Mention mention) =>
        mention.IsAsSaid && _isEnglish ? mention.Word : Caption.AsWords(vocabulary.Concepts[mention.Concept].Caption);
}
