using Easel.Scenes.Reading.Inscriptions;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Reads nouns that mean something else with the words around them: a place, a herd, a heap, a part, so much of a dish.</summary>
internal sealed class NounPhraseReader(
    PromptItems items,
    Clause clause,
    Placement placement,
    NounKinds kinds,
    AnimalKinReader animals,
    CompoundReader compounds,
    HeapReader heaps,
    PartReader parts,
    MeasureReader measures,
    PlaceReader places,
    PlaceWordReader placeWords,
    WritingReader writings,
    Draft draft
)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> is a noun by itself.</summary>
    public int Read(int i)
    {
        if (ReadSetting(i) is var setting and >= 0)
            return Shown(i, setting);
        if (kinds.DescribesPlace(i))
            return i;
        if (ReadKin(i) is var kin and >= 0)
            return Shown(i, kin);
        if (compounds.Read(i) is var compound and >= 0)
            return compound;
        if (heaps.ReadNamedLast(i) is var heap and >= 0)
            return Shown(i, heap);
        if (ReadEquipment(i))
            return i;
        if (parts.Read(i) is var part and >= 0)
            return Shown(i, part);
        if (heaps.ReadNamedFirst(i) is var heaped and >= 0)
            return heaped;
        return measures.Read(i) is var measure and >= 0 ? Shown(i, measure) : -1;
    }

    /// <summary>The light, the place, or what is written on. Returns the last item used, or -1.</summary>
    private int ReadSetting(int i)
    {
        if (places.ReadLight(i) is var lit and >= 0)
            return lit;
        if (placeWords.ReadRoom(i) || placeWords.ReadSky(i))
            return i;
        if (!writings.IsBoardAhead(i) || (items.ConceptAt(i).Traits.Board && !IsLabelOfLast(i)))
            return -1;
        draft.IsBoardLabel = IsLabelOfLast(i);
        writings.TakeBoard(i);
        return i;
    }

    /// <summary>Which animals are of one family, and how large a young or a toy one is. Returns the last item used, or -1.</summary>
    private int ReadKin(int i)
    {
        if (animals.Read(i) is var group and >= 0)
            return group;
        animals.ReadYoung(i);
        if (placeWords.ReadBefore(i))
            return i;
        if (kinds.Toy(i) is not { } size)
            return animals.ReadRelative(i) ? i : -1;
        clause.Phrase.Scale ??= size;
        return i;
    }

    /// <summary>"Fishing gear" is told to be left out.</summary>
    private bool ReadEquipment(int i)
    {
        if (!kinds.IsEquipment(i))
            return false;
        if (!clause.IsNegated)
            draft.LeaveOut(items.Source(i - 1, i));
        clause.EndUndrawn();
        return true;
    }

    /// <summary>"A bottle with the label", "a jar with a label": it is on the bottle, and on the jar.</summary>
    private bool IsLabelOfLast(int i) =>
        clause.Role == WordRole.With
        && placement.Last is { Text: null } last
        && items.Concept(last.Concept).Traits is var traits
        && (traits.Board || (!traits.Lives && items.Words(items[i]) is "label" or "sticker"));

    /// <summary>Returns the last item used.</summary>
    private int Shown(int first, int last)
    {
        items.Show(first, last);
        return last;
    }
}
