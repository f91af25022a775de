using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Reads breeds of two words, of which the first means something else by itself: a golden retriever is not yellow, and a snowy owl
/// needs no snow.</summary>
internal sealed class BreedReader(PromptItems items, Clause clause)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> begins no name of a breed.</summary>
    public int Read(int i)
    {
        if (
            clause.IsNegated
            || !items.IsWordAt(i)
            || items[i].Words > 1
            || !IsAnimal(i + 1)
            || items[i + 1].Words > 1
            || Breeds.Named(items.Said(i, i + 1).ToString()) is not { } breed
        )
            return -1;
        clause.Phrase.Kind = breed;
        // "Golden retriever puppies" are puppies.
        return IsAnimal(i + 2) ? i + 1 : i;
    }

    private bool IsAnimal(int i) => items.IsWordConceptAt(i) && Fauna.Find(items.ConceptAt(i).Caption) is not null;
}
