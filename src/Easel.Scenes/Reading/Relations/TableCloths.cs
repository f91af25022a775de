using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>A tablecloth lies on the table that is named with it, and is no second table: "a round table with a red tablecloth and candles".</summary>
internal static class TableCloths
{
    /// <summary>Of what lies on the table that was said to be beside its cloth, in metres.</summary>
    private const double LargestLaid = 0.6;

    public static void Lay(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var cloth = mentions.Count - 1; cloth >= 0; cloth--)
        {
            if (Caption(cloth) is not "tablecloth" || TableOf(cloth) is not (>= 0 and var table))
                continue;
            mentions[table].Become(mentions[cloth].Concept);
            (mentions[table].Colour, mentions[table].ColourShade) = (mentions[cloth].Colour, mentions[cloth].ColourShade);
            (mentions[table].Surface, mentions[table].SurfaceWord) = (mentions[cloth].Surface, mentions[cloth].SurfaceWord);
            mentions[table].SurfaceColour = mentions[cloth].SurfaceColour;
            for (var r = 0; r < relations.Count; r++)
                relations[r] = new SceneRelation(Moved(relations[r].First), relations[r].Kind, Moved(relations[r].Second));
            relations.RemoveAll(relation => relation.First == relation.Second);
            // Candles that were beside the cloth are on the table.
            for (var r = 0; r < relations.Count; r++)
            {
                if (relations[r] is { Kind: SceneRelationKind.Beside } at && at.First == table && IsSmall(at.Second))
                    relations[r] = new SceneRelation(at.Second, SceneRelationKind.On, table);
            }

            mentions.RemoveObjects(relations, [cloth]);

            int Moved(int i) => i == cloth ? table : i;
        }

        string Caption(int i) => mentions[i].Text is null ? vocabulary.Concepts[mentions[i].Concept].Caption : "";

        int TableOf(int cloth) =>
            relations
                .Where(at => at.First == cloth || at.Second == cloth)
                .Select(at => at.First == cloth ? at.Second : at.First)
                .FirstOrDefault(
                    other => mentions[other].Count == 1 && Company.IsTable(Caption(other)) && Caption(other) is not "tablecloth",
                    -1
                );

        bool IsSmall(int i) =>
            mentions[i].Text is null
            && vocabulary.Concepts[mentions[i].Concept].Traits is { Lives: false, Sky: false, Metres: <= LargestLaid };
    }
}
