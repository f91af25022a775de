using Easel.Abstractions.Events;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads the style that a picture is in: "watercolor", "minimal".</summary>
internal sealed class StyleReader(PromptItems items, Clause clause, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Takes the word of a style at item <paramref name="i"/>.</summary>
    public void Take(int i)
    {
        if (IsSaidOfNoun(i))
        {
            draft.LeaveOut(items.Text(items[i]));
            return;
        }

        items.Show(i);
        Choose(items[i].Meaning.Value);
    }

    /// <summary>"A display of natural beauty" speaks of no style, once it is said what is drawn.</summary>
    private bool IsSaidOfNoun(int i) =>
        items.Text(items[i]) is "simple" or "natural" or "vivid" or "comic" or "minimal"
        && (draft.Objects.Count > 0 || draft.Place is not null)
        && items.KindAt(i + 1) is ItemKind.Concept or ItemKind.Unknown;

    /// <summary>The first style named counts.</summary>
    private void Choose(int style)
    {
        draft.Style ??= style;
        if (draft.Style is { } first && first != style)
        {
            var (used, other) = (vocabulary.Styles[first].Id, vocabulary.Styles[style].Id);
            draft.Conflicts.Add(
                new ImageWarning("style_conflict", "prompt", $"The prompt names two styles, {used} and {other}; {used} was used.")
            );
        }

        clause.EndSetting();
    }
}
