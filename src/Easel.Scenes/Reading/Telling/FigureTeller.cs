using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Shaped;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Telling;

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
        var (builds, hair) = (mention.PersonLooks.FindAll(IsBuild), mention.PersonLooks.FindAll(look => !IsBuild(look)));
        if (isFigure && hair.Count > 0)
            after.Add($"with {English.List(hair.ConvertAll(look => look.Words))}");
        if (isFigure)
            before.AddRange(builds.ConvertAll(look => look.Words));
        var (parts, coats) = (mention.AnimalLooks.FindAll(IsPart), mention.AnimalLooks.FindAll(look => !IsPart(look)));
        if (isFigure && parts.Count > 0)
            after.Add($"with {English.List(parts.ConvertAll(look => look.Words))}");
        if (isFigure)
            before.AddRange(coats.ConvertAll(look => look.Words));
        if (mention.Vector is PaintedHouse || mention.PaintedParts.Count > 0)
            after.Add($"with {English.List(mention.PartColours.ConvertAll(part => English.Amount(1, part.Words)))}");
        if (mention.Chart is { } chart)
            after.Add($"with {chart.Told}");
        if (mention.Worn.Count > 0)
            after.Add($"wearing {English.List(mention.Worn)}");
        if (mention.InHand.Count > 0)
            after.Add($"holding {English.List(mention.InHand)}");
        var doing = isFigure ? mention.Doing : null;
        var used = isFigure ? string.Join(' ', mention.Used) : "";
        if (doing is null && used.Length > 0)
            after.Add(used);
        return new FigureTelling
        {
            Name = mention.IsAsSaid && isFigure && _isEnglish ? mention.Word : null,
            Before = string.Join(", ", before),
            After = string.Join(' ', after),
            Members =
                mention is { Count: 1, Vector: GroupDrawing group } && !IsGroup(mention)
                    ? group.Members.Count - mention.Partners.Sum(MembersOf)
                    : 1,
            Partner = mention.Partners.Count > 0 ? English.List(mention.Partners.ConvertAll(Amount)) : null,
            Doing = doing is null ? "" : WithUsed(doing.Sentence, used),
            IsImplied = others.Any(doer => doer.Doing?.Words.Contains(mention.Word, StringComparison.Ordinal) == true),
            IsTold =
                mention.IsAnothers || others.Any(doer => doer.Doing?.Words.EndsWith($" {mention.Word}", StringComparison.Ordinal) == true),
            At = text.Normalised.IndexOf(mention.Word, StringComparison.Ordinal),
            DoesAt = doing is null ? -1 : text.Normalised.IndexOf(doing.Sentence, StringComparison.Ordinal),
            ActsOn = used.Length > 0 ? null : doing?.Doing.Relation ?? (doing?.Doing.IsReadOn == true ? SceneRelationKind.HeldBy : null),
        };
    }

    /// <summary>It says what somebody is, and not what they have: "tall".</summary>
    private static bool IsBuild((Func<Person, Person> Look, string Words) look) => PersonAdjectives.Find(look.Words) is not null;

    /// <summary>"Sitting on" and "on a chair" share their preposition.</summary>
    private static string WithUsed(string doing, string used) =>
        used.Length == 0 ? doing
        : IsPreposition(used[..used.IndexOf(' ', StringComparison.Ordinal)]) && IsPreposition(doing[(doing.LastIndexOf(' ') + 1)..])
            ? $"{doing[..doing.LastIndexOf(' ')]} {used}"
        : $"{doing} {used}";

    private static bool IsPreposition(string word) =>
        word is "on" or "in" or "at" or "against" or "behind" or "under" or "with" or "through";

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
        if (kind is "armor" or "armour")
            after.Add($"in {kind}");
        else if (Costumes.Find(kind) is not null && !(mention.Vector is AnimalDrawing && Changes.Find(kind) is not null))
            after.Add($"dressed as {English.Amount(1, kind)}");
        else if (mention.Vector is AnimalDrawing && !mention.Word.Contains(kind, StringComparison.Ordinal))
            before.Add(WithoutName(kind, mention.Word));
    }

    /// <summary>"Golden" of a golden retriever, whose name follows.</summary>
    private static string WithoutName(string kind, string word) =>
        kind.LastIndexOf(' ') is var end and > 0 && word.StartsWith(kind[(end + 1)..], StringComparison.Ordinal) ? kind[..end] : kind;

    /// <summary>"A couple": the word counts them already.</summary>
    private bool IsGroup(Mention mention) =>
        mention.Word is "couple" or "crowd"
        || (Roles.Of(mention, vocabulary)?.Group.Count > 0 && !mention.Word.Split(' ')[0].EndsWith('s'));

    private static int MembersOf(Mention partner) => partner.Vector is GroupDrawing group ? group.Members.Count : partner.Count;

    /// <summary>"a woman", "two children", "a family".</summary>
    private string Amount(Mention partner)
    {
        var (name, count) = (Name(partner), IsGroup(partner) ? 1 : MembersOf(partner));
        return count > 1 && ObjectDescription.IsMany(name) ? $"{English.Number(count)} {name}" : English.Amount(count, name);
    }

    private string Name(Mention mention) =>
        mention.IsAsSaid && _isEnglish ? mention.Word : Caption.AsWords(vocabulary.Concepts[mention.Concept].Caption);
}
