using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads the faces and heads of animals: "a tiger's face", "a lion head", "the face of a horse". The art has a picture of some; of
/// others the whole animal is drawn.</summary>
internal sealed class AnimalFaceReader(PromptItems items, Clause clause, Draft draft)
{
    /// <summary>Returns the last item used; -1 where nothing of the kind is said at item <paramref name="i"/>, or the animal is to be read on.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || IsAfterOn(i))
            return -1;
        if (IsAnimal(i) && IsFace(i + 1) && items.KindAt(i + 2) is not ItemKind.Concept)
        {
            if (items[i].IsPossessive)
                items.ReadAsOwner(i);
            Show(i, i + 1);
            items.ReadAsFiller(i + 1);
            items.Show(i + 1, i + 1);
            return -1;
        }

        if (!IsFace(i) || items.RoleAt(i + 1) != WordRole.Of || items.NounAhead(i + 2) is not (>= 0 and var animal) || !IsAnimal(animal))
            return -1;
        Show(animal, i);
        return i + 1;
    }

    /// <summary>What is on a cat's head is on the cat.</summary>
    private bool IsAfterOn(int i)
    {
        do i--;
        while (items.RoleAt(i) is WordRole.Article or WordRole.Definite || items.KindAt(i) is ItemKind.Colour);
        return items.RoleAt(i) is WordRole.On or WordRole.Above;
    }

    private void Show(int animal, int face)
    {
        var concept = items.ConceptAt(animal);
        if (items.Named($"{concept.Caption} face") is >= 0 and var own)
            items.ReadAsOther(animal, own, $"{concept.Caption} face");
        else if (!concept.Traits.Face)
            draft.LeaveOut(items.Source(face, face));
    }

    private bool IsAnimal(int i) =>
        items[i] is { Kind: ItemKind.Concept, IsEmoji: false }
        && items.ConceptAt(i) is { } concept
        && (concept.Traits.Animal || Fauna.Find(concept.Caption) is not null);

    private bool IsFace(int i) => i < items.Count && items.Text(items[i]) is "face" or "head" or "faces" or "heads";
}
