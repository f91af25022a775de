using Easel.Scenes.Reading;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>People in another style than the figures': the art's own pictures, as far as these go.</summary>
internal static class OtherStyles
{
    public static void Undo(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        foreach (var mention in mentions.Where(mention => mention.Text is null))
        {
            foreach (var (_, words) in mention.PersonLooks)
                draft.LeaveOut(words);
            if (mention.Doing is not { Doing.IsReadOn: false } said)
                continue;
            var figure = vocabulary.Concepts[mention.Concept].Traits.Figure;
            var who = figure?[..figure.IndexOf(' ', StringComparison.Ordinal)];
            if (who is not null && Activities.Find(who, said.Words) is { } name && vocabulary.FindNamed(name) is >= 0 and var art)
                mention.Become(art);
            else
                draft.LeaveOut(said.Words);
        }

        if (draft.Skin is { } skin && mentions.Exists(mention => mention.Text is null && vocabulary.Concepts[mention.Concept].IsPerson))
            draft.WarnOfSkin(skin);
    }
}
