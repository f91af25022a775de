using Easel.Abstractions.Events;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Telling;

/// <summary>What a scene says of what was replaced, changed or not drawn.</summary>
internal sealed class PromptWarnings(Draft draft, ConceptVocabulary vocabulary)
{
    private const int MaxListed = 8;

    private readonly List<ImageWarning> _warnings = [];

    public IReadOnlyList<ImageWarning> All => _warnings;

    public void Add(string code, string message) => _warnings.Add(new ImageWarning(code, "prompt", message));

    public void AddConflicts() => _warnings.AddRange(draft.Conflicts);

    public void AddReplacements(List<Mention> mentions)
    {
        if (_warnings.Count > 0 && mentions is [{ Tier: >= Tier.Near }])
            mentions = [];
        var replaced = new List<string>();
        foreach (var mention in mentions)
        {
            if ((mention.Tier == Tier.Same && !mention.Guessed) || SaysLook(mention) || mention.IsAsSaid)
                continue;
            var pair = $"'{mention.Word}' as '{vocabulary.Concepts[mention.Concept].Caption}'";
            if (!replaced.Contains(pair, StringComparer.Ordinal))
                replaced.Add(pair);
        }

        if (draft.Mediums.Count > 0)
            Add(
                "style_not_available",
                $"Drawn in this model's {(draft.Style is { } said ? vocabulary.Styles[said] : vocabulary.DefaultStyle).Id} style, not as {English.List(draft.Mediums.ConvertAll(medium => $"'{medium}'"))}."
            );
        foreach (var (word, near) in draft.Slips.Concat(draft.NearColours).Distinct().Take(MaxListed))
            replaced.Add($"'{word}' as '{near}'");
        if (replaced.Count > 0)
            Add("prompt_replaced", $"Drawn as the nearest that this model knows: {English.List(replaced)}.");
    }

    /// <summary>A "bearded man" is what "man: beard" shows.</summary>
    private bool SaysLook(Mention mention) =>
        vocabulary.Concepts[mention.Concept].Caption.Split(": ") is [var who, var look]
        && mention.Word.Contains(who, StringComparison.Ordinal)
        && mention.Word.Contains(look, StringComparison.Ordinal);

    public void AddOmissions(List<Mention> mentions)
    {
        if (draft.NotDrawn.Count == 0)
            return;
        var listed = draft.NotDrawn.Take(MaxListed).Select(word => $"'{word}'").ToList();
        if (draft.NotDrawn.Count > MaxListed)
            listed.Add("more");
        var aside = draft.SetAside.Find(mention => !mentions.Exists(drawn => drawn.Concept == mention.Concept));
        var hint =
            aside is null || mentions.Count == 0
                ? ""
                : $" To have '{vocabulary.Concepts[aside.Concept].Caption}' drawn as well, name it with 'and'.";
        Add("prompt_not_drawn", $"Not drawn: {English.List(listed)}.{hint}");
    }
}
